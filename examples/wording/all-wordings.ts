import { caseWorkWordings } from './case-work.ts';
import { familyWordings } from './family.ts';
import { healthBodyWordings } from './health-bodies.ts';
import { informationWordings } from './information.ts';
import { particularWordings } from './particular.ts';
import { procedureWordings } from './procedure.ts';
import { recordingWordings } from './recording.ts';
import { trainingWordings } from './training.ts';
import { readWordings, type Wording } from './wording-lines.ts';

/** Every wording, in the order written. */
export const allWordings: readonly Wording[] = [
  trainingWordings,
  procedureWordings,
  informationWordings,
  recordingWordings,
  caseWorkWordings,
  familyWordings,
  healthBodyWordings,
  particularWordings,
].flatMap(readWordings);
