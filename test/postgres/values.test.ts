import { expect, inject, test } from 'vitest';
import { serveTables } from '../core/engines/serve-tables.ts';
import { type Comparison, compareList, compareQuestions } from '../values/compare.ts';
import { types } from '../values/pools.ts';
import { expectPostgres, makeSources, randomFrom } from '../values/postgres-sources.ts';
import { createDatabase } from './database.ts';

const cluster = inject('postgres');
const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`The values of test/postgres/values.test.ts are generated from seed ${seed}.`);

/** The oracle reads a cast to text, by PostgreSQL's own client. */
test.skipIf(cluster === null)(
  'Values of PostgreSQL are served, filtered and counted as they are, or are errors.',
  { timeout: 240_000 },
  async () => {
    if (cluster === null) return;
    const random = randomFrom(seed);
    const sources = makeSources(random);
    const database = await createDatabase(cluster, 'all values');
    const comparison: Comparison = { cases: 0, differences: [] };
    try {
      await database.run(`
        CREATE EXTENSION citext;
        CREATE TYPE mood AS ENUM ('good', 'very bad');
        CREATE DOMAIN label AS varchar(9) CHECK (VALUE <> '');
        CREATE DOMAIN positive AS integer CHECK (VALUE > 0)`);
      for (const { name, type, values } of sources) {
        await database.run(`CREATE TABLE "of ${name}" (id integer GENERATED ALWAYS AS IDENTITY, v ${type})`);
        await database.run(`INSERT INTO "of ${name}" (v) SELECT CAST(u AS ${type}) FROM unnest($1::text[]) AS u`, [
          values,
        ]);
        await database.run(`INSERT INTO "of ${name}" (v) VALUES (NULL)`);
      }
      await database.publish();
      const pairs = await Promise.all(
        sources.flatMap((source) =>
          types.map(async (type) => {
            const read = await database.run(`SELECT id, v::text AS text FROM "of ${source.name}" ORDER BY id`);
            const rows = read.map(({ id, text }) => {
              const expected =
                text === null ? ({ kind: 'null' } as const) : expectPostgres(String(text), source, type.promised);
              return [Number(id), { source: String(text), expected }] as const;
            });
            return { name: `${source.name}_as_${type.name}`, source, type, rows };
          }),
        ),
      );
      // Of columns that hold no promised value a few are enough.
      const chosen = pairs.filter(
        ({ rows }) => rows.every(([, { expected }]) => expected !== 'drift') || random() < 0.1,
      );
      const objects = chosen.map(
        ({ name, source, type }) => `
  - name: ${name}
    physicalName: of ${source.name}
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: v, ${type.written} }`,
      );
      const tables = await serveTables(database.connection, { objects: objects.join('') });
      const [domain] = tables.mesh.domains;
      if (domain === undefined) throw new Error('There is no domain.');
      const served = { ask: tables.ask, domain };
      try {
        for (const { name, type, rows } of chosen) {
          const known = rows.flatMap(([id, { source, expected }]) =>
            expected === 'drift' ? [] : [[id, { source, expected }] as const],
          );
          const isDrift = known.length < rows.length;
          const state = tables.engine.states().find(({ object }) => object.name === name);
          comparison.cases++;
          if (state?.kind !== (isDrift ? 'drift' : 'ready'))
            comparison.differences.push({ where: `state of ${name}`, expected: isDrift, found: state });
          if (isDrift || state?.kind !== 'ready') continue;
          await compareList(served, name, new Map(known), comparison);
          await compareQuestions(served, name, type, new Map(known), comparison);
        }
      } finally {
        await tables.close();
      }
    } finally {
      await database.drop();
    }
    console.info(`PostgreSQL: ${comparison.cases} cases`);
    expect(comparison.cases).toBeGreaterThan(1_500);
    expect(comparison.differences).toEqual([]);
  },
);
