import { afterAll, beforeAll, expect, test } from 'vitest';
import { care, openPolicyGateway, type PolicyGateway } from './policy-gateway.ts';

let gateway: PolicyGateway;
beforeAll(async () => {
  gateway = await openPolicyGateway();
});
afterAll(async () => await gateway?.close());

/** A row of another tenant, and one that does not exist. */
const [foreign, absent] = ['9100001', '9199999'];

test.each([
  'query ($id: ID!) { client(clientId: $id) { clientId name } }',
  'query ($id: ID!) { clients(filter: { clientId: { eq: $id } }) { nodes { name } totalCount } }',
  'query ($id: ID!) { clientsAggregate(filter: { clientId: { eq: $id } }) { value { count score { max } } } }',
  'query ($id: ID!) { clientsGroupBy(by: [{ dimension: region }], filter: { clientId: { eq: $id } }) { nodes { region } } }',
  'query ($id: ID!) { payments(filter: { client: { clientId: { eq: $id } } }) { totalCount } }',
  'query ($id: ID!) { orders(filter: { client: { clientId: { eq: $id } } }) { totalCount } }',
])(
  'T27: A row that may not be seen and one that does not exist have the same answer, to the byte: %s',
  async (query) => {
    const theirs = await gateway.ask(care, query, { id: foreign });
    const nobodys = await gateway.ask(care, query, { id: absent });
    expect(theirs.text).toBe(nobodys.text);
    expect(theirs.status).toBe(nobodys.status);
    const own = await gateway.ask(care, query, { id: '9100002' });
    expect(own.text).not.toBe(theirs.text);
  },
);

test('T27: A unique value that is taken by a row that may not be seen is as one that is free.', async () => {
  const query = 'query ($email: String!) { clientByEmail(email: $email) { clientId } }';
  const [theirs, nobodys, own] = await Promise.all(
    ['mail7001@example.com', 'mail0000@example.com', 'mail7002@example.com'].map(
      async (email) => (await gateway.ask(care, query, { email })).text,
    ),
  );
  expect(theirs).toBe(nobodys);
  expect(own).toContain('9100002');
});
