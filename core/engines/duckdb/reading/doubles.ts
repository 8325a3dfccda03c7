import type { Storage } from '../../../model/field-type.ts';
import { duckdbType } from '../type.ts';

type Exact = Extract<Storage, { readonly kind: 'integer' | 'decimal' }>;

/**
 * A double, given as its shortest text, as an exact number; null where the two differ. Doubles only preserve 15 digits:
 * the original number behind a longer text is unknown.
 */
export function readDouble(text: string, storage: Exact): string {
  const double = `CAST(${text} AS DOUBLE)`;
  const exact = `TRY_CAST(${text} AS ${storage.kind === 'integer' ? 'HUGEINT' : duckdbType(storage)})`;
  const isSame = `CAST(CAST(${exact} AS VARCHAR) AS DOUBLE) = ${double}`;
  const value = storage.kind === 'integer' ? `TRY_CAST(${exact} AS ${duckdbType(storage)})` : exact;
  return `CASE WHEN isfinite(${double}) AND ${hasFewDigits(text)} AND ${isSame} THEN ${value} END`;
}

function hasFewDigits(text: string): string {
  return `length(regexp_extract(replace(${text}, '.', ''), '^-?0*([0-9]*?)0*([eE].*)?$', 1)) <= 15`;
}
