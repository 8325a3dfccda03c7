import type { Answer } from '../gateway/ask.ts';
import { type FaultList, type Generation, lists, rowCounts } from './fault-mesh.ts';

/** One operation, and how its answer is judged. */
export interface Workload {
  readonly name: string;
  readonly query: string;
  /** What it reads, so that faults can hit it. */
  readonly reads: readonly FaultList[];
  /** Lists whose fields, all of one domain, must be of one generation. */
  readonly lists: readonly string[];
  /** By response key: why what stands there is wrong; undefined where it is right for some generation. */
  readonly judge: Readonly<Record<string, (value: unknown, isMissing: (path: Path) => boolean) => string | undefined>>;
}

type Path = readonly (string | number)[];

export type Outcome =
  | { readonly kind: 'whole' }
  | { readonly kind: 'partial' }
  | { readonly kind: 'error' }
  /** A short or wrong answer without an error, or an error that nobody can make anything of. */
  | { readonly kind: 'lost'; readonly why: string };

/** An answer is whole, or partial with an error at each missing path, or an error. */
export function judge({ judge: judges }: Workload, { status, body }: Answer): Outcome {
  const errors = body.errors ?? [];
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (codes.some((code) => code === undefined || code === 'INTERNAL_SERVER_ERROR')) {
    return { kind: 'lost', why: `an error without a meaning: ${JSON.stringify(errors)}` };
  }
  const { data } = body;
  if (data === undefined || data === null) {
    if (errors.length > 0) return { kind: 'error' };
    return { kind: 'lost', why: `status ${status} with neither data nor errors` };
  }
  const isMissing = (path: Path) =>
    errors.some(({ path: at = [], extensions }) => {
      const isAbove = at.every((step, index) => path[index] === step);
      // One error may stand for all entities of a fetch, at the first of them.
      const isElsewhere = typeof extensions.affected === 'number' && extensions.affected > 1 && at[0] === path[0];
      return isAbove || isElsewhere;
    });
  for (const [key, judgeValue] of Object.entries(judges)) {
    const value = data[key];
    if (value === null || value === undefined) {
      if (!isMissing([key])) return { kind: 'lost', why: `${key} is missing without an error` };
      continue;
    }
    const why = judgeValue(value, isMissing);
    if (why !== undefined) return { kind: 'lost', why: `${key}: ${why}: ${JSON.stringify(value).slice(0, 400)}` };
  }
  return { kind: errors.length === 0 ? 'whole' : 'partial' };
}

/** Several numbers of one list in one domain, all of which must be of one generation. */
export function numbersOf(several: readonly FaultList[]): Workload {
  const fields = several.map(
    ({ list, key }) => `
      ${list}(first: 2) { totalCount nodes { generation } }
      ${list}Last: ${list}(first: 1, orderBy: [{ field: ${key}, direction: DESC }]) { nodes { ${key} generation } }
      ${list}Aggregate { value { count generation { min max } } }`,
  );
  return {
    name: `numbers of ${several.map(({ list }) => list).join(', ')}`,
    query: `{ ${fields.join('')} }`,
    reads: several,
    lists: several.map(({ list }) => list),
    judge: Object.fromEntries(
      several.flatMap(({ list, key }) => [
        [
          list,
          (value) =>
            differs(value, (g) => ({ totalCount: rowCounts[g], nodes: [{ generation: g }, { generation: g }] })),
        ],
        [
          `${list}Last`,
          (value) => differs(value, (g) => ({ nodes: [{ [key]: String(rowCounts[g] - 1), generation: g }] })),
        ],
        [
          `${list}Aggregate`,
          (value) => differs(value, (g) => ({ value: { count: rowCounts[g], generation: { min: g, max: g } } })),
        ],
      ]),
    ),
  };
}

/** The parts of `numbersOf` that are there are of one generation. */
export function sameGeneration(
  list: string,
  data: Readonly<Record<string, unknown>> | null | undefined,
): string | undefined {
  const found = [list, `${list}Last`, `${list}Aggregate`].flatMap((key) => {
    const [, generation] = /"(?:generation|min)":([01])/.exec(JSON.stringify(data?.[key] ?? null)) ?? [];
    return generation === undefined ? [] : [generation];
  });
  return new Set(found).size > 1
    ? `${list} is of two generations in one operation: ${JSON.stringify(data).slice(0, 400)}`
    : undefined;
}

/** A row by its key. */
export function lookupOf(read: FaultList): Workload {
  const { single, key } = read;
  return {
    reads: [read],
    name: `${single} by key`,
    lists: [],
    query: `{ ${single}(${key}: "7") { ${key} generation } }`,
    judge: { [single]: (value) => differs(value, (g) => ({ [key]: '7', generation: g })) },
  };
}

/** Rows with the row of another domain that each leads to. */
export const ordersWithBuyers: Workload = {
  name: 'orders with their buyers',
  reads: lists.filter(({ list }) => list === 'orders' || list === 'buyers'),
  lists: [],
  query: '{ orders(first: 30) { nodes { orderId generation buyer { buyerId generation } } } }',
  judge: {
    orders(value, isMissing) {
      const { nodes } = value as {
        readonly nodes: readonly { readonly buyer: unknown; readonly generation: number }[];
      };
      if (nodes.length !== 30) return 'not 30 rows';
      if (new Set(nodes.map(({ generation }) => generation)).size !== 1) return 'orders of two generations';
      const seen = new Set<number>();
      for (const [index, { buyer }] of nodes.entries()) {
        if (buyer === null) {
          if (!isMissing(['orders', 'nodes', index, 'buyer'])) return `no buyer and no error at ${index}`;
          continue;
        }
        const { buyerId, generation } = buyer as { readonly buyerId: string; readonly generation: number };
        if (buyerId !== String(index % 50)) return `another buyer at ${index}`;
        seen.add(generation);
      }
      return seen.size > 1 ? 'buyers of two generations' : undefined;
    },
  },
};

function differs(value: unknown, expected: (generation: Generation) => unknown): string | undefined {
  const text = JSON.stringify(value);
  return ([0, 1] as const).some((generation) => text === JSON.stringify(expected(generation)))
    ? undefined
    : 'not as in any generation';
}
