/** The exit codes that scripts rely on. */
export const exitCode = { done: 0, failed: 1, usage: 2, partly: 3 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** 0 when nothing failed, 1 when nothing succeeded, 3 in between. */
export function judge(succeeded: number, failed: number): ExitCode {
  if (failed === 0) return exitCode.done;
  return succeeded === 0 ? exitCode.failed : exitCode.partly;
}
