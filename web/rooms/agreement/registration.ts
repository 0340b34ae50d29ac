import type { Room } from '../room.ts';

export const room: Room = {
  id: 'agreement',
  name: 'Agreement',
  key: 'd',
  place: 10,
  says: 'Coder against coder; comes later',
  load: () => import('./room.tsx'),
};
