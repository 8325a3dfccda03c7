import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyst, care, errorCodes, officer, openPolicyGateway, type PolicyGateway } from './policy-gateway.ts';

let gateway: PolicyGateway;
beforeAll(async () => {
  gateway = await openPolicyGateway();
});
afterAll(async () => await gateway?.close());

/** What would tell a masked or forbidden value, one question at a time. */
const oracles = [
  'clients(filter: { email: { startsWith: "m" } }) { totalCount }',
  'clients(filter: { not: { or: [{ iban: { isNull: true } }] } }) { totalCount }',
  'clients(filter: { salary: { gt: "71000027" } }) { totalCount }',
  'clients(filter: { tags: { has: "Tag7001" } }) { totalCount }',
  'clients(filter: { address: { street: { contains: "7001" } } }) { totalCount }',
  'clients(filter: { loudName: { eq: "NAME7001" } }) { totalCount }',
  'clientsAggregate(filter: { born: { lt: "1950-01-01" } }) { value { count } }',
  'clientsGroupBy(by: [{ dimension: code }]) { totalCount }',
  'clients(timeRange: { last: "40y" }) { totalCount }',
  'clientByPassport(passport: "Pass7001") { clientId }',
  'clientByEmail(email: "mail7001@example.com") { clientId }',
  'payments(filter: { memo: { isNull: false } }) { totalCount }',
  'orders(filter: { voucher: { startsWith: "V" } }) { totalCount }',
];

test.each(oracles)('T1: Nobody may use what it does not see in clear: %s', async (field) => {
  const refused = await gateway.ask(analyst, `{ ${field} }`);
  expect(errorCodes(refused)).toEqual(['FORBIDDEN']);
  expect(Object.values(refused.body.data ?? {})).toEqual([null]);
  expect(gateway.takeStatements()).toEqual([]);
  expect(errorCodes(await gateway.ask(officer, `{ ${field} }`))).toEqual([]);
  gateway.takeStatements();
});

test('T1: A guess that is right has the same answer as one that is wrong, to the byte.', async () => {
  const guess = async (value: string) =>
    (
      await gateway.ask(analyst, 'query ($v: String) { clients(filter: { iban: { eq: $v } }) { totalCount } }', {
        v: value,
      })
    ).text;
  expect(await guess('Iban7001')).toBe(await guess('Iban0000'));
});

test('T1: Who sees the values in clear may compare with them.', async () => {
  const { body } = await gateway.ask(care, '{ clients(filter: { name: { eq: "Name7002" } }) { nodes { name } } }');
  expect(body).toEqual({ data: { clients: { nodes: [{ name: 'Name7002' }] } } });
});
