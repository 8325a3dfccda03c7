import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../../core/contract/contract.ts';
import { type Commented, plain } from '../../../core/contract/write/commented.ts';
import { writeYaml } from '../../../core/contract/write/write-yaml.ts';
import { readYaml } from '../../../core/contract/yaml/document.ts';

/** A map with comments at every place, about any names and values. */
const commented = fc
  .array(
    fc.record({
      key: fc.string({ minLength: 1, maxLength: 40 }),
      value: fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
      note: fc.string({ unit: 'binary' }),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((entries) => [...new Map(entries.map((entry) => [entry.key, entry])).values()]);

test('Whatever stands in comments and values, what is read is what was written.', () => {
  fc.assert(
    fc.property(commented, (entries) => {
      const map: Commented = {
        kind: 'map',
        entries: entries.map(({ key, value, note }) => ({ key, value: plain(value), above: [note], beside: note })),
      };
      const root: Commented = {
        kind: 'list',
        items: [{ above: entries.map(({ note }) => note), value: map, isApart: true }],
      };
      const text = writeYaml(root, { head: entries.map(({ note }) => note) });
      const { root: read, problems } = readYaml(text);
      const expected: Json = [Object.fromEntries(entries.map(({ key, value }) => [key, value]))];
      expect(problems, text).toEqual([]);
      expect(read?.value, text).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('Contracts look as people write them.', () => {
  const text = writeYaml(
    {
      kind: 'map',
      entries: [
        { key: 'id', value: plain('orders') },
        { key: 'status', value: plain('draft'), beside: 'Decide.' },
        { key: 'tags', value: { kind: 'flow', value: ['a', 'yes', '1'] }, above: ['Proposed.'] },
        { key: 'empty', value: plain('') },
      ],
    },
    { head: ['Drafted.'] },
  );
  expect(text).toBe(`# Drafted.

id: orders
status: draft # Decide.
# Proposed.
tags: [ a, yes, '1' ]
empty: ''
`);
});
