import type { Room } from '../room.ts';

export const room: Room = {
  id: 'plans',
  name: 'Plans',
  key: 'p',
  place: 11,
  says: 'Actions and what became of them; comes later',
  load: () => import('./room.tsx'),
};
