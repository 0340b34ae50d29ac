import type { Rubric } from '../appraisal/rubric.ts';
import type { CaseThemeList, MeansList, RemarkList } from './codebook.ts';
import type { WorkspaceCodebook } from './workspace-codebook.ts';

/** The lists that a study's codes come from, each with its version: what codings and suggestions refer to. */
export interface StudyFrame {
  readonly codebook: WorkspaceCodebook;
  readonly means: MeansList;
  readonly caseThemes: CaseThemeList;
  readonly remarks: RemarkList;
  /** A rubric with one criterion. */
  readonly strength: Rubric;
  /** A rubric with one criterion. */
  readonly evaluability: Rubric;
}
