import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RequestError } from '../../core/errors/request-error.ts';
import { anonymous } from '../../core/model/access/viewer.ts';
import { defaultPlanLimits } from '../../core/query/plan/limits.ts';
import { listTopics } from '../cases/case-folders.ts';
import { caseEngines } from '../cases/engines.ts';
import { type OpenTopic, openTopic } from '../cases/open-topic.ts';

/** What domains that ask each other answer when the question is too broad, or cannot be understood. */
const [topic] = listTopics(join(import.meta.dirname, '../cases')).filter(({ name }) => name === 'across');
const [engine] = caseEngines;
const customers = { object: 'Customer', key: ['customerId'], values: [] };
const caller = { viewer: anonymous, signal: undefined };

describe('Domains that ask each other', () => {
  let narrow: OpenTopic;
  beforeAll(async () => {
    if (topic === undefined || engine === undefined) throw new Error('There are no cases.');
    const limits = { ...defaultPlanLimits, semiJoinKeys: 2 };
    narrow = await openTopic(topic, engine, { coLocation: 'ignored', limits });
  });
  afterAll(() => narrow?.close());

  async function ask(domain: string, query: string) {
    const subgraph = narrow.subgraphs.get(domain);
    if (subgraph === undefined) throw new Error(`There is no ${domain}.`);
    const { data, errors = [] } = await subgraph.execute({ viewer: anonymous, query });
    return { data, errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions })) };
  }

  test('refuse a filter that more keys pass than may be exchanged, and nothing else.', async () => {
    const { data, errors } = await ask(
      'sales',
      `{
        broad: orders(filter: { customer: { score: { gte: 0 } } }) { totalCount }
        narrow: orders(filter: { customer: { country: { eq: "NL" } } }) { totalCount }
      }`,
    );
    expect(data).toEqual({ broad: null, narrow: { totalCount: 4 } });
    expect(errors).toEqual([
      {
        message:
          'filter.customer: What is asked of the other domain leads to more than 2 rows of Customer, which are in another domain. Narrow the filter.',
        path: ['broad'],
        extensions: { code: 'QUERY_TOO_BROAD', argument: ['filter', 'customer'] },
      },
    ]);
  });

  test('name the nested field whose filter is too broad.', async () => {
    const { errors } = await ask(
      'sales',
      '{ orders(first: 1) { nodes { customer { theirs: orders(filter: { customer: { score: { gte: 0 } } }) { totalCount } } } } }',
    );
    expect(errors).toMatchObject([
      {
        path: ['orders'],
        extensions: {
          code: 'QUERY_TOO_BROAD',
          field: ['nodes', 'customer', 'theirs'],
          argument: ['filter', 'customer'],
        },
      },
    ]);
  });

  test('count the keys that pass the own filter for orders and groups, not all.', async () => {
    const { data, errors } = await ask(
      'sales',
      `{
        broad: ordersGroupBy(by: [{ dimension: customer_country }]) { totalCount }
        narrow: ordersGroupBy(by: [{ dimension: customer_country }], filter: { total: { lt: 45 } }) {
          nodes { customer_country count }
        }
        ordered: orders(orderBy: [{ relation: customer_name }], filter: { total: { lt: 25 } }) { nodes { orderId } }
      }`,
    );
    expect(data).toEqual({
      broad: null,
      narrow: {
        nodes: [
          { customer_country: 'NL', count: 2 },
          { customer_country: null, count: 2 },
        ],
      },
      ordered: { nodes: [{ orderId: '100' }, { orderId: '101' }] },
    });
    expect(errors).toEqual([
      {
        message:
          'by[0]: The rows that pass the filter refer to more than 2 rows of Customer, which are in another domain. Narrow the filter.',
        path: ['broad'],
        extensions: { code: 'QUERY_TOO_BROAD', argument: ['by', 0] },
      },
    ]);
  });

  test('are asked an equal question once in an operation, and again in the next.', async () => {
    narrow.takeStatements();
    const filter = '(filter: { customer: { country: { eq: "NL" } } })';
    const query = `{ a: orders${filter} { totalCount } b: orders${filter} { nodes { orderId } } c: ordersAggregate${filter} { value { count } } }`;
    const asked = () => narrow.takeStatements().filter(({ plan }) => plan.kind === 'keys').length;
    const { data, errors } = await ask('sales', query);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ a: { totalCount: 4 }, c: { value: { count: 4 } } });
    expect(asked()).toBe(1);
    await ask('sales', query);
    expect(asked()).toBe(1);
  });

  test.each([
    ['an object that it does not own', { object: 'Order', key: ['orderId'], values: [] }],
    ['a field that is not there', { object: 'Customer', key: ['customerId'], values: ['phone'] }],
    ['a nested object', { object: 'Customer', key: ['customerId'], values: ['address'] }],
    ['a filter of a field that is not there', { ...customers, filter: { phone: { eq: '1' } } }],
    ['a filter behind a relation', { ...customers, filter: { orders: { some: {} } } }],
    ['an operator that is not there', { ...customers, filter: { country: { almost: 'NL' } } }],
    ['a value of another type', { ...customers, filter: { score: { gt: 'many' } } }],
    ['a filter that is a list', { ...customers, filter: [] }],
  ])('refuse a question about %s.', async (_what, question) => {
    const answer = narrow.subgraphs.get('crm')?.answerKeys({ limit: 10, ...question }, caller);
    await expect(answer).rejects.toThrow(RequestError);
    await expect(answer).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('leave out keys that no row can hold.', async () => {
    const among = [['1', '02', '3.00', 'four', '99999999999999999999', '']];
    const answer = await narrow.subgraphs
      .get('crm')
      ?.answerKeys({ ...customers, values: ['name'], among, limit: 9 }, caller);
    const rows = answer?.columns[0]?.map((key, index) => [key, answer.columns[1]?.[index]]).toSorted();
    expect(rows).toEqual([
      ['1', 'Ada'],
      ['2', 'Ben'],
      ['3', 'Éva'],
    ]);
  });
});
