import type { Storage } from '../../../model/field-type.ts';
import { commonDigits, mostDigits } from '../../../model/types/digits.ts';

/** Storages whose values have a fixed number of digits. */
export type Exact = Extract<Storage, { readonly kind: 'integer' | 'decimal' }>;
type Decimal = Extract<Storage, { readonly kind: 'decimal' }>;

/** Numbers between these bounds, both excluded, fit. The bounds have a storage that compares without a cast. */
export interface CastLimits {
  readonly below: string;
  readonly above: string;
  readonly storage: Storage;
}

/** The limits for casting a number; undefined where every number of the first storage fits the second. */
export function findLimits(from: Storage, to: Exact): CastLimits | undefined {
  switch (from.kind) {
    case 'integer':
      return limitInteger(from, to);
    case 'decimal':
      return limitDecimal(from, to);
    case 'float':
      return limitFloat(to);
    default:
      return undefined;
  }
}

function limitInteger(from: Extract<Exact, { readonly kind: 'integer' }>, to: Exact): CastLimits | undefined {
  const [lowest, highest] = rangeOf(from);
  const [least, greatest] = rangeOf(to);
  if (least <= lowest && greatest >= highest) return undefined;
  const storage = { kind: 'integer', bits: 128, signed: true } as const;
  return { below: String(least - 1n), above: String(greatest + 1n), storage };
}

function limitDecimal(from: Decimal, to: Exact): CastLimits | undefined {
  const scale = to.kind === 'decimal' ? to.scale : 0;
  const isRounded = from.scale > scale;
  const [least, greatest] = rangeOf(to);
  const highest = 10n ** BigInt(from.precision - from.scale) - 1n;
  // Rounding may carry: 99.96 becomes 100.0.
  if (least < -highest && greatest > highest) return undefined;
  if (!isRounded && least <= -highest && greatest >= highest) return undefined;
  const storage = (digits: number): Storage => ({
    kind: 'decimal',
    precision:
      to.kind === 'decimal' && to.precision > commonDigits ? Math.min(to.precision + 2, mostDigits) : commonDigits,
    scale: digits,
  });
  const isFull = to.kind === 'decimal' && (to.precision === commonDigits || to.precision + 2 > mostDigits);
  if (!isRounded || isFull) return { below: String(least - 1n), above: String(greatest + 1n), storage: storage(0) };
  // A number rounds out of the range from half a unit of the last digit beyond it.
  const half = `${'9'.repeat(scale)}5`;
  return { below: `${least === 0n ? '-0' : least}.${half}`, above: `${greatest}.${half}`, storage: storage(scale + 1) };
}

/** Slightly inside of the range, at a distance that a float of that size does not distinguish. */
function limitFloat(to: Exact): CastLimits {
  const [least, greatest] = rangeOf(to);
  const widest = 10n ** 38n - 1n;
  const scale = to.kind === 'decimal' ? to.scale : 0;
  const limit = (whole: bigint, sign: 1 | -1): string => {
    const bounded = whole > widest ? widest : whole < -widest ? -widest : whole;
    return String((Number(bounded) + sign * (1 - 0.5 * 10 ** -scale)) * (1 - 2 ** -50));
  };
  return { below: limit(least, -1), above: limit(greatest, 1), storage: { kind: 'float', bits: 64 } };
}

/** The least and greatest whole part; a decimal's fraction comes on top. */
function rangeOf(storage: Exact): readonly [bigint, bigint] {
  if (storage.kind === 'decimal') {
    const greatest = 10n ** BigInt(storage.precision - storage.scale) - 1n;
    return [-greatest, greatest];
  }
  const half = 2n ** BigInt(storage.bits - 1);
  return storage.signed ? [-half, half - 1n] : [0n, 2n * half - 1n];
}
