import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { createDatabase, type Database } from '../../postgres/database.ts';
import { codesOf } from './serve-files.ts';
import { type ServedTables, serveTables } from './serve-tables.ts';

const cluster = inject('postgres');

const longest = `${'ä'.repeat(31)}x`;

describe.skipIf(cluster === null)('Names and values in PostgreSQL', () => {
  let database: Database;
  let served: ServedTables | undefined;

  beforeAll(async () => {
    if (cluster !== null) database = await createDatabase(cluster, `it's a "shop"; --`);
  });
  afterAll(() => database?.drop());
  afterEach(async () => {
    await served?.close();
    served = undefined;
  });

  const serve = async (objects: string): Promise<ServedTables> => {
    await database.publish();
    const { connection } = database;
    served = await serveTables({ ...connection, database: connection.database.replaceAll("'", "''") }, { objects });
    return served;
  };

  test('Names with quotes, blanks, capitals, keywords and semicolons are only names.', async () => {
    await database.run(`
      CREATE TABLE "Order ""Lines""; DROP TABLE x" ("select" integer, "Mixed Case" text, "it's ""so""" text, "$1" text);
      INSERT INTO "Order ""Lines""; DROP TABLE x" VALUES (1, 'a', 'b', 'c')`);
    const { ask } = await serve(`
  - name: lines
    physicalName: 'Order "Lines"; DROP TABLE x'
    properties:
      - { name: id, physicalName: select, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: mixed, physicalName: Mixed Case, logicalType: string }
      - { name: quoted, physicalName: 'it''s "so"', logicalType: string }
      - { name: numbered, physicalName: '$1', logicalType: string }
`);
    expect(await ask('{ line(id: "1") { mixed quoted numbered } lines { totalCount } }')).toEqual({
      data: { line: { mixed: 'a', quoted: 'b', numbered: 'c' }, lines: { totalCount: 1 } },
    });
  });

  test('Names of 63 bytes are read, and longer ones are refused, because PostgreSQL would cut them.', async () => {
    await database.run(`
      CREATE TABLE "${longest}" (id integer, "${longest}" text);
      INSERT INTO "${longest}" VALUES (1, 'whole')`);
    const objectOf = (name: string, table: string, column: string): string => `
  - name: ${name}
    physicalName: ${table}
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: text, physicalName: ${column}, logicalType: string }
`;
    const { ask, engine } = await serve(
      objectOf('fits', longest, longest) +
        objectOf('long_tables', `${longest}y`, longest) +
        objectOf('long_columns', longest, `${longest}y`),
    );
    expect(await ask('{ fits { nodes { text } } }')).toEqual({ data: { fits: { nodes: [{ text: 'whole' }] } } });
    expect(codesOf(await ask('{ longTables { nodes { text } } }'))).toEqual(['DATA_UNREADABLE']);
    expect(codesOf(await ask('{ longColumns { nodes { text } } }'))).toEqual(['CONTRACT_DRIFT']);
    const stateOf = (name: string) => engine.states().find(({ object }) => object.name === name);
    expect(stateOf('long_tables')).toMatchObject({
      kind: 'unavailable',
      reason: 'An identifier is longer than 63 bytes.',
    });
    expect(stateOf('long_columns')).toMatchObject({
      kind: 'drift',
      differences: [expect.stringContaining('is missing')],
    });
  });

  test('Values are only values, whatever they look like.', async () => {
    const evil = [
      `'; DROP TABLE notes; --`,
      `$1`,
      `\\'; SELECT 1; --`,
      `{"a",NULL}`,
      `NULL`,
      `'||pg_sleep(9)||'`,
      '%',
      'a\nb',
    ];
    await database.run('CREATE TABLE notes (id integer, text text)');
    for (const [index, text] of evil.entries()) await database.run('INSERT INTO notes VALUES ($1, $2)', [index, text]);
    const { ask } = await serve(`
  - name: notes
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: text, logicalType: string, unique: true }
`);
    for (const [index, text] of evil.entries()) {
      const written = JSON.stringify(text);
      const found = await ask(`{
        notes(filter: { and: [{ text: { eq: ${written} } }, { text: { in: [${written}] } }, { text: { contains: ${written} } }] }) { nodes { id text } }
        noteByText(text: ${written}) { id }
      }`);
      expect(found).toEqual({
        data: { notes: { nodes: [{ id: String(index), text }] }, noteByText: { id: String(index) } },
      });
    }
    expect(await ask('{ notes { totalCount } }')).toEqual({ data: { notes: { totalCount: evil.length } } });
  });

  test('Rows with more columns than a function has arguments are read under a row, too.', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `c${index}`);
    await database.run(`
      CREATE TABLE owners AS SELECT 1 AS owner_id;
      CREATE TABLE wides AS SELECT 1 AS wide_id, 1 AS owner_id, ${names.map((name, index) => `${index} AS ${name}`)}`);
    const { ask } = await serve(`
  - name: owners
    properties: [{ name: owner_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }]
  - name: wides
    properties:
      - { name: wide_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: owner_id, logicalType: integer, physicalType: INTEGER, relationships: [{ type: foreignKey, to: owners.owner_id }] }
${names.map((name) => `      - { name: ${name}, logicalType: integer, physicalType: INTEGER }`).join('\n')}
`);
    const row = Object.fromEntries(names.map((name, index) => [name, index]));
    expect(await ask(`{ owners { nodes { wides { nodes { ${names.join(' ')} } } } } }`)).toEqual({
      data: { owners: { nodes: [{ wides: { nodes: [row] } }] } },
    });
  });
});
