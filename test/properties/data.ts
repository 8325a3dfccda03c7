import fc from 'fast-check';
import { type Data, type Kind, type Row, stored, type Table, tables, type Value } from './tables.ts';

/** Rows for all tables: many nulls and duplicates, some keys that lead nowhere, some rows that nothing leads to. */
export const randomData: fc.Arbitrary<Data> = fc.record({
  things: rowsOf(tables.things, 36, (index) => ({ thingId: fc.constant(String(index * 3 - 6)) })),
  owners: rowsOf(tables.owners, 7, (index) => ({ ownerId: fc.constant(stored.textId[index] ?? '') })),
  parts: rowsOf(tables.parts, 60, (index) => ({
    // Every third of these is no thing.
    thingId: fc.constant(String(Math.floor(index / 4) * 2 - 6)),
    place: fc.constant(index % 4),
  })),
});

function rowsOf(
  table: Table,
  count: number,
  keys: (index: number) => Readonly<Record<string, fc.Arbitrary<Value>>>,
): fc.Arbitrary<readonly Row[]> {
  const fields = Object.entries(table.fields).map(([name, kind]) => [name, randomValue(kind)] as const);
  const rows = Array.from({ length: count }, (_, index) =>
    fc.record({ ...Object.fromEntries(fields), ...keys(index) }),
  );
  // The order of the file must not be the order of the key.
  return fc.tuple(...rows).chain((all) => fc.shuffledSubarray(all, { minLength: count, maxLength: count }));
}

function randomValue(kind: Kind): fc.Arbitrary<Value> {
  switch (kind.kind) {
    case 'object':
      return nullable(
        fc.record(
          Object.fromEntries(Object.entries(kind.members).map(([name, member]) => [name, randomValue(member)])),
        ),
        4,
      );
    case 'list':
      return nullable(fc.array(nullable(fc.constantFrom(...stored[kind.of]), 4), { maxLength: 3 }), 4);
    case 'numberId':
      return fc.constant(null); // Keys are counted.
    default:
      return nullable(fc.constantFrom(...stored[kind.kind]), 4);
  }
}

function nullable(arbitrary: fc.Arbitrary<Value>, freq: number): fc.Arbitrary<Value> {
  return fc.option<Value, null>(arbitrary, { nil: null, freq });
}
