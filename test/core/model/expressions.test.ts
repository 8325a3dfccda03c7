import { describe, expect, it } from 'vitest';
import { parseContract } from '../../../core/contract/read.ts';
import { buildMesh } from '../../../core/model/build.ts';
import { printExpression } from './print-expression.ts';

/** What a measure or dimension of `sessions` with that expression becomes, and what is said about it. */
function read(kind: 'measure' | 'dimension', written: string, type = '') {
  const text = `apiVersion: v3.2.0
kind: DataContract
id: web
version: 1.0.0
status: active
schema:
  - name: sessions
    properties:
      - { name: id, logicalType: integer, primaryKey: true }
      - { name: qty, logicalType: integer, physicalType: INTEGER }
      - { name: amount, logicalType: number, physicalType: 'DECIMAL(10,2)' }
      - { name: score, logicalType: number }
      - { name: kind, physicalName: session_kind, logicalType: string }
      - { name: "Odd Name", logicalType: string, customProperties: [{ property: graphqlName, value: odd }] }
      - { name: flag, logicalType: boolean }
      - { name: day, logicalType: date }
      - { name: at, logicalType: timestamp }
      - { name: clock, logicalType: time }
      - { name: tags, logicalType: array, items: { logicalType: string } }
      - { name: address, logicalType: object, properties: [{ name: city, logicalType: string }] }
      - { name: is_long, semanticType: dimension, transformLogic: qty > 60 }
      - { name: total, semanticType: measure, transformLogic: SUM(amount) }
      - { name: user_id, logicalType: integer, relationships: [{ to: users.id }] }
      - name: computed
        semanticType: ${kind}
        ${type}
        transformLogic: ${written}
  - name: pageviews
    properties:
      - { name: id, logicalType: integer, primaryKey: true }
      - { name: url, logicalType: string }
      - { name: session_id, logicalType: integer, relationships: [{ to: sessions.id }] }
  - name: users
    properties:
      - { name: id, logicalType: integer, primaryKey: true }
      - { name: country, logicalType: string }
`;
  const parsed = parseContract(text, { file: 'web.odcs.yaml', absolutePath: '/web.odcs.yaml', domain: 'web' });
  expect(parsed.issues).toEqual([]);
  const { mesh, issues } = buildMesh(parsed.file === undefined ? [] : [parsed.file], { variables: {}, roots: [] });
  const object = mesh.domains[0]?.objects.find(({ name }) => name === 'sessions');
  const expression =
    object?.metrics.find(({ name }) => name === 'computed')?.expression ??
    object?.fields.find(({ name }) => name === 'computed')?.computed?.expression;
  const lines = text.split('\n');
  return {
    expression: expression && printExpression(expression),
    issues: issues
      .filter(({ code }) => code !== 'SERVER_MISSING')
      .map(({ code, line, column, sentence, hint }) => ({
        code,
        // What stands at the place that the issue points to.
        at: lines[line - 1]?.slice(column - 1),
        sentence: sentence.replace('In computed of sessions: ', ''),
        hint,
      })),
  };
}

