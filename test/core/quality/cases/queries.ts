import type { TestedContract } from '../tested-data.ts';

interface QueryCase {
  readonly id: string;
  readonly query: string;
  readonly is?: string;
  readonly outcome: 'pass' | 'fail' | 'error';
  readonly reason?: RegExp;
  /** At a property, whose column a placeholder means. */
  readonly property?: 'price' | 'createdAt';
}

const refusedParts =
  /rules of contracts may not|names a table with its database|no object on a server of the contract|no object of the domain/;
const notAllowed = new RegExp(`${refusedParts.source}|calls the function|no SELECT that can be read`);

/** Rules that answer, by every name that objects and columns have. */
const answering: readonly QueryCase[] = [
  { id: 'count', query: 'SELECT count(*) FROM orders', is: 'mustBe: 3', outcome: 'pass' },
  { id: 'count-wrong', query: 'SELECT count(*) FROM orders', is: 'mustBe: 4', outcome: 'fail' },
  { id: 'object', query: 'SELECT COUNT(*) FROM {object} WHERE price > 10', is: 'mustBe: 2', outcome: 'pass' },
  {
    id: 'dollars',
    query: 'SELECT COUNT(*) FROM ${object} WHERE ${property} > 10',
    is: 'mustBe: 2',
    outcome: 'pass',
    property: 'price',
  },
  {
    id: 'table',
    query: 'SELECT COUNT(*) FROM ${table} WHERE ${column} IS NOT NULL',
    is: 'mustBe: 3',
    outcome: 'pass',
    property: 'price',
  },
  {
    id: 'quoted',
    query: 'SELECT MIN("{property}") FROM "{object}"',
    is: 'mustBe: 5',
    outcome: 'pass',
    property: 'price',
  },
  { id: 'physical-table', query: 'SELECT count(*) FROM Tbl_Orders', is: 'mustBe: 3', outcome: 'pass' },
  {
    id: 'physical-column',
    query: 'SELECT count(Created_At) FROM orders o WHERE o.createdAt IS NOT NULL',
    is: 'mustBe: 3',
    outcome: 'pass',
  },
  {
    id: 'property',
    query: 'SELECT count(*) FROM {object} WHERE {property} IS NULL',
    is: 'mustBe: 0',
    outcome: 'pass',
    property: 'createdAt',
  },
  {
    id: 'other-contract',
    query: 'SELECT count(*) FROM orders o JOIN refunds r ON r.order_id = o.id',
    is: 'mustBe: 1',
    outcome: 'pass',
  },
  { id: 'computed', query: 'SELECT count(*) FROM orders WHERE doubled >= 24', is: 'mustBe: 1', outcome: 'pass' },
  {
    id: 'with',
    query: 'WITH dear AS (SELECT * FROM orders WHERE price > 10) SELECT count(*) FROM dear',
    is: 'mustBe: 2',
    outcome: 'pass',
  },
  {
    id: 'nested',
    query: 'SELECT count(*) FROM (SELECT id FROM orders GROUP BY id HAVING count(*) > 1) AS twice',
    is: 'mustBe: 0',
    outcome: 'pass',
  },
  {
    id: 'percent',
    query: 'SELECT 100.0 * count(*) FILTER (WHERE price > 10) / count(*) FROM orders',
    is: 'mustBeBetween: [66, 67]',
    outcome: 'pass',
  },
  { id: 'truth', query: 'SELECT max(price) < 100 FROM orders', is: 'mustBe: true', outcome: 'pass' },
  { id: 'untruth', query: 'SELECT max(price) > 100 FROM orders', is: 'mustBe: true', outcome: 'fail' },
  {
    id: 'texts',
    query: "SELECT count(*) FROM orders WHERE note = 'it''s; -- {fine} /* */ $1'",
    is: 'mustBe: 1',
    outcome: 'pass',
  },
  {
    id: 'comments',
    query: 'SELECT count(*) /* of */ FROM orders -- all\\n WHERE price - -1 > 0',
    is: 'mustBe: 3',
    outcome: 'pass',
  },
  {
    id: 'dates',
    query: "SELECT count(*) FROM orders WHERE createdAt >= date '2026-01-02' AND createdAt::date < DATE '2026-02-01'",
    is: 'mustBe: 2',
    outcome: 'pass',
  },
  { id: 'semicolon', query: 'SELECT count(*) FROM orders ;', is: 'mustBe: 3', outcome: 'pass' },
];

