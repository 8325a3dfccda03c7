import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyst, care, errorCodes, officer, openPolicyGateway, type PolicyGateway } from './policy-gateway.ts';

let gateway: PolicyGateway;
beforeAll(async () => {
  gateway = await openPolicyGateway();
});
afterAll(async () => await gateway?.close());

/** `loudName` is computed from a name and `averageSalary` from salaries, and neither has a classification of its own. */
test.each([
  '{ clients { nodes { loudName } } }',
  '{ payments { nodes { client { loudName } } } }',
  '{ orders { nodes { client { loudName } } } }',
  '{ clientsGroupBy(by: [{ dimension: loudName }]) { nodes { loudName } } }',
  '{ paymentsGroupBy(by: [{ dimension: client_loudName }]) { totalCount } }',
  '{ ordersGroupBy(by: [{ dimension: client_loudName }]) { totalCount } }',
  '{ clientsAggregate { value { averageSalary } } }',
])('T8: What is computed from a column is as closed as the column: %s', async (query) => {
  expect(errorCodes(await gateway.ask(analyst, query))).toEqual(['FORBIDDEN']);
  expect(errorCodes(await gateway.ask(care, query))).toEqual([]);
  expect(errorCodes(await gateway.ask(officer, query))).toEqual([]);
});
