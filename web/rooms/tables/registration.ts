import type { Room } from '../room.ts';

export const room: Room = {
  id: 'tables',
  name: 'Tables',
  key: 't',
  place: 6,
  says: 'The study’s tables and figures for these reports',
  load: () => import('./room.tsx'),
};
