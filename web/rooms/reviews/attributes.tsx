import { type ReactNode, useState } from 'react';
import type { ReviewKind, ReviewOutcome } from '../../../src/domain/review/review.ts';
import type { ObservationView, ReviewRow } from '../../../src/workbench/schemas/reviews.ts';
import { act, type Intent } from '../../api/outbox.ts';
import { queries } from '../../api/queries.ts';
import { aboutNames, kindNames, nameValue, outcomeNames } from './attribute-names.ts';

type Description = Omit<Extract<Intent, { type: 'describe-review' }>, 'type' | 'review'>;

const attempt = (intent: Intent): void => {
  act(intent).catch(() => queries.invalidateQueries());
};

/** What kind of case it is: what somebody gave, and beside it what Heed reads in the report. */
export function Attributes({
  review,
  observations,
}: {
  readonly review: ReviewRow;
  readonly observations: readonly ObservationView[];
}) {
  const { attributes } = review;
  const describe = (said: Description): void => attempt({ type: 'describe-review', review: review.id, ...said });
  const read = (about: string): ObservationView | undefined =>
    observations.find((one) => one.about === about && one.state !== 'rejected');
  const others = observations.filter(
    ({ about, state }) => !['case-theme', 'kind', 'outcome', 'year', 'ageBand'].includes(about) && state !== 'rejected',
  );
  return (
    <section id="attributes" className="attributes">
      <h2>The review</h2>
      <Typed label="Title" value={review.title} keep={(title) => describe({ title })} />
      <Line
        about="kind"
        given={attributes.kind}
        read={read('kind')}
        take={(kind) => describe({ kind: kind as ReviewKind })}
      >
        <select
          aria-label="Kind of review"
          value={attributes.kind ?? ''}
          onChange={(event) =>
            describe({ kind: event.target.value === '' ? null : (event.target.value as ReviewKind) })
          }
        >
          <option value="">Not known</option>
          {Object.entries(kindNames).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Line>
      <Line
        about="outcome"
        given={attributes.outcome === 'unknown' ? null : attributes.outcome}
        read={read('outcome')}
        take={(outcome) => describe({ outcome: outcome as ReviewOutcome })}
      >
        <select
          aria-label="Outcome"
          value={attributes.outcome}
          onChange={(event) => describe({ outcome: event.target.value as ReviewOutcome })}
        >
          {Object.entries(outcomeNames).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Line>
      <Line
        about="year"
        given={attributes.year === null ? null : String(attributes.year)}
        read={read('year')}
        take={(year) => describe({ year: Number(year) })}
      >
        <Typed
          label="Year"
          bare
          value={attributes.year === null ? '' : String(attributes.year)}
          keep={(year) => {
            if (year === '') describe({ year: null });
            else if (/^\d{4}$/.test(year)) describe({ year: Number(year) });
          }}
        />
      </Line>
      <Line about="ageBand" given={attributes.ageBand} read={read('ageBand')} take={(ageBand) => describe({ ageBand })}>
        <Typed label="Age" bare value={attributes.ageBand ?? ''} keep={(ageBand) => describe({ ageBand })} />
      </Line>
      {others.map((one) => (
        <div key={one.id} className="attribute">
          <span className="quiet">{aboutNames[one.about] ?? one.about}</span>
          <span>
            <span className="printed">{one.name}</span> <Judgement observation={one} />
          </span>
        </div>
      ))}
      {Object.entries(attributes.other).map(([name, value]) => (
        <div key={name} className="attribute">
          <span className="quiet">{name}</span>
          <span className="printed">{value}</span>
        </div>
      ))}
    </section>
  );
}

function Judgement({ observation: { id, state, reason } }: { readonly observation: ObservationView }) {
  if (state === 'accepted') return <span className="quiet">confirmed</span>;
  return (
    <span className="quiet" title={reason}>
      suggested{' '}
      <button
        type="button"
        className="quiet-button"
        onClick={() => attempt({ type: 'judge-observation', observations: [id], state: 'accepted' })}
      >
        Accept
      </button>
      <button
        type="button"
        className="quiet-button"
        onClick={() => attempt({ type: 'judge-observation', observations: [id], state: 'rejected' })}
      >
        Reject
      </button>
    </span>
  );
}

interface LineProps {
  readonly about: string;
  /** What somebody gave; null when nobody did. */
  readonly given: string | null;
  readonly read: ObservationView | undefined;
  readonly take: (value: string) => void;
  readonly children: ReactNode;
}

/** A field, and under it what Heed reads in the report when that is something else. */
function Line({ about, given, read, take, children }: LineProps) {
  return (
    <div className="attribute">
      <span className="quiet">{aboutNames[about]}</span>
      <span>
        {children}
        {read !== undefined && read.value !== given && (
          <span className="attribute-read">
            The report reads as <strong>{nameValue(about, read.value)}</strong>
            {read.anchors[0] && (
              <>
                : <span className="printed">“{read.anchors[0].exact}”</span>
              </>
            )}{' '}
            <button type="button" className="quiet-button" onClick={() => take(read.value)}>
              Take it
            </button>
          </span>
        )}
      </span>
    </div>
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly keep: (value: string) => void;
  /** The label stands beside it already. */
  readonly bare?: boolean;
}

/** A field that keeps what is typed when a person leaves it or presses Enter; Escape puts back what was there. */
function Typed({ label, value, keep, bare = false }: TypedProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const field = (
    <input
      aria-label={label}
      value={draft ?? value}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => {
        if (draft !== null && draft.trim() !== value) keep(draft.trim());
        setDraft(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') {
          event.stopPropagation();
          setDraft(null);
        }
      }}
    />
  );
  if (bare) return field;
  return (
    <div className="attribute">
      <span className="quiet">{label}</span>
      {field}
    </div>
  );
}
