/** Lets others have their turn; throws when nobody waits for the result any more. */
export type Pause = () => Promise<void>;

/** Rows that are read without a pause: some milliseconds' worth. */
const rowsAtOnce = 5_000;

/** Counts the rows that one reader has read, also those inside of others, so that a pause comes after every so many. */
export class RowTurns {
  readonly #pause: Pause;
  #read = 0;

  constructor(pause: Pause) {
    this.#pause = pause;
  }

  /** Says that a row was read. */
  count(): void {
    this.#read += 1;
  }

  /** Pauses if that is due; nothing is waited for otherwise. */
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
