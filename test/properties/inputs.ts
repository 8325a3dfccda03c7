import fc from 'fast-check';
import type { Input, OrderTerm } from './oracle.ts';
import { type Kind, type ScalarKind, stored, type TableName, tables } from './tables.ts';

/** Random arguments as clients send them: nothing in them is refused. */

const ignored = fc.constantFrom(null, null, {});

/** Arguments beside the stored values: between, beyond and otherwise written. */
const besides: Readonly<Record<ScalarKind, readonly unknown[]>> = {
  numberId: ['-6', '0', '3', '9', '99', '03', '+3', '3.0', 'x', '', '99999999999999999999999999'],
  textId: ['o9', 'o1 ', "' OR 1=1 --"],
  text: ['b', '%', '_', '\\', 'B', 'O', 'ab%', 'DROP', "'", '\u{1f6d2}', '\ud7ff', 'null'],
  uuid: ['2B6F0CC9-04D7-4A1C-8F3E-0A1B2C3D4E5F', 'abc', '8', '', '{2b6f0cc9-04d7-4a1c-8f3e-0a1b2c3d4e5f}'],
  tiny: [-129, 128, 100_000, 2_147_483_647, -2_147_483_648],
  long: ['9223372036854775808', '-99999999999999999999', '2', 9],
  float: [0.15, -0, 1e308, -1e308, 2],
  decimal: [
    '0.005',
    '-0.005',
    '1',
    '1.0100',
    '1.005',
    '9999999.995',
    '10000000',
    '-10000000.5',
    '-0',
    2.5,
    '123456789012345678901234567890.123456789',
  ],
  boolean: [],
  date: ['2024-01-01', '2024-02-29', '0001-01-02'],
  time: ['09:30', '12:00:00.500000', '23:59:59', '00:00'],
  instant: moments(),
  utcTime: moments(),
  localTime: moments(),
  grade: [],
};

function moments(): readonly unknown[] {
  return [
    '2024-07-01',
    '2024-07-01T02:00:00+02:00',
    '2024-06-30T22:00:00',
    '2024-07-01T00:00:00.0000010Z',
    1_719_792_000_000,
    '1719792000000',
    -1,
    '2024-03-31T01:30:00Z',
    '9999-12-31T23:59:59Z',
    '0001-01-01',
  ];
}

const patterns = ['%', '_', 'a%', '%b', 'a\\_b', '100\\%', '_b', '%\n%', '', 'A_%', '\\\\', 'a\\\\b', '__'];
const expressions = ['^a', 'b$', '[0-9]+', 'a.b', '', 'é|É', '^.$', '\\\\', '^two', 's'];

function operand(kind: ScalarKind): fc.Arbitrary<unknown> {
  return fc.constantFrom<unknown>(...stored[kind], ...besides[kind]);
}

