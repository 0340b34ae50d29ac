import { writeCodebook } from '../../exchange/codebooks/write-codebook.ts';
import type { LiveWorkspace } from './live-workspace.ts';

/** The codebook in force as a file that Heed reads again. */
export const writeCodebookFile = (live: LiveWorkspace): string => writeCodebook(live.frame.codebook);
