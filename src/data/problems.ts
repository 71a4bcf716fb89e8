import {truncate} from '../model/text';

/** A longer value is cut, in characters. */
const MAX_VALUE = 80;

/** One thing wrong with the record, and how to put it right. */
export interface Problem {
  /** File or address in which it stands. */
  readonly file: string;
  /** Path inside the file, such as `letters[3].signatories[5]`; empty for the file as a whole. */
  readonly field: string;
  /** What stands there. */
  readonly value: unknown;
  /** What is wrong and what to do about it. */
  readonly todo: string;
}

/** A dataset or a file of the map that cannot be used. The message tells every problem. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(formatProblem).join('\n'), options);
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

/** A problem on one line: file, field, value, what to do. */
export function formatProblem({file, field, value, todo}: Problem): string {
  const shown = value === undefined ? [] : [truncate(JSON.stringify(value), MAX_VALUE)];
  return [file, ...(field ? [field] : []), ...shown, todo].join(': ');
}
