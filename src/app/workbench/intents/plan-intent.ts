import type { StudyFrame } from '../../../domain/codebook/study-frame.ts';
import {
  addTheme,
  changeTheme,
  mergeThemes,
  moveTheme,
  nameVersion,
  restoreTheme,
  retireTheme,
  splitTheme,
} from './change-codebook.ts';
import { appraise, code, codePassage, moveAnchor, uncode, withdrawCodings } from './code-recommendations.ts';
import { decideFamily, reopenFamily } from './decide-families.ts';
import type { Intent } from './intent.ts';
import type { IntentContext, Planned } from './intent-context.ts';
import { editNote, note, removeNote, removeView, renameWorkspace, saveView, set } from './keep-notes.ts';
import { judge, mend, take } from './mend-recommendations.ts';
import { describeReview, explainNone, judgeObservations, observe } from './observe-case.ts';
import { removeReport } from './remove-report.ts';

/** The change that does what a person wants; nothing is done yet. Failures: `unknown-id`, `invalid`, and those of the store. */
export async function planIntent(intent: Intent, frame: StudyFrame, context: IntentContext): Promise<Planned> {
  switch (intent.type) {
    case 'code':
      return code(intent, frame, context);
    case 'appraise':
      return appraise(intent, frame, context);
    case 'code-passage':
      return codePassage(intent, frame, context);
    case 'uncode':
      return uncode(intent, frame, context);
    case 'withdraw':
      return withdrawCodings(intent, frame, context);
    case 'move-anchor':
      return moveAnchor(intent, frame, context);
    case 'judge':
      return judge(intent, context);
    case 'mend':
      return mend(intent, context);
    case 'take':
      return take(intent, context);
    case 'observe':
      return observe(intent, frame, context);
    case 'judge-observation':
      return judgeObservations(intent, frame, context);
    case 'explain-none':
      return explainNone(intent, context);
    case 'describe-review':
      return describeReview(intent, context);
    case 'remove-report':
      return removeReport(intent, context);
    case 'note':
      return note(intent, context);
    case 'edit-note':
      return editNote(intent, context);
    case 'remove-note':
      return removeNote(intent, context);
    case 'save-view':
      return saveView(intent, context);
    case 'remove-view':
      return removeView(intent, context);
    case 'rename-workspace':
      return renameWorkspace(intent, context);
    case 'set':
      return set(intent, context);
    case 'add-theme':
      return addTheme(intent, context);
    case 'change-theme':
      return changeTheme(intent, context);
    case 'move-theme':
      return moveTheme(intent, context);
    case 'merge-themes':
      return mergeThemes(intent, context);
    case 'split-theme':
      return splitTheme(intent, context);
    case 'retire-theme':
      return retireTheme(intent, context);
    case 'restore-theme':
      return restoreTheme(intent, context);
    case 'decide-family':
      return decideFamily(intent, context);
    case 'reopen-family':
      return reopenFamily(intent, context);
    case 'name-version':
      return nameVersion(intent, context);
  }
}
