import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContracts } from '../../../core/contract/read.ts';
import { type Ledger, openLedger } from '../../../core/embedded/ledger.ts';
import { inBackground } from '../../../core/engines/background.ts';
import { defaultEngineSettings, type Engines } from '../../../core/engines/engine.ts';
import { openEngines } from '../../../core/engines/open-engines.ts';
import { buildMesh } from '../../../core/model/build.ts';
import type { Mesh } from '../../../core/model/model.ts';
import type { Check } from '../../../core/quality/check.ts';
import { deriveChecks } from '../../../core/quality/derive/derive.ts';
import { MeshTrust } from '../../../core/quality/verdicts/mesh-trust.ts';
import { runRound } from '../../../core/quality/verdicts/run-round.ts';
import { summarize } from '../../../core/quality/verdicts/summarize.ts';
import { VerdictBook } from '../../../core/quality/verdicts/verdict-book.ts';
import { latestVerdicts, verdictHistory } from '../../../core/quality/verdicts/verdict-record.ts';
import type { SmallMesh } from '../../cli/small-mesh.ts';
import { createShop } from './shop.ts';

const hour = 3_600_000;
const keyCheck = 'orders/orders/order_id/primaryKey';

let shop: SmallMesh;
let mesh: Mesh;
let checks: readonly Check[];
let engines: Engines;
let ledger: Ledger;
let now: number;

const clock = { now: () => new Date(now), wait: async () => {} };
const csv = (rows: readonly string[]) => `order_id,customer_id,price,ordered_at\n${rows.join('\n')}\n`;

beforeEach(async () => {
  now = Date.parse('2026-05-10T12:00Z');
  shop = await createShop();
  await shop.write('data/orders.csv', csv(['1,1,10,2026-05-09 12:00:00', '2,1,20,2026-05-09 10:00:00']));
  await shop.write('data/refunds.csv', 'refund_id,order_id\n');
  const { files } = await readContracts(join(shop.folder, 'contracts'));
  mesh = buildMesh(files, { variables: {}, roots: [shop.folder] }).mesh;
  checks = deriveChecks(files, mesh).checks.filter(({ domain }) => domain === 'sales');
  engines = await openEngines({
    objects: mesh.domains.flatMap(({ objects }) => objects),
    roots: [shop.folder],
    settings: { ...defaultEngineSettings, threads: 1, connections: 1 },
    credentials: () => ({}),
  });
  ledger = await openRecords();
});

afterEach(async () => {
  await ledger.close();
  await engines.close();
  await shop.remove();
});

const openRecords = () =>
  openLedger({
    file: join(shop.folder, 'verdicts.duckdb'),
    tables: [latestVerdicts, verdictHistory],
    tell: (problem) => {
      throw problem.cause;
    },
  });

const openBook = (keep = 30) => VerdictBook.open({ ledger, keep, now: clock.now });
const trustIn = (book: VerdictBook, own = checks) =>
  new MeshTrust({ book, checks: own, mesh, onViolation: () => 'block', now: clock.now });

async function check(book: VerdictBook): Promise<void> {
  const { signal } = new AbortController();
  await runRound(checks, { mesh, engines: inBackground(engines), book, clock, signal });
}

test('Freshness ends when the promise ends, without another look at the data.', async () => {
  const book = await openBook();
  const trust = trustIn(book);
  expect(trust.find('Order')).toEqual({ quality: 'UNKNOWN', fresh: null, broken: [] });
  await check(book);
  const newest = { at: '2026-05-09T12:00:00.000Z', field: 'orderedAt', freshUntil: '2026-05-11T12:00:00.000Z' };
  expect(trust.find('Order')).toMatchObject({ quality: 'PASS', fresh: true, newest, broken: [] });
  now += 24 * hour;
  expect(trust.find('Order')).toMatchObject({ quality: 'PASS', fresh: true });
  now += 1;
  expect(trust.find('Order')).toMatchObject({ quality: 'PASS', fresh: false, broken: [{ field: 'orderedAt' }] });
  expect(trust.find('Order'), 'late data are shown').not.toHaveProperty('blockedBy');
  expect(trust.find('Refund'), 'nothing is promised of it').toMatchObject({ quality: 'PASS', fresh: null });
  expect(trust.find('Customer'), 'nobody checks it here').toBeUndefined();
  await shop.write('data/orders.csv', csv(['1,1,10,2026-05-11 11:00:00']));
  await check(book);
  expect(trust.find('Order')).toMatchObject({ quality: 'PASS', fresh: true });
});

