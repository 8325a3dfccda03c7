/** The message for an integer that JSON numbers cannot represent, shared by all places that detect one. */
export const longNumber = 'The data holds a whole number beyond ±(2^53 − 1), which JSON numbers do not hold exactly.';
