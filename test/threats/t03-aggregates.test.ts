import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyst, care, errorCodes, openPolicyGateway, type PolicyGateway } from './policy-gateway.ts';

let gateway: PolicyGateway;
beforeAll(async () => {
  gateway = await openPolicyGateway();
});
afterAll(async () => await gateway?.close());

test.each([
  'clientsAggregate { value { iban { max } } }',
  'clientsAggregate { value { name { countDistinct } } }',
  'clientsAggregate { value { salary { quantile(q: 0.5) } } }',
  'clientsAggregate { value { averageSalary } }',
  'clientsAggregate(filter: { iban: { eq: "Iban7001" } }) { value { count } }',
  'clientsGroupBy(by: [{ dimension: clientId }], having: { averageSalary: { gt: 71000027 } }) { totalCount }',
])('T3: No aggregate tells what is masked or forbidden: %s', async (field) => {
  expect(errorCodes(await gateway.ask(analyst, `{ ${field} }`))).toEqual(['FORBIDDEN']);
});

test('T3: Every aggregate of a tenant is over its own rows.', async () => {
  const { body } = await gateway.ask(
    care,
    `{
      clientsAggregate {
        value {
          count topScore
          score { count countDistinct sum min max }
          name { count countDistinct min max }
          salary { sum avg max quantile(q: 1) }
        }
      }
      clientsGroupBy(by: [{ dimension: tenant }]) { nodes { tenant count } totals { count } totalCount }
    }`,
  );
  const rows = gateway.oracle.visible(care, 'clients') ?? [];
  const scores = rows.map(({ score }) => Number(score));
  const names = rows.map(({ name }) => String(name)).toSorted();
  const salaries = rows.map(({ salary }) => Number(salary));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  expect(rows.length).toBeGreaterThan(1);
  expect(body.data).toMatchObject({
    clientsAggregate: {
      value: {
        count: rows.length,
        topScore: Math.max(...scores),
        score: {
          count: rows.length,
          countDistinct: rows.length,
          sum: sum(scores),
          min: Math.min(...scores),
          max: Math.max(...scores),
        },
        name: { count: rows.length, countDistinct: rows.length, min: names[0], max: names.at(-1) },
        salary: {
          sum: sum(salaries).toFixed(2),
          avg: sum(salaries) / salaries.length,
          max: Math.max(...salaries).toFixed(2),
          quantile: Math.max(...salaries),
        },
      },
    },
    clientsGroupBy: {
      nodes: [{ tenant: 'north', count: rows.length }],
      totals: { count: rows.length },
      totalCount: 1,
    },
  });
});
