import { setTimeout as delay } from 'node:timers/promises';

export interface BulkheadBounds {
  /** Requests that are under way at the same time. */
  readonly most: number;
  /** Requests that may wait for a place. */
  readonly waiting: number;
  /** Milliseconds that one waits at most. */
  readonly patience: number;
}

/**
 * The places that one subgraph has in the gateway. One that hangs keeps these and no more: what asks it beyond waits a
 * moment and is refused then, so that those who wait for other subgraphs still find the gateway free.
 */
export class Bulkhead {
  readonly #bounds: BulkheadBounds;
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  constructor(bounds: BulkheadBounds) {
    this.#bounds = bounds;
  }

  /** Gives back a place; undefined where none was to be had. */
  async enter(signal: AbortSignal): Promise<(() => void) | undefined> {
    const { most, waiting, patience } = this.#bounds;
    if (this.#taken < most) return this.#take();
    if (this.#waiting.length >= waiting || signal.aborted) return undefined;
    const { promise, resolve } = Promise.withResolvers<'granted'>();
    const grant = () => resolve('granted');
    this.#waiting.push(grant);
    const stop = new AbortController();
    const late = delay(patience, 'late' as const, { signal: AbortSignal.any([signal, stop.signal]) }).catch(
      () => 'late' as const,
    );
    const found = await Promise.race([promise, late]);
    stop.abort();
    if (found === 'granted') return this.#leaveOnce();
    const at = this.#waiting.indexOf(grant);
    // A place that came just after the patience was over goes on to the next.
    if (at < 0) this.#leaveOnce()();
    else this.#waiting.splice(at, 1);
    return undefined;
  }

  #take(): () => void {
    this.#taken += 1;
    return this.#leaveOnce();
  }

  /** A place that is left goes to who waits first, without being free in between. */
  #leaveOnce(): () => void {
    let isInside = true;
    return () => {
      if (!isInside) return;
      isInside = false;
      const next = this.#waiting.shift();
      if (next === undefined) this.#taken -= 1;
      else next();
    };
  }
}
