import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../core/engines/serve-files.ts';
import { type Comparison, compareList, compareQuestions } from './compare.ts';
import { csvCell, type ObjectUnderTest, serveObjects } from './generated-mesh.ts';
import { type Expected, expectJson, expectText, type Promised } from './oracle.ts';
import { cells, jsonValues, types } from './pools.ts';

/** How rows are written, and what the oracle makes of a cell. */
interface Format {
  readonly name: string;
  readonly kind: 'csv' | 'json';
  readonly sources: readonly string[];
  readonly expect: (source: string, promised: Promised) => Expected;
  readonly write: (rows: readonly (readonly [number, string])[]) => string;
}

const formats: readonly Format[] = [
  {
    name: 'CSV',
    kind: 'csv',
    sources: cells,
    expect: expectText,
    write: (rows) => `id,v\n${rows.map(([id, source]) => `${id},${csvCell(source)}\n`).join('')}`,
  },
  {
    name: 'JSON',
    kind: 'json',
    sources: jsonValues,
    expect: expectJson,
    write: (rows) => `[${rows.map(([id, source]) => `{"id": ${id}, "v": ${source}}`).join(',\n')}]`,
  },
  {
    name: 'NDJSON',
    kind: 'json',
    sources: jsonValues,
    expect: expectJson,
    write: (rows) => rows.map(([id, source]) => `{"v":${source},"id":${id}}\n`).join(''),
  },
];

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(async () => {
  await folder.remove();
});

describe('Values of texts are served as they are, or are errors', () => {
  test.each(formats)('$name', { timeout: 240_000 }, async ({ kind, sources, expect: expectCell, write, name }) => {
    const comparison: Comparison = { cases: 0, differences: [] };
    const path = (file: string): string => join(folder.path, `${name.toLowerCase()}_${file}.${kind}`);
    const all = sources.map((source, index) => [index + 1, source] as const);
    const sets = types.map((type) => {
      const rows = all.map(([id, source]) => [id, { source, expected: expectCell(source, type.promised) }] as const);
      const fit = rows.filter(([, { expected }]) => expected.kind !== 'unreadable');
      return { type, rows: new Map(rows), fit: new Map(fit) };
    });
    await writeFile(path('all'), write(all));
    for (const { type, fit } of sets)
      await writeFile(path(type.name), write([...fit].map(([id, { source }]) => [id, source])));
    const prefix = name.toLowerCase();
    const objects = sets.flatMap(({ type }): readonly ObjectUnderTest[] => [
      { name: `all_${type.name}`, file: `${prefix}_all`, type },
      { name: `fit_${type.name}`, file: `${prefix}_${type.name}`, type },
    ]);
    const served = await serveObjects(folder.path, objects, kind);
    try {
      for (const { type, rows, fit } of sets) {
        await compareList(served, `all_${type.name}`, rows, comparison);
        await compareList(served, `fit_${type.name}`, fit, comparison);
        await compareQuestions(served, `all_${type.name}`, type, rows, comparison);
        await compareQuestions(served, `fit_${type.name}`, type, fit, comparison);
      }
    } finally {
      await served.close();
    }
    console.log(`${name}: ${comparison.cases} cases`);
    expect(comparison.differences).toEqual([]);
  });
});
