import { RequestError } from '../../errors/request-error.ts';
import type { Refusal, RefusalCode } from '../plan/logical-plan.ts';
import { mayTell } from './may-tell.ts';
import type { BrokenRule, TableAccess } from './policy.ts';

/** Says that the roles of the caller do not allow something; `what` is an object or field of the schema. */
export function forbidden(sentence: string): RequestError {
  return new RequestError('FORBIDDEN', sentence);
}

/** Says that data break their contract. A rule that names what the viewer may not see in clear is not told. */
export function violated(broken: BrokenRule, access: TableAccess): RequestError {
  const rule = mayTell(broken, access) ? `this does not hold: ${broken.sentence}` : 'a rule does not hold.';
  return new RequestError('CONTRACT_VIOLATED', `The data of ${access.object.collection} break their contract: ${rule}`);
}

const refusalCodes: readonly RefusalCode[] = ['FORBIDDEN', 'CONTRACT_VIOLATED'];

export function isRefusalCode(code: unknown): code is RefusalCode {
  return refusalCodes.some((refusal) => refusal === code);
}

/** What refuses a part of a selection alone, and leaves the rest as it is. */
export function isRefusal(error: unknown): error is RequestError & { readonly code: RefusalCode } {
  return error instanceof RequestError && isRefusalCode(error.code);
}

/** The part of a selection with that key, as refused. */
export function refusalOf(key: string, { code, message }: RequestError & { readonly code: RefusalCode }): Refusal {
  return { key, sentence: message, ...(code === 'FORBIDDEN' ? {} : { code }) };
}
