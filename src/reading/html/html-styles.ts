import * as css from 'css-tree';
import type { TimeBudget } from '../time-budget.ts';
import { attribute, type HtmlElement } from './html-tree.ts';

type Declarations = ReadonlyMap<string, string>;
type PseudoElement = '' | 'before' | 'after' | 'marker';

interface Compound {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly value: string | null }[];
  /** How it relates to the compound on its left. */
  readonly combinator: ' ' | '>' | null;
}

interface Rule {
  /** Rightmost first. */
  readonly compounds: readonly Compound[];
  readonly pseudo: PseudoElement;
  readonly declarations: readonly { name: string; value: string; important: boolean }[];
  readonly specificity: number;
  readonly order: number;
}

const maxCssCharacters = 2_000_000;
const maxRules = 20_000;

/** The few style rules that change what a page says or how a reader sees it, from its own `<style>` elements. */
export class StyleSheet {
  readonly #byKey = new Map<string, Rule[]>();
  readonly #budget: TimeBudget;
  readonly #inline = new Map<string, Declarations>();
  #rules = 0;

  constructor(budget: TimeBudget) {
    this.#budget = budget;
  }

  /** Adds the text of one `<style>` element; false when it can't be understood. */
  add(text: string): boolean {
    if (text.length > maxCssCharacters) return false;
    try {
      const sheet = css.parse(text, { parseCustomProperty: false, onParseError: () => {} });
      const add = (rule: css.Rule): void => this.#addRule(rule);
      css.walk(sheet, function (this: css.WalkContext, node: css.CssNode) {
        if (node.type === 'Rule' && appliesOnScreen(this.atrule)) add(node);
      });
      return true;
    } catch {
      // Rules nested without end overflow the parser: the page is read without them.
      return false;
    }
  }

