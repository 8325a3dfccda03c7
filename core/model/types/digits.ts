/** Digits of decimals that every engine has. */
export const commonDigits = 38;
/** Digits that PostgreSQL has in a declared type. */
export const mostDigits = 1000;

/** The digits of what is computed from decimals of so many digits: no engine is asked for more than it has. */
export function capDigits(digits: number, from: readonly number[]): number {
  return Math.min(from.some((precision) => precision > commonDigits) ? mostDigits : commonDigits, digits);
}

/** Wide enough for the sum of any number of rows. */
export function sumDigits(precision: number): number {
  return capDigits(Math.max(commonDigits, precision + 20), [precision]);
}
