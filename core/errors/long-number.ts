/** What an error says of a whole number that is only too long to be shown, wherever that is found. */
export const longNumber = 'The data holds a whole number beyond ±(2^53 − 1), which JSON numbers do not hold exactly.';
