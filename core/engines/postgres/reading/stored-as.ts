import type { Storage } from '../../../model/field-type.ts';
import type { ActualType } from '../inspect/columns.ts';
import { postgresType } from '../type.ts';

/** Whether a column, or a part of one, contains values of the storage only. */
export function isStoredAs(storage: Storage, { family, written }: ActualType): boolean {
  switch (storage.kind) {
    case 'text':
      return family === 'text' && (written === 'text' || written.startsWith('character varying'));
    case 'integer':
      return family === 'integer' && integerBits(written) <= storage.bits && storage.signed;
    case 'decimal':
      return family === 'decimal' && holdsDecimal(storage, written);
    case 'timestamp':
      return family === 'timestamp' && written.endsWith(storage.zoned ? 'with time zone' : 'without time zone');
    case 'time':
      return family === 'time';
    case 'uuid':
    case 'binary':
    case 'boolean':
    case 'float':
    case 'date':
      return written === postgresType(storage);
  }
}

function integerBits(written: string): number {
  if (written === 'smallint') return 16;
  return written === 'integer' ? 32 : 64;
}

/** Whether all values of a sized column fit. They are still printed with the contract's scale. */
function holdsDecimal({ precision, scale }: Storage & { readonly kind: 'decimal' }, written: string): boolean {
  const [, digits, places] = /^numeric[(](\d+),(-?\d+)[)]$/.exec(written) ?? [];
  if (digits === undefined || places === undefined) return false;
  return Number(places) >= 0 && Number(places) <= scale && Number(digits) - Number(places) <= precision - scale;
}
