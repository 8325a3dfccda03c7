import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Ledger, type LedgerProblem, openLedger } from '../../../core/embedded/ledger.ts';

const events = {
  name: 'events',
  columns: { id: 'text', count: 'integer', share: 'real', at: 'instant' },
  time: 'at',
} as const;
const latest = { ...events, name: 'latest', key: ['id'] } as const;
const tables = [events, latest];

let folder: string;
let problems: LedgerProblem[];
const opened: Ledger[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  problems = [];
});

afterEach(async () => {
  for (const ledger of opened.splice(0)) await ledger.close();
  await rm(folder, { recursive: true });
});

async function open(file: string | undefined = join(folder, 'records', 'some.duckdb')): Promise<Ledger> {
  const ledger = await openLedger({ file, tables, tell: (problem) => problems.push(problem) });
  opened.push(ledger);
  return ledger;
}

const at = (day: number) => `2026-05-0${day}T10:00:00.250Z`;
const row = (id: string, day: number) => ({ id, count: day, share: day / 4, at: at(day) });

test('What was written is there after the file was closed and opened again.', async () => {
  const first = await open();
  const strange = { id: `it's "one" $1\u0000; é 🧸`, count: 2 ** 53 - 1, share: 0.1, at: at(1) };
  await first.write(events, [strange, { id: null, count: null, share: null, at: at(2) }]);
  expect(first.place).toBe('file');
  await first.close();
  const second = await open();
  expect(await second.read(events)).toEqual([strange, { id: null, count: null, share: null, at: at(2) }]);
  expect(problems).toEqual([]);
});

test('Rows of a table with a key replace those with the same key, also within one write.', async () => {
  const ledger = await open();
  await ledger.write(latest, [row('a', 1), row('b', 1)]);
  await ledger.write(latest, [row('a', 2), row('a', 3)]);
  expect(await ledger.read(latest)).toEqual([row('b', 1), row('a', 3)]);
});

test('Rows are chosen by value and time, and the last ones come in the order of time.', async () => {
  const ledger = await open();
  await ledger.write(events, [row('a', 3), row('b', 2), row('a', 1), row('a', 2), { ...row('a', 4), share: null }]);
  expect(await ledger.read(events, { where: { id: 'a' }, since: at(2) })).toEqual([
    row('a', 2),
    row('a', 3),
    { ...row('a', 4), share: null },
  ]);
  expect(await ledger.read(events, { where: { id: 'a' }, limit: 2 })).toEqual([
    row('a', 3),
    { ...row('a', 4), share: null },
  ]);
  expect(await ledger.read(events, { where: { share: null } })).toHaveLength(1);
  expect(await ledger.read(events, { where: { count: 2, share: 0.5 } })).toHaveLength(2);
});

test('What is forgotten is gone, and the file does not grow by what replaces it.', async () => {
  const file = join(folder, 'some.duckdb');
  const ledger = await open(file);
  const many = (day: number) => Array.from({ length: 20_000 }, (_, id) => ({ ...row(String(id * 7919), day) }));
  for (const day of [1, 2]) await ledger.write(events, many(day));
  await ledger.forget(events, at(2));
  expect(await ledger.read(events, { where: { count: 1 } })).toEqual([]);
  const { size } = await stat(file);
  for (const day of [3, 4, 5, 6, 7, 8]) {
    await ledger.write(events, many(day));
    await ledger.forget(events, at(day));
  }
  expect((await stat(file)).size).toBeLessThanOrEqual(2 * size);
  expect(await ledger.read(events)).toHaveLength(20_000);
});

test('A table of an earlier version gets the columns that it lacks.', async () => {
  const file = join(folder, 'some.duckdb');
  const { share: _, ...columns } = events.columns;
  const early = await openLedger({ file, tables: [{ ...events, columns }], tell: (problem) => problems.push(problem) });
  await early.write({ ...events, columns }, [{ id: 'a', count: 1, at: at(1) }]);
  await early.close();
  const ledger = await open(file);
  await ledger.write(events, [row('b', 2)]);
  expect(await ledger.read(events)).toEqual([{ id: 'a', count: 1, share: null, at: at(1) }, row('b', 2)]);
});

test('Writes that are not waited for are all there when the ledger is closed.', async () => {
  const ledger = await open();
  for (const day of [1, 2, 3]) void ledger.write(events, [row('a', day)]);
  await ledger.close();
  await ledger.write(events, [row('late', 4)]);
  expect(await ledger.read(events)).toEqual([]);
  expect(await (await open()).read(events)).toEqual([row('a', 1), row('a', 2), row('a', 3)]);
  expect(problems).toEqual([]);
});

