import { setTimeout as delay } from 'node:timers/promises';

export interface BulkheadBounds {
  /** Requests that run at the same time. */
  readonly most: number;
  /** Of these, the requests of one caller. */
  readonly perCaller: number;
  /** Requests that may wait for a place. */
  readonly waiting: number;
  /** Milliseconds that a request waits at most. */
  readonly patience: number;
}

interface Waiting {
  readonly caller: string;
  readonly end: (how: 'granted' | 'refused') => void;
}

/**
 * The places that one subgraph has in the gateway. A hanging subgraph keeps these and no more: further requests to it
 * wait briefly and are then refused, so that the gateway stays free for other subgraphs. Callers share the places: the
 * next one goes to the caller with the fewest, and a full queue refuses the caller with the most waiting requests.
 */
export class Bulkhead {
  readonly #bounds: BulkheadBounds;
  readonly #waiting: Waiting[] = [];
  /** The number of places of each caller that has some. */
  readonly #inside = new Map<string, number>();
  #taken = 0;

  constructor(bounds: BulkheadBounds) {
    this.#bounds = bounds;
  }

  /** Resolves to a function that returns the place; undefined where none was available. */
  async enter(signal: AbortSignal, caller: string): Promise<(() => void) | undefined> {
    const { waiting: length, patience } = this.#bounds;
    if (this.#mayEnter(caller)) return this.#take(caller);
    if (signal.aborted) return undefined;
    if (this.#waiting.length >= length && !this.#makeRoom(caller)) return undefined;
    const { promise, resolve } = Promise.withResolvers<'granted' | 'refused'>();
    // The place is taken synchronously, so that nobody else takes it before the promise continues.
    let leave: (() => void) | undefined;
    const waiting: Waiting = {
      caller,
      end: (how) => {
        if (how === 'granted') leave = this.#take(caller);
        resolve(how);
      },
    };
    this.#waiting.push(waiting);
    const stop = new AbortController();
    const late = delay(patience, 'late' as const, { signal: AbortSignal.any([signal, stop.signal]) }).catch(
      () => 'late' as const,
    );
    const found = await Promise.race([promise, late]);
    stop.abort();
    if (found === 'granted') return leave;
    // A place that was granted just after the timeout goes to the next request.
    leave?.();
    const at = this.#waiting.indexOf(waiting);
    if (at >= 0) this.#waiting.splice(at, 1);
    return undefined;
  }

  /**
   * Refuses the last request of the caller with the most waiting ones, unless that is this caller; returns whether
   * there is room then.
   */
  #makeRoom(caller: string): boolean {
    const counts = new Map<string, number>();
    for (const { caller: other } of this.#waiting) counts.set(other, (counts.get(other) ?? 0) + 1);
    const most = [...counts.values()].reduce((greatest, count) => Math.max(greatest, count), 0);
    if (most <= (counts.get(caller) ?? 0) + 1) return false;
    const last = this.#waiting.findLastIndex((waiting) => counts.get(waiting.caller) === most);
    const [refused] = this.#waiting.splice(last, 1);
    refused?.end('refused');
    return true;
  }

  #mayEnter(caller: string): boolean {
    return this.#taken < this.#bounds.most && this.#placesOf(caller) < this.#bounds.perCaller;
  }

  #placesOf(caller: string): number {
    return this.#inside.get(caller) ?? 0;
  }

  #take(caller: string): () => void {
    this.#taken += 1;
    this.#inside.set(caller, this.#placesOf(caller) + 1);
    let isInside = true;
    return () => {
      if (!isInside) return;
      isInside = false;
      this.#taken -= 1;
      const left = this.#placesOf(caller) - 1;
      if (left === 0) this.#inside.delete(caller);
      else this.#inside.set(caller, left);
      this.#grantNext();
    };
  }

  /** A free place goes to the caller with the fewest places, and of its requests to the oldest one. */
  #grantNext(): void {
    let next: Waiting | undefined;
    for (const waiting of this.#waiting) {
      if (!this.#mayEnter(waiting.caller)) continue;
      if (next === undefined || this.#placesOf(waiting.caller) < this.#placesOf(next.caller)) next = waiting;
    }
    if (next === undefined) return;
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    next.end('granted');
  }
}
