import type { ReviewKind, ReviewOutcome } from '../../../src/domain/review/review.ts';

/** Kinds of review as they are called. */
export const kindNames: Readonly<Record<ReviewKind, string>> = {
  'serious-case-review': 'Serious case review',
  'child-safeguarding-practice-review': 'Child safeguarding practice review',
  'rapid-review': 'Rapid review',
  'safeguarding-adult-review': 'Safeguarding adult review',
  'domestic-homicide-review': 'Domestic homicide review',
  'prevention-of-future-deaths': 'Prevention of future deaths',
  'public-inquiry': 'Public inquiry',
  'safety-investigation': 'Safety investigation',
  other: 'Other',
};

export const outcomeNames: Readonly<Record<ReviewOutcome, string>> = {
  death: 'Death',
  'serious-injury': 'Serious injury',
  unknown: 'Not known',
};

export const reportKindNames: Readonly<Record<string, string>> = {
  overview: 'Overview report',
  agency: 'Report of one agency',
  'action-plan': 'Action plan',
  response: 'Response',
  other: 'Other paper',
};

/** What of a case can be observed besides its themes. */
export const aboutNames: Readonly<Record<string, string>> = {
  outcome: 'Outcome',
  ageBand: 'Age',
  ageAtIncident: 'Age at the incident',
  sex: 'Sex',
  kind: 'Kind of review',
  year: 'Year',
  incidentYear: 'Year of the incident',
  area: 'Area',
};

/** The value of an attribute as it is called. */
export function nameValue(about: string, value: string): string {
  if (about === 'kind') return kindNames[value as ReviewKind] ?? value;
  if (about === 'outcome') return outcomeNames[value as ReviewOutcome] ?? value;
  return value;
}
