import type { Intent } from '../../api/outbox.ts';
import type { Answer } from '../../api/request.ts';

type Recommendation = Answer<'GET /api/recommendations/:id'>;
type List = Recommendation['lists'][number]['list'];

/** Something about a recommendation that waits for a person's word: whether it is one, or a code suggested for it. */
export type Matter =
  | { readonly kind: 'itself' }
  | {
      readonly kind: 'code';
      readonly list: List;
      readonly code: string;
      readonly score: number;
      readonly evidence: Recommendation['lists'][number]['suggested'][number]['evidence'];
    };

/** What is open about a recommendation: itself first, then the suggestions that count, list by list. */
export function listMatters({ state, lists }: Recommendation): Matter[] {
  const codes = lists.flatMap(({ list, counted, suggested }) =>
    counted
      // What the leading verb says is no list that people code from.
      .filter((one) => one.state === 'suggested' && list !== 'leading-action')
      .map(({ code, score }): Matter => {
        const evidence = suggested.find((one) => one.code === code)?.evidence ?? [];
        return { kind: 'code', list, code, score, evidence };
      }),
  );
  return [...(state === 'suggested' ? [{ kind: 'itself' as const }] : []), ...codes];
}

/** Says yes or no to a matter. */
export function judgeMatter(recommendation: string, matter: Matter, yes: boolean): Intent {
  if (matter.kind === 'itself') {
    return { type: 'judge', recommendations: [recommendation], state: yes ? 'accepted' : 'rejected' };
  }
  const { list, code } = matter;
  return { type: 'code', recommendations: [recommendation], list, code, applies: yes };
}

/** Stretches of a report for stretches of a recommendation's text; [] where its words are not the report's letter by letter. */
export function placesOfEvidence(
  { text, anchors }: Pick<Recommendation, 'text' | 'anchors'>,
  evidence: readonly { readonly start: number; readonly end: number }[],
): { readonly start: number; readonly end: number }[] {
  if (anchors.map(({ exact }) => exact).join('\n') !== text) return [];
  return evidence.flatMap(({ start, end }) => {
    let at = 0;
    for (const anchor of anchors) {
      const length = anchor.exact.length;
      if (start >= at && end <= at + length)
        return [{ start: anchor.start + start - at, end: anchor.start + end - at }];
      at += length + 1;
    }
    return [];
  });
}
