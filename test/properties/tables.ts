/**
 * The tables that random operations ask: every scalar, nulls, duplicates, nested values, lists, relations in both
 * directions and keys that lead nowhere. Names are those of GraphQL, of the contract and of the columns alike.
 */
export type Kind =
  | { readonly kind: ScalarKind }
  | { readonly kind: 'object'; readonly members: Readonly<Record<string, Kind>> }
  | { readonly kind: 'list'; readonly of: ScalarKind };

export type ScalarKind =
  | 'numberId'
  | 'textId'
  | 'text'
  | 'uuid'
  | 'tiny'
  | 'long'
  | 'float'
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'time'
  | 'instant'
  | 'utcTime'
  | 'localTime'
  | 'grade';

export interface Table {
  readonly collection: string;
  readonly key: readonly string[];
  readonly fields: Readonly<Record<string, Kind>>;
  readonly relations: Readonly<Record<string, Join>>;
}

/** A relation: rows of `to` whose fields equal those of the row. */
export interface Join {
  readonly kind: 'toOne' | 'toMany';
  readonly to: TableName;
  /** Field here, field there. */
  readonly on: readonly [string, string];
}

export type TableName = 'things' | 'owners' | 'parts';

/** A value as its canonical text, or boolean, number, list or object of such. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [member: string]: Value };
export type Row = Readonly<Record<string, Value>>;
export type Data = Readonly<Record<TableName, readonly Row[]>>;

const scalar = (kind: ScalarKind): Kind => ({ kind });

export const tables: Readonly<Record<TableName, Table>> = {
  things: {
    collection: 'things',
    key: ['thingId'],
    fields: {
      thingId: scalar('numberId'),
      ownerId: scalar('textId'),
      label: scalar('text'),
      code: scalar('uuid'),
      level: scalar('tiny'),
      mass: scalar('long'),
      ratio: scalar('float'),
      price: scalar('decimal'),
      ready: scalar('boolean'),
      day: scalar('date'),
      clock: scalar('time'),
      happenedAt: scalar('utcTime'),
      seenAt: scalar('instant'),
      localAt: scalar('localTime'),
      grade: scalar('grade'),
      size: {
        kind: 'object',
        members: {
          width: scalar('tiny'),
          unit: scalar('text'),
          inner: { kind: 'object', members: { deep: scalar('decimal'), on: scalar('date') } },
        },
      },
      words: { kind: 'list', of: 'text' },
      sizes: { kind: 'list', of: 'tiny' },
    },
    relations: {
      owner: { kind: 'toOne', to: 'owners', on: ['ownerId', 'ownerId'] },
      parts: { kind: 'toMany', to: 'parts', on: ['thingId', 'thingId'] },
    },
  },
  owners: {
    collection: 'owners',
    key: ['ownerId'],
    fields: { ownerId: scalar('textId'), bossId: scalar('textId'), title: scalar('text'), rank: scalar('tiny') },
    relations: {
      boss: { kind: 'toOne', to: 'owners', on: ['bossId', 'ownerId'] },
      staff: { kind: 'toMany', to: 'owners', on: ['ownerId', 'bossId'] },
      things: { kind: 'toMany', to: 'things', on: ['ownerId', 'ownerId'] },
    },
  },
  parts: {
    collection: 'parts',
    key: ['thingId', 'place'],
    fields: {
      thingId: scalar('numberId'),
      place: scalar('tiny'),
      weight: scalar('decimal'),
      note: scalar('text'),
    },
    relations: { thing: { kind: 'toOne', to: 'things', on: ['thingId', 'thingId'] } },
  },
};

/** Values that stand in the tables, chosen to be near each other and at the edges of their types. */
export const stored: Readonly<Record<ScalarKind, readonly (string | number | boolean)[]>> = {
  numberId: [], // Keys are counted.
  textId: ['o1', 'o2', 'O1', 'o 3', 'ö4', "o'5", '06', '🛒', ''],
  text: [
    '',
    'a',
    'A',
    'ab',
    'aB',
    'Ab%',
    'a_b',
    'axb',
    '100%',
    'a\\b',
    'é',
    'É',
    'e\u0301',
    '🛒',
    '\uff5e',
    'ß',
    'z',
    ' a',
    'a ',
    "O'Brien",
    '"; DROP',
    '$1',
    'null',
    'two\nlines',
  ],
  uuid: [
    '00000000-0000-0000-0000-000000000000',
    '7fffffff-ffff-ffff-ffff-ffffffffffff',
    '80000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '2b6f0cc9-04d7-4a1c-8f3e-0a1b2c3d4e5f',
  ],
  tiny: [-128, -2, -1, 0, 1, 2, 3, 127],
  long: [-9_007_199_254_740_991, -1, 0, 1, 2_147_483_648, 9_007_199_254_740_991],
  float: [-1e300, -2.25, 0, 0.1, 0.2, 0.30000000000000004, 1.5, 5e-324, 1e300],
  decimal: ['-9999999.99', '-0.01', '0.00', '0.01', '1.00', '1.01', '2.50', '9999999.99'],
  boolean: [true, false],
  date: ['0001-01-01', '1969-12-31', '2024-02-28', '2024-02-29', '2024-03-01', '9999-12-31'],
  time: ['00:00:00', '00:00:00.000001', '09:30:00', '12:00:00.5', '23:59:59.999999'],
  instant: instants(),
  utcTime: instants(),
  localTime: instants(),
  grade: ['GOOD', 'BAD', 'UGLY'],
};

function instants(): readonly string[] {
  return [
    '1969-12-31T23:59:59.999999Z',
    '1970-01-01T00:00:00Z',
    '2024-03-31T00:59:59Z',
    '2024-03-31T01:00:00Z',
    '2024-06-30T22:00:00Z',
    '2024-07-01T00:00:00Z',
    '2024-07-01T00:00:00.000001Z',
    '2024-07-01T12:34:56.789Z',
    '2024-12-31T23:00:00Z',
  ];
}
