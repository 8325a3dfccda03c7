import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDemoData } from '../../../app/demo/build.ts';
import type { ContractObject, ContractQuality } from '../../../core/contract/contract.ts';
import { readContracts } from '../../../core/contract/read.ts';
import { buildMesh } from '../../../core/model/build.ts';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { composeMesh } from '../../../gateway/federation/compose.ts';
import { type DemoDatabase, openDemoDatabase } from './demo-database.ts';
import { demoUntil } from './demo-until.ts';

const toyStore = resolve(import.meta.dirname, '../../../../shared/data/toy-store');
const hasToyStore = existsSync(toyStore);
if (!hasToyStore)
  console.warn(`SKIPPED: the contracts are not compared with real files, because ${toyStore} is absent.`);

const { files, issues } = await readContracts('contracts');
const contracts = files.map((file) => file.contract);
const objects = contracts.flatMap((contract) => contract.objects);
const roots = [resolve('.concord'), toyStore];

describe('the contracts of the demo mesh', () => {
  test.each([undefined, 'demo', 'toy-store'])('They give no issue in the environment %s.', (environment) => {
    expect(issues).toEqual([]);
    expect(files).toHaveLength(7);
    const built = buildMesh(files, {
      ...(environment === undefined ? {} : { environment }),
      variables: { TOY_STORE: toyStore },
      roots,
    });
    expect(built.issues).toEqual([]);
    expect(built.mesh.domains.flatMap((domain) => domain.objects)).toHaveLength(11);
    for (const object of built.mesh.domains.flatMap((domain) => domain.objects)) {
      expect(object.source.kind, object.typeName).toBe('files');
      expect(object.eventTime, object.typeName).toBeDefined();
    }
  });

  test('They compose without an issue or a hint.', () => {
    const { mesh } = buildMesh(files, { variables: {}, roots });
    const composed = composeMesh(
      mesh.domains.map((domain) => ({ name: domain.name, sdl: printSubgraphSdl(domain, mesh) })),
    );
    expect(composed).toMatchObject({ hints: [] });
  });

  test('Names and relations read well.', () => {
    const { mesh } = buildMesh(files, { variables: {}, roots });
    const relationsOf = (domain: (typeof mesh.domains)[number]) =>
      [...domain.objects, ...domain.stubs].flatMap(({ typeName, relations }) =>
        relations.map(({ kind, name, to }) => `${typeName}.${name}: ${kind === 'toMany' ? `[${to}]` : to}`),
      );
    const names = Object.fromEntries(
      mesh.domains.map((domain) => [
        domain.name,
        { collections: domain.objects.map((object) => object.collection), relations: relationsOf(domain) },
      ]),
    );
    expect(names).toEqual({
      'customer-experience': {
        collections: ['sessions', 'pageviews'],
        relations: [
          'Session.customer: Customer',
          'Session.campaign: Campaign',
          'Session.pageviews: [Pageview]',
          'Pageview.session: Session',
          'Customer.sessions: [Session]',
          'Campaign.sessions: [Session]',
        ],
      },
      customers: {
        collections: ['consents', 'customers'],
        relations: ['Consent.customer: Customer', 'Customer.consents: [Consent]'],
      },
      marketing: {
        collections: ['adSpendDays', 'campaigns', 'landingPages'],
        relations: [
          'AdSpendDay.campaign: Campaign',
          'Campaign.adSpendDays: [AdSpendDay]',
          'Campaign.landingPages: [LandingPage]',
          'LandingPage.campaign: Campaign',
          'LandingPage.featuredProduct: Product',
          'Product.landingPages: [LandingPage]',
        ],
      },
      sales: {
        collections: ['orders', 'orderItems', 'refunds', 'products'],
        relations: [
          'Order.session: Session',
          'Order.customer: Customer',
          'Order.primaryProduct: Product',
          'Order.items: [OrderItem]',
          'Order.refunds: [Refund]',
          'OrderItem.order: Order',
          'OrderItem.product: Product',
          'OrderItem.refunds: [Refund]',
          'Refund.orderItem: OrderItem',
          'Refund.order: Order',
          'Product.primaryOrders: [Order]',
          'Product.orderItems: [OrderItem]',
          'Session.orders: [Order]',
          'Customer.orders: [Order]',
        ],
      },
    });
  });

  test('Every object and property is described, classified and has an owner to ask.', () => {
    const classes = ['public', 'internal', 'confidential', 'restricted'];
    for (const contract of contracts) {
      expect(contract.team?.members.length, contract.id).toBeGreaterThan(0);
      expect(contract.support.length, contract.id).toBeGreaterThan(0);
      expect(contract.description?.limitations, contract.id).toBeDefined();
      expect(
        contract.roles.map(({ role }) => role),
        contract.id,
      ).toContain('analyst');
      for (const object of contract.objects) {
        expect(object.description, object.name).toBeDefined();
        for (const property of object.properties) {
          const where = `${object.name}.${property.name}`;
          expect(property.description, where).toBeDefined();
          expect(classes, where).toContain(property.classification);
          const joins = property.primaryKey || property.relationships.length > 0;
          if (joins) expect(['public', 'internal'], where).toContain(property.classification);
        }
      }
    }
  });
});

