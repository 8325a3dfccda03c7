import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyst, errorCodes, officer, openPolicyGateway, type PolicyGateway } from './policy-gateway.ts';

let gateway: PolicyGateway;
beforeAll(async () => {
  gateway = await openPolicyGateway();
});
afterAll(async () => await gateway?.close());

test.each([
  '{ clients(orderBy: [{ field: iban }], first: 1) { nodes { clientId } } }',
  '{ clients(orderBy: [{ field: score }, { field: salary, direction: DESC }]) { nodes { clientId } } }',
  '{ payments(orderBy: [{ relation: client_iban }]) { nodes { paymentId } } }',
  '{ orders(orderBy: [{ relation: client_salary }]) { nodes { orderId } } }',
  '{ clientsGroupBy(by: [{ dimension: region }], orderBy: [{ metric: averageSalary }]) { nodes { region } } }',
  '{ clientsGroupBy(by: [{ dimension: region }], orderBy: [{ aggregate: { field: iban, function: MAX } }]) { nodes { region } } }',
])('T2: Nobody may order by what it does not see in clear: %s', async (query) => {
  expect(errorCodes(await gateway.ask(analyst, query))).toEqual(['FORBIDDEN']);
  expect(errorCodes(await gateway.ask(officer, query))).toEqual([]);
});

test('T2: A cursor holds no value that can be read.', async () => {
  const { body } = await gateway.ask(
    officer,
    '{ clients(orderBy: [{ field: iban }], first: 2) { edges { cursor } pageInfo { endCursor } } }',
  );
  const cursors = [...JSON.stringify(body.data).matchAll(/"(?:cursor|endCursor)":"([^"]+)"/g)].map(
    ([, text = '']) => text,
  );
  expect(cursors).toHaveLength(3);
  for (const cursor of cursors) {
    for (const encoding of ['base64', 'base64url', 'latin1'] as const) {
      expect(Buffer.from(cursor, encoding).toString('latin1')).not.toMatch(/Iban|7001|91000/);
    }
  }
});

test('T2: A cursor of somebody who may order by a column does not let anybody else order by it.', async () => {
  const query =
    'query ($after: String) { clients(orderBy: [{ field: iban }], first: 2, after: $after) { nodes { clientId } pageInfo { endCursor } } }';
  const { text } = await gateway.ask(officer, query);
  const after = /"endCursor":"([^"]+)"/.exec(text)?.[1];
  expect(after).toBeDefined();
  expect(errorCodes(await gateway.ask(analyst, query, { after }))).toEqual(['FORBIDDEN']);
  const without = query.replace('orderBy: [{ field: iban }], ', '');
  expect(errorCodes(await gateway.ask(analyst, without, { after }))).not.toEqual([]);
});
