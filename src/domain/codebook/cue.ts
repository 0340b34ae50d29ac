import { wordFamily } from './word-families.ts';

/**
 * One place of a cue: any of some words, or a class of words. A word matches itself, its plural and its possessive; "shar*"
 * matches every word that begins so.
 */
export interface CueStep {
  readonly words: readonly string[];
  readonly prefixes: readonly string[];
  readonly classes: readonly WordClass[];
  /** The word must stand where an action is asked for: after "should" or "to", or at the beginning of a sentence. */
  readonly action: boolean;
  readonly optional: boolean;
  /** How many other words may stand before it. */
  readonly gap: number;
}

export const wordClasses = ['number', 'month', 'year', 'unit', 'start'] as const;
/** A kind of word: a number in digits or words, a month, a year such as 2024, a unit of time, or the start of a sentence. */
export type WordClass = (typeof wordClasses)[number];

/** Words that speak for a code, and how strongly: 1 weak, 2 fair, 3 strong, 4 decisive. */
export interface Cue {
  /** As written in the codebook. */
  readonly pattern: string;
  readonly steps: readonly CueStep[];
  /** Other words that must stand close to them, on either side, each a run of steps. */
  readonly companions: readonly (readonly CueStep[])[];
  readonly weight: number;
}

/** How many words "~" may stand for. */
const widestGap = 6;

const wordPattern = /^[\p{L}\p{N}']+\*?$/u;

/** Reads the alternatives of one step: "child|children", "shar*", "<number>". Null when they can't be read. */
function readAlternatives(written: string): Pick<CueStep, 'words' | 'prefixes' | 'classes'> | null {
  const words: string[] = [];
  const prefixes: string[] = [];
  const classes: WordClass[] = [];
  for (const one of written.split('|')) {
    const named = /^<(\w+)>$/.exec(one)?.[1];
    const known = wordClasses.find((name) => name === named);
    const family = named === undefined ? null : wordFamily(named);
    if (known !== undefined) classes.push(known);
    else if (family !== null) {
      for (const word of family) {
        if (word.endsWith('*')) prefixes.push(word.slice(0, -1));
        else words.push(word);
      }
    } else if (!wordPattern.test(one)) return null;
    else if (one.endsWith('*')) prefixes.push(one.slice(0, -1).toLowerCase());
    else words.push(one.toLowerCase());
  }
  return { words, prefixes, classes };
}

/**
 * Reads a cue as codebooks write it: words in order; "a|b" either; "shar*" words that begin so; "[all]" may be absent; "~" up to
 * six other words of the same sentence; "!record" where an action is asked for; "<number>", "<month>", "<year>", "<unit>" and
 * "<start>" kinds of words; "<child>" a family of words. "&" parts words that may stand in any order, close to one another.
 *
 * @returns the steps and those of its companions, or one sentence that says what is wrong
 */
export function readCue(pattern: string): Pick<Cue, 'steps' | 'companions'> | string {
  const parts: (readonly CueStep[])[] = [];
  for (const part of pattern.split(/\s&\s/)) {
    const steps = readSteps(part, pattern);
    if (typeof steps === 'string') return steps;
    parts.push(steps);
  }
  const [steps = [], ...companions] = parts;
  return companions.length > 3 ? `The cue "${pattern}" has more than three "&".` : { steps, companions };
}

/** Reads one run of steps of a cue. */
function readSteps(part: string, pattern: string): readonly CueStep[] | string {
  const steps: CueStep[] = [];
  let gap = 0;
  for (const written of part.trim().split(/\s+/)) {
    if (written === '~') {
      if (steps.length === 0) return `The cue "${pattern}" can't begin with "~".`;
      gap = widestGap;
      continue;
    }
    const optional = written.startsWith('[') && written.endsWith(']');
    const bare = optional ? written.slice(1, -1) : written;
    const action = bare.startsWith('!');
    const alternatives = readAlternatives(action ? bare.slice(1) : bare);
    if (alternatives === null) return `The cue "${pattern}" has a part that can't be read: "${written}".`;
    if (alternatives.prefixes.some((prefix) => prefix.length < 2)) {
      return `In the cue "${pattern}" at least two letters must stand before "*".`;
    }
    steps.push({ ...alternatives, action, optional, gap });
    gap = 0;
  }
  if (gap > 0) return `The cue "${pattern}" can't end with "~".`;
  if (steps.length > 8) return `The cue "${pattern}" has more than eight words.`;
  if (steps[0]?.optional !== false) return `The cue "${pattern}" must begin with a word that can't be left out.`;
  return steps;
}
