import type { Code } from '../../errors/error-codes.ts';
import { type ArgumentPath, RequestError } from '../../errors/request-error.ts';
import { comparisonsOf } from '../../model/comparisons.ts';

/** A BAD_USER_INPUT error at `argument`; the sentence explains the problem and the correct form. */
export function badInput(argument: ArgumentPath, sentence: string): RequestError {
  return new RequestError('BAD_USER_INPUT', `${formatArgument(argument)}: ${sentence}`, { argument });
}

/** The error of a limit that the argument exceeds; the sentence contains both sizes. */
export function beyondLimit(code: Code, argument: ArgumentPath, sentence: string): RequestError {
  return new RequestError(code, `${formatArgument(argument)}: ${sentence}`, { argument });
}

/** The message for an operator that strings have and aggregates of groups do not. */
export function notOfGroups(operator: string): string {
  const names = comparisonsOf('ordered');
  return `Groups are not compared by ${operator}; use ${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`;
}

/** `filter.and[0].price.gt` */
export function formatArgument(path: ArgumentPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
