import type { StudyFrame } from '../domain/codebook/study-frame.ts';
import { byList, type CodeList, type Coding } from '../domain/coding/coding.ts';
import { type CountedCode, countCodes } from '../domain/coding/counted-codes.ts';
import type { CountedColumns } from './counted-columns.ts';

/** One code that can be counted: its place in every `CodeIndex` of its list. */
export interface Code {
  readonly id: string;
  readonly name: string;
}

/**
 * Which codes each counted recommendation has: those of recommendation i are `code.subarray(start[i], start[i + 1])`, each
 * once, as places in `codes`.
 */
export interface CodeIndex {
  readonly codes: readonly Code[];
  readonly start: Uint32Array;
  readonly code: Uint16Array;
  /** Entry by entry of `code`: 1 where a person confirmed it. */
  readonly confirmed: Uint8Array;
}

/** The codes of what is counted, as columns built once per snapshot beside `CountedColumns`. */
export interface CodedColumns {
  readonly counted: CountedColumns;
  readonly frame: StudyFrame;
  readonly lists: Readonly<Record<CodeList, CodeIndex>>;
  /** Themes with everything above them in the tree: a recommendation on a part is one on the whole. */
  readonly branches: CodeIndex;
  readonly layers: CodeIndex;
}

/** Builds an index from the codes of each recommendation; unknown codes are left out. */
function indexCodes(codes: readonly Code[], perRecommendation: readonly (readonly CountedCode[])[]): CodeIndex {
  const place = new Map(codes.map(({ id }, index) => [id, index]));
  const start = new Uint32Array(perRecommendation.length + 1);
  const entries: { readonly code: number; readonly confirmed: number }[] = [];
  for (const [i, counted] of perRecommendation.entries()) {
    for (const { code, state } of counted) {
      const index = place.get(code);
      if (index !== undefined) entries.push({ code: index, confirmed: state === 'accepted' ? 1 : 0 });
    }
    start[i + 1] = entries.length;
  }
  return {
    codes,
    start,
    code: Uint16Array.from(entries, ({ code }) => code),
    confirmed: Uint8Array.from(entries, ({ confirmed }) => confirmed),
  };
}

/** Codes raised to what they stand under; each once, confirmed when one below is. */
function raise(codes: readonly CountedCode[], above: (code: string) => readonly string[]): CountedCode[] {
  const raised = new Map<string, CountedCode>();
  for (const one of codes) {
    for (const code of above(one.code)) {
      const known = raised.get(code);
      if (known === undefined || (known.state === 'suggested' && one.state === 'accepted')) {
        raised.set(code, { ...one, code });
      }
    }
  }
  return [...raised.values()];
}

const yesNo: readonly Code[] = [
  { id: 'yes', name: 'Yes' },
  { id: 'no', name: 'No' },
];

function codesOf(list: CodeList, frame: StudyFrame): readonly Code[] {
  switch (list) {
    case 'themes':
      return frame.codebook.themes.filter(({ mergedInto }) => mergedInto === null);
    case 'means':
      return frame.means.means;
    case 'case-themes':
      return frame.caseThemes.caseThemes;
    case 'remarks':
      return frame.remarks.remarks;
    case 'strength':
      return frame.strength.criteria[0]?.levels ?? [];
    case 'evaluability':
      return frame.evaluability.criteria[0]?.levels ?? [];
    case 'leading-action':
      return [];
    default:
      return yesNo;
  }
}

/** Where merged themes went, in the end. */
function followMerges({ codebook }: StudyFrame): (theme: string) => string {
  const into = new Map(codebook.themes.map(({ id, mergedInto }) => [id, mergedInto]));
  return (theme) => {
    let current = theme;
    for (let steps = 0; steps < into.size; steps++) {
      const next = into.get(current);
      if (next === null || next === undefined || next === '') return current;
      current = next;
    }
    return current;
  };
}

/** The codes of a recommendation on a list by the rule of `countCodes`, from somebody who kept them. */
export type KeptCodes = (recommendation: string, list: CodeList) => readonly CountedCode[];

/** Counts the codes of recommendations from the codings and suggestions of the snapshot. */
function countFrom({ snapshot, states }: CountedColumns): KeptCodes {
  const withSuggestions = states.includes('suggested');
  const codings = new Map<string, Coding[]>();
  for (const coding of snapshot.codings) {
    if (coding.recommendation === null) continue;
    const list = codings.get(coding.recommendation);
    if (list === undefined) codings.set(coding.recommendation, [coding]);
    else list.push(coding);
  }
  const none: readonly Coding[] = [];
  return (id, list) =>
    countCodes(list, codings.get(id) ?? none, withSuggestions ? (snapshot.suggestions.get(id) ?? null) : null);
}

/**
 * The codes of every counted recommendation by the rule of `countCodes`. Suggestions are counted when suggested
 * recommendations are.
 *
 * @param kept the same codes, from somebody who kept them of the same snapshot; counted anew when left out
 */
export function buildCodes(
  counted: CountedColumns,
  frame: StudyFrame,
  kept: KeptCodes = countFrom(counted),
): CodedColumns {
  const codesFor = (list: CodeList): (readonly CountedCode[])[] =>
    counted.recommendations.map(({ id }) => kept(id, list));
  const settled = followMerges(frame);
  const themes = codesFor('themes').map((codes) => raise(codes, (code) => [settled(code)]));
  const byId = new Map(frame.codebook.themes.map((theme) => [theme.id, theme]));
  const above = (theme: string): string[] => {
    const path: string[] = [];
    for (let id: string | null = theme; id !== null && !path.includes(id); id = byId.get(id)?.parent ?? null) {
      path.push(id);
    }
    return path;
  };
  const layerOf = (theme: string): string[] => {
    const layer = byId.get(theme)?.layer;
    return layer === undefined ? [] : [layer];
  };
  const lists = byList((list) => indexCodes(codesOf(list, frame), list === 'themes' ? themes : codesFor(list)));
  return {
    counted,
    frame,
    lists,
    branches: indexCodes(
      codesOf('themes', frame),
      themes.map((codes) => raise(codes, above)),
    ),
    layers: indexCodes(
      frame.codebook.layers,
      themes.map((codes) => raise(codes, layerOf)),
    ),
  };
}

/** Ids of the codes of recommendation i. */
export function codeIds({ codes, start, code }: CodeIndex, i: number): string[] {
  return Array.from(code.subarray(start[i], start[i + 1]), (place) => codes[place]?.id ?? '');
}
