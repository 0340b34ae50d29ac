import type { PlannedRecommendation } from '../planning/planned-recommendation.ts';
import type { PlannedReview } from '../planning/recommendation-plan.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { capitalise } from '../wording/body-names.ts';
import { abbreviateBody } from './numbering.ts';
import { dateOf, styleOf } from './overview-report.ts';
import type { ReportDocument } from './report-document.ts';

const actions: Readonly<Record<string, readonly string[]>> = {
  'by-training': [
    'Course content drafted and dates set',
    'Places offered to each team; list of those attending kept',
    'Trainer commissioned',
  ],
  'by-reminder-briefing': ['Item placed on team meeting agendas', 'Briefing note written and sent to managers'],
  'by-procedure': ['Procedure redrafted and out for comment', 'Working group convened', 'Revised text to be adopted'],
  'by-audit': ['Sample drawn and audit form agreed', 'Auditors named; first files read'],
  'by-recording-form': ['Form amended and tried out by one team', 'Change requested of the system supplier'],
  'by-supervision': ['Supervision standard revised', 'Managers briefed on the revised standard'],
  'by-information-sharing': ['Meeting held with partner agencies', 'Route for information agreed in draft'],
  'by-protocol': ['Draft protocol exchanged with partner agency', 'Signatures sought'],
};
const otherActions = [
  'Lead officer to report',
  'Options paper to be written',
  'Taken forward by the service manager',
  'Discussed with staff; proposal to follow',
];

const evidence = [
  '',
  '',
  '',
  'Attendance lists',
  'Minutes',
  'Mrs J. Alder',
  'Revised document',
  'R. Tallis',
  'Audit report',
  'Copy of form',
];
const outcomes = ['', '', '', '', 'Staff report greater confidence', 'To be judged at one year', 'Not yet known'];
const timescales = ['Ongoing', 'Immediate', 'Completed', '3 months', '6 months'];

/** The short reference of a plan: "Rec 3", "HV 2", "R7"; '' where the report gives no number. */
function referTo(recommendation: PlannedRecommendation, label: string): string {
  const number = label.replace(/[.:]$/, '').replace(/^Recommendation /, 'Rec ');
  return /^\d+$/.test(number) ? `${abbreviateBody(recommendation.body.kind)} ${number}` : number;
}

/** Writes an action plan: each recommendation again, with what is to be done about it. It makes none of its own. */
export function writeActionPlan(
  review: PlannedReview,
  labelOf: (recommendation: PlannedRecommendation) => string,
  random: SeededRandom,
): ReportDocument {
  const { plan, recommendations } = review;
  const rows = recommendations.map((recommendation) => {
    const pool = recommendation.means.flatMap((means) => actions[means] ?? []);
    const parts = recommendation.parts.map((part) => `${part.label} ${part.text}`).join(' ');
    return [
      referTo(recommendation, labelOf(recommendation)),
      parts === '' ? recommendation.text : `${recommendation.text} ${parts}`,
      random.pick(pool.length > 0 ? pool : otherActions),
      recommendation.body.name,
      recommendation.deadline === '' ? random.pick(timescales) : capitalise(recommendation.deadline),
      random.pick(evidence),
      random.pick(outcomes),
    ];
  });
  const { date, line } = dateOf(review);
  return {
    title: `Serious Case Review: ${plan.child}. Action plan`,
    subtitle: 'Integrated action plan of the Board and the agencies',
    publisher: `${plan.place} Safeguarding Children Board`,
    dateLine: line,
    date,
    runningHead: `${plan.child} | Action plan`,
    style: { ...styleOf(review), landscape: true, justified: false, hyphenated: false, size: 9.5 },
    blocks: [
      { type: 'heading', level: 1, text: 'Action plan' },
      {
        type: 'paragraph',
        text: 'The plan repeats each recommendation of the overview report and of the agencies’ own reviews. It will be monitored by the Board every quarter.',
      },
      {
        type: 'table',
        header: ['Ref', 'Recommendation', 'Action', 'Lead agency', 'Timescale', 'Evidence', 'Outcome'],
        rows,
        widths: [0.9, 4.2, 1.9, 1.7, 1.2, 1.2, 1.3],
      },
    ],
  };
}
