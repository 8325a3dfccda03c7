import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyst, errorCodes, officer, openPolicyGateway, type PolicyGateway } from './policy-gateway.ts';

let gateway: PolicyGateway;
beforeAll(async () => {
  gateway = await openPolicyGateway();
});
afterAll(async () => await gateway?.close());

test.each([
  ['an alias', '{ clients { nodes { clientId: iban } } }'],
  ['an alias of a field that may be seen', '{ clients { nodes { tenant: iban } } }'],
  ['a fragment', '{ clients { nodes { ...F } } } fragment F on Client { iban }'],
  [
    'a fragment in a fragment',
    '{ clients { nodes { ...F } } } fragment F on Client { ...G } fragment G on Client { x: iban }',
  ],
  ['an inline fragment', '{ clients { nodes { ... on Client { iban } } } }'],
  ['an inline fragment without a type', '{ clients { nodes { ... { iban } } } }'],
  ['@include', 'query ($yes: Boolean = true) { clients { nodes { iban @include(if: $yes) } } }'],
  ['@skip', '{ clients { nodes { iban @skip(if: false) } } }'],
  ['an edge', '{ clients { edges { node { iban } } } }'],
  ['a nested object', '{ clients { nodes { address { x: street } } } }'],
  ['the row by its key', '{ client(clientId: "9100001") { iban } }'],
  ['a relation', '{ payments { nodes { client { ... on Client { iban } } } } }'],
  ['an entity of another domain', '{ orders { nodes { client { x: iban } } } }'],
  ['the row of a group', '{ paymentsGroupBy(by: [{ dimension: clientId }]) { nodes { client { iban } } } }'],
])('T9: Nobody sees a forbidden column by %s.', async (_, query) => {
  expect(errorCodes(await gateway.ask(analyst, query))).toEqual(['FORBIDDEN']);
  const { body, text } = await gateway.ask(officer, query);
  expect(body.errors).toBeUndefined();
  expect(text).toMatch(/Iban70|Street70/);
});

test('T9: A fragment that is left out costs nobody an answer.', async () => {
  const answer = await gateway.ask(analyst, '{ clients { nodes { clientId iban @include(if: false) } } }');
  expect(errorCodes(answer)).toEqual([]);
});
