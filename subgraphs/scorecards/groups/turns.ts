import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work between two pauses. */
const turn = 10;
/** Items that are sorted without a pause: less than one turn. */
const sortedAtOnce = 512;

/** Splits work into turns of some milliseconds, between which the event loop can run other work. */
export class TimedTurns {
  readonly #signal: AbortSignal | undefined;
  #since = performance.now();

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Pauses if one is due; otherwise nothing is awaited. Throws once nobody waits for the result any more. */
  giveIfDue(): Promise<void> | undefined {
    return performance.now() - this.#since < turn ? undefined : this.#give();
  }

  async #give(): Promise<void> {
    await setImmediate();
    this.#signal?.throwIfAborted();
    this.#since = performance.now();
  }

  async map<Item, Mapped>(items: readonly Item[], map: (item: Item) => Mapped): Promise<readonly Mapped[]> {
    const mapped: Mapped[] = [];
    for (const item of items) {
      const pause = this.giveIfDue();
      if (pause !== undefined) await pause;
      mapped.push(map(item));
    }
    return mapped;
  }

  async filter<Item>(items: readonly Item[], isKept: (item: Item) => boolean): Promise<readonly Item[]> {
    const kept: Item[] = [];
    for (const item of items) {
      const pause = this.giveIfDue();
      if (pause !== undefined) await pause;
      if (isKept(item)) kept.push(item);
    }
    return kept;
  }

  /** A stable merge sort: equal items keep their order. */
  async sort<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Promise<readonly Item[]> {
    let runs: (readonly Item[])[] = [];
    for (let at = 0; at < items.length; at += sortedAtOnce) {
      const pause = this.giveIfDue();
      if (pause !== undefined) await pause;
      runs.push(items.slice(at, at + sortedAtOnce).sort(compare));
    }
    while (runs.length > 1) {
      const merged: (readonly Item[])[] = [];
      for (let at = 0; at < runs.length; at += 2) {
        const [left = [], right = []] = [runs[at], runs[at + 1]];
        merged.push(right.length === 0 ? left : await this.#merge(left, right, compare));
      }
      runs = merged;
    }
    return runs[0] ?? [];
  }

  async #merge<Item>(
    left: readonly Item[],
    right: readonly Item[],
    compare: (a: Item, b: Item) => number,
  ): Promise<readonly Item[]> {
    const merged: Item[] = [];
    const [lefts, rights] = [left.values(), right.values()];
    let [a, b] = [lefts.next(), rights.next()];
    while (a.done !== true || b.done !== true) {
      const pause = this.giveIfDue();
      if (pause !== undefined) await pause;
      if (a.done !== true && (b.done === true || compare(a.value, b.value) <= 0)) {
        merged.push(a.value);
        a = lefts.next();
      } else if (b.done !== true) {
        merged.push(b.value);
        b = rights.next();
      }
    }
    return merged;
  }
}
