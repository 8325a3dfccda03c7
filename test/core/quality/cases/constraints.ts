import type { TestedContract } from '../tested-data.ts';

/** A promise about values, with a value that keeps it and values that break it, as SQL. Null always keeps it. */
interface Promised {
  readonly key: string;
  readonly logicalType: string;
  readonly column: string;
  /** YAML of the property beside its name and type. */
  readonly says: string;
  readonly keeps: string;
  readonly breaks: readonly string[];
  /** Where null breaks it. */
  readonly nullBreaks?: 'yes';
}

const options = (text: string): string => `logicalTypeOptions: { ${text} }`;

const text = (key: string, says: string, keeps: string, breaks: readonly string[]): Promised => ({
  key,
  logicalType: 'string',
  column: 'VARCHAR(80)',
  says,
  keeps: `'${keeps}'`,
  breaks: breaks.map((value) => `'${value}'`),
});

const format = (name: string, keeps: string, breaks: readonly string[]): Promised =>
  text('format', options(`format: ${name}`), keeps, breaks);

const number = (key: string, column: string, limit: string, keeps: string, breaks: readonly string[]): Promised => ({
  key,
  logicalType: /INT/.test(column) ? 'integer' : 'number',
  column,
  says: options(`${key}: ${limit}`),
  keeps,
  breaks,
});

const instant = (
  key: string,
  logicalType: 'date' | 'time' | 'timestamp',
  column: string,
  says: string,
  keeps: string,
  breaks: readonly string[],
): Promised => ({ key, logicalType, column, says: options(says), keeps, breaks });

const promises: readonly Promised[] = [
  { ...text('required', 'required: true', 'a', []), nullBreaks: 'yes' },
  text('minLength', options('minLength: 2'), 'ab', ['a', '']),
  // Characters are code points, as in JSON Schema.
  text('maxLength', options('maxLength: 3'), 'é😀x', ['abcd']),
  text('pattern', options("pattern: '^[A-Z]+$'"), 'AB', ['Ab', '']),
  text('enum', 'enum: [{ value: small }, { value: very large }]', 'very large', ['large', 'Small']),
  format('email', 'ada@example.com', ['ada', 'ada@example', 'a b@example.com']),
  format('uuid', '8c7e0b4e-2f0b-4b0e-9f5e-0d6b1a1c9f00', ['8c7e0b4e', '8c7e0b4e-2f0b-4b0e-9f5e-0d6b1a1c9f0g']),
  format('uri', 'https://example.com/a?b', ['example.com', 'http:// a']),
  format('hostname', 'db-1.example.com', ['-db.example.com', 'db_1.example.com']),
  format('ipv4', '192.168.0.1', ['192.168.0.256', '192.168.0']),
  format('ipv6', '2001:db8::8a2e:370:7334', ['2001:db8::8a2e::7334', '12345::', 'host']),
  format('byte', 'aGVsbG8=', ['aGVsbG8', 'a-b=']),
  format('date', '2026-02-28', ['2026-13-01', '28.02.2026']),
  format('time', '23:59:59', ['24:00:00', '9:00']),
  format('date-time', '2026-02-28T10:00:00Z', ['2026-02-28', '2026-02-28T25:00:00Z']),
  number('minimum', 'INTEGER', '1', '1', ['0', '-5']),
  number('maximum', 'BIGINT', '9007199254740991', '9007199254740991', ['9007199254740992']),
  number('exclusiveMinimum', 'INTEGER', '1', '2', ['1', '0']),
  number('exclusiveMaximum', 'INTEGER', '10', '9', ['10', '11']),
  number('minimum', 'DECIMAL(10,2)', '0.5', '0.50', ['0.49']),
  number('maximum', 'DOUBLE PRECISION', '0.1', '0.1', ['0.11']),
  number('multipleOf', 'INTEGER', '5', '10', ['12', '1']),
  number('multipleOf', 'DECIMAL(10,2)', '0.25', '1.75', ['1.80']),
  number('multipleOf', 'DOUBLE PRECISION', '0.1', '0.3', ['0.35']),
  { ...number('enum', 'INTEGER', '1', '3', ['4', '0']), says: 'enum: [{ value: 1 }, { value: 3 }]' },
  { ...number('enum', 'DECIMAL(10,2)', '1', '1.50', ['1.55']), says: 'enum: [{ value: 1 }, { value: 1.5 }]' },
  instant('minimum', 'date', 'DATE', "minimum: '2026-01-01'", "DATE '2026-01-01'", ["DATE '2025-12-31'"]),
  instant('exclusiveMaximum', 'date', 'DATE', "exclusiveMaximum: '2026-01-01'", "DATE '2025-12-31'", [
    "DATE '2026-01-01'",
  ]),
  instant('maximum', 'time', 'TIME', "maximum: '18:00:00'", "TIME '18:00:00'", ["TIME '18:00:01'"]),
  instant('maximum', 'timestamp', 'TIMESTAMP', "maximum: '2026-01-01T00:00:00Z'", "TIMESTAMP '2026-01-01 00:00:00'", [
    "TIMESTAMP '2026-01-01 00:00:01'",
  ]),
  // One hour ahead of UTC in winter: 00:30 there is the year before.
  instant(
    'minimum',
    'timestamp',
    'TIMESTAMP',
    "defaultTimezone: Europe/Amsterdam, minimum: '2026-01-01T00:00:00Z'",
    "TIMESTAMP '2026-01-01 01:00:00'",
    ["TIMESTAMP '2026-01-01 00:30:00'"],
  ),
  instant(
    'exclusiveMinimum',
    'timestamp',
    'TIMESTAMPTZ',
    "timezone: true, exclusiveMinimum: '2026-01-01T00:00:00+01:00'",
    "TIMESTAMPTZ '2025-12-31 23:00:01+00'",
    ["TIMESTAMPTZ '2025-12-31 23:00:00+00'"],
  ),
];

