import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { planContracts } from '../../../cli/init/plan-contracts.ts';
import { parseContract } from '../../../core/contract/read.ts';
import { draftContracts, isDescribable } from '../../../core/drafting/draft-contracts.ts';
import { writeDraft } from '../../../core/drafting/write-draft.ts';
import { inspectFiles } from '../../../core/engines/duckdb/inspect/inspect.ts';
import { defaultEngineSettings } from '../../../core/engines/engine.ts';
import { buildMesh } from '../../../core/model/build.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concord-names-'));
});
afterAll(async () => await rm(folder, { recursive: true }));

const words = fc.constantFrom(
  ...[
    'id',
    'order_id',
    'customer_id',
    'Order ID',
    'orderID',
    'customers',
    'customer',
    'orders',
    'order',
    'day',
    'name',
  ],
  ...[
    'count',
    'and',
    'meta',
    'constructor',
    '__proto__',
    'straße',
    '日本',
    '1st',
    'a b',
    'a_b',
    'aB',
    'A_B',
    '_',
    '$',
    '%',
  ],
  ...['parent_id', 'e-mail', 'isNull', 'x"y', "o'clock", '# no comment', ': key', '- item', 'two\tparts', '{a}', '*'],
);
const tables = fc.constantFrom(
  'orders',
  'customers',
  'order',
  'Query',
  'queries',
  'date filters',
  'meshes',
  '2024',
  'straße',
  'a,b',
  'pageinfos',
  '#1',
);
const mesh = fc.uniqueArray(
  fc.record({
    table: tables,
    columns: fc.uniqueArray(words, { minLength: 1, maxLength: 6 }),
    rows: fc.integer({ min: 0, max: 30 }),
  }),
  { selector: ({ table }) => table, minLength: 1, maxLength: 3 },
);

test('Whatever columns and files are called, the draft is a contract without errors.', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(mesh, async (files) => {
      run += 1;
      const data = join(folder, String(run));
      await mkdir(data);
      const inspected = await Promise.all(
        files.map(async ({ table, columns, rows }) => {
          const path = join(data, `${table}.csv`);
          const quoted = columns.map((column) => `"${column.replaceAll('"', '""')}"`).join(',');
          const lines = Array.from({ length: rows }, (_, row) =>
            columns.map((_, column) => (row * (column + 1)) % 40).join(','),
          );
          await writeFile(path, `${[quoted, ...lines].join('\n')}\n`);
          return { name: table, path, format: 'csv' as const };
        }),
      );
      const inspection = await inspectFiles({
        files: inspected,
        roots: [data],
        settings: defaultEngineSettings,
        objects: [],
      });
      try {
        const options = { contracts: join(folder, 'contracts'), domain: 'shop', name: undefined, out: undefined };
        const described = inspection.tables.filter(isDescribable);
        const plans = planContracts(described, options, undefined);
        const drafts = await draftContracts({ inspection, plans, known: [], takenTypes: new Set() });
        const parsed = drafts.map((draft) =>
          parseContract(writeDraft(draft), { file: draft.file, absolutePath: draft.file, domain: draft.domain }),
        );
        const built = buildMesh(
          parsed.flatMap(({ file }) => file ?? []),
          { variables: {}, roots: [data], serveDrafts: 'yes' },
        );
        const errors = [...parsed.flatMap(({ issues }) => issues), ...built.issues].filter(
          ({ severity }) => severity === 'error',
        );
        expect(errors.map(({ sentence }) => sentence)).toEqual([]);
        expect(built.mesh.domains.flatMap(({ objects }) => objects)).toHaveLength(described.length);
      } finally {
        await inspection.close();
      }
    }),
    { numRuns: 30 },
  );
});
