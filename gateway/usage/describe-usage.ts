import type { ClientUsage, CoordinateUser, UsageManifest } from './usage.ts';
import type { Pair, UsageBook } from './usage-book.ts';

/** All usage in a book, the most frequent operation first. */
export function describeUsage(book: UsageBook, to: Date): UsageManifest {
  const pairs = [...book.pairs];
  const byHash = Map.groupBy(pairs, ({ hash }) => hash);
  const operations = [...book.operations.values()].map((operation) => {
    const own = byHash.get(operation.hash) ?? [];
    return {
      ...operation,
      clients: own.map(describeClient).toSorted(byCount),
      coordinates: [...new Set(own.flatMap(({ coordinates }) => [...coordinates.keys()]))].toSorted(),
    };
  });
  const [first] = pairs.flatMap(({ days }) => [...days.keys()]).toSorted();
  return {
    formatVersion: 1,
    from: first === undefined ? to.toISOString() : `${first}T00:00:00.000Z`,
    to: to.toISOString(),
    operations: operations.toSorted(
      (one, next) => countAll(next.clients) - countAll(one.clients) || (one.hash < next.hash ? -1 : 1),
    ),
  };
}

export function findUsers(book: UsageBook, coordinate: string): readonly CoordinateUser[] {
  return [...book.pairs].flatMap((pair) => {
    const operation = book.operations.get(pair.hash);
    if (operation === undefined || !pair.coordinates.has(coordinate)) return [];
    const { client } = pair;
    const { count, lastSeen } = describeClient(pair);
    return [{ client, operation, count, lastSeen }];
  });
}

function describeClient({ client, days }: Pair): ClientUsage {
  const sorted = [...days].toSorted(([one], [next]) => (one < next ? -1 : 1));
  return {
    ...client,
    count: sorted.reduce((sum, [, { count }]) => sum + count, 0),
    lastSeen: sorted.at(-1)?.[1].lastSeen ?? '',
    days: Object.fromEntries(sorted.map(([day, { count }]) => [day, count])),
  };
}

function byCount(one: ClientUsage, next: ClientUsage): number {
  return next.count - one.count || (`${one.name} ${one.version}` < `${next.name} ${next.version}` ? -1 : 1);
}

function countAll(clients: readonly ClientUsage[]): number {
  return clients.reduce((sum, { count }) => sum + count, 0);
}
