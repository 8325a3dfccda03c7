import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { defaultRequestLimits } from '../../gateway/limits.ts';
import { ask } from '../gateway/ask.ts';
import { reply, type Script, type ScriptedSubgraph, startScriptedSubgraph } from '../gateway/scripted-subgraph.ts';
import { startToyGateway } from '../gateway/toy-mesh.ts';

const replyBytes = 100_000;
const good = { reviews: [{ stars: 5 }] };
const query = '{ reviews { stars } products(first: 1) { name } }';

const json = { 'content-type': 'application/json' };
const raw =
  (...chunks: (string | Buffer)[]): Script =>
  (_, response) => {
    response.writeHead(200, json);
    for (const chunk of chunks) response.write(chunk);
    response.end();
  };

/** A reply without end: the gateway must stop reading it. */
const endless: Script = (_, response) => {
  response.writeHead(200, json);
  const write = (): void => {
    if (!response.destroyed) response.write('[1,2,3,4,5,6,7,8],'.repeat(1_000), () => setImmediate(write));
  };
  write();
};

/** What a broken or hostile subgraph says; test/gateway/subgraph-replies.test.ts has the exact errors of more. */
const scripts: readonly (readonly [string, Script])[] = [
  ['a reply without end', endless],
  ['a reply above the limit', raw(`{"data":{"reviews":[]},"x":"${'a'.repeat(replyBytes)}"}`)],
  ['HTML', reply('<html>secret</html>', 200, { 'content-type': 'text/html' })],
  ['HTML as JSON', raw('<html>secret</html>')],
  ['nothing', raw('')],
  ['no content', (_, response) => response.writeHead(204).end()],
  ['a redirection', reply('', 302, { location: 'http://169.254.169.254/' })],
  ['401', reply('secret', 401)],
  ['500 with a stack', reply('Error: secret\n    at x.js:1:1', 500)],
  ['503 with data', reply({ data: good }, 503)],
  ['a text', raw('"secret"')],
  ['a number', raw('1e400')],
  ['a list', raw('[]')],
  ['null', raw('null')],
  ['NaN', raw('{"data":{"reviews":[{"stars":NaN}]}}')],
  ['Infinity', raw('{"data":{"reviews":[{"stars":Infinity}]}}')],
  ['a number beyond all', raw('{"data":{"reviews":[{"stars":1e999}]}}')],
  ['JSON that is cut', raw('{"data":{"reviews":[{"stars":5}')],
  ['JSON with more behind it', raw('{"data":{"reviews":[{"stars":1}]}}{"data":{"reviews":[{"stars":2}]}}')],
  ['invalid UTF-8', raw('{"data":{"reviews":null,"x":"', Buffer.from([0xff, 0xfe]), '"}}')],
  ['UTF-16', raw(Buffer.from('{"data":{"reviews":[]}}', 'utf16le'))],
  ['gzip that is none', reply({ data: good }, 200, { 'content-encoding': 'gzip' })],
  ['lists 100 000 deep', raw(`{"data":{"reviews":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`)],
  ['data that is null', raw('{"data":null}')],
  ['data that is a list', raw('{"data":[]}')],
  ['an object for a list', raw('{"data":{"reviews":{"stars":5}}}')],
  ['a text for a row', raw('{"data":{"reviews":["secret"]}}')],
  ['a text for a number', raw('{"data":{"reviews":[{"stars":"secret"}]}}')],
  ['a row without its field', raw('{"data":{"reviews":[{}]}}')],
  ['null where none may be', raw('{"data":{"reviews":[null]}}')],
  ['another field', raw('{"data":{"other":1}}')],
  [
    'errors with a stack',
    reply({ data: { reviews: null }, errors: [{ message: 'x\n    at secret (/srv/secret.js:1:1)', stack: 'secret' }] }),
  ],
  ['errors that are a text', raw('{"data":{"reviews":[{"stars":1}]},"errors":"secret"}')],
  ['a reset connection', (request) => request.socket.resetAndDestroy()],
  ['what is not HTTP', (request) => request.socket.end('secret\r\n\r\n')],
  ['silence', () => {}],
];

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

test.each(scripts)(
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
  expect(scripts.length).toBeGreaterThanOrEqual(30);
});
