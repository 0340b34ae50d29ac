import { useState } from 'react';
import { sayDate, sayMany } from '../../../src/reporting/wording.ts';
import { act } from '../../api/outbox.ts';
import { useKeys } from '../../keys/key-bindings.ts';
import { type Family, kinds } from './family-words.ts';
import { MemberCard } from './member-card.tsx';

interface FamilySectionProps {
  readonly family: Family;
  /** The keys act on it. */
  readonly here: boolean;
  readonly onHere: () => void;
}

/** Groups that a person can put members into; more than this is done in two goes. */
const groupNames = ['1', '2', '3', '4'] as const;
const alone = 'alone';

/** The members by group, those that stand alone each in its own. */
function gatherGroups(family: Family, groupOf: Readonly<Record<string, string>>): string[][] {
  const groups = new Map<string, string[]>();
  for (const { id } of family.members) {
    const group = groupOf[id] ?? '1';
    const key = group === alone ? id : group;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()];
}

/** The groups of a decision by member, as the choices show them. */
function readGroups({ decision, members }: Family): Record<string, string> {
  const large = decision?.groups.filter((group) => group.length > 1) ?? [];
  return Object.fromEntries(
    members.map(({ id }) => {
      const at = large.findIndex((group) => group.includes(id));
      if (decision === null) return [id, '1'];
      return [id, at >= 0 ? String(at + 1) : alone];
    }),
  );
}

/** A proposed family with its members side by side, and what a person decided of it. */
export function FamilySection({ family, here, onHere }: FamilySectionProps) {
  const { centre, members, pairs, reviews, decision, since } = family;
  const [groupOf, setGroupOf] = useState<Record<string, string> | null>(null);
  const [first] = members;
  const ids = members.map(({ id }) => id);
  const decide = (groups: string[][]): void => {
    setGroupOf(null);
    void act({ type: 'decide-family', members: ids, groups });
  };
  const accept = (): void => decide([ids]);
  const reject = (): void => decide(ids.map((id) => [id]));
  const split = (): void => setGroupOf(groupOf === null ? readGroups(family) : null);
  return (
    <section className="family" data-here={here || undefined} id={`family-${centre}`} onFocusCapture={onHere}>
      {here && <FamilyKeys accept={accept} reject={reject} split={split} />}
      <header className="family-head">
        <h2>
          {sayMany(members.length, 'recommendation')} in {sayMany(reviews, 'review')}
        </h2>
        <span className="quiet">
          {kinds
            .filter(([kind]) => family.kinds.includes(kind as never))
            .map(([, name]) => name.toLowerCase())
            .join(', ')}
        </span>
        <span className="family-state">
          {decision !== null &&
            `${decision.groups.length === 1 ? 'Accepted' : decision.groups.some((group) => group.length > 1) ? 'Split' : 'No family'}, ${decision.coder}, ${sayDate(decision.created.slice(0, 10))}`}
        </span>
      </header>
      <ol className="members">
        {members.map((member) => (
          <MemberCard
            key={member.id}
            member={member}
            first={member.id === first?.id ? null : (first ?? null)}
            pair={pairs.find(({ again }) => again === member.id) ?? null}
            isNew={since.includes(member.id)}
          >
            {groupOf !== null && (
              <fieldset className="segments group-choice" aria-label="Group">
                {[...groupNames, alone].map((group) => (
                  <label key={group}>
                    <input
                      type="radio"
                      name={`group ${member.id}`}
                      checked={(groupOf[member.id] ?? '1') === group}
                      onChange={() => setGroupOf({ ...groupOf, [member.id]: group })}
                    />
                    <span>{group}</span>
                  </label>
                ))}
              </fieldset>
            )}
          </MemberCard>
        ))}
      </ol>
      <div className="buttons">
        {groupOf === null ? (
          <>
            <button type="button" className="button" onClick={accept}>
              They ask for the same {here && <kbd>a</kbd>}
            </button>
            <button type="button" className="button" onClick={split}>
              Split {here && <kbd>s</kbd>}
            </button>
            <button type="button" className="button" onClick={reject}>
              No family {here && <kbd>x</kbd>}
            </button>
            {decision !== null && (
              <button
                type="button"
                className="button"
                onClick={() => void act({ type: 'reopen-family', decision: decision.id })}
              >
                Leave open again
              </button>
            )}
          </>
        ) : (
          <>
            <button type="button" className="button first" onClick={() => decide(gatherGroups(family, groupOf))}>
              Keep these groups
            </button>
            <button type="button" className="button" onClick={split}>
              Leave as it is
            </button>
            <span className="quiet">Members with one number ask for the same.</span>
          </>
        )}
      </div>
    </section>
  );
}

interface FamilyKeysProps {
  readonly accept: () => void;
  readonly reject: () => void;
  readonly split: () => void;
}

function FamilyKeys({ accept, reject, split }: FamilyKeysProps) {
  useKeys('Family', [
    { keys: 'a', says: 'Accept the family', run: accept, only: 'key' },
    { keys: 'x', says: 'Say that it is no family', run: reject, only: 'key' },
    { keys: 's', says: 'Split the family', run: split, only: 'key' },
  ]);
  return null;
}
