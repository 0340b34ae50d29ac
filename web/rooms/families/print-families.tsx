import { sayMany } from '../../../src/reporting/wording.ts';
import { ask } from '../../api/request.ts';
import { PrintView } from '../../parts/print-view.tsx';
import { type Family, kinds, readFamilyQuery, states } from './family-words.ts';
import { MemberCard } from './member-card.tsx';

/** The families of a kind and state to the last, for paper. */
export function PrintFamilies({ query, path }: { readonly query: URLSearchParams; readonly path: string }) {
  const { kind, state } = readFamilyQuery(query);
  const nameOf = (names: readonly (readonly [string, string])[], wanted: string): string =>
    names.find(([id]) => id === wanted)?.[1] ?? '';
  const line = ({ members, pairs, reviews, since }: Family) => (
    <li className="print-line">
      <p>
        <strong>
          {sayMany(members.length, 'recommendation')} in {sayMany(reviews, 'review')}
        </strong>
      </p>
      <ol className="members">
        {members.map((member, place) => (
          <MemberCard
            key={member.id}
            member={member}
            first={place === 0 ? null : (members[0] ?? null)}
            pair={pairs.find(({ again }) => again === member.id) ?? null}
            isNew={since.includes(member.id)}
          />
        ))}
      </ol>
    </li>
  );
  return (
    <PrintView
      title="families"
      narrowed={`${nameOf(kinds, kind)}, ${nameOf(states, state).toLowerCase()}. Underlined: words that the first does not have.`}
      query={query}
      path={path}
      list="/families"
      ask={async (offset) => {
        const { total, families } = await ask('GET /api/families', { query: { kind, state, offset, limit: 200 } });
        return { total, items: families };
      }}
      line={line}
      files="/api/study/xlsx?counting=all"
    />
  );
}
