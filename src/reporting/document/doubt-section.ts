import type { Findings } from '../../analysis/findings.ts';
import type { ReadingFailure } from '../../domain/document/reading-failure.ts';
import type { Snapshot } from '../../domain/snapshot/snapshot.ts';
import { sayMany } from '../wording.ts';
import type { Block, Section } from './report-document.ts';
import { writeCount } from './written-figures.ts';

function listNearMisses(findings: Findings, snapshot: Snapshot): Block[] {
  const records = new Map(snapshot.reports.map((report) => [report.id, report]));
  const lists = findings.reports.flatMap((report): Block[] => {
    const misses = records.get(report.id)?.nearMisses ?? [];
    if (misses.length === 0) return [];
    return [
      {
        kind: 'disclosure',
        summary: `${report.file}: ${sayMany(misses.length, 'passage')}`,
        blocks: [
          {
            kind: 'table',
            id: `near-${report.id}`,
            title: '',
            note: '',
            columns: [
              { label: 'Passage', numeric: false },
              { label: 'Why it was left', numeric: false },
              { label: 'Page', numeric: true },
            ],
            rows: misses.map((miss) => [
              { report: miss.text },
              miss.reason,
              miss.page === 0 ? '' : writeCount(miss.page),
            ]),
            shown: 50,
          },
        ],
      },
    ];
  });
  if (lists.length === 0)
    return [{ kind: 'paragraph', content: ['Nothing else came near to being a recommendation.'] }];
  return [
    {
      kind: 'paragraph',
      content: [
        'These passages look like recommendations in some way, and were left out. Look at them before you trust a count.',
      ],
    },
    ...lists,
  ];
}

/** What was nearly taken, report by report, each passage with the reason. */
export function writeNearMisses(findings: Findings, snapshot: Snapshot): Section {
  return {
    id: 'nearly-taken',
    title: 'What was nearly taken',
    appendix: true,
    blocks: listNearMisses(findings, snapshot),
  };
}

/** Files that could not be read and what was noticed while reading the others; null when there is nothing to say. */
export function writeTroubles(findings: Findings, failures: readonly ReadingFailure[]): Section | null {
  const warned = findings.reports.filter((report) => report.warnings.length > 0);
  const blocks: Block[] = [];
  if (failures.length > 0) {
    blocks.push({
      kind: 'table',
      id: 'table-failures',
      title: `Files that could not be read (${sayMany(failures.length, 'file')}); nothing in them is counted`,
      note: '',
      columns: [
        { label: 'File', numeric: false },
        { label: 'What happened', numeric: false },
        { label: 'What to do', numeric: false },
        { label: 'Page', numeric: true },
      ],
      rows: failures.map(({ file, message, advice, page }) => [
        file,
        message,
        advice,
        page === 0 ? '' : writeCount(page),
      ]),
      shown: 50,
    });
  }
  if (warned.length > 0) {
    blocks.push({
      kind: 'table',
      id: 'table-warnings',
      title: `Noticed while reading (${sayMany(warned.length, 'file')})`,
      note: '',
      columns: [
        { label: 'File', numeric: false },
        { label: 'What was noticed', numeric: false },
      ],
      rows: warned.flatMap((report) => report.warnings.map((warning) => [report.file, warning])),
      shown: 20,
    });
  }
  return blocks.length === 0 ? null : { id: 'troubles', title: 'What to be careful with', appendix: true, blocks };
}
