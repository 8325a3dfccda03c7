import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../gateway/ask.ts';
import { startForeignGateway } from './foreign-gateway.ts';
import { type ForeignSubgraph, startApolloSubgraph, startYogaSubgraph } from './foreign-subgraphs.ts';

/** A parcel weighs what it weighs in the unit that is asked for; freight is computed from kilograms, a stamp from grams. */
const grams: Readonly<Record<string, number>> = { p1: 2_000, p2: 5_000 };
const weigh = (id: string, unit: string) => (grams[id] ?? 0) / (unit === 'kg' ? 1_000 : 1);

let parcels: ForeignSubgraph;
let freight: ForeignSubgraph;
let marks: ForeignSubgraph;
let gateway: Awaited<ReturnType<typeof startForeignGateway>>;

beforeAll(async () => {
  parcels = await startApolloSubgraph({
    name: 'parcels',
    sdl: /* GraphQL */ `
      type Query { parcels: [Parcel!] shelf: Shelf }
      type Parcel @key(fields: "id") { id: ID! label: String weight(unit: String!): Float }
      type Shelf { parcels: [Parcel!] mark: Mark }
      type Mark @key(fields: "row", resolvable: false) @key(fields: "code place") {
        row: Int! place: Int! code: ID! colour: String @external seen: String @requires(fields: "colour")
      }
    `,
    resolvers: {
      Query: {
        parcels: () => Object.keys(grams).map((id) => ({ id })),
        shelf: () => ({ parcels: [{ id: 'p1' }], mark: { row: 1, place: 2, code: 'm' } }),
      },
      Parcel: {
        label: ({ id }: { readonly id: string }) => `label of ${id}`,
        weight: ({ id }: { readonly id: string }, { unit }: { readonly unit: string }) => weigh(id, unit),
      },
    },
  });
  freight = await startYogaSubgraph({
    name: 'freight',
    sdl: /* GraphQL */ `
      type Query { ok: Boolean }
      type Parcel @key(fields: "id") {
        id: ID!
        weight(unit: String!): Float @external
        label: String @external
        freight: Float @requires(fields: """weight(unit: "kg")""")
        stamp: Float @requires(fields: """weight(unit: "g")""")
        sticker: String @requires(fields: "label")
      }
    `,
    resolvers: {
      Parcel: {
        freight: ({ weight }: { readonly weight: number }) => weight * 10,
        stamp: ({ weight }: { readonly weight: number }) => weight,
        sticker: ({ label }: { readonly label: string }) => `[${label}]`,
      },
    },
  });
  marks = await startApolloSubgraph({
    name: 'marks',
    sdl: /* GraphQL */ `
      type Query { none: Boolean }
      type Mark @key(fields: "code") { code: ID! size: Int colour: String }
    `,
    resolvers: { Mark: { size: () => 7, colour: () => 'red' } },
  });
  gateway = await startForeignGateway([parcels, freight, marks]);
});

afterAll(async () => {
  await gateway.close(0);
  await Promise.all([parcels, freight, marks].map((subgraph) => subgraph.close()));
});

describe('an operation whose plan would mix up values is refused', () => {
  test.each([
    [
      'a field of the client and one that is required',
      '{ parcels { id freight weight(unit: "g") } }',
      /Parcel\.freight/,
    ],
    ['with a variable', 'query ($u: String! = "g") { parcels { freight weight(unit: $u) } }', /Parcel\.freight/],
    ['in a fragment', '{ parcels { freight ...F } } fragment F on Parcel { weight(unit: "g") }', /Parcel\.freight/],
    ['inside another object', '{ shelf { parcels { freight weight(unit: "g") } } }', /shelf\.parcels\.weight/],
    [
      'an entity told by a key that is marked as none',
      '{ shelf { mark { size seen } } }',
      /Mark cannot be told to parcels/,
    ],
    ['another field by the name of a key', '{ parcels { id: label freight } }', /parcels\.id/],
    ['another field by the name of a type', '{ parcels { __typename: label freight } }', /parcels\.__typename/],
    ['two that are required', '{ parcels { freight stamp } }', /Parcel\.freight and Parcel\.stamp/],
    ['another field by the name of one that is required', '{ parcels { freight weight: label } }', /parcels\.weight/],
  ])('%s', async (_, query, detail) => {
    const { status, body } = await ask(gateway.url, query);
    expect(body.data).toBeUndefined();
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'OPERATION_NOT_PLANNABLE' });
    expect(body.errors?.[0]?.message).toMatch(detail);
    expect(status).toBe(400);
  });

  test('each time, also when it is asked again', async () => {
    for (let round = 0; round < 2; round += 1) {
      const { body } = await ask(gateway.url, '{ parcels { freight stamp } }');
      expect(body.errors?.[0]?.extensions.code).toBe('OPERATION_NOT_PLANNABLE');
    }
  });
});

describe('one that does not is answered', () => {
  test.each([
    ['the same arguments', '{ parcels { freight weight(unit: "kg") } }', { freight: 20, weight: 2 }],
    ['another name for the client', '{ parcels { freight mine: weight(unit: "g") } }', { freight: 20, mine: 2_000 }],
    ['one that is required', '{ parcels { stamp } }', { stamp: 2_000 }],
    ['only the field of the client', '{ parcels { weight(unit: "g") } }', { weight: 2_000 }],
    [
      'a required field without arguments',
      '{ parcels { sticker label } }',
      { sticker: '[label of p1]', label: 'label of p1' },
    ],
    ['a key by another name', '{ parcels { key: id freight } }', { key: 'p1', freight: 20 }],
  ])('%s', async (_, query, expected) => {
    const { body } = await ask(gateway.url, query);
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({ parcels: [expected, {}] });
  });
});
