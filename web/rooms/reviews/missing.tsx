import type { ObservationView, ReportView, ReviewRow } from '../../../src/workbench/schemas/reviews.ts';

interface MissingProps {
  readonly review: ReviewRow;
  readonly reports: readonly ReportView[];
  readonly observations: readonly ObservationView[];
}

/** What is not there yet, each with the place where it can be put right. */
export function Missing({ review, reports, observations }: MissingProps) {
  const here = encodeURIComponent(review.id);
  const standing = reports.filter(({ removed }) => !removed);
  const themes = observations.filter(({ about, state }) => about === 'case-theme' && state !== 'rejected');
  const without = themes.filter(({ met, noRecommendation }) => met === 0 && noRecommendation === '');
  const unjudged = themes.filter(({ state }) => state === 'suggested').length;
  const near = standing.reduce((sum, { nearMisses }) => sum + nearMisses, 0);
  const pageless = standing.filter(({ original }) => !original).length;
  const lines: { readonly key: string; readonly says: string; readonly to: string }[] = [];
  const add = (key: string, count: number, one: string, many: string, to: string): void => {
    if (count > 0) lines.push({ key, says: count === 1 ? one : `${count} ${many}`, to });
  };
  if (standing.length > 0 && !standing.some(({ kind }) => kind === 'overview')) {
    lines.push({ key: 'overview', says: 'There is no overview report: no case themes can be read', to: '#reports' });
  }
  const filter = `/recommendations?review=${here}`;
  add(
    'open',
    review.open,
    'One recommendation nobody has checked',
    'recommendations nobody has checked',
    `${filter}&state=suggested`,
  );
  add('unjudged', unjudged, 'One case theme is only suggested', 'case themes are only suggested', '#case-themes');
  add(
    'without',
    without.length,
    'One case theme meets no recommendation',
    'case themes meet no recommendation',
    '#case-themes',
  );
  add('near', near, 'One passage was nearly taken', 'passages were nearly taken', '#reports');
  add('pages', pageless, 'One report without its file', 'reports without their files', '#reports');
  const unknown = [
    ...(review.attributes.kind === null ? ['kind of review'] : []),
    ...(review.attributes.outcome === 'unknown' ? ['outcome'] : []),
    ...(review.attributes.year === null ? ['year'] : []),
    ...(review.attributes.ageBand === null ? ['age'] : []),
  ];
  if (unknown.length > 0) lines.push({ key: 'unknown', says: `Not known: ${unknown.join(', ')}`, to: '#attributes' });
  return (
    <section className="missing" aria-label="What is missing">
      <h2>What is missing</h2>
      {lines.length === 0 ? (
        <p className="quiet">
          Nothing: all of it was judged, and every theme of the case meets a recommendation or says why not.
        </p>
      ) : (
        <ul>
          {lines.map(({ key, says, to }) => (
            <li key={key}>
              <a href={to}>{says}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
