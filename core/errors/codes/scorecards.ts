import { defineCodes } from '../code.ts';

/** Errors in a scorecard of `concord.yaml`. */
export const scorecardCodes = defineCodes({
  SCORECARD_NAME_INVALID: {
    audience: 'operator',
    sentence: 'A scorecard, or something in it, has a name that it cannot have.',
    remedy: 'Choose another name: letters and digits, from a small letter on, and none that Concord uses itself.',
  },
  SCORECARD_NAME_TAKEN: {
    audience: 'operator',
    sentence: 'A name of a scorecard means something else already.',
    remedy: 'Rename the scorecard, or the dimension, measure or ratio that the message names.',
  },
  SCORECARD_REFERENCE_UNKNOWN: {
    audience: 'operator',
    sentence: 'A scorecard names an object, measure or dimension that the mesh does not have.',
    remedy: 'Correct the name; the message lists those that exist.',
  },
  SCORECARD_TYPES_DIFFER: {
    audience: 'operator',
    sentence: 'What a scorecard puts together has types that do not fit.',
    remedy: 'Let a dimension name columns of one type, and a ratio divide numbers.',
  },
  SCORECARD_INCOMPLETE: {
    audience: 'operator',
    sentence: 'A scorecard lacks something that it cannot do without.',
    remedy: 'Declare at least one measure and one dimension, and for each dimension a column of every object measured.',
  },
});
