import type { ReplyPath } from '../../subgraphs/subgraph-error.ts';

interface Entities {
  /** The path of the entities in the response, with `@` for each list. */
  readonly path: readonly (string | number)[];
  /** The fetched representations, in response order; entities without one were not fetched. */
  readonly representations: readonly unknown[];
  /** The positions of the representations whose paths are needed. */
  readonly wanted: ReadonlySet<number>;
}

type Reply = Readonly<Record<string, unknown>>;

/**
 * The response paths of fetched entities. A list may contain entities of several types, or without a key: these are
 * skipped. Paths are only built for the needed positions.
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
  // Some types have another name in the representations. In that case, all entities were fetched.
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

/** Calls `visit` with each object at a path; the path argument is mutated afterwards. */
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
