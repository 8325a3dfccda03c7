import type { Storage } from '../../../model/field-type.ts';
import { literal } from '../literal.ts';

type Timestamp = Extract<Storage, { readonly kind: 'timestamp' }>;

/** A local TIMESTAMP of the storage's zone, in the type of the storage. */
export function readLocal(local: string, { zoned, timeZone }: Timestamp): string {
  return zoned ? `(${local} AT TIME ZONE ${literal(timeZone)})` : local;
}

/** A TIMESTAMPTZ in the type of the storage; null where its local time belongs to another instant. */
export function readInstant(instant: string, { zoned, timeZone }: Timestamp): string {
  if (zoned) return instant;
  const zone = literal(timeZone);
  const local = `(${instant} AT TIME ZONE ${zone})`;
  return isUtc(timeZone) ? local : `CASE WHEN (${local} AT TIME ZONE ${zone}) = ${instant} THEN ${local} END`;
}

export function isUtc(timeZone: string): boolean {
  return timeZone === 'UTC' || timeZone === 'Etc/UTC';
}
