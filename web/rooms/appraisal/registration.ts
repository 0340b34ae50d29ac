import type { Room } from '../room.ts';

export const room: Room = {
  id: 'appraisal',
  name: 'Appraisal',
  key: 'a',
  place: 9,
  says: 'SMART, strength and evaluability, recommendation by recommendation',
  load: () => import('./room.tsx'),
};
