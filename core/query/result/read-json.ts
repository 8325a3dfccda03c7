/** Levels of lists and objects that writers of answers can follow. */
const levels = 200;

/**
 * The value that a JSON text writes. `inexact`: a number would become another one, or it is nested too deeply. `invalid`:
 * it is no JSON, although its engine accepts it.
 */
type ReadJson = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'inexact' | 'invalid' };

export function readJson(text: string): ReadJson {
  if (isTooDeep(text)) return { kind: 'inexact' };
  try {
    return parseExactly(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'invalid' };
    throw error;
  }
}

function parseExactly(text: string): ReadJson {
  // Numbers of up to 15 digits are exact.
  if (!/[0-9.]{16}|[0-9][eE]/.test(text)) return { kind: 'value', value: JSON.parse(text) };
  let isExact = true;
  const value: unknown = JSON.parse(text, (_key, part: unknown, { source }: { readonly source?: string } = {}) => {
    if (typeof part === 'number' && source !== undefined && !isSameNumber(source, part)) isExact = false;
    return part;
  });
  return isExact ? { kind: 'value', value } : { kind: 'inexact' };
}

function isSameNumber(source: string, number: number): boolean {
  return Number.isFinite(number) && digitsOf(source) === digitsOf(String(number));
}

/** The digits of a number without zeros at its ends, and where its point stands. */
function digitsOf(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const all = (whole + fraction).replace(/^0+/, '');
  const digits = all.replace(/0+$/, '');
  if (digits === '') return '0';
  return `${sign}${digits}e${Number(exponent) - fraction.length + all.length - digits.length}`;
}

function isTooDeep(text: string): boolean {
  if (text.length < levels) return false;
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === backslash) index += 1;
      else if (code === quote) isInString = false;
    } else if (code === quote) isInString = true;
    else if (code === openObject || code === openList) {
      depth += 1;
      if (depth > levels) return true;
    } else if (code === closeObject || code === closeList) depth -= 1;
  }
  return false;
}

const [quote, backslash, openObject, closeObject, openList, closeList] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];
