/** A float that an answer may miss by 1e-9 of the size of what it was computed from. */
export class Near {
  readonly value: number;
  readonly scale: number;

  constructor(value: number, scale: number) {
    this.value = value;
    this.scale = scale;
  }
}

/** A whole number that JSON does not hold: the answer must have null, and an error. */
export class Overflow {}

/** Where an answer is not what is wanted, and how many numbers overflow in it. */
export function differences(
  answered: unknown,
  wanted: unknown,
  path = '',
): { readonly differences: readonly string[]; readonly overflows: number } {
  const differs = {
    differences: [`${path}: ${JSON.stringify(answered)} instead of ${JSON.stringify(wanted)}`],
    overflows: 0,
  };
  const same = { differences: [], overflows: 0 };
  if (wanted instanceof Overflow) return answered === null ? { ...same, overflows: 1 } : differs;
  if (wanted instanceof Near) {
    const isNear = typeof answered === 'number' && Math.abs(answered - wanted.value) <= 1e-9 * wanted.scale;
    return isNear ? same : differs;
  }
  if (typeof wanted !== 'object' || wanted === null)
    return Object.is(answered, wanted) || answered === wanted ? same : differs;
  if (typeof answered !== 'object' || answered === null) return differs;
  if (Array.isArray(wanted) && (!Array.isArray(answered) || answered.length !== wanted.length)) return differs;
  const names = new Set([...Object.keys(answered), ...Object.keys(wanted)]);
  names.delete('__typename');
  const inner = [...names].map((name) =>
    differences(
      (answered as Readonly<Record<string, unknown>>)[name],
      (wanted as Readonly<Record<string, unknown>>)[name],
      `${path}.${name}`,
    ),
  );
  return {
    differences: inner.flatMap((one) => one.differences),
    overflows: inner.reduce((sum, one) => sum + one.overflows, 0),
  };
}

/** What the API says of such a number. */
export const overflow = 'The data holds a whole number beyond ±(2^53 − 1), which JSON numbers do not hold exactly.';
