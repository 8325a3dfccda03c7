import type { Code } from '../../errors/error-codes.ts';

/** A problem of an expression. Parsing and checking throw it; `readLogic` reports it as an issue. */
export class ExpressionProblem extends Error {
  readonly code: Code;
  /** Offset in the expression's text. */
  readonly at: number;
  readonly hint: string;

  constructor(code: Code, at: number, sentence: string, hint: string) {
    super(sentence);
    this.code = code;
    this.at = at;
    this.hint = hint;
  }
}

/** A text that is no well-formed expression. */
export function malformed(at: number, sentence: string, hint: string): ExpressionProblem {
  return new ExpressionProblem('EXPRESSION_MALFORMED', at, sentence, hint);
}

/** A value that a function or operator does not take. */
export function mismatch(at: number, sentence: string, hint: string): ExpressionProblem {
  return new ExpressionProblem('EXPRESSION_TYPE_MISMATCH', at, sentence, hint);
}

/** An aggregate or a column at a position that does not allow it. */
export function misplaced(at: number, sentence: string, hint: string): ExpressionProblem {
  return new ExpressionProblem('EXPRESSION_AGGREGATE_MISPLACED', at, sentence, hint);
}

/** A name that the expression cannot resolve. */
export function unknownName(at: number, sentence: string, hint: string): ExpressionProblem {
  return new ExpressionProblem('EXPRESSION_NAME_UNKNOWN', at, sentence, hint);
}
