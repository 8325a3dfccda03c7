import { keyUnknown } from '../../subgraphs/domain/resolve/unknown-entity.ts';
import { ExactKey } from '../../subgraphs/exact-key.ts';
import type { SubgraphReply } from '../../subgraphs/subgraph.ts';
import { type ReplyPath, SubgraphError } from '../../subgraphs/subgraph-error.ts';
import { isExactNumber } from './reply/exact-json.ts';
import { Cover, failAt, findLostPaths } from './reply/lost-paths.ts';
import { representationsOf, type SubOperation } from './sub-operation.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * The variables for a subgraph of Concord: keys that are whole numbers beyond ±(2^53 − 1) become their text, which it
 * reads exactly, whereas JSON parsers round the number.
 */
export function withKeysAsText(operation: SubOperation, variables: Variables): Variables {
  const representations = representationsOf(operation, variables);
  if (representations === undefined || !representations.some(hasLongNumber)) return variables;
  return {
    ...variables,
    representations: representations.map((one) =>
      hasLongNumber(one)
        ? Object.fromEntries(Object.entries(one).map(([name, value]) => [name, textOf(value) ?? value]))
        : one,
    ),
  };
}

function hasLongNumber(representation: unknown): representation is object {
  return isObject(representation) && Object.values(representation).some((value) => textOf(value) !== undefined);
}

/** The text of a number that other JSON parsers round, or that a parser may have rounded; undefined for other values. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') {
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value).toString() : undefined;
  }
  return isExactNumber(value) ? value.rawJSON.replace(/\.0+$/, '') : undefined;
}

/** A fetch for a subgraph that may not see exact keys. */
export interface Withheld {
  /** The variables without the representations that contain exact keys. */
  readonly variables: Variables;
  /** Whether any representation is left. */
  readonly rest: 'some' | 'none';
  /** The reply about all representations: null with an error for those that were not sent. */
  complete(reply: SubgraphReply): SubgraphReply;
}

/** Leaves out the representations with exact keys, at any depth; undefined where there are none. */
export function withholdExactKeys(operation: SubOperation, given: Variables): Withheld | undefined {
  const all = representationsOf(operation, given);
  if (all === undefined || !all.some(hasExactKey)) return undefined;
  const withheld = [...all.keys()].filter((place) => hasExactKey(all[place]));
  const sent = [...all.keys()].filter((place) => !hasExactKey(all[place]));
  const [root = '_entities'] = operation.paths[0] ?? [];
  return {
    variables: { ...given, representations: sent.map((place) => all[place]) },
    rest: sent.length === 0 ? 'none' : 'some',
    complete({ data, errors = [], ...rest }) {
      const entities: unknown = data?.[root];
      const merged: unknown[] = all.map(() => null);
      if (Array.isArray(entities)) for (const [index, place] of sent.entries()) merged[place] = entities[index] ?? null;
      const lost = findLostPaths(operation, given);
      const cover = new Cover();
      for (const place of withheld) for (const { path } of lost.below([root, place])) cover.add(() => path);
      return {
        ...rest,
        data: { ...data, [root]: merged },
        errors: [
          ...errors.map(({ message, path, extensions }) => new SubgraphError(message, moved(path), extensions)),
          ...failAt(cover.places, { code: 'DATA_INVALID', message: keyUnknown.sentence }),
        ],
      };
    },
  };

  /** The path in the reply about all representations. */
  function moved(path: ReplyPath): ReplyPath {
    const [key, index, ...below] = path;
    const place = key === root && typeof index === 'number' ? sent[index] : undefined;
    return place === undefined ? path : [root, place, ...below];
  }
}

function hasExactKey(value: unknown): boolean {
  return value instanceof ExactKey || (isObject(value) && Object.values(value).some(hasExactKey));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
