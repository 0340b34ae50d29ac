import type { ReviewBody } from '../planning/review-bodies.ts';

const withArticle =
  /^(Department|Government Office|Child and Adolescent|Health Visiting|School Nursing|Home Office|Ministry|Royal|Strategic)/;

/** A body as it stands in a sentence: "the Home Office", "Fennaby Children's Social Care", "the voluntary organisation Rowan House". */
export function nameInSentence(body: ReviewBody): string {
  const bare = body.name.replace(
    / \((?:voluntary organisation|employer|housing association|[^)]* services|[^)]*nursing)\)$/,
    '',
  );
  if (body.column === 'vol') return `the voluntary organisation ${bare}`;
  return withArticle.test(bare) ? `the ${bare}` : bare;
}

/** What a body calls itself in its own report or section, by its name: "the Service", "the Trust", "the Force". */
export function nameForItself(body: ReviewBody, usual: string): string {
  if (body.column === 'ho') return 'the Primary Care Trust';
  const bare = nameInSentence(body).replace(/ \(.*\)$/, '');
  const noun = /\b(Service|Department|Team|Trust|Nursery)$/.exec(bare)?.[1];
  if (body.kind === 'hsg' && bare.endsWith('Homes')) return 'the Association';
  return noun === undefined ? usual : `the ${noun}`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
