import type { CountedRecommendation, Findings } from '../../../analysis/findings.ts';
import { isWhole, type PublishedFindings } from '../../../analysis/publication/shown.ts';
import type { RepetitionFindings } from '../../../analysis/study-findings.ts';
import { say, sayMany } from '../../wording.ts';
import type { Block, Inline, Section } from '../report-document.ts';
import { writeCount } from '../written-figures.ts';
import { sourceOf } from './illustrations.ts';
import { basisOf, percent } from './study-parts.ts';

const kindNames: Readonly<Record<RepetitionFindings['families'][number]['kinds'][number], string>> = {
  'within-review': 'within a review',
  'across-agencies': 'across agencies',
  'across-reviews': 'across reviews',
  'across-years': 'across years',
};
const longest = 220;
const mostOpposed = 10;

const excerpt = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest).trimEnd()} …`);

function tabulateFamilies({ repetition }: Findings, byId: ReadonlyMap<string, CountedRecommendation>): Block {
  const decided = repetition.confirmed > 0;
  return {
    kind: 'table',
    id: 'table-families',
    title: `The same said again (${sayMany(repetition.families.length, 'family', 'families')})`,
    note: `${decided ? 'Confirmed by a person where that is said; the others are proposed' : 'Proposed'} by likeness of what is asked, who asks it of whom left aside; a person decides whether they are the same. The words are those of the member that the others are most like.`,
    basis: basisOf(repetition.inFamilies),
    columns: [
      { label: 'Asks for', numeric: false, weight: 7 },
      { label: 'Said', numeric: false, weight: 2 },
      { label: 'Reviews', numeric: true },
      { label: 'Times', numeric: true },
    ],
    rows: repetition.families.map(({ centre, members, kinds, reviews, state }): readonly Inline[] => [
      { report: excerpt(byId.get(centre)?.text ?? '') },
      [...kinds.map((kind) => kindNames[kind]), ...(state === 'accepted' ? ['confirmed'] : [])].join(', '),
      writeCount(reviews),
      writeCount(members.length, { family: centre }),
    ]),
    shown: 12,
  };
}

/** What people decided; nothing where they decided nothing. */
function sayDecided({ families, confirmed, dissolved }: RepetitionFindings): string[] {
  const accepted = families.filter(({ state }) => state === 'accepted').length;
  const open = families.length - accepted;
  const said: string[] = [];
  if (accepted > 0) {
    const rest = open === 0 ? 'no proposal is open' : `${say(open)} ${open === 1 ? 'is a proposal' : 'are proposals'}`;
    said.push(
      ` A person confirmed ${sayMany(accepted, 'family', 'families')} with ${sayMany(confirmed, 'recommendation')}; ${rest}.`,
    );
  }
  if (dissolved > 0) {
    said.push(
      ` Of ${sayMany(dissolved, 'proposal')} a person said that no two of its recommendations ask for the same.`,
    );
  }
  return said;
}

function listFamilies(findings: Findings): Section | null {
  const { families, inFamilies, opposed } = findings.repetition;
  if (families.length === 0 && opposed.length === 0) return null;
  const byId = new Map(findings.recommendations.map((one) => [one.id, one]));
  const several = families.filter(({ reviews }) => reviews > 1).length;
  const against = opposed.slice(0, mostOpposed).flatMap(({ first, again }): Inline[][] => {
    const [a, b] = [byId.get(first), byId.get(again)];
    if (a === undefined || b === undefined) return [];
    return [[{ report: excerpt(a.text) }, ` (${sourceOf(a)}), and `, { report: excerpt(b.text) }, ` (${sourceOf(b)})`]];
  });
  return {
    id: 'said-again',
    title: 'Said again',
    blocks: [
      {
        kind: 'paragraph',
        content: [
          writeCount(inFamilies.count, { again: 'yes' }),
          ` of ${sayMany(inFamilies.n, 'recommendation')} (${percent(inFamilies.value)}) seem to ask for what another one asks for, in ${sayMany(families.length, 'family', 'families')}; ${say(several)} of these span more than one review.`,
          ...sayDecided(findings.repetition),
        ],
      },
      ...(families.length === 0 ? [] : [tabulateFamilies(findings, byId)]),
      ...(against.length === 0
        ? []
        : [
            { kind: 'heading', level: 2, id: 'opposed', title: 'Opposite directions' } as const,
            { kind: 'note', content: ['These speak of the same and seem to ask for opposite things.'] } as const,
            { kind: 'list', ordered: false, items: against } as const,
          ]),
    ],
  };
}

function saySimply({ repetition }: PublishedFindings): Section | null {
  const { inFamilies } = repetition;
  if (inFamilies.count === 0) return null;
  return {
    id: 'said-again',
    title: 'Said again',
    blocks: [
      {
        kind: 'paragraph',
        content: [
          writeCount(inFamilies.count),
          ` of ${sayMany(inFamilies.n, 'recommendation')} (${percent(inFamilies.value)}) seem to ask for what another one asks for. Which they are is left out of what is published: their words lead to single reviews.`,
        ],
      },
    ],
  };
}

/** What is recommended more than once; null when nothing is. */
export function writeRepetition(findings: PublishedFindings): Section | null {
  return isWhole(findings) ? listFamilies(findings) : saySimply(findings);
}
