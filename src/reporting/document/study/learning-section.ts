import { isWhole } from '../../../analysis/publication/shown.ts';
import { sayMany } from '../../wording.ts';
import type { Block, Inline, Section } from '../report-document.ts';
import { writeCount } from '../written-figures.ts';
import { basisOf, percent, type StudyParts } from './study-parts.ts';

/** Signs of a point, and of the recommendation that comes closest to it. */
const longest = { point: 220, closest: 110 } as const;
const excerpt = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;

/** Learning points that no recommendation seems to take up; null when the reports mark none, or nobody looked. */
export function writeLearning({ findings, study }: StudyParts): Section | null {
  const { learningPoints } = study;
  if (learningPoints === null || learningPoints.withoutRecommendation.n === 0) return null;
  const { withoutRecommendation: share, untaken } = learningPoints;
  const byId = new Map(findings.recommendations.map((one) => [one.id, one]));
  const words: Block = {
    kind: 'paragraph',
    content: [
      writeCount(share.count),
      ` of ${sayMany(share.n, 'learning point')}, findings and conclusions that the reports mark (${percent(share.value)}) seem to have led to no recommendation. `,
      'A point may rightly lead to none, and the comparison is one of words: look before anything is concluded.',
    ],
  };
  const table: Block = {
    kind: 'table',
    id: 'table-learning',
    title: `Learning that no recommendation seems to take up (${sayMany(untaken.length, 'point')})`,
    note: 'Closest: the recommendation of the review that shares most of its telling words, though not enough.',
    basis: basisOf(share),
    columns: [
      { label: 'Point', numeric: false, weight: 2 },
      { label: 'In the words of the report', numeric: false, weight: 6 },
      { label: 'Where', numeric: false, weight: 2 },
      { label: 'Closest', numeric: false, weight: 4 },
    ],
    rows: untaken.map((point): readonly Inline[] => {
      const closest = point.closest === null ? undefined : byId.get(point.closest);
      const file = point.file.split('/').at(-1) ?? point.file;
      const where = point.page === 0 ? file : `${file}, page ${point.page}`;
      return [
        { report: point.label },
        { report: excerpt(point.text, longest.point) },
        where,
        closest === undefined
          ? 'none'
          : `${closest.number === '' ? '' : `${closest.number}: `}${excerpt(closest.text, longest.closest)}`,
      ];
    }),
    shown: 10,
  };
  return {
    id: 'learning',
    title: 'Learning without recommendation',
    blocks: [words, ...(isWhole(findings) && untaken.length > 0 ? [table] : [])],
  };
}
