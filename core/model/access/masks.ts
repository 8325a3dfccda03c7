import type { FieldType } from '../field-type.ts';
import type { Mask } from './access.ts';

/**
 * Whether a mask fits a type. Strings can be redacted or hashed, dates truncated to their year; the mask `null` fits
 * every type. Members of nested values are masked one by one, so a nested value takes any mask.
 */
export function fitsMask(mask: Mask, type: FieldType): boolean {
  if (mask.kind === 'null' || type.kind === 'object') return true;
  if (type.kind !== 'scalar') return false;
  const isText = type.scalar === 'String' || type.scalar === 'ID';
  switch (mask.kind) {
    case 'redact':
    case 'hash':
    case 'email':
    case 'column':
      return isText;
    case 'year':
      return type.scalar === 'Date' || type.scalar === 'DateTime';
  }
}
