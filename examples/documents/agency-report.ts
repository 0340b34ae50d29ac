import {
  actionsAlready,
  agencyAnalysis,
  agencyIntroductions,
  agencyInvolvement,
} from '../narrative/general-passages.ts';
import { fillPassage } from '../narrative/slots.ts';
import type { PlannedRecommendation } from '../planning/planned-recommendation.ts';
import type { PlannedReview } from '../planning/recommendation-plan.ts';
import type { ReviewBody } from '../planning/review-bodies.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { nameInSentence } from '../wording/body-names.ts';
import { createReportNumbering, type ReportNumbering } from './numbering.ts';
import { dateOf, styleOf } from './overview-report.ts';
import type { DocumentBlock, ReportDocument } from './report-document.ts';

export interface AgencyReport {
  readonly report: ReportDocument;
  readonly numbering: ReportNumbering;
}

const overviewIntroduction =
  'This report brings together the reviews made by health services in {place} and considers how the health community as a whole worked with {child}. It was written by the Designated Nurse on behalf of {agency}.';

/** Writes an agency's review of its own management of the case, or the health overview report. */
export function writeAgencyReport(
  review: PlannedReview,
  body: ReviewBody,
  recommendations: readonly PlannedRecommendation[],
  random: SeededRandom,
): AgencyReport {
  const { plan, design } = review;
  const numbering = createReportNumbering(5);
  const isOverview = body.column === 'ho';
  const agency = nameInSentence(body);
  const paragraph = (text: string): DocumentBlock => ({ type: 'paragraph', text: fillPassage(text, plan, { agency }) });
  numbering.startSection(`agency-${body.kind.replace(':', '-')}`);
  const numbered = design.headingNumbers !== 'none' && random.chance(0.7);
  let count = 0;
  const heading = (text: string): DocumentBlock => {
    count += 1;
    return { type: 'heading', level: 1, text: numbered ? `${count}. ${text}` : text };
  };
  const blocks: DocumentBlock[] = [
    heading('Introduction'),
    paragraph(isOverview ? overviewIntroduction : random.pick(agencyIntroductions)),
    heading(isOverview ? 'Health services and the family' : 'Summary of involvement'),
    ...random.shuffle(agencyInvolvement).slice(0, 3).map(paragraph),
    heading('Analysis of practice'),
    ...random.shuffle(agencyAnalysis).slice(0, 4).map(paragraph),
    heading('Changes already made'),
    paragraph(random.pick(actionsAlready)),
    heading(random.pick(['Recommendations', 'Recommendations for this agency', 'Recommendations'])),
    ...recommendations.map((recommendation) => numbering.next(recommendation, design.agencies)),
  ];
  const { date, line } = dateOf(review);
  const style = styleOf(review);
  return {
    report: {
      title: isOverview ? `Health Overview Report: ${plan.child}` : `${body.name}: Individual Management Review`,
      subtitle: isOverview ? body.name : `Serious Case Review: ${plan.child}`,
      publisher: body.name,
      dateLine: line,
      date,
      runningHead: isOverview
        ? `Health Overview Report | ${plan.child}`
        : `${body.name} | Individual Management Review`,
      style: { ...style, face: random.chance(0.5) ? 'sans' : 'serif', size: 10.5 },
      blocks,
    },
    numbering,
  };
}
