import type { Room } from '../room.ts';

export const room: Room = {
  id: 'codebook',
  name: 'Codebook',
  key: 'c',
  place: 5,
  says: 'Layers and themes: what they mean, and how they change',
  load: () => import('./room.tsx'),
};
