import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyst, care, errorCodes, officer, openPolicyGateway, type PolicyGateway } from './policy-gateway.ts';

let gateway: PolicyGateway;
beforeAll(async () => {
  gateway = await openPolicyGateway();
});
afterAll(async () => await gateway?.close());

const regional = { roles: ['regional'], claims: { regions: ['France'] } };

test.each([
  '{ payments { nodes { client { iban } } } }',
  '{ payments { nodes { client { payments { nodes { client { iban } } } } } } }',
  '{ payments(filter: { client: { iban: { startsWith: "I" } } }) { totalCount } }',
  '{ clients(filter: { payments: { some: { memo: { startsWith: "M" } } } }) { totalCount } }',
  '{ clients { nodes { payments(filter: { memo: { startsWith: "M" } }) { totalCount } } } }',
  '{ paymentsGroupBy(by: [{ dimension: client_iban }]) { totalCount } }',
  '{ orders { nodes { client { iban } } } }',
  '{ orders(filter: { client: { iban: { startsWith: "I" } } }) { totalCount } }',
  '{ ordersGroupBy(by: [{ dimension: client_iban }]) { totalCount } }',
  '{ clients(filter: { orders: { none: { voucher: { startsWith: "V" } } } }) { totalCount } }',
])('T4: A column is as closed through a relation as by itself: %s', async (query) => {
  expect(errorCodes(await gateway.ask(analyst, query))).toEqual(['FORBIDDEN']);
  expect(errorCodes(await gateway.ask(officer, query))).toEqual([]);
});

test('T4: A relation shows the visible rows only, in the domain and across domains.', async () => {
  const { body } = await gateway.ask(
    care,
    '{ payments { nodes { client { tenant } } } orders { nodes { client { tenant } } } }',
  );
  const tenants = [...JSON.stringify(body).matchAll(/"tenant":"(\w+)"/g)].map(([, tenant]) => tenant);
  expect(new Set(tenants)).toEqual(new Set(['north']));
  expect(body.errors).toBeUndefined();
});

test.each([
  '{ clients { nodes { payments { totalCount } } } }',
  '{ clients(filter: { payments: { none: {} } }) { totalCount } }',
  '{ clients(filter: { payments: { count: { gte: 0 } } }) { totalCount } }',
])('T4: An object that may not be read may not be reached: %s', async (query) => {
  expect(errorCodes(await gateway.ask(regional, query))).toEqual(['FORBIDDEN']);
  expect(errorCodes(await gateway.ask(care, query))).toEqual([]);
});

test('T4: Every table of every statement of somebody with a row filter is read through it.', async () => {
  gateway.takeStatements();
  await gateway.ask(
    care,
    `{
      payments(filter: { client: { score: { gt: 0 } } }, orderBy: [{ relation: client_score }]) { nodes { client { name payments { totalCount } } } }
      paymentsGroupBy(by: [{ dimension: client_region }]) { nodes { count } }
      clients(filter: { payments: { some: {} } }) { nodes { clientId } }
    }`,
  );
  const statements = gateway.takeStatements();
  expect(statements.length).toBeGreaterThanOrEqual(3);
  for (const { statement } of statements) {
    const tables = statement.text.match(/"bank"\."(clients|payments|Client|Payment)"/g) ?? [];
    const conditions = statement.text.match(/"(tenant|branch)" = /g) ?? [];
    expect(tables.length, statement.text).toBeGreaterThan(0);
    expect(conditions.length, statement.text).toBeGreaterThanOrEqual(tables.length);
  }
});
