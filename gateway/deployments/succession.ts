import { setTimeout as delay } from 'node:timers/promises';

/** What is served, and can be closed once nobody uses it any more. */
interface Closable {
  close(): Promise<void>;
}

interface Term<Service> {
  readonly service: Service;
  users: number;
  /** Set when another one has taken its place: called when its last user is done. */
  left?: () => void;
}

/**
 * What answers requests now, and what did before for as long as requests are under way that began with it. Whoever uses
 * it sees one and the same from its beginning to its end, whatever takes its place meanwhile.
 */
export class Succession<Service extends Closable> {
  #term: Term<Service>;

  constructor(first: Service) {
    this.#term = { service: first, users: 0 };
  }

  /** Lends what serves now, for as long as the work takes. */
  async use<Result>(work: (service: Service) => Result | Promise<Result>): Promise<Result> {
    const term = this.#term;
    term.users += 1;
    try {
      return await work(term.service);
    } finally {
      term.users -= 1;
      if (term.users === 0) term.left?.();
    }
  }

  /**
   * From now on `next` serves. Resolves when what served before has been closed: after its last user is done, or after
   * `patience` milliseconds.
   */
  async replace(next: Service, patience: number): Promise<void> {
    const term = this.#term;
    this.#term = { service: next, users: 0 };
    if (term.users > 0) {
      const { promise: left, resolve } = Promise.withResolvers<void>();
      term.left = resolve;
      const stop = new AbortController();
      const late = delay(patience, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
      await Promise.race([left, late]);
      stop.abort();
    }
    await term.service.close();
  }

  /** Closes what serves now, whoever uses it. */
  async close(): Promise<void> {
    await this.#term.service.close();
  }
}
