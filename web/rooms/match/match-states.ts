import type { Answer } from '../../api/request.ts';

export type Match = Answer<'GET /api/match'>;
export type MatchRow = Match['rows'][number];
export type MatchCell = MatchRow['cells'][number];

/** Each state with its mark, readable without colour, and what it says. */
export const matchStates: Readonly<Record<MatchCell['state'], { readonly mark: string; readonly says: string }>> = {
  both: { mark: '●', says: 'In the case, and met by a recommendation' },
  case: { mark: '○', says: 'In the case only' },
  recommendation: { mark: '◆', says: 'In a recommendation only' },
  neither: { mark: '·', says: 'In neither' },
};

/** Where a theme stands in the quadrants, in words. */
export const quadrantNames: Readonly<Record<string, string>> = {
  'frequent-few': 'Frequent, few recommendations',
  'frequent-many': 'Frequent, many recommendations',
  'infrequent-few': 'Seldom, few recommendations',
  'infrequent-many': 'Seldom, many recommendations',
};

/** Beside a theme that rightly leads to no recommendation. */
export const rightlyNone = '‡';
