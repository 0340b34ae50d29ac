import type { ReadingFailure, ReadingFailureCode } from '../domain/document/reading-failure.ts';

/**
 * Ends the reading of a file from deep inside a parser. It never leaves `src/reading`: `readDocument` turns it into a
 * `ReadingFailure`.
 */
export class ReadingError extends Error {
  readonly code: ReadingFailureCode;
  readonly advice: string;
  readonly page: number;

  constructor(code: ReadingFailureCode, message: string, advice: string, page = 0) {
    super(message);
    this.name = 'ReadingError';
    this.code = code;
    this.advice = advice;
    this.page = page;
  }

  toFailure(file: string): ReadingFailure {
    return { code: this.code, file, page: this.page, message: this.message, advice: this.advice };
  }
}