/** Rules that must not run. */
const refused: readonly QueryCase[] = [
  { id: 'drop', query: 'DROP TABLE orders', outcome: 'error', reason: /does not start with SELECT/ },
  { id: 'delete', query: 'DELETE FROM orders', outcome: 'error', reason: /does not start with SELECT/ },
  {
    id: 'copy',
    query: "COPY orders TO '/tmp/concord-was-here.csv'",
    outcome: 'error',
    reason: /does not start with SELECT/,
  },
  { id: 'attach', query: "ATTACH '/tmp/concord-was-here.db'", outcome: 'error', reason: /does not start with SELECT/ },
  { id: 'two', query: 'SELECT 1; DROP TABLE orders', outcome: 'error', reason: /more than one statement/ },
  {
    id: 'escape',
    query: 'SELECT 1) AS x; DROP TABLE orders; SELECT (1',
    outcome: 'error',
    reason: /more than one statement|not in pairs/,
  },
  { id: 'brackets', query: 'SELECT 1) UNION SELECT count(*) FROM (SELECT 1', outcome: 'error', reason: /not in pairs/ },
  {
    id: 'with-delete',
    query: 'WITH gone AS (DELETE FROM orders RETURNING 1) SELECT count(*) FROM gone',
    outcome: 'error',
    reason: /no SELECT that can be read/,
  },
  { id: 'into', query: 'SELECT id INTO stolen FROM orders', outcome: 'error', reason: /no SELECT that can be read/ },
  { id: 'read-csv', query: "SELECT count(*) FROM read_csv('/etc/passwd')", outcome: 'error', reason: refusedParts },
  {
    id: 'read-text',
    query: "SELECT length(content) FROM read_text('/etc/passwd')",
    outcome: 'error',
    reason: refusedParts,
  },
  { id: 'file-as-table', query: "SELECT count(*) FROM '/etc/passwd'", outcome: 'error', reason: refusedParts },
  { id: 'file-as-name', query: 'SELECT count(*) FROM "/etc/passwd"', outcome: 'error', reason: refusedParts },
  {
    id: 'pg-read-file',
    query: "SELECT length(pg_read_file('/etc/passwd'))",
    outcome: 'error',
    reason: /calls the function pg_read_file/,
  },
  {
    id: 'pg-sleep',
    query: 'SELECT count(*) FROM orders WHERE pg_sleep(60) IS NULL',
    outcome: 'error',
    reason: /calls the function pg_sleep/,
  },
  {
    id: 'query-to-xml',
    query: "SELECT length(query_to_xml('DELETE FROM tbl_orders', true, true, '')::text)",
    outcome: 'error',
    reason: /calls the function query_to_xml/,
  },
  {
    id: 'setting',
    query: "SELECT length(current_setting('data_directory'))",
    outcome: 'error',
    reason: /calls the function current_setting/,
  },
  { id: 'catalog', query: 'SELECT count(*) FROM pg_catalog.pg_class', outcome: 'error', reason: refusedParts },
  { id: 'catalog-unqualified', query: 'SELECT count(*) FROM pg_class', outcome: 'error', reason: refusedParts },
  {
    id: 'information',
    query: 'SELECT count(*) FROM information_schema.tables',
    outcome: 'error',
    reason: refusedParts,
  },
  { id: 'other-domain', query: 'SELECT count(*) FROM secrets.Secret', outcome: 'error', reason: refusedParts },
  { id: 'other-domain-name', query: 'SELECT count(*) FROM secrets', outcome: 'error', reason: refusedParts },
  { id: 'hidden-by-with', query: '(SELECT 1)', outcome: 'error', reason: /does not start with SELECT/ },
  {
    id: 'out-of-scope',
    query: 'SELECT (WITH pg_class AS (SELECT 1 AS a) SELECT a FROM pg_class) + count(*) FROM pg_class',
    outcome: 'error',
    reason: refusedParts,
  },
  {
    id: 'before-with',
    query: 'WITH a AS (SELECT * FROM pg_class), pg_class AS (SELECT 1 AS b) SELECT count(*) FROM a',
    outcome: 'error',
    reason: refusedParts,
  },
  {
    id: 'quoted-function',
    query: `SELECT length("pg_read_file"('/etc/passwd'))`,
    outcome: 'error',
    reason: notAllowed,
  },
  {
    id: 'qualified-function',
    query: "SELECT length(pg_catalog.pg_read_file('/etc/passwd'))",
    outcome: 'error',
    reason: notAllowed,
  },
  {
    id: 'function-in-capitals',
    query: "SELECT length(PG_READ_FILE('/etc/passwd'))",
    outcome: 'error',
    reason: notAllowed,
  },
  { id: 'table-by-name', query: "SELECT count(*) FROM query_table('secrets')", outcome: 'error', reason: notAllowed },
  { id: 'query-in-a-text', query: "SELECT count(*) FROM query('SELECT 1')", outcome: 'error', reason: notAllowed },
  {
    id: 'method',
    query: "SELECT count(*) FROM orders WHERE 'x'.getenv() IS NULL",
    outcome: 'error',
    reason: notAllowed,
  },
  { id: 'environment', query: "SELECT length(getenv('HOME'))", outcome: 'error', reason: notAllowed },
  { id: 'variable', query: "SELECT length(getvariable('x'))", outcome: 'error', reason: notAllowed },
  { id: 'glob', query: "SELECT count(*) FROM glob('/etc/*')", outcome: 'error', reason: notAllowed },
  { id: 'macro', query: "SELECT count(*) FROM sniff_csv('/etc/passwd')", outcome: 'error', reason: notAllowed },
  { id: 'large-object', query: 'SELECT length(lo_get(1)::text)', outcome: 'error', reason: notAllowed },
  { id: 'program', query: "SELECT pg_ls_dir('/')::text", outcome: 'error', reason: notAllowed },
  {
    id: 'lateral-file',
    query: "SELECT count(*) FROM orders, LATERAL read_blob('/etc/passwd')",
    outcome: 'error',
    reason: notAllowed,
  },
  {
    id: 'for-update',
    query: 'SELECT count(*) FROM (SELECT id FROM orders FOR UPDATE) AS locked',
    outcome: 'error',
    reason: notAllowed,
  },
  { id: 'settings-of-duckdb', query: 'SELECT count(*) FROM duckdb_settings()', outcome: 'error', reason: refusedParts },
  {
    id: 'show',
    query: 'SELECT count(*) FROM (DESCRIBE orders)',
    outcome: 'error',
    reason: /rules of contracts may not/,
  },
  {
    id: 'dollar-quotes',
    query: 'SELECT count(*) FROM orders WHERE note = $$x$$',
    outcome: 'error',
    reason: /dollar quotes/,
  },
  {
    id: 'escape-text',
    query: "SELECT count(*) FROM orders WHERE note = E'\\\\' OR 1=1 --'",
    outcome: 'error',
    reason: /prefix/,
  },
  { id: 'open-text', query: "SELECT count(*) FROM orders WHERE note = 'x", outcome: 'error', reason: /has no end/ },
  { id: 'open-comment', query: 'SELECT 1 /* FROM orders', outcome: 'error', reason: /comment/ },
  { id: 'nested-comment', query: 'SELECT 1 /* /* */ FROM orders */', outcome: 'error', reason: /comment/ },
  {
    id: 'placeholder',
    query: 'SELECT count(*) FROM {schema}.orders',
    outcome: 'error',
    reason: /placeholder that does not exist/,
  },
  {
    id: 'no-property',
    query: 'SELECT count({property}) FROM orders',
    outcome: 'error',
    reason: /placeholder for a property/,
  },
  { id: 'two-columns', query: 'SELECT 1, 2', outcome: 'error', reason: /exactly one column/ },
  { id: 'star', query: 'SELECT * FROM orders', outcome: 'error', reason: /exactly one column/ },
  { id: 'no-row', query: 'SELECT 1 FROM orders WHERE id < 0', outcome: 'error', reason: /exactly one row/ },
  { id: 'rows', query: 'SELECT id FROM orders', outcome: 'error', reason: /exactly one row/ },
  { id: 'a-text', query: 'SELECT max(note) FROM orders', outcome: 'error', reason: /no number and no truth/ },
  {
    id: 'a-null',
    query: 'SELECT max(price) FROM orders WHERE id < 0',
    outcome: 'error',
    reason: /no number and no truth/,
  },
  {
    id: 'unknown-column',
    query: 'SELECT count(nothing) FROM orders',
    outcome: 'error',
    reason: /does not accept the rule/,
  },
];

