import { defineCodes } from '../code.ts';

/** Errors in the access rules of contracts, and the errors for viewers without access. */
export const accessCodes = defineCodes({
  FORBIDDEN: {
    audience: 'client',
    status: 403,
    sentence: 'The roles of the caller do not allow this.',
    remedy: 'Leave the field or argument out, or ask the owner of the contract for a role that may read it.',
  },
  ACCESS_CLASSIFICATION_UNKNOWN: {
    audience: 'author',
    sentence: 'A property has a classification that the mesh does not know; nobody may read it.',
    remedy: 'Use a known classification, or add this one to `classifications` in the configuration.',
  },
  ACCESS_MASK_INVALID: {
    audience: 'author',
    sentence: 'A property asks for a mask that does not exist or does not fit its type.',
    remedy: 'Use a mask that fits: redact, hash, email and encryptedName for texts, year for dates, null for all.',
  },
  ACCESS_ROW_FILTER_INVALID: {
    audience: 'author',
    sentence: 'A row filter of a role cannot be understood.',
    remedy: 'Correct the filter as the message says; until then the role reads no row.',
  },
  ACCESS_KEY_PROTECTED: {
    audience: 'author',
    sentence: 'A key, or a property that a relationship joins by, has a classification that hides it from some roles.',
    remedy:
      'Nothing, where look-ups by those who may see it are enough. Else join by a property that everyone may read, such as a surrogate number.',
  },
  ACCESS_MINIMUM_INVALID: {
    audience: 'author',
    sentence: 'The minimum group size of a contract is no whole number from 2 on.',
    remedy: 'Give customProperties `minimumGroupSize` a whole number, for example 5.',
  },
});
