import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Backoff } from '../../../app/supervision/backoff.ts';
import { type Running, startConcord } from '../../cli/run-concord.ts';
import { createSmallMesh, gamesContract, type SmallMesh } from '../../cli/small-mesh.ts';
import { ask } from '../../gateway/ask.ts';
import { waitFor } from './wait-for.ts';

const isLinux = process.platform === 'linux';
if (!isLinux) console.warn('SKIPPED: supervised processes, because they are found by /proc, which this system lacks.');

const settings = 'auth: { mode: none }\nusage: { record: false }\n';
const query = '{ games(first: 1) { nodes { gameId } } }';
const answer = { data: { games: { nodes: [{ gameId: '10' }] } } };

// Each test starts processes, which takes long on a machine that has much to do.
vi.setConfig({ testTimeout: 240_000 });

let mesh: SmallMesh;
let server: Running;

async function startLeague(): Promise<string> {
  const args = ['serve', '--domain', 'league', '--trust', 'none', '--port', '0'];
  server = startConcord(args, { cwd: mesh.folder });
  return await server.url();
}

/** The process that serves, below the one that watches it. */
async function findServed(): Promise<number | undefined> {
  const { pid } = server.process;
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  const [first] = children.trim().split(' ');
  return first === undefined || first === '' ? undefined : Number(first);
}

async function askUntilAnswered(url: string): Promise<unknown> {
  const { body } = await waitFor(
    () => ask(url, query).catch(() => ({ body: {} })),
    ({ body: found }) => 'data' in found,
  );
  return body;
}

beforeEach(async () => {
  mesh = await createSmallMesh({ 'concord.yaml': settings });
});

afterEach(async () => {
  await server.stop();
  await mesh.remove();
});

describe.skipIf(!isLinux)('a domain of its own', () => {
  test.each(['SIGKILL', 'SIGSEGV'] as const)(
    'is there again after its process died by %s, at the same place',
    async (signal) => {
      const url = await startLeague();
      expect((await ask(url, query)).body).toEqual(answer);
      const before = await findServed();
      process.kill(before ?? 0, signal);
      expect(await askUntilAnswered(url)).toEqual(answer);
      expect(await findServed()).not.toBe(before);
      expect(server.process.exitCode, 'who watches it is the same').toBe(null);
      expect(server.output()).toContain('The process has died, and is started again');
      const { code } = await server.stop();
      expect(code).toBe(0);
    },
  );

  test('is replaced when a statement cannot be stopped', async () => {
    const database = await DuckDBInstance.create(join(mesh.folder, 'data/games.duckdb'));
    const connection = await database.connect();
    await connection.run(
      "CREATE TABLE texts AS SELECT CAST(10 AS BIGINT) AS game_id, repeat('ab', 60000) AS one, repeat('ba', 60000) AS other",
    );
    await connection.run(
      'CREATE VIEW games AS SELECT game_id, CAST(NULL AS BIGINT) AS team_id, CAST(levenshtein(one, other) AS INTEGER) AS points FROM texts',
    );
    connection.closeSync();
    database.closeSync();
    await mesh.write(
      'contracts/league/games.odcs.yaml',
      gamesContract.replace(
        /servers:[\s\S]*?schema:/,
        'servers:\n  - { server: local, type: duckdb, database: ../../data/games.duckdb, schema: main }\nschema:',
      ),
    );
    await mesh.write(
      'concord.yaml',
      `${settings}timeouts: { request: 1s, subrequest: 1s }\nengine: { grace: 500ms }\n`,
    );
    const url = await startLeague();
    expect((await ask(url, query)).body).toEqual(answer);
    const before = await findServed();
    const slow = await ask(url, '{ games { nodes { points } } }').catch((error: unknown) => ({ body: String(error) }));
    expect(JSON.stringify(slow.body)).toMatch(/DEADLINE_EXCEEDED|TIMEOUT|SocketError|ECONNRESET/);
    const after = await waitFor(findServed, (found) => found !== undefined && found !== before);
    expect(after).not.toBe(before);
    expect(await askUntilAnswered(url)).toEqual(answer);
    expect(server.output()).toContain('A statement cannot be stopped; its process is replaced');
  });

  test('ends with whoever watches it', async () => {
    await startLeague();
    const served = await findServed();
    server.process.kill('SIGKILL');
    const isThere = async () => {
      try {
        process.kill(served ?? 0, 0);
        return true;
      } catch {
        return false;
      }
    };
    expect(await waitFor(isThere, (found) => !found)).toBe(false);
  });
});

test('A process that dies again and again is started later and later, and soon again once it was well', () => {
  const backoff = new Backoff();
  const waits = Array.from({ length: 10 }, () => backoff.next(1_000));
  expect(waits).toEqual([0, 250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  expect(backoff.next(60_000)).toBe(0);
});
