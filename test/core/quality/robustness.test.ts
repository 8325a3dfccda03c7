import { expect, test } from 'vitest';
import { customers, sales } from './cases/references.ts';
import { expectSamples, sampleContract } from './cases/samples.ts';
import { brief, byId, judgeFiles, type TestedContract } from './tested-data.ts';

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
