import '../../styles/room.css';
import './reviews.css';
import type { RoomProps } from '../room.ts';
import { ReviewList } from './review-list.tsx';
import { ReviewPage } from './review-page.tsx';

/** All reviews, or one of them. */
export default function ReviewsRoom({ rest: [id], query }: RoomProps) {
  return id === undefined || id === '' ? <ReviewList query={query} /> : <ReviewPage key={id} id={id} query={query} />;
}
