import { RequestError } from '../errors/request-error.ts';

/** Says that the roles of the caller do not allow something; `what` is an object or field of the schema. */
export function forbidden(sentence: string): RequestError {
  return new RequestError('FORBIDDEN', sentence);
}

export function isForbidden(error: unknown): error is RequestError {
  return error instanceof RequestError && error.code === 'FORBIDDEN';
}
