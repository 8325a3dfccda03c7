import type { ReplyPath } from '../../subgraphs/subgraph-error.ts';

interface Entities {
  /** Where they stand in the answer, with `@` for each list. */
  readonly path: readonly (string | number)[];
  /** What was asked for of each, in the order in which they stand there; of those that have none nothing was asked. */
  readonly representations: readonly unknown[];
  /** The positions among the representations that a path is wanted of. */
  readonly wanted: ReadonlySet<number>;
}

type Reply = Readonly<Record<string, unknown>>;

/**
 * The paths in the answer of entities that were asked for. A list may hold entities of several types, or ones without a
 * key: these are passed over. Nothing is made for those whose path is not wanted.
 */
export function findEntityPaths(
  roots: readonly Reply[],
  { path, representations, wanted }: Entities,
): ReadonlyMap<number, ReplyPath> {
  const found = new Map<number, ReplyPath>();
  let next = 0;
  visitEntities(roots, path, (entity, at) => {
    if (next >= representations.length || !represents(representations[next], entity)) return;
    if (wanted.has(next)) found.set(next, [...at]);
    next += 1;
  });
  if (next === representations.length) return found;
  // The types of some are called otherwise where they are asked for. Then all of them were.
  found.clear();
  let position = 0;
  visitEntities(roots, path, (_, at) => {
    if (wanted.has(position)) found.set(position, [...at]);
    position += 1;
  });
  return found;
}

function represents(representation: unknown, entity: Reply): boolean {
  if (!isRecord(representation)) return false;
  return Object.entries(representation).every(
    ([name, value]) =>
      !Object.hasOwn(entity, name) || (typeof value === 'object' && value !== null) || entity[name] === value,
  );
}

/** Calls `visit` with each object that stands at a path; the path that it gets changes afterwards. */
function visitEntities(
  roots: readonly Reply[],
  path: readonly (string | number)[],
  visit: (entity: Reply, at: readonly (string | number)[]) => void,
): void {
  const [first] = path;
  const root = roots.find((one) => first !== undefined && Object.hasOwn(one, first));
  const at: (string | number)[] = [];
  if (root !== undefined) descend(root, 0);

  function descend(value: unknown, depth: number): void {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      const below = path[depth] === '@' ? depth + 1 : depth;
      for (let index = 0; index < value.length; index += 1) {
        at.push(index);
        descend(value[index], below);
        at.pop();
      }
      return;
    }
    if (!isRecord(value)) return;
    const step = path[depth];
    if (step === undefined) {
      visit(value, at);
    } else if (Object.hasOwn(value, step)) {
      at.push(step);
      descend(value[step], depth + 1);
      at.pop();
    }
  }
}

function isRecord(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
