/** A row as resolvers read it: field keys (`fieldKey`) to values. It has no prototype, so that no key is special. */
export type Row = Readonly<Record<string, unknown>>;

/** The cells of one row, by index. */
export type CellsOf = (index: number) => unknown;
