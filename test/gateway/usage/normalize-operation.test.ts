import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { normalizeOperation } from '../../../gateway/usage/normalize-operation.ts';

const schema = buildSchema(`
  scalar JSON
  enum Status { PAID OPEN }
  input TextFilter { eq: String in: [String!] }
  input OrdersFilter { status: Status note: TextFilter and: [OrdersFilter!] extra: JSON price: Float isGift: Boolean }
  type Query { orders(filter: OrdersFilter, first: Int, after: ID): [Order!] search(text: String, more: JSON): [Order!] }
  type Order { id: ID! price(currency: String): Float note: String items(first: Int): [Order!] }
`);

function normalize(source: string, name?: string) {
  const document = parse(source);
  expect(validate(schema, document), source).toEqual([]);
  return normalizeOperation(document, name, schema);
}

test('No literal, default, alias, comment or key of a custom scalar is left of an operation.', () => {
  const secret = 'canary4711';
  const { document } = normalize(`
    # ${secret}
    query Q($text: String = "${secret}", $first: Int = 4711) {
      ${secret}: orders(
        first: 4711
        after: "${secret}"
        filter: {
          note: { eq: "${secret}", in: ["${secret}", """${secret}"""] }
          price: 47.11
          isGift: true
          extra: { ${secret}: 4711, deep: { ${secret}: [${secret}] } }
        }
      ) { ${secret}x: price(currency: "${secret}") @include(if: true) }
      search(text: $text, more: "${secret}") { items(first: $first) { id } }
    }`);
  expect(document).not.toContain('canary');
  expect(document).not.toContain('47');
  expect(document).toBe(`query Q($first: Int = 0, $text: String = "") {
  orders(
    after: ""
    filter: {extra: {}, isGift: false, note: {eq: "", in: [""]}, price: 0}
    first: 0
  ) {
    price(currency: "") @include(if: false)
  }
  search(more: "", text: $text) {
    items(first: $first) {
      id
    }
  }
}`);
});

test('The same question is the same operation in whatever order and with whatever values it is written.', () => {
  const one = normalize('query Q { orders(first: 1, filter: { status: PAID, price: 3 }) { id note } search { id } }');
  const other = normalize(
    'query Q { search { id } orders(filter: { price: 9.5, status: PAID }, first: 2) { note id } }',
  );
  expect(other).toEqual(one);
  expect(one.hash).toMatch(/^[\da-f]{64}$/);
  expect(normalize('query Q { search { id } orders(filter: { status: OPEN }) { id } }').hash).not.toBe(one.hash);
});

test('As many aliases of one field as a client likes are one field, and a list of any length is a list of one.', () => {
  const few = normalize('{ a1: search(text: "x") { id } }');
  const many = normalize('{ a1: search(text: "x") { id } a2: search(text: "y") { id } a3: search(text: "z") { id } }');
  expect(many).toEqual(few);
  const short = normalize('{ orders(filter: { note: { in: ["a"] } }) { id } }');
  expect(normalize('{ orders(filter: { note: { in: ["b", "c", "d"] } }) { id } }')).toEqual(short);
});

test('Of a document with several operations, the one that was asked counts, with the fragments that it uses.', () => {
  const source = `query A { orders { ...Short } } query B { search { ...Long } }
    fragment Long on Order { note ...Short } fragment Short on Order { id }`;
  expect(normalize(source, 'A').document).toBe(
    'fragment Short on Order {\n  id\n}\n\nquery A {\n  orders {\n    ...Short\n  }\n}',
  );
  expect(normalize(source, 'B').document).toContain('fragment Long');
});

test('Of a very long operation only the beginning is kept.', () => {
  const names = Array.from({ length: 2_000 }, (_, index) => `aFieldOfTheLongOperation${index}`);
  const wide = buildSchema(`type Query { ${names.map((name) => `${name}: Int`).join(' ')} }`);
  const { document } = normalizeOperation(parse(`{ ${names.join(' ')} }`), undefined, wide);
  expect(document.length).toBeLessThan(17_000);
  expect(document).toMatch(/\n# And \d+ characters more\.$/);
});
