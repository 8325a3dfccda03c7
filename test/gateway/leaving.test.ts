import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseContract } from '../../core/contract/read.ts';
import { defaultEngineSettings } from '../../core/engines/engine.ts';
import { openEngines } from '../../core/engines/open-engines.ts';
import { buildMesh } from '../../core/model/build.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { admitEverybody, authenticateGateway } from '../../gateway/auth/authenticate.ts';
import { createViewerTokens } from '../../gateway/auth/viewer-token.ts';
import { composeMesh } from '../../gateway/federation/compose.ts';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { createLog } from '../../gateway/request/log.ts';
import { startGateway } from '../../gateway/start-gateway.ts';
import { startSubgraph } from '../../gateway/start-subgraph.ts';
import { meshSubgraphSdl } from '../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../subgraphs/catalog/subgraph.ts';
import { createSubgraph, type DomainSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import { makeFolder, runSql } from '../core/engines/serve-files.ts';
import { createDatabase, type Database } from '../postgres/database.ts';
import { ask } from './ask.ts';

const cluster = inject('postgres');
if (cluster === null) console.warn('SKIPPED: clients that leave PostgreSQL, which is absent; they only leave DuckDB.');

/** `slow_rows` takes minutes; `quick_rows` has one row. */
const objects = `
  - name: slow_rows
    properties: [{ name: id, logicalType: integer, physicalType: BIGINT, primaryKey: true }]
  - name: quick_rows
    properties: [{ name: id, logicalType: integer, physicalType: BIGINT, primaryKey: true }]
`;
const slow = '{ slowRows { totalCount } }';
const slowNumber = '{ slowRowsAggregate { value { id { max } } } }';
const quick = '{ quickRows { totalCount } }';
const connections = 4;
/**
 * Milliseconds in which a statement that nobody waits for must have ended. That takes less than a second on a machine that
 * does nothing else; the statements would take minutes.
 */
const patience = 15_000;

interface Source {
  readonly server: Readonly<Record<string, unknown>>;
  readonly roots: readonly string[];
  readonly credentials: { readonly user: string; readonly password: string };
  /** Statements that run now; where the engine does not tell, whether all its connections can be had at once. */
  readonly countRunning: (url: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

async function openDuckDbSource(): Promise<Source> {
  const folder = await makeFolder();
  const file = join(folder.path, 'slow.duckdb');
  await runSql(
    `ATTACH '${file}' AS target`,
    'CREATE VIEW target.slow_rows AS SELECT a.range * 1000000 + b.range AS id FROM range(1000000) a, range(1000000) b WHERE hash(a.range * b.range) % 3 = 1',
    'CREATE TABLE target.quick_rows AS SELECT CAST(1 AS BIGINT) AS id',
    'DETACH target',
  );
  return {
    server: { server: 's', type: 'duckdb', database: file, schema: 'main' },
    roots: [folder.path],
    credentials: { user: '', password: '' },
    async countRunning(url) {
      const asked = Array.from({ length: connections }, () => ask(url, quick));
      const late = wait(1_000).then(() => 'late' as const);
      const answers = await Promise.all(asked.map((one) => Promise.race([one, late])));
      return answers.filter((answer) => answer === 'late').length;
    },
    close: () => folder.remove(),
  };
}

async function openPostgresSource(): Promise<Source> {
  if (cluster === null) throw new Error('There is no PostgreSQL.');
  const database: Database = await createDatabase(cluster, 'leaving');
  await database.run(`
    CREATE VIEW slow_rows AS SELECT n::bigint AS id FROM generate_series(1, 100) n WHERE pg_sleep(2) IS NOT NULL;
    CREATE TABLE quick_rows AS SELECT 1::bigint AS id`);
  await database.publish();
  const { host, port, database: name, user, password } = database.connection;
  return {
    server: { server: 's', type: 'postgresql', host, port, database: name, schema: 'public' },
    roots: [],
    credentials: { user, password },
    async countRunning() {
      const [row] = await database.run(
        "SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = 'leaving' AND application_name = 'concord' AND state = 'active' AND query LIKE '%slow_rows%'",
      );
      return Number(row?.count);
    },
    close: () => database.drop(),
  };
}

type Mode = 'in one process' | 'with subgraphs of their own';

interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function serve(source: Source, mode: Mode, requestTimeout: number): Promise<Served> {
  const contract = `apiVersion: v3.2.0
kind: DataContract
id: shop.rows
version: 1.0.0
status: active
servers:
  - ${JSON.stringify(source.server)}
schema:
${objects}`;
  const { file } = parseContract(contract, { file: 'rows.yaml', absolutePath: '/rows.yaml', domain: 'shop' });
  if (file === undefined) throw new Error('The contract cannot be read.');
  const { mesh } = buildMesh([file], { variables: {}, roots: source.roots });
  const [domain] = mesh.domains;
  if (domain === undefined) throw new Error('There is no domain.');
  const { credentials } = source;
  const engine = await openEngines({
    objects: domain.objects,
    roots: source.roots,
    settings: { ...defaultEngineSettings, connections, queue: 1_000, threads: 1, timeout: 120_000 },
    credentials: () => credentials,
  });
  const subgraph: DomainSubgraph = createSubgraph({
    domain,
    mesh,
    sdl: printSubgraphSdl(domain, mesh),
    engine,
    cursorSecret: 'test',
    report: () => {},
  });
  const serving = {
    host: '127.0.0.1',
    port: 0,
    cors: { origins: [] },
    introspection: false,
    limits: { ...defaultRequestLimits, concurrentPerViewer: 1_000 },
    requestTimeout,
    log: createLog('silent'),
  };
  const composition = composeMesh([
    { name: 'shop', sdl: subgraph.sdl },
    { name: meshSubgraphName, sdl: meshSubgraphSdl },
  ]);
  if (!('supergraphSdl' in composition)) throw new Error(JSON.stringify(composition.issues));
  const tokens = createViewerTokens('a key that gateway and subgraphs share');
  const own =
    mode === 'in one process'
      ? undefined
      : await startSubgraph(subgraph, {
          ...serving,
          requestTimeout: 120_000,
          authenticate: authenticateGateway({ tokens, audience: 'shop' }),
        });
  const gateway = await startGateway({
    ...serving,
    authenticate: admitEverybody([]),
    subrequestTimeout: 120_000,
    supergraphSdl: composition.supergraphSdl,
    local: own === undefined ? [subgraph] : [],
    remote: own === undefined ? [] : [{ name: 'shop', url: `http://127.0.0.1:${own.port}/graphql`, tokens }],
    version: '0.0.0',
  });
  return {
    url: `http://127.0.0.1:${gateway.port}/graphql`,
    async close() {
      await gateway.close(0);
      await own?.close(0);
      await engine.close();
    },
  };
}

/** Asks, and leaves after so many milliseconds. */
async function askAndLeave(url: string, query: string, after: number): Promise<void> {
  expect(await askFor(url, query, after)).toBe('left');
}

/** Asks for so many milliseconds; says whether an answer came before. */
async function askFor(url: string, query: string, after: number): Promise<'answered' | 'left'> {
  return await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(after),
  }).then(
    () => 'answered',
    () => 'left',
  );
}

async function expectQuiet(source: Source, url: string): Promise<void> {
  const end = performance.now() + patience;
  let running = await source.countRunning(url);
  while (running > 0 && performance.now() < end) {
    await wait(100);
    running = await source.countRunning(url);
  }
  expect(running).toBe(0);
}

const engines: readonly (readonly [string, () => Promise<Source>])[] = [
  ['DuckDB', openDuckDbSource],
  ...(cluster === null ? [] : [['PostgreSQL', openPostgresSource] as const]),
];
const modes: readonly Mode[] = ['in one process', 'with subgraphs of their own'];

describe.each(engines)(
  'A statement on %s',
  (_, open) => {
    let source: Source;
    let served: Served | undefined;
    beforeAll(async () => {
      source = await open();
    });
    afterEach(async () => {
      await served?.close();
      served = undefined;
    });
    afterAll(() => source?.close());

    test.each(modes)('ends when its client leaves, %s.', async (mode) => {
      served = await serve(source, mode, 60_000);
      const { url } = served;
      for (const query of [slow, slowNumber]) {
        const leaving = Array.from({ length: connections - 1 }, () => askAndLeave(url, query, 2_500));
        await wait(250);
        expect(await source.countRunning(url)).toBeGreaterThan(0);
        await Promise.all(leaving);
        await expectQuiet(source, url);
      }
      expect((await ask(url, quick)).body).toEqual({ data: { quickRows: { totalCount: 1 } } });
    });

    test.each(modes)('ends when the deadline of its request passes, %s.', async (mode) => {
      served = await serve(source, mode, 600);
      const { url } = served;
      const started = performance.now();
      const { body } = await ask(url, slow);
      expect(performance.now() - started).toBeLessThan(3_000);
      expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['SUBREQUEST_TIMEOUT']);
      await expectQuiet(source, url);
    });

    test.each(modes)('ends for each of 200 clients that leave whenever they like, %s.', async (mode) => {
      served = await serve(source, mode, 60_000);
      const { url } = served;
      // Spread over 1.5 seconds, some before anything has begun.
      const offsets = Array.from({ length: 200 }, (_one, index) => 1 + ((index * 7_919) % 1_500));
      // One viewer may not fill the queue: some are refused before they leave.
      await Promise.all(offsets.map((after, index) => askFor(url, index % 2 === 0 ? slow : slowNumber, after)));
      await expectQuiet(source, url);
      const answers = await Promise.all(Array.from({ length: 20 }, () => ask(url, quick)));
      expect(answers.map(({ body }) => body)).toEqual(Array(20).fill({ data: { quickRows: { totalCount: 1 } } }));
    });
  },
  120_000,
);
