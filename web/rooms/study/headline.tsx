import type { ReactNode } from 'react';
import { say, sayMany } from '../../../src/reporting/wording.ts';
import type { Findings } from './findings-view.ts';

interface FigureLineProps {
  readonly value: string;
  readonly unit: string;
  readonly to: string;
  readonly children: ReactNode;
}

function BigNumber({ value, unit, to, children }: FigureLineProps) {
  return (
    <a className="big-number" href={to}>
      <strong>{value}</strong>
      <span className="big-unit">{unit}</span>
      <span className="quiet">{children}</span>
    </a>
  );
}

export const percent = (share: number | null): string => (share === null ? 'none' : `${Math.round(share * 100)}%`);

/**
 * How many, in how many reviews, how they spread, and how much of it is training or procedure. `reviews` is how many the
 * workspace holds: those of which there is a response alone are not counted, and said beside.
 */
export function Headline({ findings, reviews }: { readonly findings: Findings; readonly reviews: number }) {
  const { corpus, statistics, study } = findings;
  const { mean, median, minimum, maximum } = statistics.recommendationsPerReview;
  const easy = study?.trainingOrProcedure;
  return (
    <section className="headline" aria-label="In figures">
      <BigNumber value={say(corpus.reviews)} unit={corpus.reviews === 1 ? 'review' : 'reviews'} to="/reviews">
        {sayMany(corpus.files, 'report')}, {sayMany(corpus.pages, 'page')}
        {reviews > corpus.reviews && `; ${say(reviews - corpus.reviews)} more without a report or plan of their own`}
      </BigNumber>
      <BigNumber value={say(corpus.recommendations)} unit="recommendations" to="/recommendations">
        {say(findings.counted.accepted)} accepted, {say(findings.counted.suggested)} found by Heed and not yet judged
      </BigNumber>
      <BigNumber
        value={mean.value === null ? 'none' : say(mean.value)}
        unit="a review, on average"
        to="/reviews?sort=recommendations"
      >
        {minimum.value === null || maximum.value === null
          ? mean.note
          : `from ${say(minimum.value)} to ${say(maximum.value)}, half below ${say(median.value ?? 0)}`}
      </BigNumber>
      {easy && (
        <BigNumber
          value={percent(easy.value)}
          unit="ask for training or procedure"
          to="/recommendations?trainingOrProcedure=yes"
        >
          {say(easy.count)} of {say(easy.n)}
          {easy.interval && `, 95% interval ${percent(easy.interval.low)} to ${percent(easy.interval.high)}`}
        </BigNumber>
      )}
    </section>
  );
}
