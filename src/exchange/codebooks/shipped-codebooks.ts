import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rubric } from '../../domain/appraisal/rubric.ts';
import type { SuggestionRules } from '../../domain/appraisal/suggestion-rules.ts';
import type { CaseAttributeList } from '../../domain/codebook/case-attribute.ts';
import type { CaseThemeList, Codebook, MeansList, RemarkList } from '../../domain/codebook/codebook.ts';
import type { SampleText } from '../../domain/codebook/sample-text.ts';
import { failure, type Result } from '../../domain/result.ts';
import { describeAgencyFileFailure as describeFailure } from '../agencies/agency-file-failure.ts';
import { readCaseAttributes } from './case-attribute-file.ts';
import { readCaseThemes } from './case-theme-file.ts';
import { readCodebook } from './codebook-file.ts';
import type { CodebookFileFailure } from './codebook-parts.ts';
import { readMeansList, readRemarkList } from './means-file.ts';
import { readRubric } from './rubric-file.ts';
import { readRules } from './rules-file.ts';
import { readSampleTexts } from './sample-text-file.ts';

/** The codebooks that ship with the package. */
export const shippedCodebooks = ['brandon-2011'] as const;
/** The rubrics that ship with the package. */
export const shippedRubrics = [
  'action-strength',
  'evaluability',
  'priority-bands',
  'smart',
  'smart-realistic',
  'upr-actions',
] as const;
export type ShippedRubric = (typeof shippedRubrics)[number];

/** The package's folder of codebooks: beside src/ in a checkout, beside dist/ once built or installed. */
function codebooksFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(folder, 'codebooks');
    if (existsSync(join(candidate, 'brandon-2011.yaml'))) return candidate;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The package is incomplete: codebooks/brandon-2011.yaml is missing.');
    folder = parent;
  }
}

/** What was read already: shipped files don't change while Heed runs, and what is read of them is never changed. */
const known = new Map<string, unknown>();

/** A shipped file that can't be read is a bug of ours, so it throws. Read once. */
function mustRead<T>(file: string, read: (text: string, name: string) => Result<T, CodebookFileFailure>): T {
  if (known.has(file)) return known.get(file) as T;
  const result = read(readFileSync(join(codebooksFolder(), file), 'utf8'), `codebooks/${file}`);
  if (!result.ok) throw new Error(describeFailure(result.failure));
  known.set(file, result.value);
  return result.value;
}

/**
 * The themes in layers of Brandon et al. 2011, chapter 3 and Figure 2. Here and below, a shipped file that can’t be read is a
 * bug and throws.
 */
export const loadCodebook = (): Codebook => mustRead('brandon-2011.yaml', readCodebook);
/** The means of action of the same study, chapters 3 and 4. */
export const loadMeans = (): MeansList => mustRead('means-brandon-2011.yaml', readMeansList);
/** What else can be noted of a recommendation. */
export const loadRemarks = (): RemarkList => mustRead('remarks.yaml', readRemarkList);
/** The words by which strength and SMART observations are suggested. */
export const loadRules = (): SuggestionRules => mustRead('rules.yaml', readRules);
/** A shipped rubric by its name. */
export const loadRubric = (id: ShippedRubric): Rubric => mustRead(`${id}.yaml`, readRubric);
/** The case themes of the same study, chapter 4 and Table 3, each with the themes that meet it. */
export const loadCaseThemes = (): CaseThemeList =>
  mustRead('case-themes-brandon-2011.yaml', (text, name) => readCaseThemes(text, name, loadCodebook()));

/** The invented texts from which the words of themes and means are learned: all files of their folder, in the order of names. */
export const loadSampleTexts = (): readonly SampleText[] =>
  readdirSync(join(codebooksFolder(), 'sample-texts'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) =>
      mustRead(`sample-texts/${name}`, (text, file) => readSampleTexts(text, file, loadCodebook(), loadMeans())),
    );

/** The attributes of a case that are suggested from its overview report. */
export const loadCaseAttributes = (): CaseAttributeList => mustRead('case-attributes.yaml', readCaseAttributes);

/**
 * A codebook of the user's own, in the form of the shipped one.
 *
 * @returns the codebook, or what is wrong with the file, where, and what to do
 */
export function readUserCodebook(path: string): Result<Codebook, CodebookFileFailure> {
  const file = basename(path);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    return failure({
      file,
      line: 0,
      field: '',
      message: `The file can't be opened (${reason}).`,
      advice: 'Check the path and that you may read it.',
    });
  }
  return readCodebook(text, file);
}
