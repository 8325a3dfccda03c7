import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder, runSql } from '../core/engines/serve-files.ts';
import { askRows } from './ask-rows.ts';
import { type Comparison, compareList, compareQuestions } from './compare.ts';
import { type ObjectUnderTest, serveObjects } from './generated-mesh.ts';
import { types } from './pools.ts';
import { expectStored, type SourceUnderTest, sources } from './stored.ts';

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(async () => {
  await folder.remove();
});

type Texts = ReadonlyMap<string, readonly (string | null)[]>;

/** Writes a table for each source, and reads its values as texts by another client than the engine under test. */
async function writeSources(format: 'parquet' | 'duckdb', held: readonly SourceUnderTest[]): Promise<Texts> {
  const texts = new Map<string, readonly (string | null)[]>();
  const attach = `ATTACH '${join(folder.path, 'data.duckdb')}' AS data`;
  for (const { name, type, values } of held) {
    const cells = [...values.map((text) => `'${text}'`), 'NULL'];
    const rows = cells.map((text, index) => `(${index + 1}, CAST(${text} AS ${type}))`);
    const query = `SELECT * FROM (VALUES ${rows.join(', ')}) AS t (id, v)`;
    const file = join(folder.path, `${name}.parquet`);
    const [write, from] =
      format === 'parquet'
        ? [`COPY (${query}) TO '${file}'`, `read_parquet('${file}')`]
        : [`CREATE TABLE data."${name}" AS ${query}`, `data."${name}"`];
    const prepare = format === 'parquet' ? [] : [attach];
    await runSql("SET TimeZone = 'UTC'", ...prepare, write);
    const read = await askRows(
      "SET TimeZone = 'UTC'",
      ...prepare,
      `SELECT CAST(v AS VARCHAR) FROM ${from} ORDER BY id`,
    );
    texts.set(
      name,
      read.map(([text]) => (text === null || text === undefined ? null : String(text))),
    );
  }
  return texts;
}

/** Parquet holds no whole numbers of 128 bits and more, and no bits. */
const inParquet = sources.filter(({ name }) => !['hugeint', 'bignum', 'bit'].includes(name));

describe('Values of typed columns are served as they are, or are errors', () => {
  test.each([
    ['parquet', inParquet],
    ['duckdb', sources],
  ] as const)('%s', { timeout: 240_000 }, async (format, held) => {
    const comparison: Comparison = { cases: 0, differences: [] };
    const texts = await writeSources(format, held);
    const pairs = held.flatMap((source) =>
      types.map((type) => {
        const rows = (texts.get(source.name) ?? []).map((text, index) => {
          const expected = text === null ? ({ kind: 'null' } as const) : expectStored(text, source, type.promised);
          return [index + 1, { source: String(text), expected }] as const;
        });
        return { name: `${source.name}_as_${type.name}`, source, type, rows };
      }),
    );
    const objects = pairs.map(({ name, source, type }): ObjectUnderTest => ({ name, file: source.name, type }));
    const served = await serveObjects(folder.path, objects, format);
    try {
      for (const { name, type, rows } of pairs) {
        const known = rows.flatMap(([id, { source, expected }]) =>
          expected === 'drift' ? [] : [[id, { source, expected }] as const],
        );
        const isDrift = known.length < rows.length;
        const state = served.engine.states().find(({ object }) => object.name === name);
        comparison.cases++;
        if (state?.kind !== (isDrift ? 'drift' : 'ready'))
          comparison.differences.push({ where: `state of ${name}`, expected: isDrift, found: state });
        if (isDrift || state?.kind !== 'ready') continue;
        await compareList(served, name, new Map(known), comparison);
        await compareQuestions(served, name, type, new Map(known), comparison);
      }
    } finally {
      await served.close();
    }
    console.log(`${format}: ${comparison.cases} cases`);
    expect(comparison.differences).toEqual([]);
  });
});
