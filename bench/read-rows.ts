import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { createCursorCipher } from '../core/query/arguments/fields/cursor.ts';
import type { Pause } from '../core/query/result/pauses.ts';
import { type Columns, ResultReader } from '../core/query/result/read-rows.ts';
import type { StatementShape } from '../core/query/sql/statement.ts';

/** What pauses cost when a large result is read, and for how long others wait with them and without. */
const rows = 400_000;
const rounds = 5;
const integer = { kind: 'integer', bits: 32, signed: true } as const;
const columns: Columns = Array.from({ length: 8 }, (_, column) =>
  Array.from({ length: rows }, (_, row) => row * column),
);
const shape: StatementShape & { readonly kind: 'list' } = {
  kind: 'list',
  list: {
    page: { size: rows, sizeBy: 'client', direction: 'forward', offset: 0 },
    row: {
      entries: columns.map((_, index) => ({
        key: `c${index}`,
        value: {
          kind: 'value',
          index,
          type: { kind: 'scalar', scalar: 'Int', storage: integer },
          encoding: 'text',
          field: `c${index}`,
        },
      })),
    },
    summary: [],
    objects: [],
    contractVersion: '1.0.0',
    served: 'SINGLE',
  },
};

/** Milliseconds of the fastest round, and the longest that the event loop stood still in any. */
async function measure(pause: Pause): Promise<{ readonly time: number; readonly lag: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const reader = new ResultReader({
    cursors: createCursorCipher('a key of this measurement'),
    sql: null,
    pause,
    trustIn: () => ({ quality: 'UNKNOWN', fresh: null }),
  });
  let time = Number.POSITIVE_INFINITY;
  delay.enable();
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await reader.readList(columns, shape);
    time = Math.min(time, performance.now() - start);
    await setImmediate();
  }
  delay.disable();
  return { time, lag: delay.max / 1e6 };
}

await measure(async () => {});
const without = await measure(async () => {});
const paused = await measure(async () => await setImmediate());
const print = ({ time, lag }: typeof paused): string =>
  `${time.toFixed(0)} ms, event loop held for ${lag.toFixed(0)} ms`;
process.stdout.write(`${rows} rows without pauses: ${print(without)}\n`);
process.stdout.write(`${rows} rows with pauses:    ${print(paused)}\n`);
process.stdout.write(`Time with pauses / without: ${(paused.time / without.time).toFixed(2)}\n`);
