import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printJson } from '../../docs/print-json.ts';
import { demoRoles, type ServedDemo, serveDemo } from './serve-demo.ts';

const snapshots = join(import.meta.dirname, 'demo');

const elements = 'name urn businessName description tags synonyms deprecated';
const rules = 'qualityRules { id name sentence property origin severity dimension schedule }';
const property = `${elements} field type logicalType physicalType unit classification access primaryKey unique required
  partitioned criticalDataElement expression transformDescription values { value label description } examples ${rules}`;
const objects = `objects {
  ${elements} domain granularity typeName collection rows minimumGroupSize eventTime
  keys { fields queryField }
  properties { ${property} properties { name } }
  measures { ${elements} field type unit classification access expression ${rules} }
  customFields { name type description }
  relations { name description many acrossDomains to { typeName } on { from to } }
  ${rules}
  exampleQueries { title query }
}`;
const contract = `id urn version domain status name description tags team { name description members { username name role } }
  owners { name } support { channel url tool scope description }
  slaProperties { property value unit element driver description } roles { role access description yours }
  price { amount currency unit } servers { type environment } authoritativeDefinitions { type url description }
  createdAt products { id } qualityRules { id name sentence origin }`;
const port = 'name version tags contractId contract { name }';
const product = `id urn name domain status version purpose usage limitations tags team { name } owners { name role }
  support { channel url } inputPorts { ${port} }
  outputPorts { ${port} type description inputContracts { id version contract { name } } }
  managementPorts { name content type url description }`;

const isNamed = (name: string, text: string) =>
  new RegExp(`(?<![\\w.])${name.replace(/[.[\]{}]/g, '\\$&')}(?!\\w)`).test(text);
/** Every text of an answer but those that authors wrote for people to read. */
const prose = new Set(['description', 'purpose', 'usage', 'limitations']);
const listValues = (told: unknown, key = ''): readonly string[] => {
  if (prose.has(key)) return [];
  if (typeof told !== 'object' || told === null) return [String(told)];
  const isList = Array.isArray(told);
  return Object.entries(told).flatMap(([member, value]) => listValues(value, isList ? key : member));
};
const print = (value: unknown) => `${printJson(value)}\n`;

