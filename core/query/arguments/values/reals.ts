/**
 * Whether a number denotes a 32-bit float: it is that float, or its shortest decimal form. A column of such floats
 * cannot distinguish other numbers from their neighbours: 16777217 is no 32-bit float, and 0.1 is the short form of
 * one.
 */
export function isReal(number: number): boolean {
  const real = Math.fround(number);
  return Number.isFinite(real) && (real === number || shortestOf(real) === number);
}

/** The greatest 32-bit float that is not above a number. */
export function realBelow(number: number): number {
  const real = Math.fround(number);
  return real <= number ? real : previous(real);
}

function shortestOf(real: number): number {
  for (let digits = 1; digits <= 9; digits++) {
    const text = Number(real.toPrecision(digits));
    if (Math.fround(text) === real) return text;
  }
  return real;
}

function previous(real: number): number {
  if (real === 0) return -(2 ** -149);
  const floats = new Float32Array([real]);
  const bits = new Int32Array(floats.buffer);
  bits[0] = (bits[0] ?? 0) + (real > 0 ? -1 : 1);
  return floats[0] ?? real;
}
