import { expect, test } from 'vitest';
import { buildMesh } from '../../../core/model/build.ts';
import type { Check } from '../../../core/quality/check.ts';
import { deriveChecks } from '../../../core/quality/derive/derive.ts';
import { readText } from './contract-text.ts';

const head = `apiVersion: v3.1.0
kind: DataContract
id: shop
version: 1.0.0
status: active
servers:
  - { server: files, type: local, path: './{object}.csv', format: csv }
`;

function derive(body: string): { readonly checks: readonly Check[]; readonly sentences: readonly string[] } {
  const file = readText(`${head}${body}`, { domain: 'sales', absolutePath: '/data/sales/shop.odcs.yaml' });
  const { mesh } = buildMesh([file], { variables: {}, roots: ['/data'] });
  const { checks, issues } = deriveChecks([file], mesh);
  return { checks, sentences: issues.map(({ code, line, sentence }) => `${code} ${line} ${sentence}`) };
}

const rules = [
  '- { metric: nullValues, mustBe: 0 }',
  '- { metric: nullValues, mustBeLessThan: 3, unit: percent, severity: warning }',
  '- { id: few, metric: nullValues, mustBe: 0 }',
  '- { name: Named, type: text, description: It is right. }',
];

const withRules = (order: readonly string[]): string => `
schema:
  - name: orders
    properties:
      - name: note
        logicalType: string
        quality:
${order.map((rule) => `          ${rule}`).join('\n')}
`;

test('Ids of checks do not depend on the order of rules, and tell rules of one kind apart.', () => {
  const idsOf = (order: readonly string[]) =>
    derive(withRules(order))
      .checks.filter(({ origin }) => origin === 'quality')
      .map(({ id }) => id);
  const ids = idsOf(rules);
  expect(new Set(ids).size).toBe(4);
  expect(ids).toContain('shop/orders/note/few');
  expect(ids).toContain('shop/orders/note/Named');
  expect(new Set(idsOf(rules.toReversed()))).toEqual(new Set(ids));
});

test('What a rule cannot measure is an issue at its line, and a check.', () => {
  const { checks, sentences } = derive(`
schema:
  - name: orders
    quality:
      - { metric: rowCount, mustBe: 3, unit: percent }
      - { type: sql, query: 'DROP TABLE orders', mustBe: 0 }
      - { type: sql, query: 'SELECT 1; SELECT 2', mustBe: 0 }
    properties:
      - name: price
        logicalType: integer
        logicalTypeOptions: { minimum: 1 }
        customProperties: [{ property: enum, value: [cheap] }]
        quality:
          - { metric: invalidValues, mustBe: 0, arguments: { pattern: '^1' } }
          - { metric: invalidValues, mustBe: 0 }
slaProperties:
  - { property: latency, value: soon }
  - { property: latency, value: 1, unit: d, element: orders.price }
`);
  expect(sentences).toEqual([
    'CHECK_RULE_INVALID 12 The number of rows is no percentage.',
    'CHECK_RULE_INVALID 13 The query does not start with SELECT.',
    'CHECK_RULE_INVALID 14 The query is more than one statement.',
    'CHECK_RULE_INVALID 16 The enum of price has values that are none of its type.',
    'CHECK_RULE_INVALID 21 The property price is no text that has a pattern.',
    'CHECK_RULE_INVALID 22 Some valid values of price are none of its type.',
    'CHECK_RULE_INVALID 24 The value and unit of the service level are no length of time.',
    'CHECK_RULE_INVALID 25 The element orders.price is no date and no timestamp, so that it has no age.',
  ]);
  expect(checks.filter(({ rule }) => rule.kind === 'broken')).toHaveLength(8);
});

