/** Lets others have their turn; throws when nobody waits for the result any more. */
export type Pause = () => Promise<void>;

/** Rows that are read without a pause: some milliseconds' worth. */
const rowsAtOnce = 5_000;

/** `items.map(map)`, with a pause after every so many. */
export async function mapWithPauses<Item, Mapped>(
  items: readonly Item[],
  map: (item: Item) => Mapped,
  pause: Pause,
): Promise<readonly Mapped[]> {
  if (items.length <= rowsAtOnce) return items.map(map);
  const mapped: Mapped[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % rowsAtOnce === 0) await pause();
    mapped.push(map(item));
  }
  return mapped;
}
