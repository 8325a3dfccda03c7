import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOf, makeFolder, serveFiles, writeRows } from './serve-files.ts';

/** JSON texts; `undefined` where DuckDB accepts one that is no JSON. */
const texts: readonly (readonly [text: string, served: unknown])[] = [
  ['{"a": 1}', { a: 1 }],
  ['{"a": NaN}', undefined],
  ['[-Infinity, 1]', undefined],
  ['{"a": [inf]}', undefined],
  ['[1, 2, ]', undefined],
  ['{"a": {"b": 1,}}', undefined],
  ['nan', undefined],
  ['{"NaN": "Infinity,]", "b": ",}"}', { NaN: 'Infinity,]', b: ',}' }],
  [String.raw`["say \"NaN, ]", "\\", "finance"]`, ['say "NaN, ]', '\\', 'finance']],
  [String.raw`["\\", NaN]`, undefined],
  ['[true, false, null, 1e5]', [true, false, null, 100000]],
];

const objects = `
  - name: t
    properties:
      - { name: id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: v, physicalType: JSON }
      - { name: l, logicalType: array, items: { name: e, physicalType: JSON } }
`;

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(async () => await folder?.remove());

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

test.each(['VARCHAR', 'JSON'])(
  'A text that only DuckDB takes for JSON is an error of its cell, stored as %s.',
  async (type) => {
    const rows = texts.map(
      ([text], id) => `(${id}, CAST(${quoted(text)} AS ${type}), [CAST(${quoted(text)} AS ${type})])`,
    );
    await writeRows(`SELECT * FROM (VALUES ${rows.join(', ')}) AS t(id, v, l)`, join(folder.path, 't.parquet'));
    const served = await serveFiles(folder.path, { objects });
    try {
      const result = await served.ask('{ ts(orderBy: [{ field: id }]) { nodes { v l } } }');
      expect(result.data).toEqual({
        ts: { nodes: texts.map(([, value]) => ({ v: value ?? null, l: value === undefined ? null : [value] })) },
      });
      const count = texts.filter(([, value]) => value === undefined).length;
      expect(result.errors?.map(({ path, extensions }) => [path?.at(-1), extensions])).toEqual([
        ['v', { code: 'DATA_INVALID', count }],
        ['l', { code: 'DATA_INVALID', count }],
      ]);
      expect(served.reports).toEqual([]);
      // A condition that needs an unreadable value has no answer.
      const filtered = await served.ask('{ ts(filter: { v: { path: "a", eq: 1 } }) { nodes { id } } }');
      expect([filtered.data, codesOf(filtered)]).toEqual([{ ts: null }, ['DATA_INVALID']]);
    } finally {
      await served.close();
    }
  },
);
