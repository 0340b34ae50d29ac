import type { Room } from '../room.ts';

export const room: Room = {
  id: 'reader',
  name: 'Reader',
  key: 'e',
  place: 3,
  says: 'The page as printed beside its text: correct, code, write memos',
  load: () => import('./room.tsx'),
};
