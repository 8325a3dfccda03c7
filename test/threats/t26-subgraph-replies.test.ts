import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { badReplies, good, replyBytes } from '../bad-input/replies.ts';
import { ask } from '../gateway/ask.ts';
import { reply, type ScriptedSubgraph, startScriptedSubgraph } from '../gateway/scripted-subgraph.ts';
import { startToyGateway } from '../gateway/toy-mesh.ts';

const query = '{ reviews { stars } products(first: 1) { name } }';

let subgraph: ScriptedSubgraph;
let gateway: Awaited<ReturnType<typeof startToyGateway>>;
const unhandled: unknown[] = [];
const collect = (reason: unknown) => void unhandled.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', collect);
  subgraph = await startScriptedSubgraph();
  const remote = [{ name: 'reviews', url: subgraph.url }];
  gateway = await startToyGateway({ remote, subrequestTimeout: 700, limits: { ...defaultRequestLimits, replyBytes } });
});

afterEach(async () => {
  subgraph.play(reply({ data: good }));
  const { body } = await ask(gateway.url, query);
  expect(body, 'the next request must not notice').toEqual({ data: { ...good, products: [{ name: 'Mr. Fuzzy' }] } });
  expect(unhandled).toEqual([]);
});

afterAll(async () => {
  process.off('unhandledRejection', collect);
  await gateway?.close(0);
  await subgraph?.close();
});

test.each(badReplies)(
  'T26: A subgraph that sends %s costs its own field, with an error, and nothing else.',
  async (_, script) => {
    subgraph.play(script);
    const { status, body, text } = await ask(gateway.url, query);
    expect(status).toBe(200);
    expect(body.data?.products).toEqual([{ name: 'Mr. Fuzzy' }]);
    expect(body.errors?.length, text).toBeGreaterThan(0);
    expect(body.errors?.every(({ path }) => path?.[0] === 'reviews')).toBe(true);
    // What is left of a wrong answer has null in every place that was wrong.
    expect([null, [null], [{ stars: null }]]).toContainEqual(body.data?.reviews);
    expect(text).not.toMatch(/secret|127\.0\.0\.1|\n {4}at /);
  },
);

test('T26: There are at least thirty such subgraphs.', () => {
  expect(badReplies.length).toBeGreaterThanOrEqual(30);
});