function operatorsOf(kind: ScalarKind): fc.Arbitrary<readonly [string, unknown]> {
  const one = operand(kind);
  const many = fc.oneof(
    { weight: 9, arbitrary: fc.array(one, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const pair = (names: readonly string[], wanted: fc.Arbitrary<unknown>) => fc.tuple(fc.constantFrom(...names), wanted);
  const orNull = (wanted: fc.Arbitrary<unknown>) => fc.option(wanted, { nil: null, freq: 12 });
  const lists = pair(['in', 'notIn'], many);
  const equality = pair(['eq', 'ne'], one);
  const isNull = pair(['isNull'], orNull(fc.boolean()));
  const comparison = pair(['lt', 'lte', 'gt', 'gte'], orNull(one));
  switch (kind) {
    case 'boolean':
      return fc.oneof(equality, isNull);
    case 'numberId':
    case 'textId':
    case 'grade':
      return fc.oneof(equality, lists, isNull);
    case 'text':
    case 'uuid': {
      const names = ['contains', 'startsWith', 'endsWith', 'iEq', 'iContains', 'iStartsWith', 'iEndsWith'];
      return fc.oneof(
        equality,
        lists,
        isNull,
        comparison,
        pair(names, orNull(one)),
        pair(['like'], fc.constantFrom(...patterns)),
        pair(['regex'], fc.constantFrom(...expressions)),
      );
    }
    default:
      return fc.oneof(equality, lists, isNull, comparison);
  }
}

function filterOfKind(kind: Kind): fc.Arbitrary<unknown> {
  switch (kind.kind) {
    case 'object': {
      const members = Object.entries(kind.members).map(([name, member]) =>
        fc.tuple(fc.constant(name), filterOfKind(member)),
      );
      return membersOf(fc.oneof(...members, fc.tuple(fc.constant('isNull'), fc.boolean())), 2);
    }
    case 'list':
      return membersOf(
        fc.oneof(
          fc.tuple(fc.constant('has'), fc.option(operand(kind.of), { nil: null, freq: 12 })),
          fc.tuple(fc.constantFrom('isEmpty', 'isNull'), fc.boolean()),
        ),
        2,
      );
    default:
      return membersOf(operatorsOf(kind.kind), 2);
  }
}

function membersOf(member: fc.Arbitrary<readonly [string, unknown]>, maxLength: number): fc.Arbitrary<Input> {
  return fc.array(member, { minLength: 1, maxLength }).map((members) => Object.fromEntries(members));
}

const filters = new Map<string, fc.Arbitrary<Input>>();

/** Filters of at most `depth` levels: fields, relations, and, or, not, and members that ask nothing. */
export function randomFilter(table: TableName, depth: number): fc.Arbitrary<Input> {
  const name = `${table} ${depth}`;
  const filter = filters.get(name) ?? makeFilter(table, depth);
  filters.set(name, filter);
  return filter;
}

function makeFilter(table: TableName, depth: number): fc.Arbitrary<Input> {
  const { fields, relations } = tables[table];
  const leaf = fc.oneof(
    ...Object.entries(fields).map(([name, kind]) =>
      fc.tuple(
        fc.constant(name),
        fc.oneof({ weight: 14, arbitrary: filterOfKind(kind) }, { weight: 1, arbitrary: ignored }),
      ),
    ),
  );
  if (depth <= 1) return membersOf(leaf, 2);
  const inner = randomFilter(table, depth - 1);
  const combination = fc.tuple(
    fc.constantFrom('and', 'or'),
    fc.array(fc.oneof({ weight: 8, arbitrary: inner }, { weight: 1, arbitrary: fc.constant({}) }), { maxLength: 3 }),
  );
  const negation = fc.tuple(
    fc.constant('not'),
    fc.oneof({ weight: 10, arbitrary: inner }, { weight: 1, arbitrary: ignored }),
  );
  const related = Object.entries(relations).map(([name, { kind, to }]) =>
    fc.tuple(
      fc.constant(name),
      kind === 'toOne'
        ? fc.oneof({ weight: 10, arbitrary: randomFilter(to, depth - 1) }, { weight: 1, arbitrary: ignored })
        : relationFilter(to, depth - 1),
    ),
  );
  return membersOf(
    fc.oneof(
      { weight: 5, arbitrary: leaf },
      { weight: 3, arbitrary: combination },
      { weight: 2, arbitrary: negation },
      { weight: 4, arbitrary: fc.oneof(...related) },
    ),
    3,
  );
}

function relationFilter(to: TableName, depth: number): fc.Arbitrary<Input> {
  // Here `{}` asks something.
  const inner = fc.oneof(
    { weight: 6, arbitrary: randomFilter(to, depth) },
    { weight: 2, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const count = fc.oneof(
    fc.tuple(fc.constantFrom('eq', 'ne', 'lt', 'lte', 'gt', 'gte'), fc.integer({ min: -1, max: 5 })),
    fc.tuple(fc.constantFrom('in', 'notIn'), fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 })),
    fc.tuple(fc.constant('isNull'), fc.boolean()),
  );
  return membersOf(
    fc.oneof(
      fc.tuple(fc.constantFrom('some', 'every', 'none'), inner),
      fc.tuple(fc.constant('count'), membersOf(count, 2)),
    ),
    2,
  );
}

/** One to four terms on any field that has an order, or one to-one relation away. */
export function randomOrder(table: TableName): fc.Arbitrary<readonly OrderTerm[]> {
  const { fields, relations } = tables[table];
  const isScalar = ([, kind]: readonly [string, Kind]) => kind.kind !== 'object' && kind.kind !== 'list';
  const own = Object.entries(fields)
    .filter(isScalar)
    .map(([field]) => ({ field }));
  const related = Object.entries(relations)
    .filter(([, { kind }]) => kind === 'toOne')
    .flatMap(([name, { to }]) =>
      Object.entries(tables[to].fields)
        .filter(isScalar)
        .map(([field]) => ({ relation: `${name}_${field}` })),
    );
  const term = fc
    .tuple(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...own) },
        { weight: 2, arbitrary: fc.constantFrom(...related) },
      ),
      fc.record(
        {
          direction: fc.constantFrom('ASC' as const, 'DESC' as const),
          nulls: fc.constantFrom('FIRST' as const, 'LAST' as const),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([what, how]): OrderTerm => ({ ...what, ...how }));
  return fc.array(term, { maxLength: 4 });
}
