import { useEffect, useState } from 'react';
import { say } from '../../../src/reporting/wording.ts';
import { act } from '../../api/outbox.ts';
import { TakeTable } from '../../parts/take-table.tsx';
import { doorTo } from '../../routing/doors.ts';
import { TableNotes } from '../tables/table-notes.tsx';
import '../tables/tables.css';
import { type Match, quadrantNames } from './match-states.ts';
import { type Cuts, QuadrantChart } from './quadrant-chart.tsx';

interface QuadrantViewProps {
  readonly match: Match;
  readonly path: string;
  readonly query: URLSearchParams;
}

const placeOf = (cases: number, recommendations: number, cuts: Cuts): string =>
  `${cases >= cuts.cases ? 'frequent' : 'infrequent'}-${recommendations >= cuts.recommendations ? 'many' : 'few'}`;

/** The quadrant chart with its cut points, and below it where each theme stands, beside the study. */
export function QuadrantView({ match, path, query }: QuadrantViewProps) {
  const kept = match.quadrant.cuts;
  const [cuts, setCuts] = useState<Cuts>(kept);
  const { cases: keptCases, recommendations: keptRecommendations } = kept;
  useEffect(
    () => setCuts({ cases: keptCases, recommendations: keptRecommendations }),
    [keptCases, keptRecommendations],
  );
  const keep = (next: Cuts): void => {
    setCuts(next);
    if (next.cases === kept.cases && next.recommendations === kept.recommendations) return;
    void act({ type: 'set', setting: 'quadrant-cuts', value: JSON.stringify(next) });
  };
  const published = new Map(match.totals.map((total) => [total.id, total.publishedQuadrant]));
  const points = match.quadrant.points.filter(({ cases, recommendations }) => cases + recommendations > 0);
  const lines = points
    .map((point) => ({ ...point, quadrant: placeOf(point.cases, point.recommendations, cuts) }))
    .sort(
      (a, b) =>
        Object.keys(quadrantNames).indexOf(a.quadrant) - Object.keys(quadrantNames).indexOf(b.quadrant) ||
        b.cases - a.cases,
    );
  const usual = match.usualCuts;
  const isUsual = cuts.cases === usual.cases && cuts.recommendations === usual.recommendations;
  const door = (id: string, name: string): string => doorTo(path, query, { caseTheme: id }, name);
  const write = () => ({
    title: 'Frequency of themes and number of recommendations',
    header: ['Theme of the case', 'Reviews', 'Recommendations', 'Quadrant', match.citation],
    rows: lines.map(({ id, name, cases, recommendations, quadrant }) => [
      ...[name, cases, recommendations, quadrantNames[quadrant] ?? ''],
      quadrantNames[published.get(id) ?? ''] ?? '',
    ]),
    notes: [
      `Cut at ${cuts.cases} reviews and ${cuts.recommendations} recommendations.`,
      `Counting rule: ${match.quadrant.countingRule}`,
    ],
  });
  return (
    <div className="quadrants">
      <QuadrantChart
        points={points}
        cuts={cuts}
        title={`Frequency of themes and number of recommendations (${match.rows.length} reviews, ${points.length} themes)`}
        onMove={setCuts}
        onKeep={keep}
        doorOf={door}
      />
      <p className="cut-words" role="status">
        Frequent from <strong>{say(cuts.cases)}</strong> {cuts.cases === 1 ? 'review' : 'reviews'}, many from{' '}
        <strong>{say(cuts.recommendations)}</strong> recommendations. Drag a line, or move it with the arrow keys.{' '}
        <button type="button" className="quiet-button" disabled={isUsual} onClick={() => keep(usual)}>
          Back to {say(usual.cases)} and {say(usual.recommendations)}
        </button>
      </p>
      <div className="table-head">
        <h2>Where each theme stands</h2>
        <TakeTable name="quadrants" write={write} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="table-frame short" tabIndex={0} aria-label="Where each theme stands">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">Theme of the case</th>
              <th scope="col" className="number">
                Reviews
              </th>
              <th scope="col" className="number">
                Recommen­dations
              </th>
              <th scope="col">Quadrant</th>
              <th scope="col">{match.citation}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, name, cases, recommendations, quadrant }) => {
              const theirs = published.get(id) ?? null;
              return (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td className="number">{say(cases)}</td>
                  <td className="number">
                    {recommendations === 0 ? (
                      <span className="nought">0</span>
                    ) : (
                      <a className="door" href={door(id, name)}>
                        {say(recommendations)}
                      </a>
                    )}
                  </td>
                  <td>{quadrantNames[quadrant]}</td>
                  <td className="quiet">
                    {theirs === null ? '' : theirs === quadrant ? 'the same' : quadrantNames[theirs]}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <TableNotes
        sample={`${match.rows.length} ${match.sample}`}
        unit="themes of the case"
        countingRule={match.quadrant.countingRule}
      >
        The study prints no cut points; it sets its themes in quadrants without numbers.
      </TableNotes>
    </div>
  );
}
