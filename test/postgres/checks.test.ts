import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Verdict } from '../../core/quality/verdict.ts';
import { changing, expectRetyped, expectVanished } from '../core/quality/cases/changing.ts';
import { constraintContract, keyContract } from '../core/quality/cases/constraints.ts';
import { expectLeftovers, leftovers, leftoverTime } from '../core/quality/cases/leftovers.ts';
import { libraryContract } from '../core/quality/cases/library.ts';
import { nestedInTables } from '../core/quality/cases/nested.ts';
import { queryContracts } from '../core/quality/cases/queries.ts';
import { customers, referenceCases, sales } from '../core/quality/cases/references.ts';
import { expectSamples, sampleContract } from '../core/quality/cases/samples.ts';
import { elementContract, now, unitContract } from '../core/quality/cases/service-levels.ts';
import {
  expectConstraints,
  expectKeys,
  expectLibrary,
  expectNested,
  expectQueries,
  expectReferences,
  expectServiceLevels,
} from '../core/quality/expect-cases.ts';
import { onTables } from '../core/quality/on-tables.ts';
import { brief, byId, judge, makeFolder, onFiles } from '../core/quality/tested-data.ts';
import { createDatabase, type Database } from './database.ts';

const cluster = inject('postgres');

// Objects of one name are of one mesh once.
const meshes = [
  [libraryContract, constraintContract, keyContract, elementContract, unitContract],
  [nestedInTables],
  queryContracts,
  [customers, sales],
];

describe.skipIf(cluster === null)('checks of tables in PostgreSQL', () => {
  const databases: Database[] = [];
  const verdicts: Verdict[] = [];

  beforeAll(async () => {
    if (cluster === null) return;
    for (const [index, contracts] of meshes.entries()) {
      const database = await createDatabase(cluster, `checked tables ${index}`, { collation: 'English' });
      databases.push(database);
      verdicts.push(...(await judge(await onTables(database, contracts), '/nowhere', { now })));
    }
  });
  afterAll(async () => {
    for (const database of databases) await database.drop();
  });

  describe('library metrics', () => expectLibrary(() => verdicts));
  describe('constraints of properties', () => expectConstraints(() => verdicts));
  describe('keys', () => expectKeys(() => verdicts));
  describe('nested values', () => expectNested(() => verdicts));
  describe('queries', () => expectQueries(() => verdicts));
  describe('foreign keys', () => expectReferences(() => verdicts));
  describe('service levels', () => expectServiceLevels(() => verdicts));

  test('Nothing that a rule tried has changed the tables.', async () => {
    const [rows] = (await databases[2]?.run('SELECT count(*)::int AS n FROM "Tbl_Orders"')) ?? [];
    expect(rows).toEqual({ n: 3 });
  });
});

test.skipIf(cluster === null)('Rows of tables are shown as nobody may see them where they are protected.', async () => {
  if (cluster === null) return;
  const database = await createDatabase(cluster, 'checked samples');
  try {
    expectSamples(await judge(await onTables(database, [sampleContract]), '/nowhere', { samples: 3 }));
  } finally {
    await database.drop();
  }
});

describe.skipIf(cluster === null)('tables whose values cannot all be compared', () => {
  test('are compared as far as they can be, and the rest is counted.', async () => {
    if (cluster === null) return;
    const database = await createDatabase(cluster, 'checked leftovers');
    try {
      const verdicts = await judge(await onTables(database, [leftovers]), '/nowhere', {
        now: leftoverTime,
        samples: 9,
      });
      expectLeftovers(verdicts, '');
      const keys = byId(verdicts)['leftovers/things/values']?.samples?.map(([key]) => key);
      expect(keys).toEqual(['2', '3', '4', '5'].map((value) => ({ property: 'id', value, shown: 'clear' })));
    } finally {
      await database.drop();
    }
  });

  test.each([
    {
      what: 'retyped',
      change:
        "ALTER TABLE orders ALTER COLUMN price TYPE text; UPDATE orders SET price = 'seven' WHERE id = 2; UPDATE orders SET price = '7' WHERE id = 1",
      expected: expectRetyped,
    },
    {
      what: 'without a column',
      change: 'ALTER TABLE orders DROP COLUMN price',
      expected: (verdicts: Readonly<Record<string, Verdict>>) =>
        expectVanished(verdicts, 'The data of Order no longer has the columns and types that its contract promises.'),
    },
    {
      what: 'gone',
      change: 'DROP TABLE orders',
      expected: (verdicts: Readonly<Record<string, Verdict>>) =>
        expectVanished(verdicts, 'The data of Order cannot be read until somebody mends them.'),
    },
  ])('are $what while they are checked, and the run goes on.', async ({ what, change, expected }) => {
    if (cluster === null) return;
    const database = await createDatabase(cluster, `checked ${what}`);
    const meanwhile = async (): Promise<void> => {
      for (const statement of change.split('; ')) await database.run(statement);
    };
    try {
      expected(byId(await judge(await onTables(database, [changing]), '/nowhere', { meanwhile })));
    } finally {
      await database.drop();
    }
  });
});

describe.skipIf(cluster === null)('foreign keys between files and tables', () => {
  test.each([
    { inTables: customers, inFiles: sales },
    { inTables: sales, inFiles: customers },
  ])('$inFiles.name in files, $inTables.name in tables.', async ({ inTables, inFiles }) => {
    if (cluster === null) return;
    const database = await createDatabase(cluster, `checks between ${inTables.name}`);
    const folder = await makeFolder();
    try {
      const both = [...(await onTables(database, [inTables])), ...(await onFiles(folder.path, [inFiles]))];
      const verdicts = byId(await judge(both, folder.path));
      const found = Object.keys(referenceCases).map((id) => [id, brief(verdicts[id] ?? expect.fail(id))]);
      expect(Object.fromEntries(found)).toEqual(referenceCases);
    } finally {
      await folder.remove();
      await database.drop();
    }
  });
});
