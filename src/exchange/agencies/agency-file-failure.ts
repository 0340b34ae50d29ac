/** Why an agency file can't be used. */
export interface AgencyFileFailure {
  readonly file: string;
  /** From 1; 0 when the failure is about the whole file. */
  readonly line: number;
  /** Where in the file: "categories[2].agencies[0]"; '' the whole file. */
  readonly field: string;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly advice: string;
}

/** The failure on one line, for a person. */
export const describeAgencyFileFailure = (failure: AgencyFileFailure): string => {
  const line = failure.line > 0 ? `, line ${failure.line}` : '';
  const field = failure.field === '' ? '' : ` (${failure.field})`;
  return `${failure.file}${line}${field}: ${failure.message} ${failure.advice}`;
};
