import { afterAll, beforeAll, expect, test } from 'vitest';
import { care, errorCodes, openPolicyGateway, type PolicyGateway } from './policy-gateway.ts';

let gateway: PolicyGateway;
beforeAll(async () => {
  gateway = await openPolicyGateway();
});
afterAll(async () => await gateway?.close());

test.each<[string, Record<string, unknown>]>([
  ['no claims', {}],
  ['a claim of another name', { Tenant: 'north', tenants: 'north' }],
  ['null', { tenant: null }],
  ['a number', { tenant: 7 }],
  ['a list', { tenant: ['north'] }],
  ['an object', { tenant: { eq: 'north' } }],
  ['true', { tenant: true }],
  ['a claim that objects inherit', JSON.parse('{"__proto__": {"tenant": "north"}}')],
])('T21: A row filter without its claim refuses before any SQL: %s', async (_, claims) => {
  gateway.takeStatements();
  for (const query of [
    '{ clients { totalCount } }',
    '{ clientsAggregate { value { count } } }',
    '{ client(clientId: "9100002") { clientId } }',
    '{ payments { nodes { paymentId } } }',
    '{ clientsGroupBy(by: [{ dimension: region }]) { totalCount } }',
  ]) {
    expect(errorCodes(await gateway.ask({ roles: ['care'], claims }, query))).toEqual(['FORBIDDEN']);
  }
  expect(gateway.takeStatements()).toEqual([]);
});

test('T21: An empty text is a value like any other, which no row has.', async () => {
  const { body } = await gateway.ask({ roles: ['care'], claims: { tenant: '' } }, '{ clients { totalCount } }');
  expect(body).toEqual({ data: { clients: { totalCount: 0 } } });
});

test('T21: With its claim, the same is answered.', async () => {
  const { body } = await gateway.ask(care, '{ clients { totalCount } }');
  expect(body).toEqual({ data: { clients: { totalCount: gateway.oracle.visible(care, 'clients')?.length } } });
});
