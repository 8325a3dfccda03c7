import { RequestError } from '../errors/request-error.ts';
import type { BrokenRule, TableAccess } from './policy.ts';
import { isClear } from './shown.ts';

/** Says that the roles of the caller do not allow something; `what` is an object or field of the schema. */
export function forbidden(sentence: string): RequestError {
  return new RequestError('FORBIDDEN', sentence);
}

/** Says that data break their contract. A rule about what the viewer may not see in clear is not told. */
export function violated({ sentence, field }: BrokenRule, access: TableAccess): RequestError {
  const { collection, fields } = access.object;
  const about = field === undefined ? undefined : fields.find(({ name }) => name === field);
  const mayKnow = field === undefined || (about !== undefined && isClear([about], access));
  const rule = mayKnow ? `this does not hold: ${sentence}` : 'a rule does not hold.';
  return new RequestError('CONTRACT_VIOLATED', `The data of ${collection} break their contract: ${rule}`);
}

const refusalCodes = ['FORBIDDEN', 'CONTRACT_VIOLATED'] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export function isRefusalCode(code: unknown): code is RefusalCode {
  return refusalCodes.some((refusal) => refusal === code);
}

/** What refuses a part of a selection alone, and leaves the rest as it is. */
export function isRefusal(error: unknown): error is RequestError & { readonly code: RefusalCode } {
  return error instanceof RequestError && isRefusalCode(error.code);
}
