import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { readReplyErrors } from '../../gateway/transport/reply/reply-errors.ts';
import { ask } from '../gateway/ask.ts';
import { reply, type Script, type ScriptedSubgraph, startScriptedSubgraph } from '../gateway/scripted-subgraph.ts';
import { startForeignGateway } from './foreign-gateway.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { a: Int id: ID big: Big json: JSON real: Float text: String flag: Flag }
  scalar Big scalar JSON enum Flag { UP }
`;
const limits = { ...defaultRequestLimits, replyBytes: 2_000_000, replyValues: 20_000 };
const patience = 700;

let subgraph: ScriptedSubgraph;
let gateway: Awaited<ReturnType<typeof startForeignGateway>>;

beforeAll(async () => {
  subgraph = await startScriptedSubgraph();
  const others = [{ name: 'others', sdl, url: subgraph.url, asked: [], operations: [], close: async () => {} }];
  gateway = await startForeignGateway(others, { limits, subrequestTimeout: patience });
});

beforeEach(() => {
  gateway.logLines.length = 0;
});

afterAll(async () => {
  await gateway.close(0);
  await subgraph.close();
});

const packed = (bytes: Buffer, encoding: string) => reply(bytes, 200, { 'content-encoding': encoding });
const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
const spaces = (bytes: number) => Buffer.alloc(bytes, ' ');
const tooLarge = 'The reply of the subgraph is larger than the gateway accepts.';
const tooDeep = 'The reply of the subgraph nests deeper than the gateway accepts.';
const invalid = 'A subgraph answered with something that is not a valid response to what it was asked.';

/** Writes the same again and again for as long as somebody reads. */
const endless =
  (chunk: Buffer, headers: Readonly<Record<string, string>> = {}): Script =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    const go = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', go);
    go();
  };

/** Writes a little every moment, and never ends. */
const slowly =
  (first: string, next: string): Script =>
  ({ socket }) => {
    socket.write(first);
    const timer = setInterval(() => socket.write(next), 20);
    socket.on('close', () => clearInterval(timer));
  };

const bombs: readonly (readonly [string, Script, string])[] = [
  ['a body beyond the limit', reply(spaces(limits.replyBytes + 1)), tooLarge],
  ['gzip of much more', packed(gzipSync(spaces(50_000_000)), 'gzip'), tooLarge],
  ['Brotli of much more', packed(brotliCompressSync(spaces(50_000_000)), 'br'), tooLarge],
  ['gzip in gzip of much more', packed(gzipSync(gzipSync(spaces(50_000_000))), 'gzip, gzip'), tooLarge],
  ['a body packed three times', packed(gzipSync(gzipSync(gzipSync('{"data":{"a":1}}'))), 'gzip,gzip,gzip'), invalid],
  ['a body without end', endless(spaces(65_536)), tooLarge],
  ['gzip without end', endless(gzipSync(spaces(1_000_000)), { 'content-encoding': 'gzip' }), tooLarge],
  ['deep lists', reply(`{"data":{"a":${nested(100_000)}}}`), tooDeep],
  ['deep objects', reply(`{"data":{"a":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}}`), tooDeep],
  ['deep extensions', reply(`{"data":{"a":1},"extensions":{"x":${nested(5_000)}}}`), tooDeep],
  ['a deep path', reply(`{"data":{"a":null},"errors":[{"message":"m","path":${nested(5_000)}}]}`), tooDeep],
  ['brackets that never close', reply('['.repeat(1_900_000)), tooDeep],
  ['objects without number', reply(`{"data":{"a":1,"x":[${'{},'.repeat(5_000)}{}]}}`), tooLarge],
  ['numbers without number', reply(`{"data":{"a":1,"x":[${'1,'.repeat(30_000)}1]}}`), tooLarge],
  ['keys without number', reply(JSON.stringify({ data: { a: 1, x: { ...Array(30_000).fill(1) } } })), tooLarge],
  ['errors without number', reply(`{"data":{"a":null},"errors":[${'{},'.repeat(30_000)}{}]}`), tooLarge],
  ['headers beyond any limit', reply({ data: { a: 1 } }, 200, { 'x-long': 'x'.repeat(40_000) }), invalid],
];

describe('a reply that is made to hurt is an error at its field, and asked for once', () => {
  test.each(bombs)('%s', async (_, script, message) => {
    subgraph.play(script);
    const { status, body } = await ask(gateway.url, '{ a }');
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { a: null },
      errors: [{ message, path: ['a'], extensions: { code: 'SUBREQUEST_INVALID_RESPONSE', serviceName: 'others' } }],
    });
    expect(subgraph.asked).toHaveLength(1);
  });

  test.each([
    ['a body that drips', slowly('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n', ' ')],
    ['headers that drip', slowly('HTTP/1.1 200 OK\r\n', 'x-a: b\r\n')],
    ['hints without end', slowly('', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n')],
  ])('%s', async (_, script) => {
    subgraph.play(script);
    const start = performance.now();
    const { body } = await ask(gateway.url, '{ a }');
    expect(body.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['a'], 'SUBREQUEST_TIMEOUT'],
    ]);
    // The client's timers for headers are coarse: some fire earlier.
    expect(performance.now() - start).toBeGreaterThan(patience * 0.5);
    subgraph.play(reply({ data: { a: 1 } }));
    expect((await ask(gateway.url, '{ a }')).body).toEqual({ data: { a: 1 } });
  });

  test('and none of many at a time is kept', async () => {
    subgraph.play(packed(gzipSync(spaces(50_000_000)), 'gzip'));
    await ask(gateway.url, '{ a }');
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 8; round += 1) {
      await Promise.all(Array.from({ length: 8 }, async () => await ask(gateway.url, '{ a }')));
    }
    // All of them unpacked would be 3.2 GB.
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });
});

test('a reply that nests as deep as data may is answered', async () => {
  subgraph.play(reply(`{"data":{"json":${nested(900)}}}`));
  expect((await ask(gateway.url, '{ json }')).text).toBe(`{"data":{"json":${nested(900)}}}\n`.trim());
});

test('errors that say nothing of their place take as long for a hundred fields as for one', () => {
  const errors = Array.from({ length: 20_000 }, () => ({ message: 'm' }));
  const read = (count: number) => {
    const roots = Array.from({ length: count }, (_, index) => [`f${index}`]);
    const lost = { roots, entityCount: 0, below: () => [{ path: ['f0'] }] };
    const start = performance.now();
    const found = readReplyErrors(errors, { policy: 'pass', host: 'h', lost, noteMasked: () => undefined });
    expect(found?.explains([`f${count - 1}`, 'x'])).toBe(true);
    return performance.now() - start;
  };
  read(1);
  expect(read(100)).toBeLessThan(Math.max(read(1), 5) * 20);
});

describe('numbers of a reply', () => {
  test.each([
    ['of a scalar of its own keep all digits', '{ big }', '9007199254740993', '{"data":{"big":9007199254740993}}'],
    ['also around a point', '{ big }', '12345678901.123456789', '{"data":{"big":12345678901.123456789}}'],
    ['also with an exponent', '{ big }', '1e400', '{"data":{"big":1e400}}'],
    ['also behind a point', '{ big }', '0.12345678901234567891', '{"data":{"big":0.12345678901234567891}}'],
    ['also inside', '{ json }', '{"a":[18446744073709551615]}', '{"data":{"json":{"a":[18446744073709551615]}}}'],
    ['that are doubles stay so', '{ big }', '0.30000000000000004', '{"data":{"big":0.30000000000000004}}'],
    ['are the texts of IDs', '{ id }', '9007199254740993', '{"data":{"id":"9007199254740993"}}'],
    ['for Float are the nearest', '{ real }', '12345678901234567890', '{"data":{"real":12345678901234567000}}'],
    ['in a text are text', '{ text }', '"9007199254740993"', '{"data":{"text":"9007199254740993"}}'],
  ])('%s', async (_, query, value, expected) => {
    const field = query.replace(/[{} ]/g, '');
    subgraph.play(reply(`{"data":{"${field}":${value}}}`));
    expect((await ask(gateway.url, query)).text.trim()).toBe(expected);
  });

  test.each([
    ['a', '2147483648'],
    ['a', '-2147483649'],
    ['a', '9007199254740993'],
    ['a', '1.5'],
    ['id', '1.2345678901234567891'],
    ['text', '9007199254740993'],
    ['flag', '9007199254740993'],
    ['flag', '{"toString":1}'],
    ['flag', '["UP"]'],
    ['real', `1${'0'.repeat(400)}`],
  ])('that the type of %s cannot hold are errors: %s', async (field, value) => {
    subgraph.play(reply(`{"data":{"${field}":${value}}}`));
    const { body } = await ask(gateway.url, `{ ${field} }`);
    expect(body.data).toEqual({ [field]: null });
    expect(body.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [[field], 'SUBREQUEST_INVALID_RESPONSE'],
    ]);
  });

  test('at their ends are numbers', async () => {
    for (const value of [2_147_483_647, -2_147_483_648]) {
      subgraph.play(reply({ data: { a: value } }));
      expect((await ask(gateway.url, '{ a }')).body).toEqual({ data: { a: value } });
    }
  });
});

test.each([
  ['of another type', reply('<p>', 200, { 'content-type': 'text/html' }), /content type is text\/html/],
  ['without a type', ((_, response) => response.end('{}')) satisfies Script, /content type is none/],
  ['that is no JSON', reply('{'), /not JSON/],
  ['packed otherwise', packed(Buffer.from('{}'), 'zstd'), /Content-Encoding/],
  ['with a status and no errors', reply({ data: { a: 1 } }, 500), /has no `errors`/],
])('the log says of a reply %s what is wrong with it', async (_, script, reason) => {
  subgraph.play(script);
  await ask(gateway.url, '{ a }');
  const line = gateway.logLines.map((text) => JSON.parse(text)).find(({ msg }) => msg.includes('no usable answer'));
  expect(line).toMatchObject({ subgraph: 'others', reason: expect.stringMatching(reason) });
});

test('a message that is too long says that it was cut', async () => {
  subgraph.play(reply({ data: { a: null }, errors: [{ message: 'x'.repeat(5_000), path: ['a'] }] }));
  expect((await ask(gateway.url, '{ a }')).body.errors?.[0]?.message).toBe(`${'x'.repeat(1_000)}…`);
});