test('Rules and limits of v3.0 are read in its words.', () => {
  const text = `${head.replace('v3.1.0', 'v3.0.2')}
schema:
  - name: orders
    properties:
      - name: price
        logicalType: integer
        logicalTypeOptions: { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }
        quality:
          - { type: library, rule: nullCheck }
          - { type: library, rule: duplicateCount, mustBeLessThan: 10, unit: percent }
          - { type: sql, query: 'SELECT count(*) FROM \${object}', mustBeGreaterThan: 0, mustBeLessThan: 100 }
slaDefaultElement: orders.price
`;
  const file = readText(text, { domain: 'sales', absolutePath: '/data/sales/shop.odcs.yaml' });
  const { mesh } = buildMesh([file], { variables: {}, roots: ['/data'] });
  const { checks, issues } = deriveChecks([file], mesh);
  expect(issues).toEqual([]);
  expect(checks.map(({ sentence }) => sentence).slice(2)).toEqual([
    'price is more than 1.',
    'price is at most 9.',
    'The number of rows without price is 0.',
    'The share of rows that repeat price of another is less than 10 percent.',
    'What the query answers is more than 0 and is less than 100.',
  ]);
});

test('A promise that stands where nothing of its kind is measured is told, and listed as a check of nobody.', () => {
  const { checks, sentences } = derive(`
schema:
  - name: orders
    properties:
      - { name: price, logicalType: number, physicalType: DOUBLE }
      - { name: phone, logicalType: string, logicalTypeOptions: { format: phone } }
      - { name: secret, logicalType: string, logicalTypeOptions: { format: password } }
      - name: buyer
        logicalType: object
        logicalTypeOptions: { maxProperties: 3 }
        properties:
          - { name: email, logicalType: string, unique: true }
          - { name: city, logicalType: string, required: true }
      - { name: tags, logicalType: array, items: { logicalType: string, unique: true, required: true } }
      - name: revenue
        semanticType: measure
        logicalType: number
        transformLogic: SUM(price)
        logicalTypeOptions: { minimum: 0 }
        quality: [{ metric: nullValues, mustBe: 0 }]
`);
  expect(sentences).toEqual([
    'CHECK_RULE_UNMEASURED 13 `format` of phone is not tested. What the format phone is, Concord does not know; a `pattern` says it.',
    'CHECK_RULE_UNMEASURED 17 `maxProperties` of buyer is not tested. How many members a value has is not counted.',
    'CHECK_RULE_UNMEASURED 19 `unique` of buyer.email is not tested. Only properties of the object itself are compared between rows.',
    'CHECK_RULE_UNMEASURED 21 `unique` of tags[] is not tested. Only properties of the object itself are compared between rows.',
    'CHECK_RULE_UNMEASURED 26 `minimum` of revenue is not tested. A measure is a number of many rows, so that no row can break this.',
    'CHECK_RULE_UNMEASURED 27 `quality` of revenue is not tested. A measure is a number of many rows, so that no row can break this.',
  ]);
  const outcomes = checks.filter(({ rule }) => rule.kind === 'unsupported').map(({ id }) => id);
  expect(outcomes).toEqual([
    'shop/orders/phone/format',
    'shop/orders/buyer/maxProperties',
    'shop/orders/buyer.email/unique',
    'shop/orders/tags[]/unique',
    'shop/orders/revenue/quality',
    'shop/orders/revenue/minimum',
  ]);
});

test('A service level whose element names nothing that has an age says what is wrong with it.', () => {
  const { sentences } = derive(`
schema:
  - name: orders
    physicalName: tbl_orders
    properties:
      - { name: note, logicalType: string }
      - { name: paid_at, logicalType: timestamp, physicalType: TIMESTAMP }
  - name: lines
    properties: [{ name: line, logicalType: string }]
slaProperties:
  - { property: latency, value: 1, unit: d, element: tab1.paid_at }
  - { property: latency, value: 1, unit: d, element: paid_at }
  - { property: latency, value: 1, unit: d, element: tbl_orders.payed_at }
  - { property: latency, value: 1, unit: d, element: orders.note }
  - { property: latency, value: 1, unit: d, element: tbl_orders.paid_at }
`);
  expect(sentences.map((sentence) => sentence.replace(/^\S+ \d+ /, ''))).toEqual([
    'The element tab1.paid_at names the object tab1, which the contract does not have; it has orders, lines.',
    'The element paid_at names no object; write object.property, with one of the objects orders, lines.',
    'The element tbl_orders.payed_at names payed_at, which is no property of orders.',
    'The element orders.note is no date and no timestamp, so that it has no age.',
  ]);
});
