/** Yields to other work; throws when the requester no longer waits for the result. */
export type Pause = () => Promise<void>;

/** Rows that are read without a pause; they take a few milliseconds. */
const rowsAtOnce = 5_000;

/** Counts the rows of one reader, including nested rows, so that it pauses after a fixed number. */
export class RowTurns {
  readonly #pause: Pause;
  #read = 0;

  constructor(pause: Pause) {
    this.#pause = pause;
  }

  /** Counts one row. */
  count(): void {
    this.#read += 1;
  }

  /** Pauses if one is due; otherwise returns undefined, so that nothing is awaited. */
  giveIfDue(): Promise<void> | undefined {
    if (this.#read < rowsAtOnce) return undefined;
    this.#read = 0;
    return this.#pause();
  }
}

/** `items.map(map)`, with a pause whenever one is due. */
export async function mapWithPauses<Item, Mapped>(
  items: readonly Item[],
  map: (item: Item) => Mapped,
  turns: RowTurns,
): Promise<readonly Mapped[]> {
  const mapped: Mapped[] = [];
  for (const item of items) {
    const pause = turns.giveIfDue();
    if (pause !== undefined) await pause;
    mapped.push(map(item));
    turns.count();
  }
  return mapped;
}