export const queryCases: readonly QueryCase[] = [...answering, ...refused];

const ruleOf = ({ id, query, is }: QueryCase): string =>
  `{ id: ${id}, type: sql, ${is ?? 'mustBe: 0'}, query: ${JSON.stringify(query).replaceAll('\\\\n', '\\n')} }`;

const rulesOf = (property: QueryCase['property'], indent: string): string =>
  queryCases
    .filter((one) => one.property === property)
    .map((one) => `\n${indent}- ${ruleOf(one)}`)
    .join('');

export const idOf = ({ id, property }: QueryCase): string =>
  ['queries', 'orders', property, id].filter(Boolean).join('/');

export const queryContracts: readonly TestedContract[] = [
  {
    domain: 'shop',
    name: 'queries',
    tables: {
      Tbl_Orders: {
        columns: 'id BIGINT, price INTEGER, "Created_At" TIMESTAMP, note VARCHAR(40)',
        rows: `(1, 5, TIMESTAMP '2026-01-01 10:00:00', 'a'), (2, 12, TIMESTAMP '2026-01-02 10:00:00', 'it''s; -- {fine} /* */ $1'), (3, 11, TIMESTAMP '2026-01-03 10:00:00', NULL)`,
      },
    },
    body: `schema:
  - name: orders
    physicalName: Tbl_Orders
    quality:${rulesOf(undefined, '      ')}
    properties:
      - { name: id, logicalType: integer, physicalType: BIGINT, primaryKey: true }
      - name: price
        logicalType: integer
        physicalType: INTEGER
        quality:${rulesOf('price', '          ')}
      - name: createdAt
        physicalName: Created_At
        logicalType: timestamp
        physicalType: TIMESTAMP
        quality:${rulesOf('createdAt', '          ')}
      - { name: note, logicalType: string }
      - { name: doubled, logicalType: integer, physicalType: INTEGER, semanticType: dimension, transformLogic: price * 2 }
`,
  },
  {
    domain: 'shop',
    name: 'refunds',
    tables: { refunds: { columns: 'refund_id BIGINT, order_id BIGINT', rows: '(1, 2), (2, 9)' } },
    body: `schema:
  - name: refunds
    properties:
      - { name: refund_id, logicalType: integer, physicalType: BIGINT, primaryKey: true }
      - { name: order_id, logicalType: integer, physicalType: BIGINT }
`,
  },
  {
    domain: 'secrets',
    name: 'secrets',
    tables: { secrets: { columns: 'id BIGINT', rows: '(1)' } },
    body: `schema:
  - name: secrets
    properties:
      - { name: id, logicalType: integer, physicalType: BIGINT, primaryKey: true }
`,
  },
];