describe('the generated data', () => {
  let folder: string;
  let database: DemoDatabase;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concord-demo-contracts-'));
    await buildDemoData(join(folder, 'demo'), { until: demoUntil, scale: 0.05 });
    database = await openDemoDatabase(join(folder, 'demo'));
  });
  afterAll(async () => {
    database.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(objects.map((object) => [object.name, object] as const))(
    'The file of %s has exactly the columns of its contract, with their types.',
    async (name, object) => {
      const columns = await database.rows(`SELECT column_name, column_type FROM (DESCRIBE ${name})`);
      expect(columns.map(([column, type]) => [column, String(type).replace(/^STRUCT\(.*/, 'STRUCT')])).toEqual(
        columnsOf(object).map((property) => [property.name, property.physicalType]),
      );
      for (const nested of object.properties.filter(({ properties }) => properties.length > 0)) {
        const struct = `STRUCT(${nested.properties.map((member) => `${member.name} ${member.physicalType}`).join(', ')})`;
        expect(columns.find(([column]) => column === nested.name)?.[1]).toBe(struct);
      }
    },
  );

  const rules = objects.flatMap(({ quality, properties }) =>
    [quality, ...properties.map((property) => property.quality)].flat(),
  );
  const sqlRules = rules.filter(({ type }) => type === 'sql');
  test('The contracts have rules in SQL.', () => expect(sqlRules.length).toBeGreaterThanOrEqual(8));
  test.each(sqlRules.map((rule) => [rule.name, rule] as const))('The rule "%s" holds.', async (_, rule) => {
    expect(await database.number(rule.query ?? ''), rule.query).toSatisfy((value: number) => holds(rule, value));
  });

  const enums = objects.flatMap((object) =>
    object.properties
      .filter((property) => property.enum.length > 0)
      .map((property) => [object.name, property.name, property.enum.map(({ value }) => value)] as const),
  );
  test.each(enums)('%s.%s has the values of its enum, and no other.', async (object, property, values) => {
    const found = await database.rows(`SELECT DISTINCT ${property} FROM ${object} ORDER BY 1`);
    expect(found.flat()).toEqual(values.toSorted());
  });

  describe.skipIf(!hasToyStore)('the real files', () => {
    const published = [
      'website_sessions',
      'website_pageviews',
      'orders',
      'order_items',
      'order_item_refunds',
      'products',
    ];
    test.each(published)('%s.csv has the same columns, and every cell is of its type.', async (name) => {
      const object = objects.find((candidate) => candidate.name === name);
      if (object === undefined) throw new Error(`No contract describes ${name}.`);
      const read = readCsv(object, ['', 'NULL']);
      const columns = await database.rows(`SELECT column_name, column_type FROM (DESCRIBE FROM ${read})`);
      expect(columns).toEqual(columnsOf(object).map((property) => [property.name, property.physicalType]));
      const required = object.properties
        .filter(({ required }) => required)
        .map((property) => `count(${property.name})`);
      const [counts] = await database.rows(`SELECT count(*), ${required.join(', ')} FROM ${read}`);
      expect(new Set(counts).size).toBe(1);
      expect(Number(counts?.[0])).toBeGreaterThan(0);
    });

    function readCsv(object: ContractObject, nulls: readonly string[]): string {
      const types = columnsOf(object).map((property) => `'${property.name}': '${property.physicalType}'`);
      const texts = nulls.map((text) => `'${text}'`);
      return `read_csv('${join(toyStore, `${object.name}.csv`)}', header = true, types = {${types.join(', ')}}, nullstr = [${texts.join(', ')}])`;
    }
  });
});

/** Measures and dimensions are computed, not stored. */
function columnsOf({ properties }: ContractObject): ContractObject['properties'] {
  return properties.filter(({ semanticType }) => semanticType === 'column');
}

function holds({ operators }: ContractQuality, value: number): boolean {
  const known: Readonly<Record<string, (limit: unknown) => boolean>> = {
    mustBe: (limit) => value === limit,
    mustBeLessThan: (limit) => value < Number(limit),
  };
  return Object.entries(operators).every(([name, limit]) => {
    const check = known[name];
    if (check === undefined) throw new Error(`This test does not know the operator ${name}.`);
    return check(limit);
  });
}