describe('expressions that are read', () => {
  it.each([
    // Precedence and spelling
    ['dimension', 'qty + 2 * 3 - 1', '((cast(qty) add cast((2 multiply 3))) subtract 1)'],
    ['dimension', '-kind::INT::DECIMAL(5,1)', 'negation(cast(cast(kind)))'],
    ['dimension', 'TRY_CAST(kind AS DATE)', 'try_cast(kind)'],
    ['dimension', 'qty::double precision', 'cast(qty)'],
    ['dimension', '(qty + 2) * 3', '(cast((cast(qty) add 2)) multiply 3)'],
    ['dimension', 'flag OR NOT flag AND qty = 1', '(flag or (not(flag) and (qty eq 1)))'],
    ['dimension', 'not flag = true', 'not((flag eq true))'],
    ['dimension', '- qty * -2', '(cast(negation(cast(qty))) multiply -2)'],
    ['dimension', 'case when Qty <> 1 then Kind else null end', 'case((qty ne 1) → kind, else null)'],
    ['dimension', "CASE kind WHEN 'a' THEN 1 END", 'case((kind eq a) → 1)'],
    ['dimension', "\"Odd Name\" || 'it''s'", "join(odd, it's)"],
    ['dimension', 'sessions.qty', 'qty'],
    ['dimension', 'address.city', 'address.city'],
    ['dimension', 'NOT is_long', 'not((qty gt 60))'],
    ['dimension', "qty NOT IN (1, 2) AND kind NOT LIKE 'a%'", '(not((qty in 1 2)) and not((kind like "a%" exact)))'],
    ['dimension', 'qty BETWEEN 1 AND 2 AND flag', '(((qty gte 1) and (qty lte 2)) and flag)'],
    ['dimension', 'kind IS NOT NULL', 'not(isNull(kind))'],
    // Types of literals
    ['dimension', "day > '2024-02-29'", '(day gt 2024-02-29)'],
    ['dimension', "at > '2024-02-29 12:30'", '(at gt 2024-02-29T12:30:00)'],
    ['dimension', 'at > day', '(at gt cast(day))'],
    ['dimension', 'COALESCE(amount, 0)', 'coalesce(cast(amount), 0)'],
    ['dimension', '1.50', '1.50'],
    ['dimension', '1e3', '1e3'],
    // Aggregates
    ['measure', 'COUNT(*)', 'count(*)'],
    ['measure', 'sum(amount) / nullif(count(*), 0)', '(cast(sum(amount)) divide cast(nullif(count(*), 0)))'],
    ['measure', 'SUM(CASE WHEN is_long THEN amount END)', 'sum(case((qty gt 60) → amount))'],
    ['measure', 'total / 2', '(cast(sum(amount)) divide 2)'],
    ['measure', 'COUNT(pageviews.id)', 'coalesce(sum(pageviews.count(id)), 0)'],
    ['measure', 'MAX(COUNT(pageviews.*))', 'max(pageviews.count(*))'],
    ['measure', '42', '42'],
  ] as const)('As a %s, %s is %s.', (kind, written, expected) => {
    const { expression, issues } = read(kind, JSON.stringify(written));
    expect(issues).toEqual([]);
    expect(
      expression
        ?.replace(/:(?:i\d+|f64|text|date|boolean|timestamp in Etc\/UTC|decimal\(\d+,\d+\))/g, '')
        .replaceAll(/"([^"%]*)"/g, '$1'),
    ).toBe(expected);
  });
});

