import type { PlannedRecommendation } from '../planning/planned-recommendation.ts';
import type { Numbering } from '../planning/review-design.ts';
import type { RecommendationBlock } from './report-document.ts';

const codes: Readonly<Record<string, string>> = {
  lscb: 'SCB',
  csc: 'CSC',
  ey: 'EY',
  hsg: 'HSG',
  ho: 'HO',
  'hosp:acute': 'HT',
  'hosp:ambulance': 'AMB',
  'comm:hv': 'HV',
  'comm:camhs': 'CAMHS',
  'comm:gp': 'GP',
  'comm:sn': 'SN',
  'amh:mental': 'MH',
  'amh:drugs': 'DAT',
  edu: 'ED',
  cnx: 'CNX',
  yot: 'YOS',
  pol: 'POL',
  prob: 'PROB',
  vol: 'VOL',
  'misc:cafcass': 'CAF',
  nat: 'NAT',
};

/** The letters by which plans and numbers refer to a body: "CSC". */
export function abbreviateBody(kind: string): string {
  return codes[kind] ?? codes[kind.split(':')[0] ?? ''] ?? 'OTH';
}

/** Numbers the recommendations of one report as they are printed. */
export interface ReportNumbering {
  /** Starts the next list where numbers begin again in each section. */
  readonly startSection: (name: string) => void;
  readonly next: (recommendation: PlannedRecommendation, numbering: Numbering, boxed?: boolean) => RecommendationBlock;
  /** What is printed before the recommendation: "Recommendation 3", "7."; '' for bullets and plain paragraphs. */
  readonly labelOf: (recommendation: PlannedRecommendation) => string;
}

export function createReportNumbering(chapter: number): ReportNumbering {
  const labels = new Map<string, string>();
  let running = 0;
  let inSection = 0;
  let section = 'list';
  const codeCounts = new Map<string, number>();
  const countCode = (kind: string): string => {
    const code = abbreviateBody(kind);
    const count = (codeCounts.get(code) ?? 0) + 1;
    codeCounts.set(code, count);
    return `${code}/${count}`;
  };
  return {
    startSection: (name) => {
      section = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      inSection = 0;
    },
    next: (recommendation, numbering, boxed = false) => {
      running += 1;
      inSection += 1;
      const block = {
        type: 'recommendation',
        text: recommendation.text,
        parts: recommendation.parts,
        boxed,
        list: section,
        pattern: '',
      } as const;
      const set = (
        label: string,
        placing: RecommendationBlock['placing'],
        list: string = section,
        pattern = '',
      ): RecommendationBlock => {
        labels.set(recommendation.id, label);
        return { ...block, label: placing === 'automatic' ? '' : label, placing, list, pattern };
      };
      switch (numbering) {
        case 'recommendation-n':
          return set(`Recommendation ${running}`, 'own-line');
        case 'recommendation-n-inline':
          return set(`Recommendation ${running}:`, 'inline');
        case 'r-n':
          return set(`R${running}`, 'inline');
        case 'code-n':
          return set(countCode(recommendation.body.kind), 'inline');
        case 'list':
          return set(`${inSection}.`, 'automatic', section, '%1.');
        case 'list-continuous':
          return set(`${running}.`, 'automatic', 'whole-report', '%1.');
        case 'chapter':
          return set(`${chapter}.${running}`, 'inline');
        case 'bullet':
          return set('', 'bullet');
        case 'plain':
          return set('', 'plain');
      }
    },
    labelOf: (recommendation) => labels.get(recommendation.id) ?? '',
  };
}
