import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyst, care, errorCodes, officer, openPolicyGateway, type PolicyGateway } from './policy-gateway.ts';

let gateway: PolicyGateway;
beforeAll(async () => {
  gateway = await openPolicyGateway();
});
afterAll(async () => await gateway?.close());

const south = { roles: ['care'], claims: { tenant: 'south' } };
const nobody = { roles: [], claims: {} };
const viewers = [care, south, nobody, analyst, officer];
const query = '{ clients { nodes { clientId tenant name iban } } payments { nodes { client { tenant name } } } }';

test('T18: Who asks the same in the same tick has the answer that it has alone, whoever was first.', async () => {
  const alone = new Map<unknown, string>();
  for (const viewer of viewers) alone.set(viewer, (await gateway.ask(viewer, query)).text);
  expect(new Set(alone.values()).size).toBe(viewers.length);
  for (let round = 0; round < viewers.length; round += 1) {
    const order = [...viewers.slice(round), ...viewers.slice(0, round)];
    const texts = await Promise.all(order.map(async (viewer) => (await gateway.ask(viewer, query)).text));
    expect(texts).toEqual(order.map((viewer) => alone.get(viewer)));
  }
});

test('T18: Nobody is refused, or let in, because of who asked before.', async () => {
  const forbidden = '{ clients(filter: { iban: { isNull: false } }) { totalCount } }';
  for (const [viewer, codes] of [
    [officer, []],
    [analyst, ['FORBIDDEN']],
    [officer, []],
    [nobody, ['FORBIDDEN']],
  ] as const) {
    expect(errorCodes(await gateway.ask(viewer, forbidden))).toEqual(codes);
  }
});
