import { RequestError } from '../../errors/request-error.ts';
import type { Refusal, RefusalCode } from '../plan/logical-plan.ts';
import { mayTell } from './may-tell.ts';
import type { BrokenRule, TableAccess } from './policy.ts';

/**
 * The error for an access that the viewer's roles do not allow; the sentence names an object or field of the schema.
 */
export function forbidden(sentence: string): RequestError {
  return new RequestError('FORBIDDEN', sentence);
}

/**
 * The error for data that violates its contract. The rule is omitted if it names a field that the viewer may not see in
 * clear.
 */
export function violated(broken: BrokenRule, access: TableAccess): RequestError {
  const rule = mayTell(broken, access) ? `this does not hold: ${broken.sentence}` : 'a rule does not hold.';
  return new RequestError('CONTRACT_VIOLATED', `The data of ${access.object.collection} break their contract: ${rule}`);
}

const refusalCodes: readonly RefusalCode[] = ['FORBIDDEN', 'CONTRACT_VIOLATED'];

export function isRefusalCode(code: unknown): code is RefusalCode {
  return refusalCodes.some((refusal) => refusal === code);
}

/** Errors that refuse one part of a selection and leave the rest unchanged. */
export function isRefusal(error: unknown): error is RequestError & { readonly code: RefusalCode } {
  return error instanceof RequestError && isRefusalCode(error.code);
}

/** The refusal of the selected part with that key. */
export function refusalOf(key: string, { code, message }: RequestError & { readonly code: RefusalCode }): Refusal {
  return { key, sentence: message, ...(code === 'FORBIDDEN' ? {} : { code }) };
}
