import type { ReviewBody } from '../planning/review-bodies.ts';

const withArticle =
  /^(Department|Government Office|Child and Adolescent|Health Visiting|School Nursing|Crown|UK|Home Office|Ministry|Royal|Strategic)/;

/** A body as it stands in a sentence: "the Home Office", "Fennaby Children's Social Care", "the voluntary organisation Rowan House". */
export function nameInSentence(body: ReviewBody): string {
  const bare = body.name.replace(
    / \((?:voluntary organisation|employer|housing association|[^)]* services|[^)]*nursing)\)$/,
    '',
  );
  if (body.column === 'vol') return `the voluntary organisation ${bare}`;
  return withArticle.test(bare) ? `the ${bare}` : bare;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
