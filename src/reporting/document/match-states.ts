import type { MatchState } from '../../analysis/study-findings.ts';

/** Each state with its mark, readable without colour, and its name for the key: the order of the key. */
export const matchStates: Readonly<Record<MatchState, { readonly mark: string; readonly name: string }>> = {
  both: { mark: '●', name: 'in the case and met by a recommendation' },
  case: { mark: '○', name: 'in the case only' },
  recommendation: { mark: '◆', name: 'in a recommendation only' },
  neither: { mark: '·', name: 'in neither' },
};

/** The key of the marks as one sentence. */
export const matchKey = `${Object.values(matchStates)
  .map(({ mark, name }) => `${mark} ${name}`)
  .join('; ')}.`;
