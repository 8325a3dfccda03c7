import type { Code } from '../errors/error-codes.ts';
import type { Issue, Path } from '../errors/issue.ts';

/** An issue with its position as a text offset; the file's reader converts the offset to line and column. */
export interface ContractProblem {
  readonly severity: Issue['severity'];
  readonly code: Code;
  readonly offset: number;
  readonly path: Path;
  readonly sentence: string;
  readonly hint?: string;
}
