import type { Room } from '../room.ts';

export const room: Room = {
  id: 'recommendations',
  name: 'Recommendations',
  key: 'r',
  place: 4,
  says: 'All of them: search, filter, code, export',
  load: () => import('./room.tsx'),
};
