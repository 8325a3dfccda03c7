import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapWithPauses } from '../../subgraphs/result/pauses.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const double = (number: number) => number * 2;

test('Few rows are read without a pause.', async () => {
  const pause = async () => expect.unreachable('There was a pause.');
  expect(await mapWithPauses(numbers(5_000), double, pause)).toEqual(numbers(5_000).map(double));
});

test('Many rows are read in order, and others have their turn in between.', async () => {
  const ends: string[] = [];
  const others = setImmediate().then(() => ends.push('others'));
  const read = await mapWithPauses(numbers(12_000), double, async () => await setImmediate());
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
    () => Promise.reject(new Error('The client left.')),
  );
  await expect(read).rejects.toThrow('The client left.');
  expect(count).toBe(5_000);
});
