import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ask, send } from '../gateway/ask.ts';
import { reply, type ScriptedSubgraph, startScriptedSubgraph } from '../gateway/scripted-subgraph.ts';
import { startToyGateway } from '../gateway/toy-mesh.ts';

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];
const before = Object.getOwnPropertyNames(Object.prototype).sort();

let subgraph: ScriptedSubgraph;
let gateway: Awaited<ReturnType<typeof startToyGateway>>;

beforeAll(async () => {
  subgraph = await startScriptedSubgraph();
  gateway = await startToyGateway({ remote: [{ name: 'reviews', url: subgraph.url }] });
});

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort(), 'Object.prototype must not change').toEqual(before);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

afterAll(async () => {
  await gateway?.close(0);
  await subgraph?.close();
});

test.each(names)('T25: The alias %s of a field carries its value.', async (name) => {
  const { text } = await ask(gateway.url, `{ products(first: 1) { ${name}: name } }`);
  expect(text).toBe(`{"data":{"products":[{"${name}":"Mr. Fuzzy"}]}}`);
});

test.each(names)('T25: The alias %s of a field of Query carries its value or is refused.', async (name) => {
  const { status, text } = await ask(gateway.url, `{ ${name}: products(first: 1) { name } }`);
  expect([200, 400]).toContain(status);
  if (status === 200) expect(text).toBe(`{"data":{"${name}":[{"name":"Mr. Fuzzy"}]}}`);
});

test.each(names)('T25: A variable that is sent as %s changes nothing.', async (name) => {
  const headers = { 'content-type': 'application/json' };
  const query = JSON.stringify('query ($first: Int) { products(first: $first) { name } }');
  const body = `{"query":${query},"variables":{"first":1,"${name}":{"polluted":1}},"extensions":{"${name}":{"polluted":1}},"${name}":{"polluted":1}}`;
  expect((await send(gateway.url, { method: 'POST', headers, body })).body).toEqual({
    data: { products: [{ name: 'Mr. Fuzzy' }] },
  });
});

test.each(names)('T25: A variable that is declared as %s works as any other.', async (name) => {
  const headers = { 'content-type': 'application/json' };
  const query = JSON.stringify(`query ($${name}: Int) { products(first: $${name}) { name } }`);
  const body = `{"query":${query},"variables":{"${name}":1}}`;
  const { status, body: answer } = await send(gateway.url, { method: 'POST', headers, body });
  expect([200, 400]).toContain(status);
  if (status === 200) expect(answer.data?.products).not.toHaveLength(0);
});

test.each(names)('T25: A member %s in the reply of a subgraph changes nothing.', async (name) => {
  subgraph.play(
    reply(
      `{"data":{"${name}":{"polluted":1},"reviews":[{"${name}":{"polluted":1},"stars":5}]},"${name}":{"polluted":1}}`,
    ),
  );
  expect((await ask(gateway.url, '{ reviews { stars } }')).text).toBe('{"data":{"reviews":[{"stars":5}]}}');
});
