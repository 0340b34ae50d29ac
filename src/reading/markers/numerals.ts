/** Numbers as lists print them. All functions are pure. */

const romanSteps: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** `4` as `iv`. Decimal digits outside 1 to 3999, which Roman numerals don't reach. */
export function toRoman(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) return String(number);
  let rest = number;
  let roman = '';
  for (const [value, letters] of romanSteps) {
    while (rest >= value) {
      roman += letters;
      rest -= value;
    }
  }
  return roman;
}

/** The number of a well-formed Roman numeral in either case; null for anything else (`iiii`, `abc`). */
export function fromRoman(text: string): number | null {
  const lower = text.toLowerCase();
  if (!/^[ivxlcdm]{1,15}$/.test(lower)) return null;
  let at = 0;
  let number = 0;
  for (const [value, letters] of romanSteps) {
    while (lower.startsWith(letters, at)) {
      number += value;
      at += letters.length;
    }
  }
  return at === lower.length && toRoman(number) === lower ? number : null;
}

/** `1` to `26` as `a` to `z`, then `aa`, `bb`, as word processors count. */
export function toRepeatedLetters(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 780) return String(number);
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.floor((number - 1) / 26) + 1);
}

/** `1` to `26` as `a` to `z`, then `aa`, `ab`, as web pages count. */
export function toLetters(number: number): string {
  if (!Number.isInteger(number) || number < 1) return String(number);
  let rest = number;
  let letters = '';
  while (rest > 0) {
    rest -= 1;
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26);
  }
  return letters;
}

/** `1` as `1st`, `12` as `12th`, `23` as `23rd`. */
export function toOrdinal(number: number): string {
  const tens = Math.abs(number) % 100;
  const ones = tens % 10;
  if (tens >= 11 && tens <= 13) return `${number}th`;
  return `${number}${ones === 1 ? 'st' : ones === 2 ? 'nd' : ones === 3 ? 'rd' : 'th'}`;
}

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tensWords = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinalWords: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** `3` as `three`, `42` as `forty-two`; digits from 1000 on. */
export function toWords(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 999) return String(number);
  const word = small[number];
  if (word !== undefined) return word;
  if (number < 100) {
    const ones = number % 10;
    return `${tensWords[Math.floor(number / 10)]}${ones ? `-${small[ones]}` : ''}`;
  }
  const rest = number % 100;
  return `${small[Math.floor(number / 100)]} hundred${rest ? ` and ${toWords(rest)}` : ''}`;
}

/** `3` as `third`, `21` as `twenty-first`. */
export function toOrdinalWords(number: number): string {
  const words = toWords(number);
  if (/\d/.test(words)) return toOrdinal(number);
  const cut = Math.max(words.lastIndexOf('-'), words.lastIndexOf(' ')) + 1;
  const last = words.slice(cut);
  const ordinal = ordinalWords[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, cut) + ordinal;
}
