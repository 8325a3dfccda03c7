import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { send } from './ask.ts';
import { exchange, readStatuses, writeRequest } from './raw-http.ts';
import { good, json, openUsableGateway, preflight } from './usable-gateway.ts';

const errorCodeOf = (text: string): unknown => JSON.parse(text).errors?.[0]?.extensions?.code;
const gateway = openUsableGateway();
const { get, post } = gateway;

describe('an operation name that is an empty text is none', () => {
  test.each([
    ['an anonymous operation', '{ products(first: 1) { name } }'],
    ['an operation with a name', 'query A { products(first: 1) { name } }'],
  ])('of %s', async (_, query) => {
    const answers = [
      await post(JSON.stringify({ query, operationName: '' })),
      await get(`?${new URLSearchParams({ operationName: '', query })}`),
    ];
    for (const { status, body } of answers) {
      expect({ status, body }).toEqual({ status: 200, body: { data: { products: [{ name: 'Mr. Fuzzy' }] } } });
    }
  });

  test('of several', async () => {
    const query = 'query A { products { name } } query B { products { name } }';
    const { status, body } = await post(JSON.stringify({ query, operationName: '' }));
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toBe('The document has several operations; name one in `operationName`.');
  });
});

describe('a body that is not a GraphQL request is a 400', () => {
  test.each([
    ['empty', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['a number', '42'],
    ['an empty object', '{}'],
    ['a null query', '{"query":null}'],
    ['a number as query', '{"query":1}'],
    ['a list as query', '{"query":["{a}"]}'],
    ['a document as query', '{"query":{"kind":"Document"}}'],
    ['an empty query', '{"query":""}'],
    ['variables as text', '{"query":"{products{name}}","variables":"{}"}'],
    ['variables as a list', '{"query":"{products{name}}","variables":[]}'],
    ['variables as a number', '{"query":"{products{name}}","variables":1}'],
    ['extensions as text', '{"query":"{products{name}}","extensions":"{}"}'],
    ['extensions as a list', '{"query":"{products{name}}","extensions":[]}'],
    ['a number as operation name', '{"query":"{products{name}}","operationName":1}'],
    ['an operation name that is unknown', '{"query":"query a{products{name}}","operationName":"b"}'],
    ['a batch', `[${good},${good}]`],
    ['a batch of 500', `[${Array(500).fill(good).join(',')}]`],
    ['an empty batch', '[[]]'],
    [
      'invalid UTF-8',
      Buffer.from([...Buffer.from('{"query":"{products{name(x:\\"'), 0xff, 0xfe, ...Buffer.from('\\")}}"}')]),
    ],
    ['overlong UTF-8', Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')])],
    [
      'JSON that nests 100 000 levels',
      `{"query":"{products{name}}","variables":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ],
    ['JSON that nests 100 000 levels and never ends', `{"query":${'{"a":'.repeat(100_000)}`],
    [
      'a persisted query whose hash is wrong',
      '{"query":"{products{name}}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
    ],
    [
      'a persisted query of version 2',
      '{"query":"{products{name}}","extensions":{"persistedQuery":{"version":2,"sha256Hash":"00"}}}',
    ],
    ['a persisted query with a number as hash', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":5}}}'],
    [
      'a persisted query with an object as hash',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":{"__proto__":1}}}}',
    ],
    ['a persisted query that is a number', '{"extensions":{"persistedQuery":1}}'],
  ])('%s', async (_, body) => {
    const { status, text, headers } = await post(body);
    expect([200, 400], text).toContain(status);
    if (status === 200) expect(errorCodeOf(text)).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(String(headers['content-type'])).toContain('json');
    expect(JSON.parse(text).errors.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/\bat .*\.[jt]s|node_modules|stack/);
  });

  test('every truncation of a good body', async () => {
    for (let length = 0; length < good.length; length += 1) {
      const { status, text } = await post(good.slice(0, length));
      expect(status, good.slice(0, length)).toBe(400);
      expect(errorCodeOf(text)).toBe('BAD_REQUEST');
    }
  });
});

test('the last of two equal JSON keys counts, as JSON.parse has it', async () => {
  const { body } = await post('{"query":"{ nothing }","query":"{ products(first: 1) { name } }"}');
  expect(body).toEqual({ data: { products: [{ name: 'Mr. Fuzzy' }] } });
});

test('keys named __proto__ change nothing', async () => {
  const { body } = await post(
    '{"query":"query($first: Int){ products(first: $first) { name } }","variables":{"first":1,"__proto__":{"polluted":1}},"__proto__":{"polluted":1}}',
  );
  expect(body).toEqual({ data: { products: [{ name: 'Mr. Fuzzy' }] } });
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

describe('a body that is not plain JSON is a 415', () => {
  test.each([
    ['no type', undefined],
    ['text', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['a multipart form', 'multipart/form-data; boundary=x'],
    ['a mail', 'message/rfc822'],
    ['application/graphql', 'application/graphql'],
    ['an unreadable type', ';;;'],
    ['UTF-7', 'application/json; charset=utf-7'],
    ['EBCDIC', 'application/json; charset=ibm037'],
    ['Shift JIS', 'application/json; charset=shift_jis'],
  ])('%s', async (_, type) => {
    const { status, text } = await post(good, type === undefined ? {} : { 'content-type': type });
    expect(status).toBe(415);
    expect(errorCodeOf(text)).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  test.each(['gzip', 'br', 'gzip, gzip', 'deflate'])('compressed by %s', async (encoding) => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    const { status } = await post(bomb, { ...json, 'content-encoding': encoding });
    expect(status).toBe(415);
  });

  test.each(['APPLICATION/JSON', 'application/json; charset=UTF-8', 'application/json; charset="utf-8"; odd=1'])(
    '%s is JSON',
    async (type) => {
      expect((await post(good, { 'content-type': type })).status).toBe(200);
    },
  );
});

describe('a body that is too large is a 413', () => {
  test.each([1_048_577, 2_097_153, 20_000_000])('%i bytes', async (size) => {
    const { status, text } = await post(`{"query":"${'#'.repeat(size)}"}`).catch(() => ({ status: 0, text: '{}' }));
    // A client that writes far beyond the limit may see the connection end before it reads the answer.
    expect(size > 8_388_608 ? [0, 413] : [413]).toContain(status);
    if (status === 413) expect(errorCodeOf(text)).toBe('PAYLOAD_TOO_LARGE');
  });

  test('but not one byte less', async () => {
    const padding = 1_048_576 - good.length - 1;
    expect((await post(`${' '.repeat(padding)} ${good}`)).status).toBe(200);
  });
});

describe('methods and paths', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'TRACE'] as const)(
    '%s of the endpoint is a 405 that names the right ones',
    async (method) => {
      const { status, headers, text } = await send(gateway.url, { method });
      expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, POST, OPTIONS' });
      expect(errorCodeOf(text)).toBe('METHOD_NOT_ALLOWED');
    },
  );

  test('a mutation by GET is a 405', async () => {
    const { status, headers } = await get(
      `?query=${encodeURIComponent('mutation { rename(productId: "1", name: "x") { name } }')}`,
    );
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'POST' });
  });

  test('a query by GET is answered', async () => {
    const search = new URLSearchParams({
      query: 'query a($n: Int) { products(first: $n) { name } }',
      variables: '{"n":1}',
      operationName: 'a',
    });
    expect((await get(`?${search}`)).body).toEqual({ data: { products: [{ name: 'Mr. Fuzzy' }] } });
  });

  test.each([
    '',
    '?',
    '?query=',
    '?query',
    '?query=%',
    '?query=%ff',
    '?query={a&query={b',
    '?query={products{name}}&variables={',
    '?query={products{name}}&variables=[]',
    '?query={products{name}}&extensions=1',
  ])('GET with %j is a 400', async (search) => {
    const received = await exchange(
      gateway.port,
      writeRequest('GET', `/graphql${search}`, { ...preflight, connection: 'close' }),
    );
    expect(readStatuses(received)).toEqual([400]);
  });

  test('GET with a deep document is a 400 and not a stack overflow', async () => {
    const { status, text } = await get(`?query=${'{a'.repeat(4_000)}`);
    expect(status).toBe(400);
    expect(errorCodeOf(text)).toBe('DOCUMENT_TOO_DEEP');
  });

  test.each([
    '/graphql/',
    '//graphql',
    '/graphql/../graphql',
    '/%67raphql',
    '/GRAPHQL',
    '/graphql%00',
    '/graphiql/../../package.json',
    '/graphiql/%2e%2e/start.js',
    '/.env',
    '*',
    'http://elsewhere.example/graphql',
  ])('%s is a 404', async (path) => {
    const received = await exchange(gateway.port, writeRequest('POST', path, { ...json, connection: 'close' }, good));
    expect(readStatuses(received)).toEqual([404]);
    expect(received).toContain('"NOT_FOUND"');
  });

  test('the root leads to the endpoint', async () => {
    const { status, headers } = await send(new URL('/', gateway.url).href, { method: 'GET' });
    expect({ status, location: headers.location }).toEqual({ status: 307, location: '/graphql' });
  });
});
