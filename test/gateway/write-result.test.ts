import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeResult } from '../../gateway/graphql/write-result.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
console.info(`The results of test/gateway/write-result.test.ts are generated from seed ${seed}.`);

describe('A result', () => {
  test('is written as JSON.stringify writes it', async () => {
    const long = fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 60, maxLength: 300 });
    const withUndefined = fc.record({ a: fc.option(fc.jsonValue(), { nil: undefined }), b: long });
    const value = fc.oneof(fc.jsonValue(), long, withUndefined, fc.record({ data: fc.dictionary(fc.string(), long) }));
    await fc.assert(
      fc.asyncProperty(value, async (one) => {
        expect(await writeResult(one)).toBe(JSON.stringify(one));
      }),
      { seed, numRuns: 300, endOnFailure: true },
    );
    const odd = {
      at: new Date(0),
      none: undefined,
      call: () => 1,
      list: [undefined, null, -0, Number.NaN],
      bare: Object.create(null),
    };
    expect(await writeResult(odd)).toBe(JSON.stringify(odd));
  });

  test('lets others have their turn while it is written', async () => {
    const nodes = Array.from({ length: 200_000 }, (_, id) => ({ id, text: `text ${id}`, inner: { a: id, b: [id] } }));
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const text = await writeResult({ data: { things: { nodes } } });
    clearInterval(timer);
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(turns).toBeGreaterThanOrEqual(3);
  });
});
