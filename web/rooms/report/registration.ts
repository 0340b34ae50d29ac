import type { Room } from '../room.ts';

export const room: Room = {
  id: 'report',
  name: 'Report',
  key: 'w',
  place: 12,
  says: 'The written study: choose, look, download',
  load: () => import('./room.tsx'),
};
