import type { IdentifyingDetail } from '../../analysis/disclosure/identifying-details.ts';
import type { Quotable } from '../../analysis/publication/quotable.ts';
import { sayMany } from '../wording.ts';
import type { Block, Quotation, Section } from './report-document.ts';
import { sourceOf } from './study/illustrations.ts';

/** A detail that may identify, with the quotation it stands in. */
export interface QuotedDetail {
  readonly quotation: Quotation;
  readonly detail: IdentifyingDetail;
}

function quotationsOf(blocks: readonly Block[]): Quotation[] {
  return blocks.flatMap((block) =>
    block.kind === 'quotations' ? block.items : block.kind === 'disclosure' ? quotationsOf(block.blocks) : [],
  );
}

/** What may identify somebody in the quotations of sections, in reading order. */
export function listQuotedDetails(sections: readonly Section[], { scan }: Quotable): QuotedDetail[] {
  return sections
    .flatMap(({ blocks }) => quotationsOf(blocks))
    .flatMap((quotation) => scan(quotation.words).map((detail) => ({ quotation, detail })));
}

const policies = {
  none: 'No words of the reports are quoted as illustrations.',
  scanned:
    'Illustrations were scanned for names, initials, dates, ages, siblings, places, addresses, schools, numbers of records and the like; those in which something identifies strongly were not chosen, and the next was.',
  all: 'Illustrations were scanned for what may identify, and chosen whatever was found.',
} as const;

const columns = [
  { label: 'Words', numeric: false, weight: 2 },
  { label: 'Why', numeric: false, weight: 3 },
  { label: 'Where', numeric: false, weight: 3 },
] as const;

/**
 * What may identify in the quotations of a report, with the words and the reason, and what was not quoted for it. In a report
 * that leaves under a preset only how many: the words stand in the log. Null where nothing is quoted and nothing could be.
 */
export function writeQuotations(sections: readonly Section[], quotable: Quotable, published: boolean): Section | null {
  const { policy, passedOver } = quotable;
  const quoted = sections.flatMap(({ blocks }) => quotationsOf(blocks)).length;
  if (quoted === 0 && passedOver.length === 0 && policy !== 'none') return null;
  const details = listQuotedDetails(sections, quotable);
  const said = [
    policies[policy],
    policy === 'none'
      ? ''
      : `${sayMany(quoted, 'quotation')}, with ${details.length === 0 ? 'nothing found that may identify' : `${sayMany(details.length, 'detail')} that may`}.`,
    passedOver.length === 0
      ? ''
      : `${sayMany(passedOver.length, 'recommendation')} short enough to quote ${passedOver.length === 1 ? 'was' : 'were'} passed over.`,
    policy === 'none' ? '' : 'An empty list proves nothing: look at each before it leaves.',
  ];
  const blocks: Block[] = [{ kind: 'paragraph', content: [said.filter((words) => words !== '').join(' ')] }];
  if (!published && details.length > 0) {
    blocks.push({
      ...{
        kind: 'table',
        id: 'table-quoted-details',
        title: 'What may identify in what is quoted',
        note: '',
        shown: 20,
      },
      columns,
      rows: details.map(({ quotation, detail }) => [{ report: detail.text }, detail.reason, quotation.source]),
    });
  }
  if (!published && passedOver.length > 0) {
    blocks.push({
      ...{
        kind: 'table',
        id: 'table-passed-over',
        title: 'What was not quoted for what identifies in it',
        note: '',
        shown: 10,
      },
      columns,
      rows: passedOver.flatMap(({ recommendation, details: found }) =>
        found.map((detail) => [{ report: detail.text }, detail.reason, sourceOf(recommendation)]),
      ),
    });
  }
  return { id: 'quoted', title: 'What is quoted', appendix: true, blocks };
}
