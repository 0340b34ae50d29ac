import { describe, expect, it } from 'vitest';
import { inventCorpus } from '../../../test/golden/report-corpus.ts';
import { openStudyFrame } from '../../app/study-frame.ts';
import { type Snapshot, uncoded } from '../../domain/snapshot/snapshot.ts';
import { buildReport } from '../../reporting/document/build-report.ts';
import { analyse } from '../analyse.ts';
import { disclosurePresets } from '../disclosure/preset.ts';
import type { Findings } from '../findings.ts';
import { publishFindings } from '../publication/publish-findings.ts';
import { compareCorpora } from './compare-corpora.ts';

const frame = openStudyFrame(uncoded);

/** An invented corpus of reviews with ten recommendations each, of which the first `stronger` of every review are strong. */
function invent(reviews: number, stronger: number): { snapshot: Snapshot; findings: Findings } {
  const { snapshot } = inventCorpus(
    Array.from({ length: reviews }, (_, index) => ({
      reference: `${index + 1}`,
      counts: [10 + (index % 2), 0, 0, 0, 0],
    })),
  );
  const place = new Map<string, number>();
  const codings = snapshot.recommendations.map((one, index) => {
    const at = place.get(one.review) ?? 0;
    place.set(one.review, at + 1);
    return {
      ...{ id: `c${index}`, recommendation: one.id, report: one.report, anchor: null, list: 'strength' as const },
      ...{ code: at < stronger ? 'stronger' : 'weaker', applies: true, coder: 'ann', origin: 'person' as const },
      ...{ rationale: '', created: '', withdrawn: null },
    };
  });
  const coded = { ...snapshot, hash: `${reviews} ${stronger}`, codings };
  return { snapshot: coded, findings: analyse(coded, { software: 'heed 0.0.0', frame }) };
}

const many = invent(24, 5);
const few = invent(12, 1);
const tiny = invent(2, 4);

describe('two corpora side by side', () => {
  it('tell a difference that is more than chance, and say which way', () => {
    const { measures, here, there } = compareCorpora(many.findings, few.findings, 'other');
    const stronger = measures.find(({ id }) => id === 'stronger');
    expect(stronger?.verdict).toBe('higher');
    expect(stronger?.here.count).toBe(120);
    expect(stronger?.difference?.value).toBeCloseTo(120 / 252 - 12 / 126, 12);
    expect(
      compareCorpora(few.findings, many.findings, 'other').measures.find(({ id }) => id === 'stronger')?.verdict,
    ).toBe('lower');
    expect([here.mean, there.mean]).toEqual([10.5, 10.5]);
    expect(here.interval?.high).toBeLessThan(there.interval?.high ?? 0);
  });

  it('tell nothing apart where samples are too small, and say so in words', () => {
    const comparison = compareCorpora(many.findings, tiny.findings, 'tiny');
    expect(comparison.measures.find(({ id }) => id === 'stronger')?.verdict).toBe('open');
    expect(comparison.cautions.join(' ')).toContain('“tiny” has fewer than 10 reviews: too few');
    const report = buildReport(many.findings, many.snapshot, [], { comparison });
    const words = JSON.stringify(report.sections.find(({ id }) => id === 'compared'));
    expect(words.includes('shares none can be told apart')).toBe(true);
    expect(words.includes('the samples are too small to tell a difference')).toBe(true);
  });

  it('find nought between a corpus and itself', () => {
    const { measures, cautions } = compareCorpora(many.findings, many.findings, 'itself');
    expect(measures.length).toBeGreaterThan(10);
    expect(measures.every(({ difference, verdict }) => verdict === 'open' && (difference?.value ?? 0) === 0)).toBe(
      true,
    );
    expect(cautions[0]).toContain('the same corpus');
  });

  it('hide of the other corpus what a preset hides of this one', () => {
    const { findings } = publishFindings(many.findings, disclosurePresets.dfe);
    const { here, there } = compareCorpora(findings, tiny.findings, 'tiny');
    expect([there.reviews, there.mean, there.interval]).toEqual(['c', null, null]);
    expect([here.mean, here.interval]).toEqual([10.5, null]);
  });
});
