import type { Room } from '../room.ts';

export const room: Room = {
  id: 'reviews',
  name: 'Reviews',
  key: 'v',
  place: 2,
  says: 'Each review with its reports, its case and its recommendations',
  load: () => import('./room.tsx'),
};
