import { copyFile, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readContracts } from '../../core/contract/read.ts';
import { defaultEngineSettings, type Engines } from '../../core/engines/engine.ts';
import { openEngines } from '../../core/engines/open-engines.ts';
import { buildMesh } from '../../core/model/build.ts';
import type { Mesh } from '../../core/model/model.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { createLocalPeers } from '../../subgraphs/domain/across/local-peers.ts';
import { createSubgraph, type DomainSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import { listTopics } from '../cases/case-folders.ts';
import { loadPostgres } from '../cases/load-postgres.ts';
import { printJson } from '../cases/print-json.ts';
import { runCase } from '../cases/run-case.ts';
import { writeData } from '../cases/write-data.ts';
import { createDatabase, type Database } from '../postgres/database.ts';

/** The domain `crm` is on PostgreSQL and the others are files, by what their contracts say, and then the other way round. */
const [topic] = listTopics(join(import.meta.dirname, '../cases')).filter(({ name }) => name === 'across');
const cluster = inject('postgres');
if (cluster === null) console.warn('SKIPPED: domains on different engines, because PostgreSQL is absent.');

describe.skipIf(cluster === null).each([
  { title: 'customers on PostgreSQL and orders in files', onPostgres: ['crm'] },
  { title: 'customers in files and orders on PostgreSQL', onPostgres: ['sales', 'web'] },
])('With $title', ({ onPostgres }) => {
  let folder: string;
  let database: Database;
  let engines: Engines;
  let subgraphs: readonly DomainSubgraph[];

  beforeAll(async () => {
    if (cluster === null || topic === undefined) throw new Error('There is nothing to test.');
    folder = await realpath(await mkdtemp(join(tmpdir(), 'concord-apart-')));
    const { files } = await readContracts(join(topic.path, 'contracts'));
    const variables = {
      DATA: folder,
      POSTGRES_HOST: cluster.host,
      POSTGRES_PORT: String(cluster.port),
      POSTGRES_DATABASE: basename(folder),
    };
    const build = (environment: string) => buildMesh(files, { environment, variables, roots: [folder] }).mesh;
    const [inFiles, inTables] = [build('duckdb'), build('postgres')];
    const pick = (mesh: Mesh, other: Mesh): Mesh => ({
      domains: mesh.domains.map((domain) =>
        onPostgres.includes(domain.name) ? (other.domains.find(({ name }) => name === domain.name) ?? domain) : domain,
      ),
    });
    const mesh = pick(inFiles, inTables);
    const script = join(folder, 'data.sql');
    await copyFile(join(topic.path, 'data.sql'), script);
    await writeData(script, inFiles);
    database = await createDatabase(cluster, basename(folder), { collation: 'English' });
    const objects = inTables.domains.flatMap((domain) => domain.objects);
    await loadPostgres(await readFile(script, 'utf8'), objects, database, 'native');
    engines = await openEngines({
      objects: mesh.domains.flatMap((domain) => domain.objects),
      roots: [folder],
      settings: { ...defaultEngineSettings, connections: 2, threads: 2 },
      credentials: () => ({ user: database.connection.user, password: database.connection.password }),
    });
    const peers = createLocalPeers(() => subgraphs);
    subgraphs = mesh.domains.map((domain) =>
      createSubgraph({
        domain,
        mesh,
        sdl: printSubgraphSdl(domain, mesh),
        engine: engines,
        peers,
        cursorSecret: 'the same in every run, so that cursors are',
        now: () => new Date('2025-06-15T12:00:00Z'),
        report: ({ error }) => console.error(error),
      }),
    );
  });

  afterAll(async () => {
    await engines?.close();
    await database?.drop();
    await rm(folder, { recursive: true });
  });

  test.each(topic?.cases ?? [])('$name has the answer of one engine.', async (folderOfCase) => {
    const subgraph = subgraphs.find(({ name }) => name === folderOfCase.subgraph);
    if (subgraph === undefined) throw new Error(`${folderOfCase.path} names no subgraph.`);
    const { result } = await runCase(folderOfCase, subgraph, () => []);
    const joined = await readFile(join(folderOfCase.path, 'result.json'), 'utf8');
    expect(printJson(result)).toBe(joined.replaceAll('"served": "JOIN"', '"served": "SEMI_JOIN"'));
  });
});
