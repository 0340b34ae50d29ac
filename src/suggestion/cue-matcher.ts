import type { Cue, CueStep, WordClass } from '../domain/codebook/cue.ts';
import type { Evidence } from '../domain/suggestion/suggestion.ts';
import { createWordTests, isMet, type MetTests, mostRemembered } from './word-tests.ts';
import type { Word } from './words.ts';

/** A cue met in a text. */
export interface CueMatch<T> {
  readonly owner: T;
  readonly cue: Cue;
  readonly evidence: Evidence;
  /** Place of its first word among the words. */
  readonly at: number;
}

/** Finds every cue of a set; made once, used for many texts. */
export interface CueMatcher<T> {
  match(text: string, words: readonly Word[], actions: ReadonlyMap<number, string>): CueMatch<T>[];
}

const numbers = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty forty fifty sixty ninety hundred a an'.split(
    ' ',
  ),
);
const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const unit = /^(?:minute|hour|day|week|fortnight|month|quarter|term|semester|year|session|decade|parliament)s?$/;

const bit: Readonly<Record<WordClass, number>> = { number: 1, month: 2, year: 4, unit: 8, start: 16 };
const classesOf = new Map<string, number>();

/** The classes that a word is in by itself, one bit each; remembered. */
function ownClasses(word: string): number {
  const known = classesOf.get(word);
  if (known !== undefined) return known;
  const found =
    (numbers.has(word) || /^\d{1,6}$/.test(word) ? bit.number : 0) |
    (months.has(word) ? bit.month : 0) |
    (/^(?:19|20)\d{2}$/.test(word) ? bit.year : 0) |
    (unit.test(word) ? bit.unit : 0);
  if (classesOf.size >= mostRemembered) classesOf.clear();
  classesOf.set(word, found);
  return found;
}

/** The classes of every word of a text; the first of a sentence starts it. */
const classBits = (words: readonly Word[]): number[] =>
  words.map(
    ({ lower, sentence }, i) => ownClasses(lower) | (i === 0 || words[i - 1]?.sentence !== sentence ? bit.start : 0),
  );

/** How far from the first words of a cue its companions may begin, in words on either side. */
const companionReach = 10;

interface CompiledStep {
  readonly test: number;
  /** The word classes that meet it, one bit each. */
  readonly classes: number;
  readonly step: CueStep;
}
interface CompiledCue<T> {
  readonly owner: T;
  readonly cue: Cue;
  readonly steps: readonly CompiledStep[];
  readonly companions: readonly (readonly CompiledStep[])[];
}

/** A text with, for each of its words, the word lists that it is in. */
interface Looked {
  readonly words: readonly Word[];
  readonly met: readonly MetTests[];
  readonly classes: readonly number[];
  /** For the places of actions, the word lists that the base form of the verb is in. */
  readonly asked: ReadonlyMap<number, MetTests>;
}

function meets({ test, step, classes: wanted }: CompiledStep, { met, asked, classes }: Looked, i: number): boolean {
  const here = met[i];
  if (here === undefined) return false;
  if (step.action) {
    const verb = asked.get(i);
    return verb !== undefined && (isMet(verb, test) || isMet(here, test));
  }
  return isMet(here, test) || (wanted !== 0 && ((classes[i] ?? 0) & wanted) !== 0);
}

/** Place after the last word of a run of steps that begins at a word; -1 when it does not. At most seven places a step. */
function endOf(steps: readonly CompiledStep[], from: number, looked: Looked, first = 0): number {
  const { words } = looked;
  const sentence = words[from]?.sentence;
  let best = -1;
  let at = from;
  for (let n = first; n < steps.length; n++) {
    const compiled = steps[n];
    if (compiled === undefined) break;
    // A step that may be absent branches: what follows is also tried from here.
    if (compiled.step.optional) best = endOf(steps, at, looked, n + 1);
    let found = -1;
    for (let i = at; i <= at + compiled.step.gap && words[i]?.sentence === sentence; i++) {
      if (meets(compiled, looked, i)) {
        found = i;
        break;
      }
    }
    if (found < 0) return best;
    at = found + 1;
  }
  return Math.max(best, at);
}