  /** Declared values for an element or for what is generated at it. */
  declarations(element: HtmlElement, pseudo: PseudoElement = ''): Declarations {
    const matching: Rule[] = [];
    for (const key of keysOf(element)) {
      for (const rule of this.#byKey.get(key) ?? []) {
        this.#budget.check();
        if (rule.pseudo === pseudo && this.#matches(rule, element)) matching.push(rule);
      }
    }
    const inline = pseudo === '' ? attribute(element, 'style') : undefined;
    if (matching.length === 0) return inline === undefined ? none : this.#inlineStyle(inline);
    matching.sort((a, b) => a.specificity - b.specificity || a.order - b.order);
    const declared = new Map<string, string>();
    const important = new Set<string>();
    for (const rule of matching) {
      for (const { name, value, important: strong } of rule.declarations) {
        if (important.has(name) && !strong) continue;
        declared.set(name, value);
        if (strong) important.add(name);
      }
    }
    if (inline !== undefined) {
      for (const [name, value] of this.#inlineStyle(inline)) if (!important.has(name)) declared.set(name, value);
    }
    return declared;
  }

  /** Whether any rule generates content or markers; without one there is no need to ask. */
  get hasGenerated(): boolean {
    return this.#hasGenerated;
  }
  #hasGenerated = false;

  #inlineStyle(text: string): Declarations {
    const known = this.#inline.get(text);
    if (known) return known;
    const declared = new Map<string, string>();
    if (text.length < 10_000) {
      try {
        const list = css.parse(text, { context: 'declarationList', onParseError: () => {} });
        css.walk(list, (node: css.CssNode) => {
          if (node.type === 'Declaration') declared.set(node.property.toLowerCase(), css.generate(node.value));
        });
      } catch {
        declared.clear();
      }
    }
    if (this.#inline.size < 10_000) this.#inline.set(text, declared);
    return declared;
  }

  #addRule(rule: css.Rule): void {
    if (this.#rules >= maxRules || rule.prelude.type !== 'SelectorList') return;
    const declarations: { name: string; value: string; important: boolean }[] = [];
    for (const node of rule.block.children.toArray()) {
      if (node.type !== 'Declaration') continue;
      const name = node.property.toLowerCase();
      declarations.push({ name, value: css.generate(node.value), important: node.important !== false });
    }
    if (declarations.length === 0) return;
    for (const selector of rule.prelude.children.toArray()) {
      if (selector.type !== 'Selector') continue;
      const read = readSelector(selector);
      if (!read) continue;
      this.#rules += 1;
      const { compounds, pseudo, specificity } = read;
      if (pseudo !== '') this.#hasGenerated = true;
      const last = compounds[0];
      if (!last) continue;
      const key = last.id ? `#${last.id}` : last.classes[0] ? `.${last.classes[0]}` : (last.tag ?? '*');
      const entry = { compounds, pseudo, declarations, specificity, order: this.#rules };
      const known = this.#byKey.get(key);
      if (known) known.push(entry);
      else this.#byKey.set(key, [entry]);
    }
  }

  #matches(rule: Rule, element: HtmlElement, index = 0): boolean {
    const compound = rule.compounds[index];
    if (!compound) return true;
    if (!matchesCompound(compound, element)) return false;
    if (compound.combinator === null) return true;
    let above = parentOf(element);
    while (above) {
      this.#budget.check();
      if (this.#matches(rule, above, index + 1)) return true;
      if (compound.combinator === '>') return false;
      above = parentOf(above);
    }
    return false;
  }
}

/** Rules for print, for narrow windows or inside animations don't say what a reader at a desk sees. */
function appliesOnScreen(atRule: css.Atrule | null): boolean {
  if (!atRule) return true;
  if (atRule.name === 'supports' || atRule.name === 'layer') return true;
  return atRule.name === 'media' && atRule.prelude !== null && /^(?:all|screen)$/.test(css.generate(atRule.prelude));
}

const none: Declarations = new Map();

function parentOf(element: HtmlElement): HtmlElement | null {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? parent : null;
}

function classesOf(element: HtmlElement): string[] {
  return (
    attribute(element, 'class')
      ?.split(/\s+/)
      .filter((name) => name !== '')
      .slice(0, 50) ?? []
  );
}

function keysOf(element: HtmlElement): string[] {
  const id = attribute(element, 'id');
  const keys = ['*', element.tagName, ...new Set(classesOf(element).map((name) => `.${name}`))];
  return id === undefined ? keys : [...keys, `#${id}`];
}

function matchesCompound(compound: Compound, element: HtmlElement): boolean {
  if (compound.tag !== null && compound.tag !== element.tagName) return false;
  if (compound.id !== null && compound.id !== attribute(element, 'id')) return false;
  if (compound.classes.length > 0) {
    const own = classesOf(element);
    if (!compound.classes.every((name) => own.includes(name))) return false;
  }
  return compound.attributes.every(({ name, value }) => {
    const own = attribute(element, name);
    return own !== undefined && (value === null || own === value);
  });
}

/** A selector of tags, classes, ids, attributes, descendants and children; null for anything beyond. */
function readSelector(
  selector: css.Selector,
): { compounds: Compound[]; pseudo: PseudoElement; specificity: number } | null {
  const compounds: Compound[] = [];
  let pseudo: PseudoElement = '';
  let specificity = 0;
  let tag: string | null = null;
  let id: string | null = null;
  let classes: string[] = [];
  let attributes: { name: string; value: string | null }[] = [];
  let combinator: ' ' | '>' | null = null;
  const close = (): void => {
    compounds.unshift({ tag, id, classes, attributes, combinator });
    [tag, id, classes, attributes] = [null, null, [], []];
  };
  for (const node of selector.children.toArray()) {
    switch (node.type) {
      case 'TypeSelector':
        if (node.name !== '*') {
          tag = node.name.toLowerCase();
          specificity += 1;
        }
        break;
      case 'ClassSelector':
        classes.push(node.name);
        specificity += 1000;
        break;
      case 'IdSelector':
        id = node.name;
        specificity += 1_000_000;
        break;
      case 'AttributeSelector': {
        if (node.matcher !== null && node.matcher !== '=') return null;
        const value = node.value === null ? null : node.value.type === 'String' ? node.value.value : node.value.name;
        attributes.push({ name: node.name.name.toLowerCase(), value });
        specificity += 1000;
        break;
      }
      case 'PseudoElementSelector':
      case 'PseudoClassSelector': {
        const name = node.name.toLowerCase();
        if (name === 'root' && node.type === 'PseudoClassSelector') tag = 'html';
        else if (name === 'before' || name === 'after' || name === 'marker') pseudo = name;
        else return null;
        specificity += 1;
        break;
      }
      case 'Combinator':
        if (node.name !== ' ' && node.name !== '>') return null;
        close();
        combinator = node.name;
        break;
      default:
        return null;
    }
  }
  close();
  return compounds.length > 6 ? null : { compounds, pseudo, specificity };
}
