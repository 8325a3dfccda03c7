import { defineCodes } from '../code.ts';

/** What can go wrong when domains are composed, configured and served together. */
export const meshCodes = defineCodes({});
