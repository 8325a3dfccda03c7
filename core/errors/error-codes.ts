import type { ErrorCode } from './code.ts';
import { accessCodes } from './codes/access.ts';
import { changeCodes } from './codes/change.ts';
import { checkCodes } from './codes/checks.ts';
import { configurationCodes } from './codes/configuration.ts';
import { contractCodes } from './codes/contract.ts';
import { customFieldCodes } from './codes/custom-fields.ts';
import { gatewayCodes } from './codes/gateway.ts';
import { ledgerCodes } from './codes/ledger.ts';
import { limitCodes } from './codes/limits.ts';
import { meshCodes } from './codes/mesh.ts';
import { modelCodes } from './codes/model.ts';
import { productCodes } from './codes/product.ts';
import { requestCodes } from './codes/request.ts';
import { scorecardCodes } from './codes/scorecards.ts';

/** Every error code of Concord; `docs/errors.md` is printed from this table. */
export const errorCodes = Object.freeze({
  ...configurationCodes,
  ...contractCodes,
  ...productCodes,
  ...modelCodes,
  ...customFieldCodes,
  ...checkCodes,
  ...accessCodes,
  ...meshCodes,
  ...changeCodes,
  ...requestCodes,
  ...gatewayCodes,
  ...limitCodes,
  ...ledgerCodes,
  ...scorecardCodes,
});

export type Code = keyof typeof errorCodes;

/** Whether a string is one of the codes. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(errorCodes, text);
}

export function describeCode(code: Code): ErrorCode {
  return errorCodes[code];
}
