import type { Path } from '../../errors/issue.ts';

/** The position of a value in the text, as an offset, with the positions of its entries. */
export interface TextPlace {
  readonly value: number;
  /** The offset of the value's key; absent for list entries and the root. */
  readonly key?: number;
  readonly entries?: ReadonlyMap<string | number, TextPlace>;
}

/**
 * The offset of the value at `path`, or of its nearest existing ancestor. `side: 'key'` returns the offset of the key
 * instead, if the value has one.
 */
export function findOffset(root: TextPlace, path: Path, side: 'key' | 'value' = 'value'): number {
  let place = root;
  for (const step of path) {
    const next = place.entries?.get(step);
    if (next === undefined) return place.value;
    place = next;
  }
  return side === 'key' ? (place.key ?? place.value) : place.value;
}

/** Returns a function that converts a text offset to a line and column, both counted from 1. */
export function createLineFinder(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
