import { useDraft } from '../../api/draft.ts';
import { act } from '../../api/outbox.ts';
import type { Criterion } from './criteria.ts';

interface CriterionLineProps {
  readonly criterion: Criterion;
  /** The first of its part. */
  readonly heads: boolean;
  /** The keys act on it. */
  readonly here: boolean;
  readonly recommendation: string;
  readonly onHere: () => void;
  readonly onChoose: (level: string) => void;
}

/** One criterion: its levels as buttons, outlined when suggested and filled when a person said so. */
export function CriterionLine({ criterion, heads, here, recommendation, onHere, onChoose }: CriterionLineProps) {
  const { part, name, levels, level, confirmed, coder, suggested } = criterion;
  return (
    <>
      {heads && <h3 className="panel-part">{part}</h3>}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a wider place to press beside its buttons */}
      <div className="criterion" data-here={here || undefined} onClick={onHere}>
        {name !== part && <span className="criterion-name">{name}</span>}
        <span className="criterion-levels">
          {levels.map((one, place) => {
            const state = one.id !== level ? undefined : confirmed ? 'accepted' : 'suggested';
            return (
              <button
                key={one.id}
                type="button"
                className="level"
                data-state={state}
                aria-pressed={state === 'accepted'}
                onClick={() => onChoose(one.id)}
              >
                {here && <kbd>{place + 1}</kbd>}
                <span className="unseen">{name}: </span>
                {one.name}
                {state === 'suggested' && <span className="unseen">, suggested</span>}
              </button>
            );
          })}
        </span>
        {here && (
          <div className="criterion-words">
            {confirmed && <p className="quiet">{coder === '' ? 'Being kept.' : `Said by ${coder}.`}</p>}
            {!confirmed && suggested !== null && (
              <p className="quiet">
                Suggested
                {suggested.evidence.length === 0
                  ? ': no words speak for it.'
                  : ` by ${suggested.evidence.map(({ words }) => `“${words}”`).join(', ')}.`}
              </p>
            )}
            <Rationale key={criterion.list} criterion={criterion} recommendation={recommendation} />
          </div>
        )}
      </div>
    </>
  );
}

/** Why a level was said, kept with it. */
function Rationale({ criterion, recommendation }: Pick<CriterionLineProps, 'criterion' | 'recommendation'>) {
  const { list, level, rationale, name } = criterion;
  const [words, setWords] = useDraft(`rationale ${recommendation} ${list}`, rationale);
  const keep = (): void => {
    const said = words.trim();
    if (level === '' || said === '' || said === rationale) return;
    void act({ type: 'code', recommendations: [recommendation], list, code: level, rationale: said });
  };
  return (
    <textarea
      className="rationale"
      aria-label={`Why: ${name}`}
      placeholder="Why (r). Ctrl Enter keeps it."
      rows={1}
      value={words}
      onChange={(event) => setWords(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.currentTarget.blur();
        }
      }}
    />
  );
}
