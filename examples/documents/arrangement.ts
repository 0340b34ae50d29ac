import type { PlannedRecommendation } from '../planning/planned-recommendation.ts';
import type { PlannedReview } from '../planning/recommendation-plan.ts';
import type { ReviewBody } from '../planning/review-bodies.ts';
import type { Numbering } from '../planning/review-design.ts';
import { capitalise } from '../wording/body-names.ts';
import { createReportNumbering, type ReportNumbering } from './numbering.ts';
import type { DocumentBlock } from './report-document.ts';

/** The recommendations of an overview report, placed. */
export interface ArrangedRecommendations {
  readonly chapterTitle: string;
  /** Whether the chapter has a paragraph of introduction. */
  readonly introduced: boolean;
  /** Boxes that stand in each section of the analysis. */
  readonly inAnalysis: readonly (readonly DocumentBlock[])[];
  readonly chapter: readonly DocumentBlock[];
  readonly annex: readonly DocumentBlock[];
  readonly contained: readonly PlannedRecommendation[];
  readonly numbering: ReportNumbering;
}

const boardHeading = 'Recommendations for the Safeguarding Children Board and all agencies';
const nationalHeading = 'Regional and national recommendations';

/** The heading or table cell that says whose a recommendation is. */
function headBody(body: ReviewBody): string {
  if (body.column === 'ho') return `Health Overview Report (${body.name})`;
  return body.name;
}

interface Group {
  readonly heading: string;
  readonly recommendations: readonly PlannedRecommendation[];
}

function groupByBody(recommendations: readonly PlannedRecommendation[]): Group[] {
  const groups = new Map<string, PlannedRecommendation[]>();
  for (const recommendation of recommendations) {
    const { body } = recommendation;
    const heading = body.column === 'lscb' ? boardHeading : body.column === 'nat' ? nationalHeading : headBody(body);
    groups.set(heading, [...(groups.get(heading) ?? []), recommendation]);
  }
  return [...groups].map(([heading, own]) => ({ heading, recommendations: own }));
}

function setGroups(
  groups: readonly Group[],
  board: Numbering,
  agencies: Numbering,
  level: 2 | 3,
  numbering: ReportNumbering,
): DocumentBlock[] {
  return groups.flatMap((group) => {
    numbering.startSection(group.heading);
    const isBoard = group.heading === boardHeading || group.heading === nationalHeading;
    return [
      { type: 'heading', level, text: group.heading } as const,
      ...group.recommendations.map((recommendation) => numbering.next(recommendation, isBoard ? board : agencies)),
    ];
  });
}

function printedRow(recommendation: PlannedRecommendation, label: string): string[] {
  const parts = recommendation.parts.map((part) => `${part.label} ${part.text}`).join(' ');
  return [label, parts === '' ? recommendation.text : `${recommendation.text} ${parts}`];
}

/** Agencies whose recommendations stand with the board's own where all are in one list. */
const inOneList: ReadonlySet<string> = new Set(['lscb', 'nat', 'csc']);

