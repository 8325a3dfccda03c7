import type { GraphQLResolveInfo } from 'graphql';
import { SubgraphError } from '../../subgraph-error.ts';
import type { Failure } from './side-answer.ts';

type Path = readonly (string | number)[];

/** A number that is missing because of a failure. It becomes null. */
export class Unavailable {
  readonly failure: Failure;

  constructor(failure: Failure) {
    this.failure = failure;
  }
}

/** The failures behind an answer: each is one error, at the first number that is missing because of it. */
export class FailureLog {
  readonly #places = new Map<Failure, { readonly field: Path; first?: Path }>();

  /** Adds a failure of the field at `field`, even if no selected number is missing because of it. */
  add(failure: Failure, field: Path): void {
    if (!this.#places.has(failure)) this.#places.set(failure, { field });
  }

  show(failure: Failure, path: Path): void {
    const place = this.#places.get(failure);
    if (place !== undefined) place.first ??= path;
  }

  get errors(): readonly SubgraphError[] {
    return [...this.#places].map(
      ([{ message, extensions }, { field, first }]) => new SubgraphError(message, first ?? field, extensions),
    );
  }
}

export function pathOf({ path }: GraphQLResolveInfo): Path {
  const steps: (string | number)[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at !== undefined; at = at.prev) steps.unshift(at.key);
  return steps;
}
