import { RequestError } from '../errors/request-error.ts';
import type { ModelObject } from '../model/model.ts';
import type { UnreadableColumns } from '../query/sql/scope.ts';
import type { ObjectState } from './engine.ts';

/** Milliseconds before an object that could not be opened is retried. */
const retryAfter = 1000;
/** Milliseconds between two checks of all objects while nobody uses them. */
const lookEvery = 1000;
/**
 * The pause after a round of checks, in multiples of its duration, so that checks take little time for many objects.
 */
const restFactor = 10;

interface ObjectStatesOptions {
  /** Milliseconds after which a readable object is checked again when it is used. */
  readonly trust?: number;
  /** Whether an object's data has changed since it was opened; never throws. Returns false by default. */
  readonly isStale?: (object: ModelObject, known: ObjectState['kind']) => Promise<boolean>;
  /** Called with an object whose state has changed, and with objects that could not be read at first. */
  readonly onState?: (state: ObjectState) => void;
}

type Seen = ObjectState & { /** By the monotonic clock, in milliseconds. */ readonly seen: number };

/** The states of an engine's objects. Concurrent requests for an object that must be opened share one attempt. */
export class ObjectStates {
  readonly #open: (object: ModelObject) => Promise<ObjectState>;
  readonly #trust: number;
  readonly #isStale: (object: ModelObject, known: ObjectState['kind']) => Promise<boolean>;
  readonly #onState: (state: ObjectState) => void;
  readonly #states = new Map<string, Seen>();
  readonly #opening = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** `open` opens one object and never throws. */
  constructor(
    open: (object: ModelObject) => Promise<ObjectState>,
    { trust = Number.POSITIVE_INFINITY, isStale = async () => false, onState = () => {} }: ObjectStatesOptions = {},
  ) {
    this.#open = open;
    this.#trust = trust;
    this.#isStale = isStale;
    this.#onState = onState;
  }

  get all(): readonly ObjectState[] {
    return [...this.#states.values()];
  }

  has(typeName: string): boolean {
    return this.#states.has(typeName);
  }

  /** The columns that may contain unreadable values, as last seen. */
  unreadable(typeName: string): UnreadableColumns {
    const state = this.#states.get(typeName);
    return (state?.kind === 'ready' ? state.unreadable : undefined) ?? new Map();
  }

  objects(typeNames: readonly string[]): readonly ModelObject[] {
    return typeNames.map((typeName) => this.#stateOf(typeName).object);
  }

  /** Whether an object is being opened, so that its known state may soon be outdated. */
  isOpening(typeName: string): boolean {
    return this.#opening.has(typeName);
  }

  openAgain(object: ModelObject): Promise<void> {
    const { typeName } = object;
    const running = this.#opening.get(typeName);
    if (running !== undefined) return running;
    const attempt = this.#open(object)
      .then((state) => {
        const before = this.#states.get(typeName);
        this.#states.set(typeName, { ...state, seen: performance.now() });
        if (describe(state) !== (before === undefined ? 'ready' : describe(before))) this.#onState(state);
      })
      .finally(() => this.#opening.delete(typeName));
    this.#opening.set(typeName, attempt);
    return attempt;
  }

  /**
   * Throws CONTRACT_DRIFT, DATA_UNREADABLE or ENGINE_UNAVAILABLE unless all objects can be read; retries those that
   * could not.
   */
  async demand(typeNames: readonly string[]): Promise<void> {
    for (const typeName of typeNames) {
      const state = this.#stateOf(typeName);
      if (state.object.source.kind !== 'none' && (await this.#isDue(state))) await this.openAgain(state.object);
      throwUnlessReady(this.#stateOf(typeName));
    }
  }

  /** Opens the objects again after a failure that changed data may have caused, and throws if one cannot be read. */
  async lookAgain(typeNames: readonly string[]): Promise<void> {
    for (const typeName of typeNames) {
      await this.openAgain(this.#stateOf(typeName).object);
      throwUnlessReady(this.#stateOf(typeName));
    }
  }

  /** Checks all objects periodically until it is closed, so that their states are current even without requests. */
  watch(): void {
    this.#timer = setTimeout(() => void this.#look(), lookEvery);
    this.#timer.unref();
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    const began = performance.now();
    for (const { object, kind, seen } of [...this.#states.values()]) {
      if (this.#isClosed) return;
      if (object.source.kind === 'none') continue;
      const isDue = kind !== 'ready' && performance.now() - seen >= retryAfter;
      if (isDue || (kind === 'ready' && (await this.#isStale(object, kind)))) await this.openAgain(object);
    }
    if (this.#isClosed) return;
    const rest = Math.max(lookEvery, (performance.now() - began) * restFactor);
    this.#timer = setTimeout(() => void this.#look(), rest);
    this.#timer.unref();
  }

  async #isDue({ kind, object, seen }: Seen): Promise<boolean> {
    const age = performance.now() - seen;
    return kind === 'ready' ? age >= this.#trust : age >= retryAfter || (await this.#isStale(object, kind));
  }

  #stateOf(typeName: string): Seen {
    const state = this.#states.get(typeName);
    if (state === undefined) throw new Error(`The engine holds no object ${typeName}.`);
    return state;
  }
}

function describe(state: ObjectState): string {
  switch (state.kind) {
    case 'ready':
      return 'ready';
    case 'drift':
      return `drift ${state.differences.join(' ')}`;
    case 'unavailable':
      return `unavailable ${state.reason}`;
  }
}

function throwUnlessReady(state: ObjectState): void {
  const { typeName } = state.object;
  switch (state.kind) {
    case 'ready':
      return;
    case 'drift':
      throw new RequestError(
        'CONTRACT_DRIFT',
        `The data of ${typeName} no longer has the columns and types that its contract promises.`,
      );
    case 'unavailable':
      if (state.cause === 'lasting') {
        throw new RequestError('DATA_UNREADABLE', `The data of ${typeName} cannot be read until somebody mends them.`);
      }
      if (state.cause === 'busy') {
        const sentence = `The server that holds the data of ${typeName} did not answer in time.`;
        throw new RequestError('ENGINE_BUSY', sentence, { retryAfter: 1 });
      }
      throw new RequestError('ENGINE_UNAVAILABLE', `The data of ${typeName} cannot be read now.`, { retryAfter: 1 });
  }
}
