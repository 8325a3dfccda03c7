import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Contract } from '../../core/contract/contract.ts';
import { defaultEngineSettings } from '../../core/engines/engine.ts';
import { openEngines } from '../../core/engines/open-engines.ts';
import type { Mesh, ModelObject } from '../../core/model/model.ts';
import { loadPostgres } from '../cases/load-postgres.ts';
import { type Answer, ask } from '../gateway/ask.ts';
import { answered, refused } from '../toy-store/operations.ts';
import {
  hasToyStore,
  type ServedMesh,
  serveEmbedded,
  toyStoreFolder,
  warnUnlessToyStore,
} from '../toy-store/toy-store.ts';
import { createDatabase, type Database } from './database.ts';

warnUnlessToyStore('DuckDB and PostgreSQL are not compared over the published files of the toy shop');

const cluster = inject('postgres');

/** What any keeper of these tables has: an index for each key and foreign key. */
function indexes({ source, fields, keys, relations }: ModelObject): readonly string[] {
  const table = source.kind === 'table' ? source.table : '';
  const columnOf = (name: string): string => `"${fields.find((field) => field.name === name)?.column}"`;
  const indexed = [...keys.map((key) => key.fields), ...relations.map(({ on }) => on.map(({ from }) => from))];
  const columns = new Set(indexed.map((names) => names.map(columnOf).join(', ')));
  return [...[...columns].map((list) => `CREATE INDEX ON "${table}" (${list})`), `ANALYZE "${table}"`];
}

describe.skipIf(!hasToyStore || cluster === null)(
  'the contracts that ship, moved to PostgreSQL by their servers',
  () => {
    let database: Database;
    let inFiles: ServedMesh;
    let inTables: ServedMesh;

    beforeAll(async () => {
      if (cluster === null) return;
      database = await createDatabase(cluster, 'toy-store', { collation: 'English' });
      [inFiles, inTables] = await Promise.all([serveEmbedded(), serveEmbedded({ move, open })]);
    });
    afterAll(async () => {
      await inFiles?.close();
      await inTables?.close();
      await database?.drop();
    });

    /** Published data have a server of PostgreSQL only; generated data stay where they are. */
    function move(contract: Contract): Contract {
      const [server] = contract.servers.filter(({ environment }) => environment === 'toy-store');
      if (server === undefined || !JSON.stringify(server.settings).includes('TOY_STORE')) return contract;
      const { host, port, database: name } = database.connection;
      const settings = { host, port, database: name, schema: 'public' };
      return {
        ...contract,
        servers: [{ path: server.path, server: 'shop', type: 'postgresql', settings, customProperties: {} }],
      };
    }

    async function open(mesh: Mesh) {
      const objects = mesh.domains.flatMap((domain) => domain.objects);
      const moved = objects.flatMap((object) => {
        const file = object.source.kind === 'table' ? join(toyStoreFolder, `${object.source.table}.csv`) : '';
        return existsSync(file) ? [{ object, file }] : [];
      });
      expect(moved).toHaveLength(6);
      const script = moved.map(
        ({ object, file }) =>
          `CREATE TABLE "${object.source.kind === 'table' ? object.source.table : ''}" AS FROM read_csv('${file}', header = true, all_varchar = true, nullstr = ['', 'NULL']);`,
      );
      await loadPostgres(
        script.join('\n'),
        moved.map(({ object }) => object),
        database,
        'native',
      );
      for (const { object } of moved) for (const statement of indexes(object)) await database.run(statement);
      const { user, password } = database.connection;
      return openEngines({
        objects,
        roots: [],
        settings: { ...defaultEngineSettings, threads: 2, connections: 4 },
        credentials: () => ({ user, password }),
      });
    }

    async function askBoth(query: string): Promise<Answer> {
      const files = await ask(inFiles.url, query);
      const tables = await ask(inTables.url, query);
      expect(tables.text).toBe(files.text);
      expect(files.text).not.toContain('INTERNAL_SERVER_ERROR');
      return tables;
    }

    test.each(answered)('%s has the same bytes on both engines.', async (query, length) => {
      const { text, body } = await askBoth(query);
      expect(body.errors).toBeUndefined();
      expect(text.length).toBeGreaterThan(length);
    });

    test.each(refused)('%s is refused with the same bytes on both engines.', async (query) => {
      const { body } = await askBoth(query);
      expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'PAGE_TOO_LARGE']).toContain(
        body.errors?.[0]?.extensions.code,
      );
    });
  },
);
