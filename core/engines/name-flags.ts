import type { UnreadableColumns } from '../query/sql/scope.ts';

/**
 * By column that has one, a name for what says that its value cannot be read. No column of the object has that name;
 * some engines take no notice of case.
 */
export function nameFlagsOf(columns: readonly string[], flagged: readonly string[]): UnreadableColumns {
  const taken = new Set(columns.map((column) => column.toLowerCase()));
  let number = 0;
  const next = (): string => {
    let name = `unreadable_${number++}`;
    while (taken.has(name)) name = `unreadable_${number++}`;
    return name;
  };
  return new Map(flagged.map((column) => [column, next()]));
}
