import { defineCodes } from '../code.ts';

/** What is wrong with one contract file, seen alone: bytes, YAML, and structure by the standard. */
export const contractCodes = defineCodes({});
