import { RequestError } from '../../core/errors/request-error.ts';

/** The bounds of one lane. */
export interface LaneBounds {
  /** Operations that run at the same time. */
  readonly running: number;
  /** Operations that may wait. */
  readonly waiting: number;
  /** Milliseconds that an operation waits at most. */
  readonly patience: number;
}

/** Operations above this cost use the long lane; look-ups by key and short lists cost less. */
const longFrom = 1_000;

/** Short operations never wait behind long ones; few more long ones may run than engines can work on. */
const usual: Readonly<Record<'short' | 'long', LaneBounds>> = {
  short: { running: 32, waiting: 256, patience: 10_000 },
  long: { running: 8, waiting: 64, patience: 10_000 },
};

/** An operation's cost and caller, with the signal of its deadline. */
export interface LaneClaim {
  readonly cost: number;
  readonly caller: string;
  readonly signal: AbortSignal;
}

/**
 * Admits operations by cost, fairly between viewers. The next waiting operation is that of the viewer with the fewest
 * running ones; a full lane refuses the oldest one of the viewer with the most waiting ones. An operation that waits
 * too long is refused, and one that nobody waits for any more is dropped; neither is executed.
 */
export class Lanes {
  readonly #short: Lane;
  readonly #long: Lane;

  constructor(bounds: typeof usual = usual) {
    this.#short = new Lane(bounds.short);
    this.#long = new Lane(bounds.long);
  }

  /**
   * Resolves when the operation may begin, to a function to call when it has ended. Rejects with SERVER_BUSY, or the
   * signal's reason.
   */
  async enter({ cost, caller, signal }: LaneClaim): Promise<() => void> {
    signal.throwIfAborted();
    return await (cost > longFrom ? this.#long : this.#short).enter(caller, signal);
  }
}

interface Waiting {
  readonly caller: string;
  readonly grant: () => void;
  readonly refuse: (reason: unknown) => void;
}

class Lane {
  readonly #bounds: LaneBounds;
  readonly #running = new Map<string, number>();
  #waiting: Waiting[] = [];
  #taken = 0;

  constructor(bounds: LaneBounds) {
    this.#bounds = bounds;
  }

  enter(caller: string, signal: AbortSignal): Promise<() => void> {
    if (this.#taken < this.#bounds.running) return Promise.resolve(this.#take(caller));
    if (this.#waiting.length >= this.#bounds.waiting) this.#makeRoom();
    return new Promise((resolve, reject) => {
      const end = (): void => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
        clearTimeout(timer);
        signal.removeEventListener('abort', leave);
      };
      const waiting: Waiting = {
        caller,
        grant: () => {
          end();
          resolve(this.#take(caller));
        },
        refuse: (reason) => {
          end();
          reject(reason);
        },
      };
      const leave = () => waiting.refuse(signal.reason);
      const timer = setTimeout(() => waiting.refuse(busy()), this.#bounds.patience);
      signal.addEventListener('abort', leave, { once: true });
      this.#waiting.push(waiting);
    });
  }

  /** Refuses the oldest operation of the viewer with the most waiting ones: its client has the least patience left. */
  #makeRoom(): void {
    const counts = new Map<string, number>();
    for (const one of this.#waiting) counts.set(one.caller, (counts.get(one.caller) ?? 0) + 1);
    const most = [...counts.values()].reduce((greatest, number) => Math.max(greatest, number), 0);
    const longest = this.#waiting.find((one) => counts.get(one.caller) === most);
    if (longest === undefined) throw busy();
    longest.refuse(busy());
  }

  #take(caller: string): () => void {
    this.#taken += 1;
    this.#running.set(caller, (this.#running.get(caller) ?? 0) + 1);
    let isInside = true;
    return () => {
      if (!isInside) return;
      isInside = false;
      this.#taken -= 1;
      const left = (this.#running.get(caller) ?? 1) - 1;
      if (left > 0) this.#running.set(caller, left);
      else this.#running.delete(caller);
      this.#next()?.grant();
    };
  }

  /** The newest operation of the viewer with the fewest running ones: under overload, the old ones are late anyway. */
  #next(): Waiting | undefined {
    const running = (one: Waiting) => this.#running.get(one.caller) ?? 0;
    return this.#waiting.reduce<Waiting | undefined>(
      (best, one) => (best === undefined || running(one) <= running(best) ? one : best),
      undefined,
    );
  }
}

function busy(): RequestError {
  return new RequestError('SERVER_BUSY', undefined, { retryAfter: 1 });
}
