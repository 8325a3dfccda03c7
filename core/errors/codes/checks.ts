import { defineCodes } from '../code.ts';

/** Errors in quality rules, constraints and service levels that checks cannot measure. */
export const checkCodes = defineCodes({
  CHECK_RULE_INVALID: {
    audience: 'author',
    sentence: 'A quality rule, constraint, or service level cannot be measured as it is written.',
    remedy: 'Correct what the message names; docs/trust.md lists what rules may say.',
  },
  CHECK_RULE_UNMEASURED: {
    audience: 'author',
    sentence: 'A promise of a contract stands where Concord measures none of its kind, so nobody tests it.',
    remedy: 'Nothing, or say the same where it is measured; docs/trust.md lists what is.',
  },
});
