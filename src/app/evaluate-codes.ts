import { type Result, success } from '../domain/result.ts';
import { learnCodes } from '../suggestion/learned/code-learner.ts';
import { type CodeScores, scoreCodes } from '../suggestion/learned/code-scores.ts';
import { type CodedColumns, readCodedRows } from './coded-rows.ts';

/** How well codes are learned from one file and given to the rows of another. */
export interface CodeEvaluation extends CodeScores {
  readonly trainedOn: number;
  readonly testedOn: number;
}

export interface EvaluationRequest {
  readonly train: string;
  readonly test: string;
  readonly columns: CodedColumns;
}

/**
 * Learns codes from the rows of one CSV file, gives codes to the rows of another, and compares them with the codes these
 * already have. The text of the tested rows is used, their codes only for the comparison.
 *
 * @returns the scores by code and over all, or one line that says what is wrong with a file
 */
export function evaluateCodes({ train, test, columns }: EvaluationRequest): Result<CodeEvaluation, string> {
  const learned = readCodedRows(train, columns);
  if (!learned.ok) return learned;
  const tried = readCodedRows(test, columns);
  if (!tried.ok) return tried;
  const coder = learnCodes(learned.value);
  const scores = scoreCodes(
    tried.value.map(({ text, codes }) => ({ truth: codes, given: coder(text).map(({ code }) => code) })),
  );
  return success({ ...scores, trainedOn: learned.value.length, testedOn: tried.value.length });
}

const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(3)).padStart(9);

/** The evaluation as lines: one for each code, then all pairs together (micro) and the mean of the codes (macro). */
export function describeEvaluation(evaluation: CodeEvaluation): string {
  const width = Math.max(...evaluation.codes.map(({ code }) => code.length), 12);
  const row = (name: string, figures: readonly (number | null)[], texts: string): string =>
    `${name.padEnd(width)}${figures.map(figure).join('')}${texts.padStart(8)}\n`;
  const { micro, macroF1, codes, trainedOn, testedOn } = evaluation;
  return [
    `learned from ${trainedOn} rows, tried on ${testedOn}\n`,
    `${'code'.padEnd(width)}${['precision', 'recall', 'F1'].map((name) => name.padStart(9)).join('')}${'texts'.padStart(8)}\n`,
    ...codes.map(({ code, precision, recall, f1, texts }) => row(code, [precision, recall, f1], String(texts))),
    row('all (micro)', [micro.precision, micro.recall, micro.f1], ''),
    row('mean (macro)', [null, null, macroF1], ''),
  ].join('');
}
