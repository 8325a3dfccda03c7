import type { UnreadableColumn, UnreadableColumns } from '../query/sql/scope.ts';

/**
 * Names of the flag columns, by column that may contain unreadable values; `keys` also get a column for their stored
 * text. No column of the object has these names, in any letter case, since some engines ignore case.
 */
export function nameFlagsOf(
  columns: readonly string[],
  flagged: readonly string[],
  keys: ReadonlySet<string>,
): UnreadableColumns {
  const taken = new Set(columns.map((column) => column.toLowerCase()));
  const flags = freeNames('unreadable', taken);
  const texts = freeNames('stored', taken);
  return new Map(
    flagged.map((column): [string, UnreadableColumn] => [
      column,
      { flag: flags(), ...(keys.has(column) && { stored: texts() }) },
    ]),
  );
}

/** Returns a new name at each call: `stem_0`, `stem_1`, … */
function freeNames(stem: string, taken: ReadonlySet<string>): () => string {
  let number = 0;
  return () => {
    let name = `${stem}_${number++}`;
    while (taken.has(name)) name = `${stem}_${number++}`;
    return name;
  };
}