describe('A file that cannot be had leaves the records in memory, and says why:', () => {
  async function expectMemory(ledger: Ledger, code: LedgerProblem['code']): Promise<void> {
    expect(ledger.place).toBe('memory');
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.sentence).not.toContain(folder);
    await ledger.write(events, [row('a', 1)]);
    expect(await ledger.read(events)).toEqual([row('a', 1)]);
  }

  test('held by another ledger of this process.', async () => {
    await open();
    await expectMemory(await open(), 'LEDGER_HELD');
  });

  test('held by another process.', async () => {
    const file = join(folder, 'some.duckdb');
    const holder = spawn(process.execPath, ['--input-type=module'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const code = `
      import { openLedger } from ${JSON.stringify(new URL('../../../core/embedded/ledger.ts', import.meta.url).href)};
      const ledger = await openLedger({ file: ${JSON.stringify(file)}, tables: [], tell: console.log });
      console.log(ledger.place);
      setInterval(() => {}, 1000);
    `;
    holder.stdin.end(code);
    const [line] = await once(createInterface(holder.stdout), 'line');
    expect(line).toBe('file');
    await expectMemory(await open(file), 'LEDGER_HELD');
    // A process that was killed leaves the file to the next one.
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect((await open(file)).place).toBe('file');
  });

  test('in a place that is no folder.', async () => {
    await writeFile(join(folder, 'file'), '');
    await expectMemory(await open(join(folder, 'file', 'some.duckdb')), 'LEDGER_UNREADABLE');
  });
});

describe('A file that is broken is set aside, and a new one is begun:', () => {
  const file = () => join(folder, 'some.duckdb');

  /** Writes rows that fill several blocks, and closes the file. */
  async function fill(): Promise<void> {
    const ledger = await open(file());
    const rows = Array.from({ length: 2_000 }, (_, index) => row(`${index} ${'x'.repeat(500)}`, 1));
    await ledger.write(events, rows);
    await ledger.close();
  }

  async function expectNew(): Promise<void> {
    const broken = await readFile(file());
    const ledger = await open(file());
    expect(problems.map(({ code }) => code)).toEqual(['LEDGER_SET_ASIDE']);
    expect(problems[0]?.sentence).not.toContain(folder);
    expect(ledger.place).toBe('file');
    await ledger.write(events, [row('new', 1)]);
    await ledger.close();
    expect((await readFile(`${file()}.broken`)).equals(broken), 'nothing of it is lost').toBe(true);
    const again = await open(file());
    expect(await again.read(events)).toEqual([row('new', 1)]);
    expect(problems).toHaveLength(1);
  }

  test('no database.', async () => {
    await writeFile(file(), 'These are no records. '.repeat(1000));
    await expectNew();
  });

  test('cut off.', async () => {
    await fill();
    await truncate(file(), 300_000);
    await expectNew();
  });

  test('with bytes that have changed.', async () => {
    await fill();
    const bytes = await readFile(file());
    for (let offset = 20_000; offset < bytes.length; offset += 40_000) bytes[offset] = (bytes[offset] ?? 0) ^ 0xff;
    await writeFile(file(), bytes);
    await expectNew();
  });

  test('with texts that would take all memory.', async () => {
    const ledger = await open(file());
    for (let round = 0; round < 15; round += 1) {
      await ledger.write(events, [row('x'.repeat(10_000_000), 1)]);
    }
    await ledger.close();
    await expectNew();
  });

  test('a second time, in place of the first.', async () => {
    for (const text of ['one', 'two']) {
      await writeFile(file(), `${text} is no database. `.repeat(1_000));
      await (await open(file())).close();
    }
    expect(await readFile(`${file()}.broken`, 'utf8')).toMatch(/^two/);
  });
});

test('A file with a table of another shape is told of when it is written, and nothing is thrown.', async () => {
  const file = join(folder, 'some.duckdb');
  const other = { ...events, columns: { ...events.columns, count: 'instant' } } as const;
  const early = await openLedger({ file, tables: [other], tell: (problem) => problems.push(problem) });
  await early.close();
  const ledger = await open(file);
  await ledger.write(events, [row('a', 1)]);
  expect(problems.map(({ code }) => code)).toEqual(['LEDGER_UNWRITABLE']);
  expect(await ledger.read(events)).toEqual([]);
});