const rowCount = 4;

/** Of each promise a property that keeps it in all rows, and one that breaks it in some. */
const columns = promises.flatMap((promise, index) => {
  const kept = Array.from({ length: rowCount }, (_row, row) =>
    row === 0 && promise.nullBreaks === undefined ? 'NULL' : promise.keeps,
  );
  const breaking = promise.nullBreaks === undefined ? promise.breaks : ['NULL'];
  const broken = Array.from({ length: rowCount }, (_row, row) => breaking[row] ?? promise.keeps);
  return [
    { promise, name: `kept_${index}`, values: kept, failing: 0 },
    { promise, name: `broken_${index}`, values: broken, failing: breaking.length },
  ];
});

/** What must come of the check of each property. */
export const constraintCases = columns.map(({ promise, name, failing }) => ({
  id: `constraints/things/${name}/${promise.key}`,
  what: `${promise.says} of ${promise.column}`,
  outcome: failing === 0 ? 'pass' : 'fail',
  failing,
}));

export const constraintContract: TestedContract = {
  domain: 'shop',
  name: 'constraints',
  tables: {
    things: {
      columns: columns.map(({ promise, name }) => `${name} ${promise.column}`).join(', '),
      rows: Array.from(
        { length: rowCount },
        (_row, row) => `(${columns.map(({ values }) => values[row]).join(', ')})`,
      ).join(', '),
    },
  },
  body: `schema:
  - name: things
    properties:
${columns
  .map(
    ({ promise, name }) =>
      `      - { name: ${name}, logicalType: ${promise.logicalType}, physicalType: '${promise.column}', ${promise.says} }`,
  )
  .join('\n')}
`,
};

/** Keys: simple, composite with repeats in single columns only, and repeated. */
export const keyContract: TestedContract = {
  domain: 'shop',
  name: 'keys',
  tables: {
    simple: { columns: 'id BIGINT, code VARCHAR(5)', rows: "(1, 'a'), (2, 'b'), (2, 'b'), (NULL, NULL), (NULL, NULL)" },
    pairs: { columns: 'a BIGINT, b BIGINT', rows: '(1, 1), (1, 2), (2, 1), (NULL, 1), (NULL, 1)' },
    repeated: { columns: 'a BIGINT, b BIGINT', rows: '(1, 1), (1, 1), (1, 1), (2, 1), (2, 1)' },
    sound: { columns: 'id BIGINT, code VARCHAR(5)', rows: "(1, 'a'), (2, NULL), (3, NULL)" },
  },
  body: `schema:
  - name: simple
    properties:
      - { name: id, logicalType: integer, physicalType: BIGINT, primaryKey: true, unique: true }
      - { name: code, logicalType: string, unique: true }
  - name: pairs
    properties:
      - { name: a, logicalType: integer, physicalType: BIGINT, primaryKey: true, primaryKeyPosition: 1 }
      - { name: b, logicalType: integer, physicalType: BIGINT, primaryKey: true, primaryKeyPosition: 2 }
  - name: repeated
    properties:
      - { name: a, logicalType: integer, physicalType: BIGINT, primaryKey: true, primaryKeyPosition: 1 }
      - { name: b, logicalType: integer, physicalType: BIGINT, primaryKey: true, primaryKeyPosition: 2 }
  - name: sound
    properties:
      - { name: id, logicalType: integer, physicalType: BIGINT, primaryKey: true }
      - { name: code, logicalType: string, unique: true }
`,
};

export const keyCases: Readonly<Record<string, string>> = {
  'keys/simple/id/primaryKey': 'fail 1/5',
  'keys/simple/id/required': 'fail 2/5',
  'keys/simple/code/unique': 'fail 1/5',
  'keys/pairs/primaryKey': 'pass 0/5',
  'keys/pairs/a/required': 'fail 2/5',
  'keys/pairs/b/required': 'pass 0/5',
  'keys/repeated/primaryKey': 'fail 3/5',
  'keys/sound/id/primaryKey': 'pass 0/3',
  'keys/sound/code/unique': 'pass 0/3',
};
