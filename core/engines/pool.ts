import { RequestError } from '../errors/request-error.ts';
import type { RunOptions } from './engine.ts';
import { type Party, Shares } from './shares.ts';

type Claim = Pick<RunOptions, 'lane' | 'party'>;

interface Loan<Resource> {
  readonly resource: Resource;
  readonly giveBack: () => void;
}

interface Waiting extends Claim {
  readonly grant: () => void;
  readonly refuse: (error: RequestError) => void;
}

export interface PoolBounds {
  /** The length of the queue. */
  readonly queue: number;
  /** Concurrent long statements of one viewer; half of the connections when absent. */
  readonly perViewer?: number | undefined;
  /** The same for one request; when absent, one less than for its viewer. */
  readonly perRequest?: number | undefined;
  /** The connections of one viewer while there are others; `perViewer` when absent. */
  readonly besideOthers?: number | undefined;
}

/**
 * A fixed set of connections, lent one at a time. Long statements leave at least one connection to short ones, and
 * those of one viewer leave some to others. A statement without a connection waits in a bounded queue and leaves it
 * when its signal aborts. The next statement is that of the viewer with the least used time; a full queue refuses the
 * viewer with the most waiting statements. Background work has a separate connection and no place in the queue, so it
 * never blocks requests.
 */
export class Pool<Resource> {
  readonly #idle: Resource[];
  #background: Resource | undefined;
  readonly #size: number;
  readonly #bounds: Required<{ [Name in keyof PoolBounds]: number }>;
  readonly #reserved: number;
  readonly #shares = new Shares();
  #waiting: Waiting[] = [];
  #longLent = 0;

  constructor(resources: readonly Resource[], background: Resource, bounds: PoolBounds) {
    this.#idle = [...resources];
    this.#background = background;
    this.#size = resources.length;
    const perViewer = bounds.perViewer ?? Math.max(1, Math.ceil(resources.length / 2));
    const perRequest = bounds.perRequest ?? Math.max(1, perViewer - 1);
    const besideOthers = Math.min(perViewer, bounds.besideOthers ?? perViewer);
    this.#bounds = { queue: bounds.queue, perViewer, perRequest, besideOthers };
    this.#reserved = resources.length > 1 ? 1 : 0;
  }

  /** Lends a connection for the duration of `use`. Throws ENGINE_BUSY, or the signal's reason. */
  async use<Result>(options: RunOptions, use: (resource: Resource) => Promise<Result>): Promise<Result> {
    const { resource, giveBack } = await this.#take(options);
    try {
      return await use(resource);
    } finally {
      giveBack();
    }
  }

  #take({ signal, ...claim }: RunOptions): Promise<Loan<Resource>> {
    signal?.throwIfAborted();
    if (this.#mayLend(claim)) return Promise.resolve(this.#lend(claim));
    const isRequest = claim.lane !== 'background';
    if (isRequest && this.#requests >= this.#bounds.queue) this.#makeRoom(claim.party);
    return new Promise((resolve, reject) => {
      const end = (): void => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
        if (isRequest) this.#shares.stopWaiting(claim.party);
        signal?.removeEventListener('abort', leave);
      };
      const leave = (): void => {
        end();
        reject(signal?.reason);
      };
      const waiting: Waiting = {
        ...claim,
        grant: () => {
          // Lent first, because an account that neither waits nor runs is forgotten.
          resolve(this.#lend(claim));
          end();
        },
        refuse(error) {
          end();
          reject(error);
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      if (isRequest) this.#shares.wait(claim.party);
      this.#waiting.push(waiting);
    });
  }

  /** Refuses the newcomer, or the last statement of the viewer with the most waiting ones. */
  #makeRoom(party: Party | undefined): void {
    const busy = new RequestError('ENGINE_BUSY', undefined, { retryAfter: 1 });
    const requests = this.#waiting.filter(({ lane }) => lane !== 'background');
    const counts = requests.map((one) => ({ one, count: this.#shares.waiting(one.party) }));
    const most = counts.reduce((greatest, { count }) => Math.max(greatest, count), 0);
    const last = counts.findLast(({ count }) => count === most)?.one;
    if (last === undefined || most <= this.#shares.waiting(party) + 1) throw busy;
    last.refuse(busy);
  }

  #lend({ lane, party }: Claim): Loan<Resource> {
    const resource = lane === 'background' ? this.#background : this.#idle.pop();
    if (resource === undefined) throw new Error('The pool lends what it does not have.');
    if (lane === 'background') {
      this.#background = undefined;
      return { resource, giveBack: () => this.#giveBack(() => (this.#background = resource)) };
    }
    if (lane === 'long') this.#longLent++;
    const end = this.#shares.start(lane, party);
    const putBack = (): void => {
      end();
      this.#idle.push(resource);
      if (lane === 'long') this.#longLent--;
    };
    return { resource, giveBack: () => this.#giveBack(putBack) };
  }

  #giveBack(putBack: () => void): void {
    putBack();
    for (let next = this.#next(); next !== undefined; next = this.#next()) next.grant();
  }

  /**
   * Of the statements that can run, takes the viewer with the least used time, and its request with the fewest running.
   */
  #next(): Waiting | undefined {
    const ready = this.#waiting.filter((waiting) => this.#mayLend(waiting));
    const ranked = ready.map((waiting) => ({
      waiting,
      turn: this.#shares.turn(waiting.party),
      running: waiting.party === undefined ? 0 : this.#shares.running(waiting.party).ofRequest,
    }));
    const [first, ...others] = ranked;
    return others.reduce(
      (best, other) =>
        best === undefined || other.turn < best.turn || (other.turn === best.turn && other.running < best.running)
          ? other
          : best,
      first,
    )?.waiting;
  }

  #mayLend({ lane, party }: Claim): boolean {
    switch (lane) {
      case 'short':
        return this.#idle.length > 0;
      case 'long': {
        if (this.#idle.length === 0 || this.#longLent >= this.#size - this.#reserved) return false;
        if (party === undefined) return true;
        const { perViewer, perRequest, besideOthers } = this.#bounds;
        const { ofParty, ofRequest } = this.#shares.running(party);
        return ofParty < (this.#shares.hasOthers(party) ? besideOthers : perViewer) && ofRequest < perRequest;
      }
      case 'background':
        return this.#background !== undefined && this.#requests === 0;
    }
  }

  /** The number of waiting statements of requests. */
  get #requests(): number {
    return this.#waiting.reduce((count, { lane }) => (lane === 'background' ? count : count + 1), 0);
  }
}