describe('the catalog of the demo, to everybody the whole', () => {
  let demo: ServedDemo;
  beforeAll(async () => {
    demo = await serveDemo('full');
  });
  afterAll(() => demo?.stop());

  async function ask(query: string, roles: readonly string[] = ['analyst']) {
    const { body } = await demo.askAs(roles, query);
    expect(body.errors).toBeUndefined();
    return body.data?.mesh as Record<string, never>;
  }

  test('tells of a contract all that it says, and how the viewer sees it', async () => {
    const told = await ask(`{ mesh { contract(id: "customers.customers") { ${contract} ${objects} } } }`);
    await expect(print(told)).toMatchFileSnapshot(join(snapshots, 'customers.json'));
  });

  test('tells of a product what it takes and offers', async () => {
    const told = await ask(`{ mesh { product(id: "sales.order-book") { ${product} } } }`);
    await expect(print(told)).toMatchFileSnapshot(join(snapshots, 'order-book.json'));
  });

  test('says to each role what it sees of the same property', async () => {
    const query = `{ mesh { object(typeName: "Customer") { rows
      last: property(name: "last_name") { access examples } born: property(name: "birth_date") { access }
      country: property(name: "country") { access } none: property(name: "shoe_size") { access } } } }`;
    const told = async (role: string) => (await ask(query, [role])).object;
    const access = (last: string, born: string, rows = 'ALL', country = 'CLEAR') =>
      expect.objectContaining({
        rows,
        last: expect.objectContaining({ access: last }),
        born: { access: born },
        country: { access: country },
        none: null,
      });
    expect(await told('analyst')).toEqual(access('MASKED', 'NONE'));
    expect(await told('customer_care')).toEqual(access('CLEAR', 'NONE'));
    expect(await told('privacy_officer')).toEqual(access('CLEAR', 'CLEAR'));
    expect(await told('regional_analyst')).toEqual(access('MASKED', 'NONE', 'SOME'));
    expect(await told('web_engineer')).toEqual(access('NONE', 'NONE', 'NONE', 'NONE'));
  });

  test('lists pages, and single entries that are there', async () => {
    const told = await ask(`{ mesh {
      notes
      two: contracts(first: 2, offset: 1) { id }
      sales: contracts(domain: "sales") { id objects(first: 1, offset: 1) { name properties(first: 2) { name } } }
      none: contract(id: "nothing") { id } noObject: object(typeName: "Nothing") { name } noProduct: product(id: "x") { id }
      products(domain: "customers") { id }
    } }`);
    expect(told).toEqual({
      notes: [],
      two: [{ id: 'customers.consents' }, { id: 'customers.customers' }],
      sales: [
        {
          id: 'sales.orders',
          objects: [{ name: 'order_items', properties: [{ name: 'order_item_id' }, { name: 'created_at' }] }],
        },
        { id: 'sales.products', objects: [] },
      ],
      none: null,
      noObject: null,
      noProduct: null,
      products: [{ id: 'customers.register' }],
    });
  });

  test('finds what words are about, and leads to it', async () => {
    const told = await ask(`{ mesh { search(text: "refund rate", kinds: [MEASURE, OBJECT], first: 2) {
      kind urn title domain matches { in text words { start length } }
      entry { __typename ... on MeshMeasure { field expression object { collection } } ... on MeshObject { collection } }
    } } }`);
    await expect(print(told)).toMatchFileSnapshot(join(snapshots, 'search.json'));
  });

  test('shows what came of each promise, its numbers to those who may read what it is about', async () => {
    const rule =
      'qualityRules(origin: "schema") { id verdict { outcome failing total } history(first: 1) { outcome } }';
    const query = `{ mesh { contract(id: "customers.customers") { quality } object(typeName: "Customer") { quality
      key: property(name: "customer_id") { ${rule} } mail: property(name: "email") { ${rule} } } } }`;
    const told = async (role: string) => (await ask(query, [role])).object as Record<string, never> | undefined;
    await expect.poll(async () => (await told('analyst'))?.quality, { timeout: 30_000 }).not.toBe('UNKNOWN');
    const numbers = { outcome: 'pass', failing: 0, total: expect.any(Number) };
    const none = { outcome: 'pass', failing: null, total: null };
    const rules = (verdict: object) => ({
      qualityRules: expect.arrayContaining([expect.objectContaining({ verdict, history: [{ outcome: 'pass' }] })]),
    });
    expect(await told('privacy_officer')).toMatchObject({ key: rules(numbers), mail: rules(numbers) });
    expect(await told('analyst')).toMatchObject({ key: rules(numbers), mail: rules(none) });
    expect(await told('regional_analyst')).toMatchObject({ key: rules(none), mail: rules(none) });
  });

  test('says who asked for a property, by rows, filters, groups and measures', async () => {
    const query = `query Dashboard { refunds(filter: { refundAmountUsd: { gt: "1" } }, first: 1) { nodes { orderItemRefundId } } }`;
    await ask(query);
    await expect
      .poll(async () => {
        const told = await ask(`{ mesh { object(typeName: "Refund") {
          consumers { operations } asked: property(name: "refund_amount_usd") { consumers { client count operations } }
          other: property(name: "created_at") { consumers { client } } } lineage(
            of: "property:sales.orders/order_item_refunds/refund_amount_usd", kinds: [ASKED]) { nodes { kind } edges { kind label } }
          } }`);
        return told;
      })
      .toEqual({
        object: {
          consumers: [{ operations: ['Dashboard'] }],
          asked: { consumers: [{ client: 'unknown', count: 1, operations: ['Dashboard'] }] },
          other: { consumers: [] },
        },
        lineage: {
          nodes: [{ kind: 'PROPERTY' }, { kind: 'CONSUMER' }],
          edges: [{ kind: 'ASKED', label: 'Dashboard' }],
        },
      });
  });

  test('shows where a segment of customers comes from, and who depends on visits', async () => {
    const told = await ask(`{ mesh {
      up: lineage(of: "property:customers.customers/customers/segment", direction: UPSTREAM) {
        nodes { urn kind label distance entry { __typename } } edges { from to kind label } truncated }
      down: lineage(
        of: "contract:customer-experience.website-behaviour", direction: DOWNSTREAM, depth: 2, kinds: [INPUT, OUTPUT]) {
        nodes { urn kind label domain distance } edges { from to kind label } truncated }
      none: lineage(of: "contract:nothing") { truncated }
    } }`);
    await expect(print(told)).toMatchFileSnapshot(join(snapshots, 'lineage.json'));
  });

  test('tells of no server more than its type', async () => {
    const told = print(
      await ask(`{ mesh { contracts { ${contract} objects { ${elements} } } products { ${product} } } }`),
    );
    for (const secret of ['.concord', 'parquet', 'TOY_STORE', '.csv']) expect(told).not.toContain(secret);
  });

  test.for([
    ['{ mesh { contracts(first: -1) { id } } }', ['first']],
    ['{ mesh { products(offset: -1) { id } } }', ['offset']],
    ['{ mesh { search(text: "x", first: -1) { urn } } }', ['first']],
    [`{ mesh { search(text: "${'x'.repeat(257)}") { urn } } }`, ['text']],
    ['{ mesh { lineage(of: "product:sales.order-book", depth: 11) { truncated } } }', ['depth']],
    ['{ mesh { lineage(of: "product:sales.order-book", depth: -1) { truncated } } }', ['depth']],
  ] as const)('refuses %s', async ([query, argument]) => {
    const { body } = await demo.askAs(['analyst'], query);
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'BAD_USER_INPUT', argument }),
    ]);
  });
});

