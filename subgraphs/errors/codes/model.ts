import { defineCodes } from '../code.ts';

/** What is wrong with the meaning of the contracts, seen together. */
export const modelCodes = defineCodes({});
