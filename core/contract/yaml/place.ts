import type { Path } from '../../errors/issue.ts';

/** Where a value stands in the text, as offsets, with the places of what it contains. */
export interface TextPlace {
  readonly value: number;
  /** Offset of the key that leads to the value; absent in lists and for the root. */
  readonly key?: number;
  readonly entries?: ReadonlyMap<string | number, TextPlace>;
}

/**
 * The offset of the value at `path`, or of its nearest ancestor that exists. With `side: 'key'` the offset of the key
 * is meant, where the value has one.
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

/** Turns offsets of a text into lines and columns that count from 1. */
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
