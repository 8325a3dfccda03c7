import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapWithPauses, RowTurns } from '../../../../core/query/result/pauses.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const double = (number: number) => number * 2;

test('Few rows are read without a pause.', async () => {
  const turns = new RowTurns(async () => expect.unreachable('There was a pause.'));
  expect(await mapWithPauses(numbers(5_000), double, turns)).toEqual(numbers(5_000).map(double));
});

test('Many rows are read in order, and others have their turn in between.', async () => {
  const ends: string[] = [];
  const others = setImmediate().then(() => ends.push('others'));
  const read = await mapWithPauses(numbers(12_000), double, new RowTurns(async () => await setImmediate()));
  ends.push('rows');
  await others;
  expect(read).toEqual(numbers(12_000).map(double));
  expect(ends).toEqual(['others', 'rows']);
});

test('Reading ends when nobody waits any more.', async () => {
  let count = 0;
  const read = mapWithPauses(
    numbers(12_000),
    () => (count += 1),
    new RowTurns(() => Promise.reject(new Error('The client left.'))),
  );
  await expect(read).rejects.toThrow('The client left.');
  expect(count).toBe(5_000);
});

test('Rows inside of others count, too: a few with many each are read with pauses.', async () => {
  let pauses = 0;
  const turns = new RowTurns(async () => {
    pauses += 1;
  });
  const read = (many: number) => {
    for (let inner = 0; inner < many; inner += 1) turns.count();
    return many;
  };
  await mapWithPauses([4_000, 4_000, 4_000, 4_000], read, turns);
  expect(pauses).toBe(1);
  await mapWithPauses([1], read, turns);
  expect(pauses).toBe(2);
});
