import { toLetters, toRoman } from '../markers/numerals.ts';

interface Counter {
  readonly name: string;
  value: number;
}

/**
 * CSS counters: a counter belongs to the siblings after the element that sets it up, and to what they hold
 * (CSS Lists 3, section 4).
 */
export class Counters {
  readonly #scopes: Counter[][] = [[]];

  /** Call on entering an element, before what it holds; `leave` on leaving it. */
  enter(): void {
    this.#scopes.push([]);
  }

  leave(): void {
    this.#scopes.pop();
  }

  /** Applies `counter-reset`, `counter-increment` and `counter-set` of one element, given as declared. */
  apply(reset: string | undefined, increment: string | undefined, set: string | undefined): void {
    for (const [name, value] of pairs(reset, 0)) this.#create(name, value);
    for (const [name, value] of pairs(increment, 1)) this.#find(name).value += value;
    for (const [name, value] of pairs(set, 0)) this.#find(name).value = value;
  }

  /** Values of all counters of that name, outermost first. */
  values(name: string): number[] {
    return this.#scopes.flatMap((scope) => scope.filter((c) => c.name === name).map((c) => c.value));
  }

  #create(name: string, value: number): Counter {
    const scope = this.#scopes.at(-1) ?? [];
    const known = scope.find((counter) => counter.name === name);
    if (known) {
      known.value = value;
      return known;
    }
    const counter = { name, value };
    if (scope.length < 200) scope.push(counter);
    return counter;
  }

  #find(name: string): Counter {
    for (let at = this.#scopes.length - 1; at >= 0; at -= 1) {
      const found = this.#scopes[at]?.find((counter) => counter.name === name);
      if (found) return found;
    }
    return this.#create(name, 0);
  }
}

function pairs(declared: string | undefined, otherwise: number): [string, number][] {
  if (declared === undefined || declared === 'none' || declared.length > 1000) return [];
  const found: [string, number][] = [];
  for (const [, reversed, plain, number] of declared.matchAll(
    /(?:reversed\(([\w-]+)\)|([\w-]*[a-zA-Z_][\w-]*))(?:\s+(-?\d{1,9}))?/g,
  )) {
    const name = reversed ?? plain;
    if (name) found.push([name, number === undefined ? otherwise : Number(number)]);
  }
  return found;
}

/** A number in a CSS list style; '' for styles that print none. */
export function formatCounter(value: number, style: string): string {
  switch (style) {
    case 'none':
      return '';
    case 'disc':
      return '•';
    case 'circle':
      return '○';
    case 'square':
      return '▪';
    case 'lower-alpha':
    case 'lower-latin':
    case 'a':
      return toLetters(value);
    case 'upper-alpha':
    case 'upper-latin':
    case 'A':
      return toLetters(value).toUpperCase();
    case 'lower-roman':
    case 'i':
      return toRoman(value);
    case 'upper-roman':
    case 'I':
      return toRoman(value).toUpperCase();
    case 'decimal-leading-zero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

const contentPart =
  /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|counter\(\s*([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\)|counters\(\s*([\w-]+)\s*,\s*(?:"([^"]*)"|'([^']*)')\s*(?:,\s*([\w-]+)\s*)?\)|attr\(\s*([\w-]+)\s*\)/g;

/** The text that a `content` value prints, and whether a counter is part of it. */
export function generatedContent(
  declared: string | undefined,
  counters: Counters,
  attributeValue: (name: string) => string | undefined,
): { text: string; counted: boolean } {
  if (declared === undefined || declared === 'none' || declared === 'normal' || declared.length > 2000) {
    return { text: '', counted: false };
  }
  let text = '';
  let counted = false;
  for (const [, double, single, one, oneStyle, all, separator, separatorToo, allStyle, named] of declared.matchAll(
    contentPart,
  )) {
    const string = double ?? single;
    if (string !== undefined) text += unescapeCss(string);
    else if (one !== undefined) {
      text += formatCounter(counters.values(one).at(-1) ?? 0, oneStyle ?? 'decimal');
      counted = true;
    } else if (all !== undefined) {
      const values = counters.values(all).map((value) => formatCounter(value, allStyle ?? 'decimal'));
      text += values.join(unescapeCss(separator ?? separatorToo ?? ''));
      counted = true;
    } else if (named !== undefined) text += attributeValue(named) ?? '';
  }
  return { text: text.replace(/[\ue000-\uf8ff]/g, ''), counted };
}

function unescapeCss(text: string): string {
  return text.replace(/\\(?:([0-9a-fA-F]{1,6})\s?|(.))/g, (_, hex: string | undefined, other: string | undefined) => {
    if (hex === undefined) return other ?? '';
    const code = Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? (code === 0xa ? ' ' : String.fromCodePoint(code)) : '';
  });
}
