import { defineCodes } from '../code.ts';

/** Errors of data products (ODPS) that reference contracts; errors of their structure have the codes of contracts. */
export const productCodes = defineCodes({
  PRODUCT_DUPLICATE: {
    audience: 'author',
    sentence: 'Two data products have the same id.',
    remedy: 'Give one of the two another id, or set `status: retired` in the outdated one.',
  },
  PRODUCT_CONTRACT_UNKNOWN: {
    audience: 'author',
    sentence: 'A port of a data product names a contract that is not in the mesh.',
    remedy: 'Correct the id, or publish the contract; what comes from outside of the mesh may stay so.',
  },
  PRODUCT_CONTRACT_VERSION: {
    audience: 'author',
    sentence:
      'A port of a data product names a version of a contract that differs from the published one by a major step.',
    remedy: 'Look at what the new version changes, then write the version that is published.',
  },
  PRODUCT_CONTRACT_ELSEWHERE: {
    audience: 'author',
    sentence: 'An output port of a data product offers a contract of another domain.',
    remedy: 'Offer it from a product of that domain, or take it as an input port.',
  },
});
