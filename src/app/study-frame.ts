import type { StudyFrame } from '../domain/codebook/study-frame.ts';
import { copyCodebook } from '../domain/codebook/workspace-codebook.ts';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import {
  loadCaseThemes,
  loadCodebook,
  loadMeans,
  loadRemarks,
  loadRubric,
} from '../exchange/codebooks/shipped-codebooks.ts';

/** The lists in force in a workspace: its own codebook, and the lists and rubrics that ship with the package. */
export function openStudyFrame(snapshot: Pick<Snapshot, 'codebook'>): StudyFrame {
  return {
    codebook: snapshot.codebook ?? copyCodebook(loadCodebook()),
    means: loadMeans(),
    caseThemes: loadCaseThemes(),
    remarks: loadRemarks(),
    strength: loadRubric('action-strength'),
    evaluability: loadRubric('evaluability'),
  };
}
