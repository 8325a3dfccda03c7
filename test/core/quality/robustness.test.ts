import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runSql } from '../engines/serve-files.ts';
import { changing, expectRetyped, expectVanished } from './cases/changing.ts';
import { expectLeftovers, leftovers, leftoverTime } from './cases/leftovers.ts';
import { customers, sales } from './cases/references.ts';
import { expectSamples, sampleContract } from './cases/samples.ts';
import { brief, byId, judge, judgeFiles, makeFolder, onFiles, type TestedContract } from './tested-data.ts';

test('Rows that break a promise are shown with their key, and as nobody may see them where they are protected.', async () => {
  expectSamples(await judgeFiles([sampleContract], { samples: 3 }));
});

test('So many rows are shown as asked for, and none without being asked.', async () => {
  const counts = async (samples: number) => {
    const verdicts = byId(await judgeFiles([customers, sales], { samples }));
    return verdicts['book/orders/customer_id/of_customer']?.samples?.length;
  };
  expect([await counts(0), await counts(1), await counts(10)]).toEqual([undefined, 1, 2]);
});

const patterns: TestedContract = {
  domain: 'shop',
  name: 'patterns',
  tables: { words: { columns: 'word VARCHAR(20), label VARCHAR(20)', rows: "('ab', 'x'), ('b', NULL)" } },
  body: `schema:
  - name: words
    quality:
      - { id: one, metric: rowCount, mustBe: 2 }
    properties:
      - { name: word, logicalType: string, logicalTypeOptions: { pattern: '^(?=a)ab', minLength: 2 } }
      - { name: label, logicalType: string, required: true }
`,
};

test('A pattern that the engine does not accept is an error alone; everything else is measured.', async () => {
  const verdicts = byId(await judgeFiles([patterns]));
  expect(verdicts['patterns/words/word/pattern']).toMatchObject({
    outcome: 'error',
    reason: 'The engine does not accept the rule: a name, function, type or pattern of it is unknown there.',
  });
  const others = ['word/minLength', 'label/required', 'one', 'values', 'columns'];
  expect(others.map((id) => brief(verdicts[`patterns/words/${id}`] ?? expect.fail(id)))).toEqual([
    'fail 1/2',
    'fail 1/2',
    'pass',
    'pass',
    'pass',
  ]);
});

const slow: TestedContract = {
  domain: 'shop',
  name: 'slow',
  tables: { numbers: { columns: 'n BIGINT', rows: '(1), (2)' } },
  body: `schema:
  - name: numbers
    quality:
      - { id: slow, type: sql, mustBe: 0, query: 'SELECT sum(sin(a.i) * cos(b.i)) FROM range(1000000) a(i), range(1000000) b(i), numbers' }
      - { id: quick, type: sql, mustBe: 2, query: 'SELECT count(*) FROM numbers' }
    properties:
      - { name: n, logicalType: integer, physicalType: BIGINT }
`,
};

test('A query that takes too long is stopped, and the next one runs.', async () => {
  const start = performance.now();
  const verdicts = byId(await judgeFiles([slow], { queryTimeout: 300 }));
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(verdicts['slow/numbers/slow']).toMatchObject({ outcome: 'error' });
  expect(verdicts['slow/numbers/slow']?.reason).toMatch(/deadline/);
  expect(verdicts['slow/numbers/quick']).toMatchObject({ outcome: 'pass', measured: 2 });
});

test('A run that is cancelled ends with the reason, and stops what runs.', async () => {
  const stop = new AbortController();
  const reason = new Error('The operator has seen enough.');
  const start = performance.now();
  const running = judgeFiles([slow], {
    signal: stop.signal,
    queryTimeout: 60_000,
    onVerdict: () => setTimeout(() => stop.abort(reason), 200),
  });
  await expect(running).rejects.toBe(reason);
  expect(performance.now() - start).toBeLessThan(15_000);
});

test('What a rule cannot compare is counted and told, and never passes for compared.', async () => {
  expectLeftovers(
    await judgeFiles([leftovers], { now: leftoverTime }),
    ' ratio: row 2, row 3. code: row 2, row 5. amount: row 2. twin: row 3, row 4. happened: row 2, row 3.',
  );
});

/** Verdicts of checks whose data are replaced by those of a query, or taken away, when the first statement begins. */
async function judgeChanging(query: string | undefined) {
  const folder = await makeFolder();
  try {
    const file = `${folder.path}/data/orders.parquet`;
    const meanwhile = async (): Promise<void> => {
      if (query === undefined) await rm(file);
      else await runSql(`COPY (${query}) TO '${file}' (FORMAT parquet)`);
    };
    return byId(await judge(await onFiles(folder.path, [changing]), folder.path, { meanwhile }));
  } finally {
    await folder.remove();
  }
}

test('Data that change their types while they are checked are checked again as they are.', async () => {
  expectRetyped(await judgeChanging('SELECT 1::BIGINT AS id, 7::DECIMAL(18,6) AS price UNION ALL SELECT 2, 1.239'));
});

test('Data that lose a column, or vanish, while they are checked are errors of their rules, and the rest goes on.', async () => {
  expectVanished(
    await judgeChanging('SELECT 1::BIGINT AS id'),
    'The data of Order no longer has the columns and types that its contract promises.',
  );
  expectVanished(await judgeChanging(undefined), 'The data of Order cannot be read until somebody mends them.');
});
