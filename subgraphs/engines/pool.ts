import { RequestError } from '../errors/request-error.ts';
import type { RunOptions } from './engine.ts';

interface Waiting<Resource> {
  readonly lane: RunOptions['lane'];
  readonly grant: (resource: Resource) => void;
}

/**
 * A fixed set of connections, lent one at a time. Long statements leave at least one connection to short ones. Whoever
 * finds none waits in a bounded queue and gives up when its signal aborts. What runs in the background has one connection
 * more, for itself, and no place in that queue: requests never find either taken.
 */
export class Pool<Resource> {
  readonly #idle: Resource[];
  #background: Resource | undefined;
  readonly #size: number;
  readonly #queueLimit: number;
  readonly #reserved: number;
  #waiting: Waiting<Resource>[] = [];
  #longLent = 0;

  constructor(resources: readonly Resource[], background: Resource, queueLimit: number) {
    this.#idle = [...resources];
    this.#background = background;
    this.#size = resources.length;
    this.#queueLimit = queueLimit;
    this.#reserved = resources.length > 1 ? 1 : 0;
  }

  /** Lends a connection for the duration of `use`. Throws ENGINE_BUSY, or the signal's reason. */
  async use<Result>(options: RunOptions, use: (resource: Resource) => Promise<Result>): Promise<Result> {
    const resource = await this.#take(options);
    try {
      return await use(resource);
    } finally {
      this.#giveBack(resource, options.lane);
    }
  }

  #take({ lane, signal }: RunOptions): Promise<Resource> {
    signal?.throwIfAborted();
    if (this.#mayLend(lane)) return Promise.resolve(this.#lend(lane));
    if (lane !== 'background' && this.#requests >= this.#queueLimit) {
      throw new RequestError('ENGINE_BUSY', undefined, { retryAfter: 1 });
    }
    return new Promise<Resource>((resolve, reject) => {
      const waiting: Waiting<Resource> = {
        lane,
        grant: (resource) => {
          signal?.removeEventListener('abort', leave);
          resolve(resource);
        },
      };
      const leave = (): void => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(waiting);
    });
  }

  #giveBack(resource: Resource, lane: RunOptions['lane']): void {
    if (lane === 'background') this.#background = resource;
    else this.#idle.push(resource);
    if (lane === 'long') this.#longLent--;
    const next = this.#waiting.find((waiting) => this.#mayLend(waiting.lane));
    if (next === undefined) return;
    this.#waiting = this.#waiting.filter((waiting) => waiting !== next);
    next.grant(this.#lend(next.lane));
  }

  #mayLend(lane: RunOptions['lane']): boolean {
    switch (lane) {
      case 'short':
        return this.#idle.length > 0;
      case 'long':
        return this.#idle.length > 0 && this.#longLent < this.#size - this.#reserved;
      case 'background':
        return this.#background !== undefined && this.#requests === 0;
    }
  }

  /** How many wait for whom a request waits. */
  get #requests(): number {
    return this.#waiting.reduce((count, { lane }) => (lane === 'background' ? count : count + 1), 0);
  }

  #lend(lane: RunOptions['lane']): Resource {
    const resource = lane === 'background' ? this.#background : this.#idle.pop();
    if (resource === undefined) throw new Error('The pool lends what it does not have.');
    if (lane === 'long') this.#longLent++;
    if (lane === 'background') this.#background = undefined;
    return resource;
  }
}