describe('the catalog of the demo, to each role what it may use', () => {
  let demo: ServedDemo;
  beforeAll(async () => {
    demo = await serveDemo('perRole');
  });
  afterAll(() => demo?.stop());

  async function ask(roles: readonly string[], query: string, variables?: object) {
    const { body } = await demo.askAs(roles, query, variables);
    expect(body.errors, query).toBeUndefined();
    return body.data?.mesh as Record<string, readonly Record<string, never>[]>;
  }

  // With their sizes, since lists without count twenty times what is in them.
  const sized = objects.replace('objects {', 'objects(first: 3) {').replace('properties {', 'properties(first: 30) {');
  const everything = `{ mesh { contracts(first: 7) { ${contract} ${sized} } products { ${product} } } }`;

  test.for(demoRoles)('gives %s example queries of which every one is answered', async (role) => {
    const told = await ask([role], '{ mesh { contracts { objects { exampleQueries { query } } } } }');
    const queries = (told.contracts ?? []).flatMap((one) =>
      (
        (one as { readonly objects?: unknown }).objects as readonly {
          readonly exampleQueries: readonly { readonly query: string }[];
        }[]
      ).flatMap(({ exampleQueries }) => exampleQueries.map(({ query }) => query)),
    );
    expect(queries.length).toBeGreaterThan(role === 'regional_analyst' ? 1 : 4);
    for (const query of queries) {
      const { body, status } = await demo.askAs([role], query);
      expect({ query, status, errors: body.errors }).toEqual({ query, status: 200, errors: undefined });
    }
  });

  test('T24: names of what a role may not read stand nowhere in the catalog.', async () => {
    const all = [...demoRoles];
    const names = (told: unknown): ReadonlySet<string> => {
      const found = new Set<string>();
      const visit = (value: unknown, key = '') => {
        if (Array.isArray(value)) for (const one of value) visit(one, key);
        else if (typeof value === 'object' && value !== null) {
          for (const [member, inner] of Object.entries(value)) visit(inner, member);
        } else if (['name', 'field', 'typeName', 'collection', 'id', 'urn'].includes(key)) found.add(String(value));
      };
      visit(told);
      return found;
    };
    const known = names(await ask(all, everything));
    for (const role of ['web_engineer', 'finance_controller', 'regional_analyst']) {
      const told = await ask([role], everything);
      const text = listValues(told).join('\n');
      const hidden = [...known].filter((name) => !names(told).has(name) && /[a-z][A-Z]|[._/]/.test(name));
      expect(hidden.length).toBeGreaterThan(100);
      expect(hidden.filter((name) => isNamed(name, text))).toEqual([]);
      const urns = hidden.filter((name) => name.includes(':'));
      for (const of of urns.slice(0, 60)) {
        expect(await ask([role], 'query ($of: ID!) { mesh { lineage(of: $of) { nodes { urn } } } }', { of })).toEqual({
          lineage: null,
        });
      }
      for (const text of ['customers', 'orders', 'last_name', 'revenue', 'consents', 'sessions']) {
        const found = await ask(
          [role],
          'query ($text: String!) { mesh { search(text: $text) { urn entry { __typename } } } }',
          { text },
        );
        expect(found.search?.filter(({ urn }) => urns.includes(String(urn)))).toEqual([]);
      }
    }
  });

  test('What a role may read is told of as before.', async () => {
    const told = await ask(['web_engineer'], '{ mesh { contracts { id objects { name } } products { id } } }');
    expect(told).toEqual({
      contracts: [
        {
          id: 'customer-experience.website-behaviour',
          objects: [{ name: 'website_sessions' }, { name: 'website_pageviews' }],
        },
      ],
      products: [{ id: 'customer-experience.website' }],
    });
  });
});