export function arrangeRecommendations(
  review: PlannedReview,
  analysisThemes: readonly string[],
  chapterNumber: number,
): ArrangedRecommendations {
  const { design, recommendations } = review;
  const numbering = createReportNumbering(chapterNumber);
  const nothing = {
    inAnalysis: [],
    annex: [],
    introduced: true,
    contained: recommendations,
    numbering,
    chapterTitle: 'Recommendations',
  };
  const own = recommendations.filter(({ body }) => body.column === 'lscb' || body.column === 'nat');
  const others = recommendations.filter(({ body }) => body.column !== 'lscb' && body.column !== 'nat');

  switch (design.arrangement) {
    case 'sections': {
      const groups = groupByBody(recommendations);
      const chapter = setGroups(groups, design.board, design.agencies, 2, numbering);
      if (!design.twoColumns) return { ...nothing, chapter };
      return { ...nothing, chapter: [{ type: 'columns', count: 2 }, ...chapter, { type: 'columns', count: 1 }] };
    }
    case 'annex':
      return {
        ...nothing,
        chapter: setGroups(groupByBody(own), design.board, design.agencies, 2, numbering),
        annex: [
          { type: 'heading', level: 1, text: 'Annex: Recommendations of the individual agencies' },
          {
            type: 'paragraph',
            text: 'These were made by the agencies themselves in their management reviews and accepted by the panel.',
          },
          ...setGroups(groupByBody(others), design.board, design.agencies, 2, numbering),
        ],
      };
    case 'separate':
      return {
        ...nothing,
        contained: own,
        chapterTitle: 'Recommendations of the overview report',
        chapter: [
          {
            type: 'paragraph',
            text: 'The recommendations that agencies make to themselves are in their own reports, which are published with this one.',
          },
          ...setGroups(groupByBody(own), design.board, design.agencies, 2, numbering),
        ],
      };
    case 'table': {
      const rows = recommendations.map((recommendation) => {
        numbering.next(recommendation, design.board);
        const { body } = recommendation;
        const agency =
          body.column === 'lscb'
            ? /^All|^Each|^Every/.test(recommendation.text)
              ? 'All agencies'
              : body.name
            : headBody(body);
        return [...printedRow(recommendation, numbering.labelOf(recommendation)), agency];
      });
      return {
        ...nothing,
        chapter: [{ type: 'table', header: ['No.', 'Recommendation', 'Agency'], rows, widths: [1, 6.5, 2.5] }],
      };
    }
    case 'grouped-table': {
      const rows = groupByBody(recommendations).flatMap((group) => [
        [group.heading],
        ...group.recommendations.map((recommendation) => {
          numbering.next(recommendation, design.board);
          return [
            ...printedRow(recommendation, numbering.labelOf(recommendation)),
            capitalise(recommendation.deadline.replace(/^(?:by|within|before) /, '')),
          ];
        }),
      ]);
      return {
        ...nothing,
        chapter: [{ type: 'table', header: ['No.', 'Recommendation', 'Timescale'], rows, widths: [0.8, 7, 1.8] }],
      };
    }
    case 'boxed': {
      const placed = own
        .map((recommendation, index) => {
          const answered = analysisThemes.findIndex((theme) => recommendation.caseThemes.includes(theme));
          return { recommendation, section: answered === -1 ? (index * 3) % analysisThemes.length : answered };
        })
        .sort((a, b) => a.section - b.section);
      const boxes = placed.map(({ recommendation }) => numbering.next(recommendation, design.board, true));
      const inAnalysis = analysisThemes.map((_, section) =>
        boxes.filter((__, index) => placed[index]?.section === section),
      );
      return {
        ...nothing,
        inAnalysis,
        chapterTitle: 'Recommendations of the individual management review',
        chapter: setGroups(groupByBody(others), design.board, 'list', 2, numbering),
        annex: [
          { type: 'heading', level: 1, text: 'Annex: List of recommendations for the Board' },
          {
            type: 'paragraph',
            text: 'The recommendations made in the course of the report are brought together here.',
          },
          ...boxes.map((box) => ({ ...box, boxed: false })),
        ],
      };
    }
    case 'one-list': {
      const listed = recommendations.filter(({ body }) => inOneList.has(body.column));
      const rest = recommendations.filter(({ body }) => !inOneList.has(body.column));
      const lead: DocumentBlock[] =
        design.board === 'bullet' ? [{ type: 'paragraph', text: 'The panel recommends that:' }] : [];
      return {
        ...nothing,
        chapter: [...lead, ...listed.map((recommendation) => numbering.next(recommendation, design.board))],
        annex: [
          { type: 'heading', level: 1, text: 'Recommendations of individual agencies' },
          ...setGroups(
            groupByBody(rest),
            design.board,
            design.board === 'recommendation-n-inline' ? design.board : 'list',
            2,
            numbering,
          ),
        ],
      };
    }
  }
}
