import { GraphQLError } from 'graphql';
import { longNumber } from '../../core/errors/long-number.ts';
import { ExactKey } from '../../subgraphs/exact-key.ts';
import type { ReplyPath } from '../../subgraphs/subgraph-error.ts';

interface Hidden {
  readonly path: ReplyPath;
  readonly subgraph: string;
  count: number;
}

/**
 * Replaces exact keys in a response, which only subgraphs may see, by null. Returns one error for each affected field,
 * at its first key.
 */
export function hideExactKeys(data: unknown): readonly GraphQLError[] {
  const hidden = new Map<string, Hidden>();
  const path: (string | number)[] = [];
  visit(data);
  return [...hidden.values()].map(
    ({ path: first, subgraph, count }) =>
      new GraphQLError(longNumber, {
        path: first,
        extensions: { code: 'DATA_INVALID', count, serviceName: subgraph },
      }),
  );

  function visit(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) hideOrVisit(value, index);
    } else {
      for (const name of Object.keys(value)) hideOrVisit(value, name);
    }
  }

  function hideOrVisit(owner: object, step: string | number): void {
    const value: unknown = Reflect.get(owner, step);
    path.push(step);
    if (value instanceof ExactKey) {
      Object.defineProperty(owner, step, { value: null, enumerable: true, configurable: true, writable: true });
      note(value);
    } else visit(value);
    path.pop();
  }

  function note({ subgraph }: ExactKey): void {
    const field = path.filter((part) => typeof part === 'string').join('.');
    const known = hidden.get(field);
    if (known === undefined) hidden.set(field, { path: [...path], subgraph, count: 1 });
    else known.count += 1;
  }
}
