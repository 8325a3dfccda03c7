import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { DomainSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';
import { makeFolder, serveFiles } from '../core/engines/serve-files.ts';
import { serveTables } from '../core/engines/serve-tables.ts';
import { createDatabase } from '../postgres/database.ts';

/** Rows 3 and 4 have a secret that is no boolean, row 4 a level that is no number, too; row 5 has no secret. */
const rows = [
  ['1', 'false', '1', 'a'],
  ['2', 'true', '2', 'b'],
  ['3', 'veiled', '2', 'c'],
  ['4', 'veiled', 'high', 'd'],
  ['5', null, '4', 'e'],
] as const;

/** A role for each rule, and the rows of which it is known that the rule gives them. */
const rules: Readonly<Record<string, { readonly rule: unknown; readonly gives: readonly string[] }>> = {
  not_equal: { rule: { secret: { ne: true } }, gives: ['1', '5'] },
  not_in: { rule: { secret: { notIn: [true] } }, gives: ['1', '5'] },
  negated: { rule: { not: { secret: { eq: true } } }, gives: ['1', '5'] },
  negated_twice: { rule: { not: { not: { secret: { ne: true } } } }, gives: ['1', '5'] },
  negated_either: { rule: { not: { or: [{ secret: { eq: true } }, { level: { eq: 4 } }] } }, gives: ['1'] },
  equal: { rule: { secret: { eq: false } }, gives: ['1'] },
  present: { rule: { secret: { isNull: false } }, gives: ['1', '2'] },
  absent: { rule: { secret: { isNull: true } }, gives: ['5'] },
  either: { rule: { or: [{ secret: { ne: true } }, { level: { gt: 3 } }] }, gives: ['1', '5'] },
  not_high: { rule: { not: { level: { gte: 3 } } }, gives: ['1', '2', '3'] },
  high: { rule: { level: { gte: 2 } }, gives: ['2', '3', '5'] },
  other_level: { rule: { level: { notIn: [2, 3] } }, gives: ['1', '5'] },
};
const names = Object.keys(rules);

const objects = `
  - name: notes
    properties:
      - { name: id, logicalType: string, physicalType: VARCHAR, primaryKey: true }
      - { name: secret, logicalType: boolean, physicalType: BOOLEAN }
      - { name: level, logicalType: integer, physicalType: INTEGER }
      - { name: body, logicalType: string, physicalType: VARCHAR, classification: masked }
      - { name: copy, logicalType: string, physicalType: VARCHAR, classification: denied }
`;
const roleOf = (name: string, rule: unknown): string =>
  `  - { role: ${name}, access: read, customProperties: [{ property: rowFilter, value: ${JSON.stringify(rule)} }] }\n`;
const more = `roles:
  - { role: reader, access: read }
${names.map((name) => roleOf(name, rules[name]?.rule)).join('')}`;
const classifications = {
  masked: { access: 'mask', mask: 'redact', clear: names },
  denied: { access: 'deny', clear: names },
} as const;

interface Served {
  readonly subgraph: DomainSubgraph;
  readonly close: () => Promise<void>;
}

async function serveCsv(): Promise<Served> {
  const folder = await makeFolder();
  const lines = rows.map(([id, secret, level, body]) => [id, secret ?? '', level, body, body].join(','));
  await writeFile(join(folder.path, 'notes.csv'), ['id,secret,level,body,copy', ...lines, ''].join('\n'));
  const served = await serveFiles(folder.path, { objects, format: 'csv', more, classifications });
  const close = async () => {
    await served.close();
    await folder.remove();
  };
  return { subgraph: served.subgraph, close };
}

const cluster = inject('postgres');

async function servePostgres(): Promise<Served> {
  if (cluster === null) throw new Error('There is no PostgreSQL.');
  const database = await createDatabase(cluster, 'unreadable_rules');
  const quoted = (value: string | null) => (value === null ? 'NULL' : `'${value}'`);
  const values = rows.map(([id, secret, level, body]) => `(${[id, secret, level, body, body].map(quoted).join(', ')})`);
  await database.run(`CREATE TABLE notes (id text, secret text, level text, body text, copy text);
    INSERT INTO notes VALUES ${values.join(', ')}`);
  await database.publish();
  const served = await serveTables(database.connection, { objects, more, classifications });
  const close = async () => {
    await served.close();
    await database.drop();
  };
  return { subgraph: served.subgraph, close };
}

const engines = [
  { engine: 'DuckDB', serve: serveCsv, isAbsent: false },
  { engine: 'PostgreSQL', serve: servePostgres, isAbsent: cluster === null },
];

for (const { engine, serve, isAbsent } of engines) {
  describe.skipIf(isAbsent)(`A value that cannot be read opens nothing, in ${engine}`, () => {
    let served: Served | undefined;
    beforeAll(async () => {
      served = await serve();
    });
    afterAll(() => served?.close());

    const ask = async (roles: readonly string[], query: string) => {
      const result = await served?.subgraph.execute({ viewer: { roles, claims: {} }, query });
      // Of other prototypes than the plain objects that are expected.
      return JSON.parse(JSON.stringify(result)) as unknown;
    };

    test.each(names)('The rule %s gives no row of which it is not known to hold.', async (name) => {
      const gives = rules[name]?.gives ?? [];
      const query = `{
        notes(orderBy: [{ field: id }]) { nodes { id } totalCount }
        notesAggregate { value { count } }
        refused: note(id: "4") { id }
      }`;
      expect(await ask([name], query)).toEqual({
        data: {
          notes: { nodes: gives.map((id) => ({ id })), totalCount: gives.length },
          notesAggregate: { value: { count: gives.length } },
          refused: null,
        },
      });
    });

    test.each(names)('The rule %s shows no value in clear of a row of which it is not known to hold.', async (name) => {
      const gives = new Set(rules[name]?.gives);
      const nodes = rows.map(([id, , , body]) =>
        gives.has(id) ? { id, body, copy: body } : { id, body: '***', copy: null },
      );
      expect(await ask(['reader', name], '{ notes(orderBy: [{ field: id }]) { nodes { id body copy } } }')).toEqual({
        data: { notes: { nodes } },
      });
    });
  });
}