/** The stretch that a cue covers, as the first and the last word, when its first step is met at a word; null when it covers none. */
function stretchOf<T>(compiled: CompiledCue<T>, at: number, looked: Looked): [number, number] | null {
  const { words } = looked;
  const end = compiled.steps.length === 1 ? at + 1 : endOf(compiled.steps, at, looked);
  if (end <= at) return null;
  let from = at;
  let to = end - 1;
  for (const companion of compiled.companions) {
    let met = false;
    for (let i = Math.max(0, at - companionReach); i <= at + companionReach && !met; i++) {
      if ((i >= at && i < end) || words[i]?.sentence !== words[at]?.sentence) continue;
      const opening = companion[0];
      if (opening === undefined || !meets(opening, looked, i)) continue;
      const companionEnd = companion.length === 1 ? i + 1 : endOf(companion, i, looked);
      if (companionEnd <= i) continue;
      met = true;
      from = Math.min(from, i);
      to = Math.max(to, companionEnd - 1);
    }
    if (!met) return null;
  }
  return [from, to];
}

/**
 * Compiles cues. They are found by their first word, so the time is the number of words times the few cues that begin with
 * that word; each cue looks at a bounded stretch.
 *
 * @param owners what the cues speak for, with its cues
 */
export function createCueMatcher<T>(
  owners: readonly { readonly owner: T; readonly cues: readonly Cue[] }[],
): CueMatcher<T> {
  const tests = createWordTests();
  const compile = (steps: readonly CueStep[]): CompiledStep[] =>
    steps.map((step) => ({
      test: tests.numberOf(step),
      classes: step.classes.reduce((bits, name) => bits | bit[name], 0),
      step,
    }));
  const byTest = new Map<number, CompiledCue<T>[]>();
  const byClass: CompiledCue<T>[] = [];
  for (const { owner, cues } of owners) {
    for (const cue of cues) {
      const compiled = { owner, cue, steps: compile(cue.steps), companions: cue.companions.map(compile) };
      const first = compiled.steps[0];
      if (first === undefined) continue;
      const list = byTest.get(first.test);
      if (first.step.classes.length > 0) byClass.push(compiled);
      else if (list === undefined) byTest.set(first.test, [compiled]);
      else list.push(compiled);
    }
  }
  const remembered = new Map<string, readonly CompiledCue<T>[]>();
  /** Cues whose first step a word meets. */
  const candidates = (word: string): readonly CompiledCue<T>[] => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const found = tests.metBy(word).numbers.flatMap((test) => byTest.get(test) ?? []);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, found);
    return found;
  };
  return {
    match(text, words, actions) {
      const asked = new Map([...actions].map(([at, verb]) => [at, tests.metBy(verb)] as const));
      const looked: Looked = {
        words,
        asked,
        met: words.map((word) => tests.metBy(word.lower)),
        classes: classBits(words),
      };
      const found: CueMatch<T>[] = [];
      const look = (compiled: CompiledCue<T>, at: number): void => {
        const stretch = stretchOf(compiled, at, looked);
        const first = words[stretch?.[0] ?? -1];
        const last = words[stretch?.[1] ?? -1];
        if (stretch === null || first === undefined || last === undefined) return;
        found.push({
          owner: compiled.owner,
          cue: compiled.cue,
          at,
          evidence: { start: first.start, end: last.end, words: text.slice(first.start, last.end) },
        });
      };
      for (let i = 0; i < words.length; i++) {
        const word = words[i];
        const here = looked.met[i];
        if (word === undefined || here === undefined) continue;
        for (const compiled of candidates(word.lower)) {
          if (compiled.steps[0]?.step.action !== true || asked.has(i)) look(compiled, i);
        }
        const verb = actions.get(i);
        if (verb !== undefined && verb !== word.lower) {
          for (const compiled of candidates(verb)) {
            const first = compiled.steps[0];
            if (first?.step.action === true && !isMet(here, first.test)) look(compiled, i);
          }
        }
        for (const compiled of byClass) {
          const first = compiled.steps[0];
          if (first !== undefined && meets(first, looked, i)) look(compiled, i);
        }
      }
      return found;
    },
  };
}
