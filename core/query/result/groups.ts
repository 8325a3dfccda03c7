import type { FieldType } from '../../model/field-type.ts';
import type { GroupsShape } from '../sql/statement.ts';
import { mapWithPauses, type RowTurns } from './pauses.ts';
import { readValue } from './read-value.ts';
import type { CellsOf, Row } from './row.ts';

/** The groups of one partition: those of its page, and their total number. */
export interface ReadGroups {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** Distributes the groups over the `partitions` requested partitions; some may be empty. */
export async function readGroups(
  rows: readonly CellsOf[],
  { shape, partitions }: { readonly shape: GroupsShape; readonly partitions: number },
  readRow: (cells: CellsOf) => Row,
  turns: RowTurns,
): Promise<readonly ReadGroups[]> {
  const read = Array.from({ length: partitions }, () => ({ rows: [] as Row[], total: 0 }));
  const { page } = shape;
  const sort = (cells: CellsOf): void => {
    const partition = cells(shape.partition);
    if (partition === null) return;
    const groups = read[Number(partition) - 1];
    if (groups === undefined) throw new Error('A group belongs to no partition.');
    groups.total = Number(cells(shape.total));
    const number = Number(cells(shape.number));
    if (page === undefined || (number > page.offset && number <= page.offset + page.first))
      groups.rows.push(readRow(cells));
  };
  await mapWithPauses(rows, sort, turns);
  return read;
}

/** The newest event, which every row contains. */
export function readDataAsOf(rows: readonly CellsOf[], { dataAsOf }: GroupsShape): unknown {
  const [cells] = rows;
  return dataAsOf === undefined || cells === undefined ? null : readNewest(cells(dataAsOf.index), dataAsOf.type);
}

/** `meta.dataAsOf`, a `DateTime`; for a date, its start in UTC. */
export function readNewest(cell: unknown, type: FieldType): unknown {
  const newest = readValue(cell, type);
  const isDay = type.kind === 'scalar' && type.scalar === 'Date' && typeof newest === 'string';
  return isDay ? `${newest}T00:00:00Z` : newest;
}

/**
 * The start of a bucket in the zone's local time, with its offset at that time: `2025-03-30T00:00:00+01:00`. In UTC,
 * charts would show the day before. Both arguments are ISO 8601 with `Z`; the local time is written as if it were UTC.
 */
export function writeBucket(instant: unknown, local: unknown, timeZone: string): string | null {
  if (instant === null || local === null || instant === undefined) return null;
  if (timeZone === 'UTC') return String(instant);
  const minutes = (Date.parse(String(local)) - Date.parse(String(instant))) / 60_000;
  const [sign, size] = minutes < 0 ? ['-', -minutes] : ['+', minutes];
  const two = (count: number): string => String(Math.floor(count)).padStart(2, '0');
  return `${String(local).slice(0, -1)}${sign}${two(size / 60)}:${two(size % 60)}`;
}
