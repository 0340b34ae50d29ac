import {
  listCaseThemes,
  tellAnalysis,
  tellBackground,
  tellChronology,
  tellGoodPractice,
} from '../narrative/case-story.ts';
import { conclusions, introductions, methods, recommendationOpenings } from '../narrative/general-passages.ts';
import { fillPassage, nameMonth } from '../narrative/slots.ts';
import type { PlannedRecommendation } from '../planning/planned-recommendation.ts';
import type { PlannedReview } from '../planning/recommendation-plan.ts';
import type { ReviewBody } from '../planning/review-bodies.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { arrangeRecommendations } from './arrangement.ts';
import { tellExecutiveSummary } from './executive-summary.ts';
import type { ReportNumbering } from './numbering.ts';
import type { DocumentBlock, ReportDocument, ReportStyle } from './report-document.ts';

export function styleOf(review: PlannedReview): ReportStyle {
  const { design } = review;
  return {
    face: design.face,
    size: design.face === 'serif' ? 11 : 10,
    justified: design.justified,
    hyphenated: design.hyphenated,
    curlyQuotes: design.curlyQuotes,
    landscape: false,
    headingColour: design.headingColour,
  };
}

/** Month of publication: late enough in the year for the story to have ended. */
export function dateOf(review: PlannedReview): { date: string; line: string } {
  const month = 6 + (review.plan.review % 7);
  return {
    date: `${review.plan.year}-${String(month).padStart(2, '0')}-15`,
    line: `${nameMonth(month)} ${review.plan.year}`,
  };
}

export function listBodies(recommendations: readonly PlannedRecommendation[]): ReviewBody[] {
  return [...new Set(recommendations.map((recommendation) => recommendation.body))];
}

const othersInformed =
  'Information was also given by general practice, schools, the police and the health services that had known the family. They were not asked for recommendations of their own.';

const glossary = [
  'CAF: Common Assessment Framework',
  'CAMHS: child and adolescent mental health service',
  'Core group: the professionals and family members who carry out a child protection plan',
  'MARAC: multi-agency risk assessment conference',
  'Section 47: the duty to make enquiries when a child may be suffering significant harm',
];

/** Opens numbered chapters as the design has them: "3. What happened". */
function chapterHeadings(style: PlannedReview['design']['headingNumbers']): (text: string) => DocumentBlock {
  let count = 0;
  return (text) => {
    count += 1;
    const prefix = style === 'none' ? '' : style === 'dot' ? `${count}. ` : `${count} `;
    return { type: 'heading', level: 1, text: `${prefix}${text}` };
  };
}

/** Gives running numbers ("4.3") to the paragraphs of a chapter. */
function numberParagraphs(blocks: readonly DocumentBlock[], chapter: number): DocumentBlock[] {
  let count = 0;
  return blocks.map((block) => {
    if (block.type !== 'paragraph') return block;
    count += 1;
    return { ...block, number: `${chapter}.${count}` };
  });
}

export interface OverviewReport {
  readonly report: ReportDocument;
  readonly contained: readonly PlannedRecommendation[];
  readonly numbering: ReportNumbering;
}

/** Writes the overview report of a review, with those recommendations that its arrangement puts there. */
export function writeOverviewReport(review: PlannedReview, random: SeededRandom): OverviewReport {
  const { plan, design, recommendations } = review;
  const heading = chapterHeadings(design.headingNumbers);
  const more = { month: nameMonth(1 + random.below(5)) };
  const bodies = listBodies(recommendations).filter((body) => body.column !== 'lscb' && body.column !== 'nat');
  const blocks: DocumentBlock[] = [];
  if (design.contents) blocks.push({ type: 'contents' }, { type: 'page-break' });

  let chapter = 0;
  const addChapter = (title: string, content: readonly DocumentBlock[]): void => {
    chapter += 1;
    blocks.push(heading(title), ...(design.paragraphNumbers ? numberParagraphs(content, chapter) : content));
  };
  if (design.executiveSummary) addChapter('Executive summary', tellExecutiveSummary(review, random));
  addChapter('Introduction', [
    { type: 'paragraph', text: fillPassage(random.pick(introductions), plan, more) },
    { type: 'paragraph', text: random.pick(methods) },
    { type: 'paragraph', text: 'Reviews of their own management of the case, or information, were provided by:' },
    { type: 'bullets', items: bodies.map((body) => body.name) },
    ...(bodies.length < 5 ? [{ type: 'paragraph', text: othersInformed } as const] : []),
  ]);
  addChapter('The family and its circumstances', tellBackground(plan, random));
  addChapter('What happened', tellChronology(plan, random));
  const analysis = tellAnalysis(plan, random);
  const arranged = arrangeRecommendations(review, listCaseThemes(plan.review), chapter + 4);
  addChapter(
    'Analysis',
    analysis.flatMap((section, index) => [
      { type: 'heading', level: 2, text: section.heading } as const,
      ...section.blocks,
      ...(arranged.inAnalysis[index] ?? []),
    ]),
  );
  addChapter('Good practice', tellGoodPractice(plan, random));
  addChapter(
    'Conclusions',
    random
      .shuffle(conclusions)
      .slice(0, 2)
      .map((text) => ({ type: 'paragraph', text: fillPassage(text, plan) })),
  );
  chapter += 1;
  blocks.push(
    heading(arranged.chapterTitle),
    ...(arranged.introduced ? [{ type: 'paragraph', text: random.pick(recommendationOpenings) } as const] : []),
    ...arranged.chapter,
  );
  if (arranged.annex.length > 0) blocks.push({ type: 'page-break' }, ...arranged.annex);
  blocks.push(
    { type: 'heading', level: 1, text: 'Appendix: Abbreviations and terms' },
    { type: 'bullets', items: glossary },
  );
  const { date, line } = dateOf(review);
  return {
    report: {
      title: `Serious Case Review: ${plan.child}`,
      subtitle: 'Overview report',
      publisher: `${plan.place} Safeguarding Children Board`,
      dateLine: line,
      date,
      runningHead: `${plan.place} Safeguarding Children Board | ${plan.child}`,
      style: styleOf(review),
      blocks,
    },
    contained: arranged.contained,
    numbering: arranged.numbering,
  };
}
