import { type LedgerProblem, openLedger } from '../../core/embedded/ledger.ts';
import type { UsageRecords, UsageStore } from '../../gateway/usage/usage-store.ts';

const operations = {
  name: 'operations',
  columns: { hash: 'text', name: 'text', document: 'text', at: 'instant' },
  key: ['hash'],
  time: 'at',
} as const;

const counts = {
  name: 'operation_counts',
  columns: { hash: 'text', client: 'text', version: 'text', day: 'text', count: 'integer', at: 'instant' },
  key: ['hash', 'client', 'version', 'day'],
  time: 'at',
} as const;

const coordinates = {
  name: 'coordinates',
  columns: { hash: 'text', client: 'text', version: 'text', coordinate: 'text', at: 'instant' },
  key: ['hash', 'client', 'version', 'coordinate'],
  time: 'at',
} as const;

/**
 * Opens the DuckDB file of usage records. Rejects if it cannot be opened, for example while another process uses it.
 */
export async function openLedgerStore(
  file: string,
  warn: (problem: LedgerProblem) => void = () => undefined,
): Promise<UsageStore> {
  let problem: LedgerProblem | undefined;
  const ledger = await openLedger({
    file,
    tables: [operations, counts, coordinates],
    tell(told) {
      if (told.code === 'LEDGER_SET_ASIDE') warn(told);
      else problem = told;
    },
  });
  /** The ledger only reports problems and continues; here they are thrown. */
  const done = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    const found = problem;
    problem = undefined;
    if (found !== undefined) throw new Error(found.sentence, { cause: found.cause });
    return result;
  };
  if (ledger.place !== 'file') {
    await ledger.close();
    await done(Promise.resolve());
  }
  return {
    load: async () => await done(load()),
    put: async (records) => await done(put(records)),
    forget: async (before) => await done(forget(before)),
    close: async () => await ledger.close(),
  };

  async function load(): Promise<UsageRecords> {
    const rows = {
      operations: await ledger.read(operations),
      counts: await ledger.read(counts),
      coordinates: await ledger.read(coordinates),
    };
    return {
      operations: rows.operations.map(({ hash, name, document }) => ({
        hash: hash ?? '',
        ...(name === null ? {} : { name }),
        document: document ?? '',
      })),
      counts: rows.counts.map(({ hash, client, version, day, count, at }) => ({
        hash: hash ?? '',
        client: { name: client ?? '', version: version ?? '' },
        day: day ?? '',
        count: count ?? 0,
        lastSeen: at ?? '',
      })),
      coordinates: rows.coordinates.map(({ hash, client, version, coordinate, at }) => ({
        hash: hash ?? '',
        client: { name: client ?? '', version: version ?? '' },
        coordinate: coordinate ?? '',
        day: (at ?? '').slice(0, 10),
      })),
    };
  }

  async function put(records: UsageRecords): Promise<void> {
    const lastSeen = new Map(records.counts.map(({ hash, lastSeen }) => [hash, lastSeen]));
    await ledger.write(
      operations,
      records.operations.map(({ hash, name = null, document }) => ({
        hash,
        name,
        document,
        at: lastSeen.get(hash) ?? null,
      })),
    );
    await ledger.write(
      counts,
      records.counts.map(({ hash, client, day, count, lastSeen }) => ({
        hash,
        client: client.name,
        version: client.version,
        day,
        count,
        at: lastSeen,
      })),
    );
    await ledger.write(
      coordinates,
      records.coordinates.map(({ hash, client, coordinate, day }) => ({
        hash,
        client: client.name,
        version: client.version,
        coordinate,
        at: startOf(day),
      })),
    );
  }

  async function forget(before: string): Promise<void> {
    for (const table of [counts, coordinates, operations]) await ledger.forget(table, startOf(before));
  }
}

function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}
