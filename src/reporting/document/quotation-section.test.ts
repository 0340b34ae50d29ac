import { describe, expect, it } from 'vitest';
import { inventCorpus } from '../../../test/golden/report-corpus.ts';
import { analyse } from '../../analysis/analyse.ts';
import { disclosurePresets } from '../../analysis/disclosure/preset.ts';
import { publishFindings } from '../../analysis/publication/publish-findings.ts';
import { type QuotationPolicy, selectQuotable } from '../../analysis/publication/quotable.ts';
import { openStudyFrame } from '../../app/study-frame.ts';
import type { Snapshot } from '../../domain/snapshot/snapshot.ts';
import { uncoded } from '../../domain/snapshot/snapshot.ts';
import { buildReport } from './build-report.ts';
import type { ReportDocument } from './report-document.ts';

const frame = openStudyFrame(uncoded);
const [theme] = frame.codebook.themes;
const { snapshot: bare } = inventCorpus([{ reference: '1', counts: [2, 0, 0, 0, 0] }]);
const texts = [
  'Staff should be told how Kieran Whitlow was left waiting, and the board should audit how contacts are recorded.',
  'The board should audit how first contacts are recorded and report to its partners by 31 March 2031.',
];
const snapshot: Snapshot = {
  ...bare,
  recommendations: bare.recommendations.map((one, index) => ({ ...one, text: texts[index] ?? one.text })),
  codings: bare.recommendations.map((one, index) => ({
    ...{
      id: `c${index}`,
      recommendation: one.id,
      report: one.report,
      anchor: null,
      list: 'themes',
      code: theme?.id ?? '',
    },
    ...{ applies: true, coder: 'ann', origin: 'person', rationale: '', created: '', withdrawn: null },
  })),
};
const findings = analyse(snapshot, { software: 'heed 0.0.0', frame });

const reportWith = (policy: QuotationPolicy, published = false): ReportDocument => {
  const quotable = selectQuotable(findings, policy);
  const leaving = published ? publishFindings(findings, disclosurePresets.dfe).findings : findings;
  return buildReport(leaving, snapshot, [], { quotable });
};
const quotesOf = ({ sections }: ReportDocument): string[] => [
  ...new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((b) => (b.kind === 'quotations' ? b.items.map(({ words }) => words) : [])),
    ),
  ),
];
const logOf = ({ sections }: ReportDocument): string =>
  JSON.stringify(sections.find(({ id }) => id === 'quoted') ?? null);

describe('what is quoted', () => {
  it('is not what names somebody: the next is, and the log says what was found in each and why', () => {
    const report = reportWith('scanned');
    expect(quotesOf(report)).toEqual([texts[1]]);
    expect(logOf(report)).toContain('Kieran Whitlow');
    expect(logOf(report)).toContain('31 March 2031');
    expect(logOf(report)).toContain('was passed over');
  });

  it('is what a person asks for', () => {
    expect(quotesOf(reportWith('all')).sort()).toEqual([...texts].sort());
    expect(quotesOf(reportWith('none'))).toEqual([]);
    expect(logOf(reportWith('none'))).toContain('No words of the reports are quoted');
  });

  it('stands without its source under a preset, and the report does not repeat what may identify', () => {
    const report = reportWith('scanned', true);
    expect(quotesOf(report)).toEqual([texts[1]]);
    expect(JSON.stringify(report)).not.toContain('Kieran Whitlow');
    expect(JSON.stringify(report)).not.toContain('review-1.pdf');
  });
});
