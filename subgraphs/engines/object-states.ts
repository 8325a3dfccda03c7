import { RequestError } from '../errors/request-error.ts';
import type { ModelObject } from '../model/model.ts';
import type { ObjectState } from './engine.ts';

/** Milliseconds before an object that could not be opened is tried again. */
const retryAfter = 1000;

/** What an engine knows of its objects. Concurrent requests for an object that must be opened share the attempt. */
export class ObjectStates {
  readonly #open: (object: ModelObject) => Promise<ObjectState>;
  readonly #trust: number;
  readonly #states = new Map<string, ObjectState & { readonly seen: number }>();
  readonly #opening = new Map<string, Promise<void>>();

  /**
   * `open` looks at one object and never throws. Objects that could be read are looked at again after `trust`
   * milliseconds, by engines that would not notice otherwise that they changed.
   */
  constructor(open: (object: ModelObject) => Promise<ObjectState>, { trust = Number.POSITIVE_INFINITY } = {}) {
    this.#open = open;
    this.#trust = trust;
  }

  get all(): readonly ObjectState[] {
    return [...this.#states.values()];
  }

  has(typeName: string): boolean {
    return this.#states.has(typeName);
  }

  openAgain(object: ModelObject): Promise<void> {
    const { typeName } = object;
    const running = this.#opening.get(typeName);
    if (running !== undefined) return running;
    const attempt = this.#open(object)
      .then((state) => {
        this.#states.set(typeName, { ...state, seen: Date.now() });
      })
      .finally(() => this.#opening.delete(typeName));
    this.#opening.set(typeName, attempt);
    return attempt;
  }

  /** Throws CONTRACT_DRIFT or ENGINE_UNAVAILABLE unless all can be read; those that could not are tried again. */
  async demand(typeNames: readonly string[]): Promise<void> {
    for (const typeName of typeNames) {
      const state = this.#stateOf(typeName);
      const lasts = state.kind === 'ready' ? this.#trust : retryAfter;
      if (state.object.source.kind !== 'none' && Date.now() - state.seen >= lasts) await this.openAgain(state.object);
      throwUnlessReady(this.#stateOf(typeName));
    }
  }

  /** After a failure that changed data may have caused: looks at the objects again, and throws if one is the cause. */
  async lookAgain(typeNames: readonly string[]): Promise<void> {
    for (const typeName of typeNames) {
      await this.openAgain(this.#stateOf(typeName).object);
      throwUnlessReady(this.#stateOf(typeName));
    }
  }

  #stateOf(typeName: string): ObjectState & { readonly seen: number } {
    const state = this.#states.get(typeName);
    if (state === undefined) throw new Error(`The engine holds no object ${typeName}.`);
    return state;
  }
}

function throwUnlessReady(state: ObjectState): void {
  switch (state.kind) {
    case 'ready':
      return;
    case 'drift':
      throw new RequestError(
        'CONTRACT_DRIFT',
        `The data of ${state.object.typeName} no longer has the columns and types that its contract promises.`,
      );
    case 'unavailable':
      throw new RequestError('ENGINE_UNAVAILABLE', `The data of ${state.object.typeName} cannot be read now.`, {
        retryAfter: 1,
      });
  }
}
