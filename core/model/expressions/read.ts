import type { ContractFile, ContractProperty } from '../../contract/contract.ts';
import type { Report } from '../report.ts';
import { ExpressionProblem } from './problem.ts';

/** The context of a property with `transformLogic`, for messages. */
export interface WrittenExpression {
  readonly file: ContractFile;
  readonly report: Report;
  /** The object's name in the contract. */
  readonly object: string;
}

/**
 * Reads the expression of a property with `read`. Reports a problem at its position in the contract, and returns
 * undefined then.
 */
export function readLogic<Result>(
  property: ContractProperty,
  { file, report, object }: WrittenExpression,
  read: (text: string) => Result,
): Result | undefined {
  const { transformLogic: text, semanticType } = property;
  if (text === undefined || text.trim() === '') {
    report.error(file, {
      code: 'EXPRESSION_MISSING',
      path: text === undefined ? property.path : [...property.path, 'transformLogic'],
      sentence: `The ${semanticType} ${property.name} of ${object} has no transformLogic.`,
      hint:
        semanticType === 'measure'
          ? 'Write an aggregate, for example "transformLogic: SUM(amount)".'
          : 'Write an expression, for example "transformLogic: DATE_TRUNC(\'month\', created_at)".',
    });
    return undefined;
  }
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof ExpressionProblem)) throw error;
    const { code, at, message, hint } = error;
    report.error(file, {
      code,
      path: [...property.path, 'transformLogic'],
      within: { text, offset: at },
      sentence: `In ${property.name} of ${object}: ${message}`,
      hint,
    });
    return undefined;
  }
}
