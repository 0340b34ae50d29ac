import '../../styles/room.css';
import './families.css';
import { useCallback, useState } from 'react';
import { say, sayMany } from '../../../src/reporting/wording.ts';
import { useKeys } from '../../keys/key-bindings.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Failure } from '../../parts/failure.tsx';
import { useListCursor } from '../../parts/list-cursor.ts';
import { LongList } from '../../parts/long-list.tsx';
import { printAddress, usePrintKey } from '../../parts/print-view.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { changeQuery, go, writeAddress } from '../../routing/address.ts';
import { TableNotes } from '../tables/table-notes.tsx';
import '../tables/tables.css';
import type { RoomProps } from '../room.ts';
import { findFamily, useFamilies } from './family-rows.ts';
import { FamilySection } from './family-section.tsx';
import { type Families, kinds, readFamilyQuery, states } from './family-words.ts';
import { MemberCard } from './member-card.tsx';
import { PrintFamilies } from './print-families.tsx';

const opposite = 'opposite';
const paper = '/families/print';

/** The same recommendation said again: proposals that people accept or split, and those that ask for opposite things. */
export default function FamiliesRoom({ rest, query }: RoomProps) {
  return rest[0] === 'print' ? <PrintFamilies query={query} path={paper} /> : <FamilyList rest={rest} query={query} />;
}

function FamilyList({ rest, query }: RoomProps) {
  const isOpposite = rest[0] === opposite;
  const { kind, state } = readFamilyQuery(query);
  const [range, setRange] = useState({ first: 0, last: 0 });
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), []);
  const rows = useFamilies({ kind, state }, range.first, range.last);
  const path = isOpposite ? `/families/${opposite}` : '/families';
  const change = (changes: Record<string, string | null>): string =>
    writeAddress('/families', changeQuery(query, { at: null, ...changes }));
  const open = (centre: string): void => go(writeAddress(path, changeQuery(query, { at: centre })), { replace: true });
  const { cursor, point, move } = useListCursor({
    at: query.get('at') ?? rows.rowAt(0)?.centre ?? null,
    total: rows.about?.total ?? 0,
    idAt: (index) => rows.rowAt(index)?.centre,
    find: (centre) => findFamily({ kind, state }, centre),
    open,
    view: `${kind} ${state}`,
  });
  usePrintKey('The list', paper, query);
  useKeys('Families', [
    { keys: 'j', says: 'Next family', run: () => move(1), only: 'key' },
    { keys: 'k', says: 'Family before', run: () => move(-1), only: 'key' },
  ]);
  if (rows.error !== null && rows.about === null) return <Failure error={rows.error} again={rows.again} />;
  if (rows.about === null) return <Skeleton lines={12} />;
  const { counts, opposed, inFamilies, total, countingRule } = rows.about;
  return (
    <div className="room wide">
      <header className="room-head">
        <h1>Families</h1>
        <p>
          {say(inFamilies.count)} of {sayMany(inFamilies.n, 'recommendation')} seem to ask for what another one asks
          for. They are proposals until a person decides.
        </p>
      </header>
      <nav className="tabs" aria-label="Where the same is said again">
        {kinds.map(([id, name]) => (
          <a key={id} href={change({ kind: id })} aria-current={!isOpposite && id === kind ? 'page' : undefined}>
            {name}
          </a>
        ))}
        <a href={`/families/${opposite}`} aria-current={isOpposite ? 'page' : undefined}>
          Opposite directions <span className="quiet">{say(opposed.length)}</span>
        </a>
      </nav>
      {isOpposite ? (
        <Opposed opposed={opposed} />
      ) : (
        <>
          <nav className="tabs states" aria-label="What was decided">
            {states.map(([id, name]) => (
              <a key={id} href={change({ state: id })} aria-current={id === state ? 'page' : undefined}>
                {name} <span className="quiet">{say(counts[id])}</span>
              </a>
            ))}
          </nav>
          {total === 0 ? (
            <EmptyState title={state === 'open' ? 'No proposal is open here.' : 'Nothing was decided here yet.'}>
              <p>
                Heed proposes a family when recommendations ask for the same, in whatever words and of whatever body.
                People accept or split it; nothing is counted by it before that.
              </p>
            </EmptyState>
          ) : (
            <p className="quiet">
              Underlined: words that the first does not have. <kbd>j</kbd> <kbd>k</kbd> move.{' '}
              <a href={printAddress(paper, query)}>Print them all</a>
            </p>
          )}
          <LongList
            key={`${kind} ${state}`}
            label="Families"
            count={total}
            height={420}
            scroller="main"
            pointed={cursor}
            align="start"
            onRange={onRange}
          >
            {(index) => {
              const family = rows.rowAt(index);
              if (family === undefined) return <Skeleton lines={6} />;
              return (
                <FamilySection
                  key={family.centre}
                  family={family}
                  here={index === cursor}
                  onHere={() => {
                    if (index === cursor) return;
                    point(index);
                    open(family.centre);
                  }}
                />
              );
            }}
          </LongList>
        </>
      )}
      <TableNotes sample={sayMany(inFamilies.n, 'recommendation')} unit="recommendations" countingRule={countingRule} />
    </div>
  );
}

/** Pairs that speak of the same and ask for opposite things: never a family. */
function Opposed({ opposed }: Pick<Families, 'opposed'>) {
  if (opposed.length === 0) {
    return (
      <EmptyState title="No two recommendations ask for opposite things.">
        <p>Where one asks for what another asks against, both would stand here side by side.</p>
      </EmptyState>
    );
  }
  return (
    <>
      {opposed.map(({ members, pair }) => (
        <section key={`${pair.first} ${pair.again}`} className="family">
          <ol className="members">
            {members.map((member, place) => (
              <MemberCard
                key={member.id}
                member={member}
                first={place === 0 ? null : (members[0] ?? null)}
                pair={place === 0 ? null : pair}
                isNew={false}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
