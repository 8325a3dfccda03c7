import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../../core/model/access/viewer.ts';
import { listTopics } from '../cases/case-folders.ts';
import { caseEngines } from '../cases/engines.ts';
import { type OpenTopic, openTopic } from '../cases/open-topic.ts';

const duckdb = caseEngines.find(({ name }) => name === 'duckdb');
const topic = listTopics(new URL('../cases', import.meta.url).pathname).find(({ name }) => name === 'groups');
const explainer: Viewer = { roles: ['reader', 'explain'], claims: {} };
let open: OpenTopic;

beforeAll(async () => {
  if (duckdb === undefined || topic === undefined) throw new Error('The topic of groups is not there.');
  open = await openTopic(topic, duckdb);
});

afterAll(() => open?.close());

async function ask(query: string, viewer: Viewer): Promise<Record<string, unknown>> {
  const { data, errors } = (await open.subgraphs.get('trade')?.execute({ query, viewer })) ?? {};
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
}

const everywhere = `{
  sales(first: 1, filter: { note: { eq: "gift" } }) { nodes { saleId } meta { sql } }
  salesAggregate(filter: { note: { eq: "gift" } }) { value { count } meta { sql } }
  salesGroupBy(by: [{ dimension: channel }], filter: { note: { eq: "gift" } }) { nodes { count } totals { count } meta { sql } }
  shops(first: 1) {
    nodes {
      sales(first: 1) { nodes { saleId } meta { sql } }
      salesAggregate { value { count } meta { sql } }
      salesGroupBy(by: [{ dimension: channel }], filter: { note: { eq: "gift" } }) { nodes { count } meta { sql } }
    }
  }
}`;

/** Every `sql` of an answer, by its path. */
function sqlOf(node: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === 'sql' ? [[path, value] as const] : sqlOf(value, `${path}.${name}`),
  );
}

test('Whoever has the role explain reads the statements of each field in its meta, without a value.', async () => {
  const found = sqlOf(await ask(everywhere, explainer));
  expect(found.map(([path]) => path)).toEqual([
    '.sales.meta',
    '.salesAggregate.meta',
    '.salesGroupBy.meta',
    '.shops.nodes.0.sales.meta',
    '.shops.nodes.0.salesAggregate.meta',
    '.shops.nodes.0.salesGroupBy.meta',
  ]);
  for (const [path, sql] of found) {
    expect(sql, path).toMatch(/^SELECT [\s\S]*"trade"\."Sale"/);
    expect(sql, path).not.toContain('gift');
  }
  const sql = new Map(found);
  expect(sql.get('.sales.meta')).toContain('LIMIT CAST($2 AS BIGINT)');
  // The groups, and their totals.
  expect(String(sql.get('.salesGroupBy.meta')).split(';\n\n')).toHaveLength(2);
  // The rows of each row are read with it, their numbers apart.
  expect(sql.get('.shops.nodes.0.sales.meta')).toContain('"trade"."Shop"');
  expect(sql.get('.shops.nodes.0.salesAggregate.meta')).not.toContain('"trade"."Shop"');
});

test('Nobody else reads a statement.', async () => {
  for (const viewer of [anonymous, { roles: ['Explain', 'reader'], claims: { roles: ['explain'] } }]) {
    for (const [path, sql] of sqlOf(await ask(everywhere, viewer))) expect(sql, path).toBeNull();
  }
});

test('Everywhere meta says the version, how far the data reach, and what was cut or counted roughly.', async () => {
  const meta = 'meta { contractVersion dataAsOf truncated approximate served quality fresh }';
  const data = await ask(
    `{
      sales(filter: { channel: { eq: store } }) { nodes { saleId } ${meta} }
      cut: salesGroupBy(by: [{ dimension: channel }], first: 1) { nodes { aggregate { note { approxCountDistinct } } } ${meta} }
      salesAggregate(filter: { channel: { eq: store } }) { value { note { approxCountDistinct } } ${meta} }
      shops(first: 1) {
        nodes {
          sales(filter: { channel: { eq: store } }) { nodes { saleId } ${meta} }
          salesAggregate { value { count } ${meta} }
          salesGroupBy(by: [{ dimension: channel }]) { nodes { count } ${meta} }
        }
      }
    }`,
    anonymous,
  );
  const [row] = (data.shops as { nodes: Record<string, unknown>[] }).nodes;
  const exact = {
    contractVersion: '1.2.0',
    dataAsOf: '2024-12-31T23:30:00Z',
    truncated: false,
    approximate: false,
    served: 'SINGLE',
    quality: 'UNKNOWN',
    fresh: null,
  };
  const metaOf = (field: unknown) => (field as { readonly meta: unknown }).meta;
  expect(metaOf(data.sales)).toEqual(exact);
  expect(metaOf(data.cut)).toEqual({ ...exact, approximate: true });
  expect(metaOf(data.salesAggregate)).toEqual({ ...exact, approximate: true });
  for (const name of ['sales', 'salesAggregate', 'salesGroupBy']) expect(metaOf(row?.[name]), name).toEqual(exact);
});

test('A list that the default page size cuts says so; one that is cut as asked does not.', async () => {
  const lists = listTopics(new URL('../cases', import.meta.url).pathname).find(({ name }) => name === 'lists');
  if (duckdb === undefined || lists === undefined) throw new Error('The topic of lists is not there.');
  const many = await openTopic(lists, duckdb);
  const query = `{
    byDefault: numbers { nodes { __typename } meta { truncated } }
    asked: numbers(first: 100) { nodes { __typename } meta { truncated } }
    whole: products { nodes { __typename } meta { truncated } }
  }`;
  const { data } = (await many.subgraphs.get('shop')?.execute({ query, viewer: anonymous })) ?? {};
  await many.close();
  const truncated = Object.entries(data ?? {}).map(([name, field]) => [name, (field as { meta: unknown }).meta]);
  expect(Object.fromEntries(truncated)).toEqual({
    byDefault: { truncated: true },
    asked: { truncated: false },
    whole: { truncated: false },
  });
});
