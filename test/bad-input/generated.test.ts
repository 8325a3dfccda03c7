import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, send } from '../gateway/ask.ts';
import { type Laboratory, openLaboratory } from './laboratory.ts';

/**
 * Bodies and documents that nobody thought of: built by the grammar, then cut, doubled and mixed up. None may be answered
 * with a 5xx status or an internal error, and none may end or poison the process.
 */
const seed = Number(process.env.BAD_INPUT_SEED ?? Math.floor(Math.random() * 2 ** 31));
const runs = Number(process.env.BAD_INPUT_RUNS ?? 1_000);
console.info(`The bodies and documents of test/bad-input/generated.test.ts are generated from seed ${seed}.`);

const unhandled: unknown[] = [];
const collect = (reason: unknown) => void unhandled.push(reason);
let laboratory: Laboratory;
beforeAll(async () => {
  process.on('unhandledRejection', collect);
  process.on('uncaughtExceptionMonitor', collect);
  laboratory = await openLaboratory();
});
afterAll(async () => {
  process.off('unhandledRejection', collect);
  process.off('uncaughtExceptionMonitor', collect);
  await laboratory?.close();
});

const names = fc.constantFrom(
  ...['things', 'thing', 'owners', 'thingsAggregate', 'thingsGroupBy', 'nodes', 'edges', 'node', 'thingId', 'label'],
  ...['price', 'level', 'grade', 'happenedAt', 'size', 'width', 'owner', 'parts', 'boss', 'totalCount', 'value'],
  ...['count', 'sum', 'pageInfo', 'endCursor', 'meta', 'sql', 'mesh', 'limits', '__typename', '__schema', '__type'],
  ...['_entities', '_service', '__proto__', 'constructor', 'x'],
);
const argumentNames = fc.constantFrom(
  ...['first', 'last', 'after', 'before', 'offset', 'filter', 'orderBy', 'by', 'having', 'timeRange', 'timeZone'],
  ...['thingId', 'eq', 'in', 'and', 'or', 'not', 'contains', 'regex', 'dimension', 'field', 'direction', 'if', 'name'],
);
const scalars = fc.oneof(
  fc.integer({ min: -3, max: 20_000 }).map(String),
  fc.double({ noNaN: true }).map(String),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => JSON.stringify(text)),
  fc.constantFrom('null', 'true', 'false', 'ASC', 'DAY', 'label', '$a', '""', '"""x"""', '1e999', '"\\ud800"'),
);
const values = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalars,
    fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(argumentNames, tie('value')), { maxLength: 4 })
      .map((members) => `{ ${members.map(([name, value]) => `${name}: ${value}`).join(', ')} }`),
  ),
})).value;
const argumentLists = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.tuple(argumentNames, values), { minLength: 1, maxLength: 3 })
      .map((given) => `(${given.map(([name, value]) => `${name}: ${value}`).join(', ')})`),
  },
);
const directives = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: values.map((value) => ` @include(if: ${value})`) },
  { weight: 1, arbitrary: fc.constantFrom(' @skip(if: true)', ' @defer', ' @x(y: 1)') },
);
const selections = fc.letrec<{ selection: string; set: string }>((tie) => ({
  set: fc.array(tie('selection'), { minLength: 1, maxLength: 4 }).map((parts) => `{ ${parts.join(' ')} }`),
  selection: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(names, argumentLists, directives).map((parts) => parts.join('')),
    fc
      .tuple(names, argumentLists, directives, tie('set'))
      .map(([name, given, more, set]) => `${name}${given}${more} ${set}`),
    fc.tuple(names, names).map(([alias, name]) => `${alias}: ${name}`),
    fc
      .tuple(fc.constantFrom('Thing', 'Query', 'Owner', 'Nothing'), tie('set'))
      .map(([type, set]) => `... on ${type} ${set}`),
    fc.constant('...F'),
  ),
})).set;
/** Operations that are valid, as a start for changes that leave most of them as they are. */
const good = fc.constantFrom(
  '{ things(first: 2, filter: { label: { contains: "a" } }, orderBy: [{ field: label }]) { nodes { thingId label price } totalCount pageInfo { endCursor } } }',
  '{ thing(thingId: "1") { label owner { title boss { rank } } parts { nodes { note } } } }',
  '{ thingsGroupBy(by: [{ dimension: grade }], having: { count: { gt: 0 } }) { nodes { grade count aggregate { price { sum avg } } } totals { count } } }',
  'query ($a: Int, $f: ThingsFilter) { things(first: $a, filter: $f) { edges { cursor node { thingId } } } }',
  '{ thingsAggregate(filter: { not: { level: { eq: 1 } } }) { value { count price { quantile(q: 0.5) } } } mesh { limits { pageSize } } }',
);
const written = fc.oneof(
  selections,
  selections.map((set) => `query Q($a: Int) ${set} fragment F on Thing { thingId }`),
  good,
);
/** Cuts, doubles, swaps and inserts pieces. */
const documents = fc
  .tuple(
    written,
    fc.array(
      fc.tuple(
        fc.constantFrom('nothing', 'nothing', 'cut', 'double', 'insert', 'swap'),
        fc.nat(10_000),
        fc.nat(30),
        fc.oneof(fc.constantFrom('{', '}', '(', ')', '"', '$', '...', '@', '#', '\0', ',', ':', '!', '9'), values),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([text, changes]) => changes.reduce((before, change) => changeText(before, change), text));

function changeText(text: string, [how, at, length, piece]: readonly [string, number, number, string]): string {
  const start = at % (text.length + 1);
  const [before, after] = [text.slice(0, start), text.slice(start)];
  switch (how) {
    case 'cut':
      return before + after.slice(length);
    case 'double':
      return before + after.slice(0, length).repeat(2) + after.slice(length);
    case 'insert':
      return before + piece + after;
    case 'swap':
      return after + before;
    default:
      return text;
  }
}

function expectDecent(status: number, text: string, asked: string): void {
  const about = `${status} for ${asked.slice(0, 1_000)}\n${text.slice(0, 500)}`;
  expect(status, about).toBeGreaterThanOrEqual(200);
  expect(status, about).toBeLessThan(500);
  expect(text, about).not.toMatch(/INTERNAL_SERVER_ERROR|\n {4}at |node_modules|CAST\(\$|read_parquet|\/tmp\//);
}

async function expectAlive(): Promise<void> {
  expect(unhandled).toEqual([]);
  expect(laboratory.lab.masked).toEqual([]);
  const { body } = await laboratory.ask('{ thing(thingId: "3") { label } }');
  expect(body).toEqual({ data: { thing: { label: 'a_b\\c[d]' } } });
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe('Generated input over HTTP', () => {
  test('A document is answered or refused, whatever is in it.', async () => {
    let answered = 0;
    const variables = fc.oneof(
      fc.constant(undefined),
      fc.record({ a: fc.oneof(fc.nat(20), fc.jsonValue()), f: fc.jsonValue({ maxDepth: 3 }) }),
    );
    const check = async (query: string, given: Record<string, unknown> | undefined) => {
      const { status, text, body } = await ask(laboratory.url, query, given);
      expectDecent(status, text, `${query} ${JSON.stringify(given)}`);
      if (body.data !== undefined && body.data !== null) answered += 1;
    };
    await fc.assert(fc.asyncProperty(documents, variables, check), { seed, numRuns: runs });
    await expectAlive();
    // Else only the parser would be tested.
    expect(answered).toBeGreaterThan(runs / 20);
  }, 600_000);

  test('A body is answered or refused, whatever is in it.', async () => {
    const parts = fc.record(
      {
        query: fc.oneof(documents, fc.jsonValue()),
        variables: fc.oneof(fc.object({ maxDepth: 3 }), fc.jsonValue()),
        operationName: fc.oneof(fc.string(), fc.jsonValue()),
        extensions: fc.oneof(
          fc.record({
            persistedQuery: fc.oneof(
              fc.jsonValue(),
              fc.record({ version: fc.jsonValue(), sha256Hash: fc.jsonValue() }),
            ),
          }),
          fc.jsonValue(),
        ),
      },
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      parts.map((body) => JSON.stringify(body)),
      fc.array(parts, { maxLength: 3 }).map((body) => JSON.stringify(body)),
      fc.json(),
    );
    const bodies = fc
      .tuple(text, fc.constantFrom('nothing', 'nothing', 'cut', 'double', 'insert', 'swap'), fc.nat(10_000), fc.nat(30))
      .chain(([body, how, at, length]) =>
        fc
          .oneof(fc.constantFrom('"', '\\', '{', '\u0000', '__proto__'), fc.string({ unit: 'binary', maxLength: 4 }))
          .map((piece) => Buffer.from(changeText(body, [how, at, length, piece]))),
      );
    const bytes = fc.oneof(
      { weight: 6, arbitrary: bodies },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((list) => Buffer.from(list)) },
    );
    const types = fc.oneof(
      { weight: 8, arbitrary: fc.constant('application/json') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('application/json; charset=utf-16', 'text/plain', 'application/json;', 'x/y'),
      },
    );
    const check = async (body: Buffer, type: string) => {
      const { status, text: answer } = await send(laboratory.url, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expectDecent(status, answer, body.toString());
    };
    await fc.assert(fc.asyncProperty(bytes, types, check), { seed, numRuns: runs });
    await expectAlive();
  }, 600_000);
});
