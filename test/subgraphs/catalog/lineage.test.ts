import { expect, test } from 'vitest';
import { buildLineage, type EdgeKind } from '../../../subgraphs/catalog/lineage/graph.ts';
import { type Direction, walkLineage } from '../../../subgraphs/catalog/lineage/walk.ts';
import { catalogOfTexts, readCatalogOf } from './catalog-of.ts';

const contract = (id: string, objects: string) =>
  `apiVersion: v3.1.0\nkind: DataContract\nid: ${id}\nversion: 1.0.0\nstatus: active\nschema:\n${objects}`;
const product = (id: string, rest: string) =>
  `apiVersion: v1.0.0\nkind: DataProduct\nid: ${id}\nstatus: active\n${rest}`;

const texts = {
  'crm/people.odcs.yaml': contract(
    'people',
    `  - name: people
    physicalName: T_PEOPLE
    properties:
      - { name: person_id, logicalType: integer, primaryKey: true }
      - { name: born, logicalType: date, transformSourceObjects: [crm_raw.persons] }
`,
  ),
  'shop/orders.odcs.yaml': contract(
    'orders',
    `  - name: orders
    properties:
      - { name: order_id, logicalType: integer, primaryKey: true }
      - name: person_id
        logicalType: integer
        relationships: [{ to: ../crm/people.odcs.yaml#/schema/people/properties/person_id }]
      - { name: price, logicalType: number, physicalType: 'DECIMAL(10,2)' }
      - { name: cost, logicalType: number, physicalType: 'DECIMAL(10,2)' }
      - name: margin
        logicalType: number
        transformLogic: price - cost
        customProperties: [{ property: semanticType, value: dimension }]
      - name: total
        logicalType: number
        transformLogic: SUM(price)
        customProperties: [{ property: semanticType, value: measure }]
`,
  ),
  'segments/segments.odcs.yaml': contract(
    'segments',
    `  - name: segments
    properties:
      - { name: segment, logicalType: string, transformSourceObjects: [orders.price, T_PEOPLE, people.people] }
`,
  ),
  'shop/shop.odps.yaml': product(
    'shop',
    `inputPorts: [{ name: buyers, version: 1.0.0, contractId: people }]
outputPorts:
  - name: orders
    version: 1.0.0
    contractId: orders
    inputContracts: [{ id: people, version: 1.0.0 }, { id: weather, version: 1.0.0 }]
`,
  ),
  'crm/crm.odps.yaml': product(
    'crm',
    `inputPorts: [{ name: orders, version: 1.0.0, contractId: orders }]
outputPorts: [{ name: people, version: 1.0.0, contractId: people }]
`,
  ),
} as const;

const graph = buildLineage(catalogOfTexts(texts));

function walk(
  of: string,
  direction: Direction,
  depth = 3,
  hidden: readonly string[] = [],
  kinds?: readonly EdgeKind[],
) {
  const { distances, edges, truncated } = walkLineage(graph, {
    of,
    direction,
    depth,
    follows: ({ kind }) => kinds === undefined || kinds.includes(kind),
    isShown: (urn) => !hidden.includes(urn),
  });
  return {
    nodes: [...distances].map(([urn, distance]) => `${distance} ${urn}`),
    edges: edges.map(({ from, to, kind, label = '' }) => `${from} -${kind}(${label})-> ${to}`).toSorted(),
    truncated,
  };
}

test('A measure and a dimension come from the columns of their expressions.', () => {
  expect(walk('measure:orders/orders/total', 'UPSTREAM')).toEqual({
    nodes: ['0 measure:orders/orders/total', '1 property:orders/orders/price'],
    edges: ['property:orders/orders/price -COMPUTED(SUM(price))-> measure:orders/orders/total'],
    truncated: false,
  });
  expect(walk('property:orders/orders/cost', 'DOWNSTREAM').nodes).toEqual([
    '0 property:orders/orders/cost',
    '1 property:orders/orders/margin',
  ]);
});

test('A property comes from what transformSourceObjects names, by name, physical name, contract and property.', () => {
  expect(walk('property:segments/segments/segment', 'UPSTREAM', 1).nodes).toEqual([
    '0 property:segments/segments/segment',
    '1 property:orders/orders/price',
    '1 object:people/people',
  ]);
  expect(walk('property:people/people/born', 'UPSTREAM').nodes).toEqual([
    '0 property:people/people/born',
    '1 external:crm_raw.persons',
  ]);
});

test('An object comes from the objects of its properties, and from those that its rows refer to.', () => {
  expect(walk('object:segments/segments', 'UPSTREAM', 1).nodes).toEqual([
    '0 object:segments/segments',
    '1 object:orders/orders',
    '1 object:people/people',
  ]);
  expect(walk('object:people/people', 'DOWNSTREAM', 1).edges).toEqual([
    'object:people/people -COMPUTED()-> object:segments/segments',
    'object:people/people -COMPUTED()-> property:segments/segments/segment',
    'object:people/people -REFERENCE(person)-> object:orders/orders',
  ]);
});

test('A contract comes from input contracts and from the product that offers it; what the mesh lacks is external.', () => {
  expect(walk('contract:orders', 'UPSTREAM', 1)).toEqual({
    nodes: ['0 contract:orders', '1 product:shop', '1 contract:people', '1 external:weather'],
    edges: [
      'contract:people -DERIVED(orders)-> contract:orders',
      'external:weather -DERIVED(orders)-> contract:orders',
      'product:shop -OUTPUT(orders)-> contract:orders',
    ],
    truncated: true,
  });
});

test('A cycle ends where it meets itself, in every direction and depth.', () => {
  const all = walk('product:shop', 'BOTH', 10);
  expect(all.nodes).toEqual([
    '0 product:shop',
    '1 contract:people',
    '2 product:crm',
    '1 contract:orders',
    '4 external:weather',
  ]);
  expect(all.truncated).toBe(false);
  expect(new Set(all.edges).size).toBe(all.edges.length);
});

test('Nothing is reached through what is hidden, and no further than the depth.', () => {
  expect(walk('product:shop', 'UPSTREAM', 5, ['contract:people']).nodes).toEqual(['0 product:shop']);
  expect(walk('product:shop', 'UPSTREAM', 1)).toMatchObject({
    nodes: ['0 product:shop', '1 contract:people'],
    truncated: true,
  });
  expect(walk('product:shop', 'BOTH', 0)).toEqual({ nodes: ['0 product:shop'], edges: [], truncated: true });
});

test('Only edges of the kinds that are asked for are followed.', () => {
  expect(walk('object:people/people', 'DOWNSTREAM', 3, [], ['REFERENCE']).nodes).toEqual([
    '0 object:people/people',
    '1 object:orders/orders',
  ]);
});

test('The demo says that customers’ segments come from the orders.', async () => {
  const demo = buildLineage(await readCatalogOf('contracts'));
  const upstream = demo.upstream.get('property:customers.customers/customers/segment');
  expect(upstream?.map(({ from }) => from)).toEqual(['object:sales.orders/orders']);
});
