import type { Room } from '../room.ts';

export const room: Room = {
  id: 'study',
  name: 'Study',
  key: 's',
  place: 1,
  says: 'The corpus at a glance, and what needs doing',
  load: () => import('./room.tsx'),
};
