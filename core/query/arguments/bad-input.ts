import type { Code } from '../../errors/codes.ts';
import { type ArgumentPath, RequestError } from '../../errors/request-error.ts';

/** A BAD_USER_INPUT error at `argument`; the sentence says what is wrong and what would be right. */
export function badInput(argument: ArgumentPath, sentence: string): RequestError {
  return new RequestError('BAD_USER_INPUT', `${formatArgument(argument)}: ${sentence}`, { argument });
}

/** The error of a limit that the argument exceeds; the sentence says by how much. */
export function beyondLimit(code: Code, argument: ArgumentPath, sentence: string): RequestError {
  return new RequestError(code, `${formatArgument(argument)}: ${sentence}`, { argument });
}

/** `filter.and[0].price.gt` */
export function formatArgument(path: ArgumentPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
