import { setImmediate } from 'node:timers/promises';

/** The size of a JSON text, measured without parsing it. */
export interface JsonSize {
  /** Levels of objects and lists. */
  readonly depth: number;
  /** The number of values; an object or a list counts as five, in proportion to its memory. */
  readonly values: number;
  /** Whether a number has so many digits, or an exponent, that a double may not represent it. */
  readonly hasLongNumbers: boolean;
}

export interface JsonBounds {
  readonly depth: number;
  readonly values: number;
}

const bracketWeight = 5;

/** Bytes that are measured without a pause. */
const bytesAtOnce = 2_097_152;
/** A number with fewer digits survives a round trip through a double. */
const longNumber = 16;

const [quote, backslash, comma, open, close, openList, closeList, zero, nine, point, exponent, greatExponent] =
  Buffer.from('"\\,{}[]09.eE');

/**
 * Measures JSON before it is parsed, since parsing cannot be interrupted and its result may take many times the memory.
 * Stops where a bound is exceeded. The result for invalid JSON is arbitrary.
 */
export async function measureJson(json: Uint8Array, bounds: JsonBounds): Promise<JsonSize> {
  let [depth, deepest, values, digits, isText, hasLongNumbers] = [0, 0, 1, 0, false, false];
  const isWithin = () => deepest <= bounds.depth && values <= bounds.values;
  for (let start = 0; start < json.length && isWithin(); start += bytesAtOnce) {
    if (start > 0) await setImmediate();
    measure(start, Math.min(json.length, start + bytesAtOnce));
  }
  return { depth: deepest, values, hasLongNumbers };

  function measure(start: number, end: number): void {
    for (let index = start; index < end; index += 1) {
      const byte = json[index] ?? 0;
      if (isText) {
        if (byte === quote) isText = isEscaped(json, index);
        continue;
      }
      if (byte >= (zero ?? 0) && byte <= (nine ?? 0)) {
        digits += 1;
        if (digits >= longNumber) hasLongNumbers = true;
        continue;
      }
      if (byte === point) continue;
      if (digits > 0 && (byte === exponent || byte === greatExponent)) hasLongNumbers = true;
      digits = 0;
      if (byte === quote) isText = true;
      else if (byte === comma) values += 1;
      else if (byte === open || byte === openList) {
        depth += 1;
        values += bracketWeight;
        if (depth > deepest) deepest = depth;
      } else if (byte === close || byte === closeList) depth -= 1;
    }
  }
}

/** Whether the quote at an index is escaped: an odd number of backslashes precedes it. */
function isEscaped(json: Uint8Array, index: number): boolean {
  let before = index - 1;
  while (json[before] === backslash) before -= 1;
  return (index - before) % 2 === 0;
}
