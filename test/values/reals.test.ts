import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeFolder, runSql, serveFiles } from '../core/engines/serve-files.ts';
import { serveTables } from '../core/engines/serve-tables.ts';
import { createDatabase } from '../postgres/database.ts';

/** Floats of 32 bits by the shortest text that is theirs. */
const held = [
  '0',
  '0.1',
  '-0.1',
  '1.5',
  '16777215',
  '16777216',
  '-16777216',
  '16777218',
  '123456790',
  '9999999000',
  '10000000000',
  '3.4028235e38',
  '-3.4028235e38',
  '1e-45',
];
const reals = held.map((text) => Math.fround(Number(text)));

/** Numbers to compare with: those, their exact values, their neighbours among doubles, and numbers that are no such floats. */
const asked = [
  ...held.map(Number),
  ...reals,
  ...[0.1, 0.3, 16777217, -16777217, 16777219, 9999999488, 9999999001, 123456789, 123456792],
  ...[0.10000000000000002, 1e39, -1e39, 1e-46, 3.4028236e38, 5e-324],
];

/** The numbers of JSON that are shown for floats, in this order. */
const shown = held.map(Number);

type Ask = (query: string) => Promise<unknown>;

function expectRows(number: number, operator: string): readonly string[] {
  return shown.flatMap((text, index) => {
    const real = reals[index] ?? 0;
    // A float is its exact value, and what it is shown as.
    const isSame = real === number || text === number;
    const order = isSame ? 0 : real < number ? -1 : 1;
    const holds = { eq: order === 0, lt: order < 0, lte: order <= 0, gt: order > 0, gte: order >= 0 }[operator];
    return holds === true ? [String(index + 1)] : [];
  });
}

async function compare(ask: Ask): Promise<void> {
  const differences: unknown[] = [];
  for (const number of asked) {
    for (const operator of ['eq', 'lt', 'lte', 'gt', 'gte']) {
      const wanted = expectRows(number, operator);
      const found = (await ask(
        `{ reals(filter: { v: { ${operator}: ${number} } }, orderBy: [{ field: id }]) { nodes { id } } }`,
      )) as { readonly data?: { readonly reals?: { readonly nodes: readonly { readonly id: string }[] } } };
      const ids = found.data?.reals?.nodes.map(({ id }) => id);
      if (JSON.stringify(ids) !== JSON.stringify(wanted)) differences.push({ number, operator, wanted, found });
    }
  }
  expect(differences).toEqual([]);
}

const objects = `
  - name: reals
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: v, logicalType: number, physicalType: REAL }
`;
const values = held.map((text, index) => `(${index + 1}, CAST('${text}' AS real))`).join(', ');

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => folder.remove());

describe('A number is a float of 32 bits where it is that float, or its text', () => {
  test('in DuckDB.', async () => {
    const path = join(folder.path, 'data.duckdb');
    await runSql(
      `ATTACH '${path}' AS d`,
      'CREATE TABLE d.reals (id integer, v real)',
      `INSERT INTO d.reals VALUES ${values}`,
    );
    const served = await serveFiles(folder.path, { objects, database: 'data.duckdb' });
    try {
      await compare(served.ask);
    } finally {
      await served.close();
    }
  });

  const cluster = inject('postgres');
  test.skipIf(cluster === null)('in PostgreSQL.', async () => {
    if (cluster === null) return;
    const database = await createDatabase(cluster, 'reals');
    await database.run(`CREATE TABLE reals (id integer, v real); INSERT INTO reals VALUES ${values}`);
    await database.publish();
    const served = await serveTables(database.connection, { objects });
    try {
      await compare(served.ask);
    } finally {
      await served.close();
      await database.drop();
    }
  });

  test('so that no other whole number is read as one, from texts or from wider columns.', async () => {
    const cells = ['0.1', '16777217', '16777216', '9999999488', '9999999000', '123456789', '123456790', '1e10'];
    const wanted = [0.1, null, 16777216, null, 9999999000, null, 123456790, 1e10];
    await writeFile(
      join(folder.path, 'reals.csv'),
      `id,v\n${cells.map((cell, index) => `${index + 1},${cell}\n`).join('')}`,
    );
    const whole = cells.slice(1, 7);
    const written = (type: string) =>
      `COPY (SELECT * FROM (VALUES ${whole.map((cell, index) => `(${index + 1}, CAST(${cell} AS ${type}))`).join(', ')}) AS t (id, v)) TO '${join(folder.path, `${type.toLowerCase()}.parquet`)}'`;
    await runSql(written('BIGINT'), written('DOUBLE'));
    const ofCsv = await serveFiles(folder.path, { objects, format: 'csv' });
    const named = (name: string) => objects.replaceAll('reals', name);
    const ofParquet = await serveFiles(folder.path, {
      objects: `${named('bigint')}${named('double')}`,
      format: 'parquet',
    });
    const read = async (ask: Ask, collection: string) => {
      const { data } = (await ask(`{ rows: ${collection}(orderBy: [{ field: id }]) { nodes { v } } }`)) as {
        readonly data: { readonly rows: { readonly nodes: readonly { readonly v: unknown }[] } };
      };
      return data.rows.nodes.map(({ v }) => v);
    };
    try {
      expect(await read(ofCsv.ask, 'reals')).toEqual(wanted);
      expect(await read(ofParquet.ask, 'bigints')).toEqual(wanted.slice(1, 7));
      expect(await read(ofParquet.ask, 'doubles')).toEqual(wanted.slice(1, 7));
    } finally {
      await ofCsv.close();
      await ofParquet.close();
    }
  });
});
