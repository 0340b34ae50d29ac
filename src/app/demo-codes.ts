import { v7 } from 'uuid';
import type { ExampleCorpus, ExampleRecommendation } from '../../examples/generate.ts';
import type { CaseObservation } from '../domain/case/case-observation.ts';
import type { Edit } from '../domain/change/change.ts';
import type { CodeList, Coding } from '../domain/coding/coding.ts';
import { suggestedCodes } from '../domain/coding/counted-codes.ts';
import { type Result, success } from '../domain/result.ts';
import type { RecommendationRecord, Snapshot } from '../domain/snapshot/snapshot.ts';
import type { Store } from '../storage/store.ts';
import type { StoreFailure } from '../storage/store-failure.ts';

/** Who coded the examples: the program that wrote them, which knows what it put in. */
const coder = 'Example coder';

/** What planting came to. */
export interface PlantedCodes {
  /** Recommendations whose planted codes were confirmed. */
  readonly coded: number;
  /** Planted recommendations that were not found among those read, by their id. */
  readonly missing: readonly string[];
}

/** Hyphens and spaces aside: whether a hyphen at a line's end belongs to the word is a question of reading. */
const flat = (text: string): string => text.replace(/[-\u00ad\s]/g, '');

/** A planted recommendation for each that was read, by file, then by the words before its parts. */
function pairUp(snapshot: Snapshot, corpus: ExampleCorpus): Map<RecommendationRecord, ExampleRecommendation> {
  const files = new Map(snapshot.reports.map(({ id, file }) => [id, file]));
  const pairs = new Map<RecommendationRecord, ExampleRecommendation>();
  for (const [report, file] of files) {
    const planted = corpus.recommendations
      .filter((one) => one.file === file)
      .map((one) => [flat(one.text), one] as const);
    for (const recommendation of snapshot.recommendations) {
      if (recommendation.report !== report || recommendation.restates !== null) continue;
      const text = flat(recommendation.text);
      const [found] = planted.filter(([words]) => text.startsWith(words)).sort(([a], [b]) => b.length - a.length);
      if (found !== undefined) pairs.set(recommendation, found[1]);
    }
  }
  return pairs;
}

/** Everything a careful coder would say of one recommendation: each planted code applies, each other suggestion does not. */
function codeOne(
  snapshot: Snapshot,
  recommendation: RecommendationRecord,
  planted: ExampleRecommendation,
  created: string,
): Edit[] {
  const suggestion = snapshot.suggestions.get(recommendation.id);
  const lists: readonly (readonly [CodeList, readonly string[]])[] = [
    ['themes', planted.themes],
    ['means', planted.means],
    ['case-themes', planted.caseThemes],
  ];
  return lists.flatMap(([list, codes]) => {
    const suggested = suggestion === undefined ? [] : suggestedCodes(suggestion, list).map(({ id }) => id);
    return [...new Set([...codes, ...suggested])].map((code): Edit => {
      const coding: Coding = {
        id: v7(),
        recommendation: recommendation.id,
        report: recommendation.report,
        anchor: null,
        list,
        code,
        applies: codes.includes(code),
        coder,
        origin: suggested.includes(code) ? 'suggestion' : 'person',
        rationale: '',
        created,
        withdrawn: null,
      };
      return { kind: 'coding', id: coding.id, before: null, after: coding };
    });
  });
}

/** The case themes that the overview report tells are accepted, or added; others that were suggested are rejected. */
function observeCase(snapshot: Snapshot, review: string, themes: readonly string[]): Edit[] {
  const known = snapshot.observations.filter((one) => one.review === review && one.about === 'case-theme');
  const judged = known.map((before): Edit => {
    const state = themes.includes(before.value) ? 'accepted' : 'rejected';
    return { kind: 'observation', id: before.id, before, after: { ...before, state, coder } };
  });
  const report = snapshot.reports.find((one) => one.review === review && one.kind === 'overview')?.id ?? null;
  const added = themes
    .filter((theme) => !known.some(({ value }) => value === theme))
    .map((value): Edit => {
      const after: CaseObservation = {
        ...{ id: v7(), review, report, about: 'case-theme', value, state: 'accepted', score: 1, anchors: [] },
        ...{ reason: 'told in the overview report', noRecommendation: '', coder },
      };
      return { kind: 'observation', id: after.id, before: null, after };
    });
  return [...judged, ...added];
}

/**
 * Confirms in a workspace what was planted in the example reviews: themes, means and case themes, and what the overview
 * reports tell of the cases. The recommendations themselves stay suggested. Done once: a coded workspace is left alone.
 */
export async function confirmPlanted(
  store: Store,
  corpus: ExampleCorpus,
  cuts: { readonly cases: number; readonly recommendations: number },
): Promise<Result<PlantedCodes, StoreFailure>> {
  const read = await store.snapshot();
  if (!read.ok) return read;
  const snapshot = read.value;
  const pairs = pairUp(snapshot, corpus);
  const found = new Set([...pairs.values()].map(({ id }) => id));
  const missing = corpus.recommendations.filter(({ id }) => !found.has(id)).map(({ id }) => id);
  if (snapshot.codings.length > 0) return success({ coded: 0, missing });
  const created = new Date().toISOString();
  for (const review of snapshot.reviews) {
    const themes = corpus.caseThemes.find((one) => one.review === review.reference)?.themes ?? [];
    const edits = [...pairs]
      .filter(([recommendation]) => recommendation.review === review.id)
      .flatMap(([recommendation, planted]) => codeOne(snapshot, recommendation, planted, created));
    const label = `Code review ${review.reference} as its example was planted`;
    const applied = await store.apply(
      { label, edits: [...edits, ...observeCase(snapshot, review.id, themes)], undoes: null },
      coder,
    );
    if (!applied.ok) return applied;
  }
  const setting = { id: 'quadrant-cuts', value: JSON.stringify(cuts) };
  const set = await store.apply(
    {
      label: 'Set the cut points of the quadrants',
      edits: [{ kind: 'setting', id: setting.id, before: null, after: setting }],
      undoes: null,
    },
    coder,
  );
  if (!set.ok) return set;
  return success({ coded: pairs.size, missing });
}