describe('expressions that are refused', () => {
  // What stands at the place that the issue points to, to the end of the line, and what would be right.
  it.each([
    // Form
    ['measure', '', '', 'EXPRESSION_MISSING', 'Write an aggregate'],
    ['measure', 'SUM(amount', '', 'EXPRESSION_MALFORMED', 'Correct the expression'],
    ['measure', 'SUM(amount) SUM(qty)', 'SUM(qty)', 'EXPRESSION_MALFORMED', 'Correct the expression'],
    ['measure', 'SELECT SUM(amount) FROM sessions', 'SELECT', 'EXPRESSION_MALFORMED', 'an object of its own'],
    ['measure', 'SUM(amount) / (SELECT 1)', 'SELECT', 'EXPRESSION_MALFORMED', 'an object of its own'],
    ['measure', 'SUM(amount) OVER ()', 'OVER', 'EXPRESSION_MALFORMED', 'plain aggregate'],
    ['measure', 'SUM(amount::)', ')', 'EXPRESSION_MALFORMED', 'Correct the expression'],
    ['measure', 'SUM(amount); DROP TABLE x', ';', 'EXPRESSION_MALFORMED', 'without a semicolon'],
    ['measure', 'SUM(amount) -- all of it', '-- all', 'EXPRESSION_MALFORMED', 'transformDescription'],
    ['measure', 'SUM(amount) /* all */', '/* all', 'EXPRESSION_MALFORMED', 'transformDescription'],
    ['measure', 'SUM($1)', '$1', 'EXPRESSION_MALFORMED', 'Remove it'],
    ['dimension', "kind = 'open", "'open", 'EXPRESSION_MALFORMED', "Close it with '"],
    ['dimension', 'CASE qty END', 'END', 'EXPRESSION_MALFORMED', 'Correct the expression'],
    ['dimension', 'qty < 1 < 2', '< 2', 'EXPRESSION_MALFORMED', 'Correct the expression'],
    ['dimension', `${'('.repeat(60)}qty${')'.repeat(60)}`, '(', 'EXPRESSION_MALFORMED', 'several properties'],
    ['dimension', `qty${' + qty'.repeat(2000)}`, 'qty +', 'EXPRESSION_MALFORMED', 'several properties'],
    ['dimension', `${'ROUND('.repeat(9)}score${', 1)'.repeat(9)}`, 'ROUND', 'EXPRESSION_MALFORMED', 'fewer CAST'],
    // Names
    ['measure', 'SUM(amout)', 'amout)', 'EXPRESSION_NAME_UNKNOWN', 'Did you mean "amount"?'],
    ['dimension', 'session_kind', 'session_kind', 'EXPRESSION_NAME_UNKNOWN', 'Write the property\'s name, "kind"'],
    ['dimension', 'address.town', 'town', 'EXPRESSION_NAME_UNKNOWN', 'Name a property of the object'],
    ['measure', 'COUNT(pageview.id)', 'pageview.id', 'EXPRESSION_NAME_UNKNOWN', 'Did you mean "pageviews"?'],
    ['measure', 'COUNT(pageviews.uri)', 'uri', 'EXPRESSION_NAME_UNKNOWN', 'Did you mean "url"?'],
    ['dimension', 'computed', 'computed', 'EXPRESSION_NAME_UNKNOWN', 'Expressions read'],
    // Functions
    ['measure', 'SUMM(amount)', 'SUMM', 'EXPRESSION_FUNCTION_UNKNOWN', 'Did you mean SUM?'],
    ['dimension', 'PG_SLEEP(10)', 'PG_SLEEP', 'EXPRESSION_FUNCTION_UNKNOWN', 'Use one of COALESCE'],
    ['dimension', "READ_TEXT('/etc/passwd')", 'READ_TEXT', 'EXPRESSION_FUNCTION_UNKNOWN', 'Use one of'],
    ['dimension', 'NULLIF(qty)', 'NULLIF', 'EXPRESSION_FUNCTION_UNKNOWN', 'Write NULLIF(value, value)'],
    ['measure', 'SUM(*)', 'SUM', 'EXPRESSION_FUNCTION_UNKNOWN', 'with one property'],
    // Places
    ['measure', 'SUM(amount) + qty', 'qty', 'EXPRESSION_AGGREGATE_MISPLACED', 'SUM(qty)'],
    ['measure', 'amount', 'amount', 'EXPRESSION_AGGREGATE_MISPLACED', 'SUM(amount)'],
    ['measure', 'SUM(AVG(amount))', 'AVG(amount))', 'EXPRESSION_AGGREGATE_MISPLACED', 'Aggregate once'],
    ['measure', 'SUM(total)', 'total)', 'EXPRESSION_AGGREGATE_MISPLACED', 'outside of aggregates'],
    ['dimension', 'SUM(amount)', 'SUM', 'EXPRESSION_AGGREGATE_MISPLACED', 'semanticType: measure'],
    ['dimension', 'pageviews.url', 'pageviews', 'EXPRESSION_NAME_UNKNOWN', 'Expressions read'],
    [
      'measure',
      'COUNT(user.country)',
      'user.country',
      'EXPRESSION_AGGREGATE_MISPLACED',
      'Declare the measure on users',
    ],
    [
      'measure',
      'COUNT(DISTINCT pageviews.url)',
      'COUNT',
      'EXPRESSION_AGGREGATE_MISPLACED',
      'declare the measure on pageviews',
    ],
    [
      'measure',
      'COUNT(pageviews.id) FILTER (WHERE flag)',
      'flag)',
      'EXPRESSION_AGGREGATE_MISPLACED',
      'properties of pageviews',
    ],
    ['measure', 'pageviews.url', 'pageviews', 'EXPRESSION_AGGREGATE_MISPLACED', 'COUNT(pageviews.url)'],
    ['dimension', 'ABS(DISTINCT qty)', 'ABS', 'EXPRESSION_AGGREGATE_MISPLACED', 'Remove that part'],
    // Types
    ['measure', 'SUM(kind)', 'kind)', 'EXPRESSION_TYPE_MISMATCH', 'Name a property with numbers'],
    ['measure', 'SUM(flag)', 'flag)', 'EXPRESSION_TYPE_MISMATCH', 'FILTER'],
    ['measure', 'MIN(flag)', 'flag)', 'EXPRESSION_TYPE_MISMATCH', 'FILTER'],
    ['dimension', 'kind > 5', '5', 'EXPRESSION_TYPE_MISMATCH', 'Put the text in single quotes'],
    [
      'dimension',
      "day = '2024-02-30'",
      "'2024-02-30'",
      'EXPRESSION_TYPE_MISMATCH',
      "Write a date such as '2024-02-29'",
    ],
    ['dimension', 'day = NULL', 'NULL', 'EXPRESSION_TYPE_MISMATCH', 'IS NULL'],
    ['dimension', 'kind + 1', 'kind', 'EXPRESSION_TYPE_MISMATCH', 'Name a property with numbers'],
    ['dimension', 'qty AND flag', 'qty', 'EXPRESSION_TYPE_MISMATCH', 'Compare it with a value'],
    ['dimension', 'CASE WHEN flag THEN 1 ELSE kind END', 'kind END', 'EXPRESSION_TYPE_MISMATCH', 'Compare and combine'],
    ['dimension', 'qty IN (1, qty)', 'qty)', 'EXPRESSION_TYPE_MISMATCH', 'OR instead'],
    ['dimension', 'qty IN (1, NULL)', 'qty IN', 'EXPRESSION_TYPE_MISMATCH', 'OR value IS NULL'],
    ['dimension', 'kind LIKE kind', 'kind', 'EXPRESSION_TYPE_MISMATCH', "LIKE '/the-%'"],
    ['dimension', 'tags', 'tags', 'EXPRESSION_TYPE_MISMATCH', 'one value'],
    ['dimension', 'address', 'address', 'EXPRESSION_TYPE_MISMATCH', 'Name a member'],
    ['dimension', 'score % 2', 'score', 'EXPRESSION_TYPE_MISMATCH', 'whole numbers or decimals'],
    ['dimension', "DATE_TRUNC('monht', day)", "'monht'", 'EXPRESSION_TYPE_MISMATCH', 'Did you mean "month"?'],
    ['dimension', "DATE_TRUNC('hour', day)", "'hour'", 'EXPRESSION_TYPE_MISMATCH', "'day' or a longer unit"],
    ['dimension', 'EXTRACT(HOUR FROM day)', 'day)', 'EXPRESSION_TYPE_MISMATCH', 'has this part'],
    ['dimension', 'CAST(qty AS DATE)', 'qty AS', 'EXPRESSION_TYPE_MISMATCH', 'Use EXTRACT'],
    ['dimension', 'kind::MOOD', 'MOOD', 'EXPRESSION_TYPE_MISMATCH', 'BIGINT'],
    ['dimension', 'CAST(qty AS MOOD)', 'MOOD', 'EXPRESSION_TYPE_MISMATCH', 'BIGINT'],
    ['dimension', 'CAST(qty AS DECIMAL(99,2))', 'DECIMAL(99', 'EXPRESSION_TYPE_MISMATCH', 'at most 38 digits'],
    ['dimension', 'SUBSTRING(kind, qty)', 'qty)', 'EXPRESSION_TYPE_MISMATCH', 'Write the number itself'],
    ['dimension', 'ROUND(amount, 99)', '99)', 'EXPRESSION_TYPE_MISMATCH', 'Write the number itself'],
    ['dimension', 'flag < TRUE', 'flag', 'EXPRESSION_TYPE_MISMATCH', 'Use = or <>'],
  ] as const)('As a %s, %s is refused at "%s" by %s.', (kind, written, at, code, hint) => {
    const { expression, issues } = read(kind, JSON.stringify(written));
    expect(expression).toBeUndefined();
    expect(issues).toHaveLength(1);
    const [issue] = issues;
    expect(issue?.code).toBe(code);
    expect(issue?.hint).toContain(hint);
    if (written !== '' && !written.includes('"')) expect(issue?.at?.startsWith(at), issue?.at).toBe(true);
  });

  it('points to the start of a text that is folded over lines', () => {
    const { issues } = read('measure', '>-\n          SUM(amount)\n          + SUM(nothing)');
    expect(issues).toMatchObject([{ code: 'EXPRESSION_NAME_UNKNOWN', at: '>-' }]);
  });

  it('points into a text without quotes', () => {
    const { issues } = read('measure', 'SUM(amount) + SUM(nothing)');
    expect(issues).toMatchObject([{ code: 'EXPRESSION_NAME_UNKNOWN', at: 'nothing)' }]);
  });

  it.each([
    ['SUM(amount)', 'logicalType: date', 'a date'],
    ['MAX(day)', 'logicalType: integer', 'a whole number'],
    ['SUM(amount)', 'logicalType: object', 'object'],
    ['MAX(kind)', 'logicalType: number', 'a floating-point number'],
  ])('says that %s is no value of %s', (written, type, named) => {
    const { issues } = read('measure', written, type);
    expect(issues).toMatchObject([{ code: 'EXPRESSION_TYPE_MISMATCH', sentence: expect.stringContaining(named) }]);
  });
});