test('A book that is opened again knows the verdicts, but none about another version or another rule.', async () => {
  const first = await openBook();
  await check(first);
  const before = trustIn(first).find('Order');
  await first.close();
  ledger = await openRecords();
  const book = await openBook();
  expect(trustIn(book).find('Order')).toEqual(before);
  const changed = checks.map((one) => ({ ...one, contractVersion: '2.0.0' }));
  expect(trustIn(book, changed).find('Order')).toMatchObject({ quality: 'UNKNOWN', fresh: null });
  const stricter = checks.map((one) => (one.id === keyCheck ? { ...one, severity: 'warning' as const } : one));
  expect(trustIn(book, stricter).find('Order')).toMatchObject({ quality: 'UNKNOWN', fresh: true });
});

test('Other words of a rule keep its id and its history, also the history under an id that held a hash of the words.', async () => {
  const [first] = checks;
  if (first === undefined) throw new Error('There is no check.');
  const [written, read] = ['0a1b2c3d', '9f8e7d6c'].map((hash) => ({ ...first, id: `${first.id}-${hash}` }));
  const book = await openBook();
  const verdict = { outcome: 'pass', checkedAt: clock.now().toISOString(), duration: 1 } as const;
  await book.write([{ ...verdict, check: { ...written, sentence: 'Its former words.' } as Check }]);
  expect(book.latest(read as Check)).toMatchObject({ outcome: 'pass' });
  expect(await trustIn(book).history(read as Check, 10)).toHaveLength(1);
  now += hour;
  await book.write([{ ...verdict, outcome: 'fail', checkedAt: clock.now().toISOString(), check: read as Check }]);
  expect(book.latest(read as Check)).toMatchObject({ outcome: 'fail' });
  const outcomes = (await trustIn(book).history(read as Check, 10)).map(({ outcome }) => outcome);
  expect(outcomes).toEqual(['fail', 'pass']);
  expect(book.latest({ ...(read as Check), severity: 'info' }), 'a rule that is judged otherwise').toBeUndefined();
});

test('The history has what changed, once a day what did not, and nothing that is too old.', async () => {
  const book = await openBook(3);
  const outcomes = async () =>
    (await book.history({ checkId: keyCheck })).map(({ checkedAt, outcome, failing }) => [
      checkedAt.slice(5, 16),
      outcome,
      failing,
    ]);
  for (let round = 0; round < 4; round++) {
    await check(book);
    now += hour;
  }
  expect(await outcomes()).toEqual([['05-10T12:00', 'pass', 0]]);
  await shop.write('data/orders.csv', csv(['1,1,10,2026-05-09 12:00:00', '1,1,20,2026-05-09 10:00:00']));
  await check(book);
  now += 24 * hour;
  await check(book);
  expect(await outcomes()).toEqual([
    ['05-10T12:00', 'pass', 0],
    ['05-10T16:00', 'fail', 1],
    ['05-11T16:00', 'fail', 1],
  ]);
  now += 49 * hour;
  await check(book);
  expect((await outcomes()).map(([at]) => at)).toEqual(['05-11T16:00', '05-13T17:00']);
  const all = await ledger.read(verdictHistory);
  expect(JSON.stringify(all), 'no row and no value').not.toMatch(/samples|2026-05-09/);
});

test('Rounds that share a book wait for each other.', async () => {
  const book = await openBook();
  const order: string[] = [];
  const work = (name: string) =>
    book.inTurn(async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${name} ends`);
      if (name === 'first') throw new Error('It fails.');
    });
  const [first] = await Promise.allSettled([work('first'), work('second')]);
  expect(first.status).toBe('rejected');
  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('The one word for several promises is of the gravest that does not hold.', () => {
  const say = (...given: readonly `${'error' | 'warning' | 'info'} ${string}`[]) =>
    summarize(
      given.map((one) => {
        const [severity, outcome] = one.split(' ') as ['error', 'pass'];
        return { severity, outcome };
      }),
    );
  expect(say()).toBe('UNKNOWN');
  expect(say('error pass', 'warning pass')).toBe('PASS');
  expect(say('error pass', 'warning fail', 'error error')).toBe('WARN');
  expect(say('error fail', 'warning fail', 'error pending')).toBe('FAIL');
  expect(say('error pass', 'warning pending')).toBe('UNKNOWN');
  expect(say('error pass', 'error error')).toBe('UNKNOWN');
  expect(say('error pass', 'info fail', 'info error')).toBe('PASS');
  expect(say('error pass', 'error manual', 'warning unsupported')).toBe('PASS');
  expect(say('error manual')).toBe('UNKNOWN');
});
