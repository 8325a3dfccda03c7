import { RequestError } from '../../../errors/request-error.ts';
import { type Instance, type InstanceOptions, openInstance } from './instance.ts';

/** How many failed instances may be replaced within `period` milliseconds. */
const greatestCount = 5;
const period = 10_000;

/** Keeps one instance, and replaces it after a failure. */
export class InstanceKeeper {
  readonly #options: InstanceOptions;
  readonly #onBroken: () => void;
  #current: Instance;
  #replacing: Promise<void> | undefined;
  #opened: readonly number[] = [];
  readonly #retired = new Set<Promise<void>>();

  private constructor(current: Instance, options: InstanceOptions, onBroken: () => void) {
    this.#current = current;
    this.#options = options;
    this.#onBroken = onBroken;
  }

  /** `onBroken` is called when a failed instance cannot be replaced. */
  static async open(options: InstanceOptions, onBroken: () => void): Promise<InstanceKeeper> {
    return new InstanceKeeper(await openInstance(options), options, onBroken);
  }

  get current(): Instance {
    return this.#current;
  }

  /** Resolves once another instance has replaced `failed`. Throws ENGINE_UNAVAILABLE if that is impossible now. */
  async replace(failed: Instance): Promise<void> {
    if (failed !== this.#current) return;
    this.#replacing ??= this.#open().finally(() => {
      this.#replacing = undefined;
    });
    await this.#replacing;
  }

  async close(): Promise<void> {
    await this.#replacing?.catch(() => undefined);
    await Promise.all([this.#current.close(), ...this.#retired]);
  }

  async #open(): Promise<void> {
    const now = performance.now();
    this.#opened = this.#opened.filter((at) => now - at < period);
    const [first] = this.#opened;
    if (first !== undefined && this.#opened.length >= greatestCount) {
      throw unavailable(Math.ceil((first + period - now) / 1000));
    }
    this.#opened = [...this.#opened, now];
    const failed = this.#current;
    try {
      this.#current = await openInstance(this.#options);
    } catch (error) {
      this.#onBroken();
      throw unavailable(1, error);
    }
    const closed = failed
      .close()
      .catch(() => undefined)
      .finally(() => this.#retired.delete(closed));
    this.#retired.add(closed);
  }
}

function unavailable(retryAfter: number, cause?: unknown): RequestError {
  return new RequestError('ENGINE_UNAVAILABLE', undefined, { retryAfter, cause });
}
