import { setTimeout as delay } from 'node:timers/promises';

/** A service that can be closed once nobody uses it any more. */
interface Closable {
  close(): Promise<void>;
}

interface Term<Service> {
  readonly service: Service;
  users: number;
  /** Set when another service has replaced it: called when its last user is done. */
  left?: () => void;
}

/**
 * The current service, and replaced services for as long as requests that began with them are running. A user sees one
 * service from beginning to end, whatever replaces it meanwhile.
 */
export class Succession<Service extends Closable> {
  #term: Term<Service>;

  constructor(first: Service) {
    this.#term = { service: first, users: 0 };
  }

  /** Lends the current service for the duration of the work. */
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
   * Replaces the current service by `next`. Resolves when the previous one has been closed: after its last user is
   * done, or after `patience` milliseconds.
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

  /** Closes the current service, even while it is used. */
  async close(): Promise<void> {
    await this.#term.service.close();
  }
}
