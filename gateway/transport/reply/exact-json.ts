/** A JSON number with all its digits; `JSON.stringify` prints it unchanged. */
export interface ExactNumber {
  readonly rawJSON: string;
}

interface Source {
  readonly source?: string;
}

// TypeScript does not know these two yet.
const { rawJSON, isRawJSON } = JSON as unknown as {
  rawJSON(text: string): ExactNumber;
  isRawJSON(value: unknown): value is ExactNumber;
};

export const isExactNumber = isRawJSON;

/** `JSON.parse`, except that numbers that no double represents keep their digits. Throws SyntaxError. */
export function parseExactly(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, { source }: Source = {}) =>
    typeof value === 'number' && source !== undefined && isLost(value, source) ? rawJSON(source) : value,
  );
}

/**
 * Whether the double is another number. Programs print doubles with at most 17 digits, so a number with more is none.
 */
function isLost(value: number, source: string): boolean {
  if (!Number.isFinite(value)) return true;
  const [, whole] = /^(-?\d+)(?:\.0+)?$/.exec(source) ?? [];
  if (whole !== undefined) return BigInt(whole) !== BigInt(value);
  const [digits = ''] = source.split(/e/i);
  if (value === 0) return /[1-9]/.test(digits);
  return digits.replace(/[-.]/g, '').replace(/^0+/, '').length > 17;
}
