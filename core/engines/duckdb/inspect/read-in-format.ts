import { parseMomentPattern } from '../../../model/formats/moment-pattern.ts';
import type { ColumnShape, WrittenFormat } from '../../inspection.ts';
import { readFormatted } from '../reading/formatted.ts';

/** Parses a string by its format into the type of the draft. */
export function readInFormat(value: string, shape: ColumnShape, written: WrittenFormat): string | undefined {
  if (shape.kind !== 'scalar') return undefined;
  if ('numberFormat' in written) {
    const storage = { kind: 'decimal', precision: 38, scale: 9 } as const;
    return readFormatted(value, storage, { kind: 'number', ...written.numberFormat });
  }
  switch (shape.logicalType) {
    case 'date':
    case 'time':
      return readFormatted(value, { kind: shape.logicalType }, parseMomentPattern(written.format, shape.logicalType));
    default: {
      const storage = { kind: 'timestamp', zoned: false, timeZone: 'UTC' } as const;
      return readFormatted(value, storage, parseMomentPattern(written.format, 'timestamp'));
    }
  }
}
