import './history.css';
import { takeBack } from '../api/outbox.ts';
import { useAnswer } from '../api/queries.ts';
import { sayInstant } from './instants.ts';

/** Longer words are cut: the whole stands above. */
const longest = 220;
const shorten = (words: string): string => (words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words);

/** Everything that people did to a recommendation, newest first; the last of it can be taken back from here. */
export function History({ recommendation }: { readonly recommendation: string }) {
  const { data } = useAnswer('GET /api/recommendations/:id/history', null, { params: { id: recommendation } });
  const changes = data?.changes ?? [];
  if (changes.length === 0) return null;
  return (
    <section>
      <h3>What was done to it</h3>
      <ol className="history">
        {changes.map(({ change, actor, instant, takesBack, takenBack, undoable, lines }) => (
          <li key={change} data-taken-back={takenBack || undefined}>
            {lines.map(({ says, words }) => (
              <p key={`${says} ${words}`}>
                {takenBack ? <s>{says}</s> : says}
                {words !== '' && <span className="history-words">{shorten(words)}</span>}
              </p>
            ))}
            <p className="quiet">
              {actor}, <time dateTime={instant}>{sayInstant(instant)}</time>
              {takesBack && ', by taking back'}
              {takenBack && ', taken back'}
              {undoable && (
                <button type="button" className="quiet-button" onClick={() => void takeBack('undo')}>
                  Undo <kbd>u</kbd>
                </button>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
