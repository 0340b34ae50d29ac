import type { ReactNode } from 'react';
import { readerAddress } from '../../routing/doors.ts';
import { compareWords, differences, type Family, type Member } from './family-words.ts';

interface MemberCardProps {
  readonly member: Member;
  /** What it is compared with; null for the one that the others are compared with. */
  readonly first: Member | null;
  readonly pair: Family['pairs'][number] | null;
  /** It was not there when the family was decided on. */
  readonly isNew: boolean;
  readonly children?: ReactNode;
}

/** One recommendation of a family: its words, those that the first does not have underlined, and why it is thought the same. */
export function MemberCard({ member, first, pair, isNew, children }: MemberCardProps) {
  const { id, review, year, number, text, agencies, report, page } = member;
  const stretches = first === null ? [{ words: text, shared: true }] : compareWords(text, first.text);
  return (
    <li className="member">
      <p className="member-place">
        <a href={readerAddress(report, id)}>
          Review {review}
          {number !== '' && `, ${number}`}
          {page > 0 && `, page ${page}`}
        </a>
        {year !== null && <span> {year}</span>}
        {isNew && <strong> new since the decision</strong>}
      </p>
      <p className="printed">
        {stretches.map(({ words, shared }, place) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text never change places
          shared ? <span key={place}>{words}</span> : <u key={place}>{words}</u>,
        )}
      </p>
      {agencies.length > 0 && <p className="member-to">To {agencies.join(', ')}</p>}
      {pair !== null && (
        <p className="member-why">
          {pair.differs.length > 0 && (
            <strong>{pair.differs.map((one) => differences[one] ?? one).join(', ')}. </strong>
          )}
          {pair.reason}
        </p>
      )}
      {children}
    </li>
  );
}
