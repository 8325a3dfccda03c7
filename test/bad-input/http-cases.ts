import { gzipSync } from 'node:zlib';
import { writeRequest } from '../gateway/raw-http.ts';

/** Bytes on one connection, and the statuses that come back on it; none where the server waits for more. */
export type BadRequest = readonly [name: string, bytes: string | Buffer, statuses: readonly number[]];

const json = { 'content-type': 'application/json' };
const close = { connection: 'close' };
const good = JSON.stringify({ query: '{ products { name } }' });

const post = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
  writeRequest('POST', '/graphql', { ...json, ...close, ...headers }, body);
const get = (path: string, headers: Readonly<Record<string, string>> = { 'apollo-require-preflight': '1' }) =>
  writeRequest('GET', path, { ...close, ...headers });
const typed = (type: string) => writeRequest('POST', '/graphql', { ...close, 'content-type': type }, good);
const head = (...lines: string[]) =>
  `${['POST /graphql HTTP/1.1', 'host: a', 'content-type: application/json', ...lines].join('\r\n')}\r\n\r\n`;
const query = encodeURIComponent('{ products { name } }');

const bodies: readonly (readonly [string, string | Buffer])[] = [
  ['B1 an empty body', ''],
  ['B1 a space', ' '],
  ['B1 line ends', '\r\n\r\n'],
  ['B2 null', 'null'],
  ['B2 an empty list', '[]'],
  ['B2 a text', '"{ products { name } }"'],
  ['B2 a number', '42'],
  ['B2 true', 'true'],
  ['B2 an empty object', '{}'],
  ['B2 a document without JSON', '{ products { name } }'],
  ['B3 a query of null', '{"query":null}'],
  ['B3 a query of a number', '{"query":1}'],
  ['B3 a query of a list', '{"query":["{ products { name } }"]}'],
  ['B3 a query of an object', '{"query":{"a":1}}'],
  ['B3 a query of true', '{"query":true}'],
  ['B3 an empty query', '{"query":""}'],
  ['B3 a query under another name', '{"Query":"{ products { name } }"}'],
  ['B4 variables of a text', '{"query":"{ products { name } }","variables":"{}"}'],
  ['B4 variables of a list', '{"query":"{ products { name } }","variables":[]}'],
  ['B4 variables of a number', '{"query":"{ products { name } }","variables":5}'],
  ['B4 variables of true', '{"query":"{ products { name } }","variables":true}'],
  ['B5 extensions of a text', '{"query":"{ products { name } }","extensions":"x"}'],
  ['B5 extensions of a number', '{"query":"{ products { name } }","extensions":1}'],
  ['B5 extensions of a list', '{"query":"{ products { name } }","extensions":[1]}'],
  ['B6 an operation name of a number', '{"query":"{ products { name } }","operationName":1}'],
  ['B6 an operation name of a list', '{"query":"{ products { name } }","operationName":["a"]}'],
  ['B6 an operation name that is not there', '{"query":"query a { products { name } }","operationName":"b"}'],
  ['B6 an operation name of Object', '{"query":"query a { products { name } }","operationName":"__proto__"}'],
  ['B7 a comma too many', '{"query":"{ products { name } }",}'],
  ['B7 single quotes', "{'query':'{ products { name } }'}"],
  ['B7 a comment', '{/* */"query":"{ products { name } }"}'],
  ['B7 more behind the end', `${good}${good}`],
  ['B7 NaN', '{"query":"{ products { name } }","variables":{"a":NaN}}'],
  ['B7 a control character in a text', '{"query":"{ products\u0001 { name } }"}'],
  ['B8 two queries, of which the last is bad', '{"query":"{ products { name } }","query":1}'],
  ['B9 bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ['B9 a slash of two bytes', Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')])],
  [
    'B9 half of a character',
    Buffer.concat([Buffer.from('{"query":"{ products { name } } #'), Buffer.from([0xe2, 0x82]), Buffer.from('"}')]),
  ],
  [
    'B9 a surrogate in bytes',
    Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
  ],
  ['B9 UTF-16', Buffer.from(good, 'utf16le')],
  ['B27 a batch of two', `[${good},${good}]`],
  ['B27 a batch of 500', `[${Array(500).fill(good).join(',')}]`],
  ['B27 a batch in a batch', `[[${good}]]`],
  ['B27 a batch of a good and a bad one', `[${good},5]`],
  [
    'B30 a persisted query with another hash',
    `{"query":"{ products { name } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
  ],
  [
    'B30 a persisted query of version 2',
    '{"query":"{ products { name } }","extensions":{"persistedQuery":{"version":2,"sha256Hash":"00"}}}',
  ],
  ['B30 a persisted query that is a text', '{"extensions":{"persistedQuery":"x"}}'],
];

/** Group B of the corpus of bad input, as bytes. */
export const badRequests: readonly BadRequest[] = [
  ...bodies.map(([name, body]): BadRequest => [name, post(body), [400]]),
  ['B6 an empty operation name, which is none', post('{"query":"{ products { name } }","operationName":""}'), [200]],
  [
    'B30 a persisted query whose hash is a number, which nobody has',
    post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":5}}}'),
    [200],
  ],
  ['B8 two queries, of which the last is good', post('{"query":1,"query":"{ products { name } }"}'), [200]],
  [
    'B30 a persisted query that nobody has',
    post(`{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'a'.repeat(64)}"}}}`),
    [200],
  ],
  ...['utf-7', 'ibm037', 'shift_jis', 'utf-16', 'iso-8859-1', 'x'].map(
    (charset): BadRequest => [`B10 the character set ${charset}`, typed(`application/json; charset=${charset}`), [415]],
  ),
  ['B11 no type of content', writeRequest('POST', '/graphql', close, good), [415]],
  ...[
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'message/rfc822',
    'application/graphql',
    'application/json-patch+json',
    'application/jsonx',
    'text/json',
    ';;;',
    '*/*',
  ].map((type): BadRequest => [`B12 the type ${type}`, typed(type), [415]]),
  ['B12 the type in capitals', typed('APPLICATION/JSON;CHARSET=UTF-8'), [200]],
  ['B12 the type with other parameters', typed('application/json; a=b; charset=utf-8; c="d;e"'), [200]],
  [
    'B13 a mutation by GET',
    get(`/graphql?query=${encodeURIComponent('mutation { rename(productId: "1", name: "x") { name } }')}`),
    [405],
  ],
  [
    'B14 a GET with a body',
    writeRequest('GET', `/graphql?query=${query}`, { ...json, ...close, 'apollo-require-preflight': '1' }, good),
    [200],
  ],
  ['B15 a GET without a header that needs a question before', get(`/graphql?query=${query}`, {}), [400]],
  [
    'B15 a GET of a form',
    get(`/graphql?query=${query}`, { 'content-type': 'application/x-www-form-urlencoded' }),
    [400],
  ],
  ['B16 a query of 64 kB in the address', get(`/graphql?query=${'a'.repeat(64_000)}`), [431]],
  ['B16 a query of 12 kB in the address', get(`/graphql?query=%7B${'a'.repeat(12_000)}%7D`), [400]],
  ...['PUT', 'DELETE', 'PATCH', 'TRACE'].map(
    (method): BadRequest => [`B17 ${method}`, writeRequest(method, '/graphql', close), [405]],
  ),
  ['B17 CONNECT', writeRequest('CONNECT', 'localhost:80', close), []],
  ['B17 a method that is not', writeRequest('HACK', '/graphql', close), [400]],
  [
    'B17 OPTIONS',
    writeRequest('OPTIONS', '/graphql', {
      ...close,
      origin: 'https://a.example',
      'access-control-request-method': 'POST',
    }),
    [204],
  ],
  ['B18 a length that is too great', head('content-length: 500') + good, []],
  ['B18 a length that is too small', `${head(`content-length: ${good.length}`)}${good}{"x":1}\r\n\r\n`, [200, 400]],
  ['B18 a negative length', head('content-length: -1'), [400]],
  ['B18 a length that is no number', head('content-length: 1e2'), [400]],
  ['B18 two lengths', `${head('content-length: 2', 'content-length: 3')}{}`, [400]],
  ['B18 one length twice', `${head(`content-length: ${good.length}`, `content-length: ${good.length}`)}${good}`, [400]],
  ['B18 no length and no body', head('connection: close'), [400]],
  ['B18 a length beyond all', head(`content-length: ${'9'.repeat(30)}`), [400]],
  ['B19 a length and chunks', `${head('content-length: 2', 'transfer-encoding: chunked')}0\r\n\r\n`, [400]],
  ['B19 chunks', `${head('transfer-encoding: chunked')}${good.length.toString(16)}\r\n${good}\r\n0\r\n\r\n`, [200]],
  ['B19 a size of a chunk that is no number', `${head('transfer-encoding: chunked')}zz\r\n${good}\r\n0\r\n\r\n`, [400]],
  ['B19 a size of a chunk that overflows', `${head('transfer-encoding: chunked')}fffffffffffffffffff\r\n`, [400]],
  [
    'B19 two codings of transfer',
    `${head('transfer-encoding: chunked', 'transfer-encoding: identity')}0\r\n\r\n`,
    [400],
  ],
  ['B19 an unknown coding of transfer', `${head('transfer-encoding: xchunked')}0\r\n\r\n`, [400]],
  [
    'B19 a coding of transfer behind a space',
    'POST /graphql HTTP/1.1\r\nhost: a\r\ntransfer-encoding : chunked\r\n\r\n0\r\n\r\n',
    [400],
  ],
  ...['gzip', 'gzip, gzip', 'br', 'deflate', 'zstd', 'compress', 'x-gzip'].map(
    (coding): BadRequest => [
      `B20 ${coding}`,
      post(gzipSync(Buffer.alloc(1_000_000)), { 'content-encoding': coding }),
      [415],
    ],
  ),
  ['B20 a coding that is none, of what is not coded', post(good, { 'content-encoding': 'gzip' }), [415]],
  ['B20 the coding identity', post(good, { 'content-encoding': 'identity' }), [200]],
  ['B21 a body of 2 MiB and a byte', post(`{"query":"${'#'.repeat(2_097_140)}"}`), [413]],
  ['B21 a body of 1 MiB and a byte', post(`{"query":"${'#'.repeat(1_048_565)}"}`), [413]],
  ['B22 a header of 20 kB', post(good, { x: 'a'.repeat(20_000) }), [431]],
  ['B22 200 headers', post(good, Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`x-${at}`, 'a']))), [200]],
  [
    'B22 3 000 headers',
    post(good, Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`x-${at}`, 'a']))),
    [431],
  ],
  ['B22 a line feed in a header', 'GET /health/live HTTP/1.1\r\nhost: a\r\nx: a\nb\r\n\r\n', [400]],
  ['B22 a NUL in a header', 'GET /health/live HTTP/1.1\r\nhost: a\r\nx: a\0b\r\n\r\n', [400]],
  ['B22 a header without a name', 'GET /health/live HTTP/1.1\r\nhost: a\r\n: b\r\n\r\n', [400]],
  ['B22 a header on a line of its own', 'GET /health/live HTTP/1.1\r\nhost: a\r\nx: a\r\n b\r\n\r\n', [400]],
  ['B23 half of a head', 'POST /graphql HTTP/1.1\r\nhost: a\r\n', []],
  ['B23 half of a body', `${head('content-length: 100')}{"query":`, []],
  ['B24 nothing at all', '\r\n', []],
  [
    'B25 a good request behind a bad one',
    Buffer.concat([writeRequest('POST', '/graphql', json, '[]'), post(good)]),
    [400, 200],
  ],
  [
    'B25 five at once',
    Buffer.concat([...Array(4).fill(writeRequest('POST', '/graphql', json, good)), post(good)]),
    [200, 200, 200, 200, 200],
  ],
  ...['text/html', '*/*;q=0', 'image/png', 'application/xml'].map(
    (accept): BadRequest => [`B26 to accept ${accept}`, post(good, { accept }), [406]],
  ),
  [
    'B28 an upgrade to a websocket',
    writeRequest('GET', '/graphql', {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    }),
    [400],
  ],
  [
    'B28 an upgrade to HTTP/2',
    writeRequest(
      'POST',
      '/graphql',
      { ...json, connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQCAAAAAAIAAAAA' },
      good,
    ),
    [200],
  ],
  ['B29 another host', post(good, { host: 'evil.example' }), [200]],
  [
    'B29 headers of a proxy of 8 kB',
    post(good, { 'x-forwarded-for': '1'.repeat(8_000), 'x-forwarded-host': 'evil', 'x-forwarded-proto': 'gopher' }),
    [200],
  ],
  ['B29 no host', 'GET /health/live HTTP/1.1\r\n\r\n', [400]],
  ['B29 two hosts', 'GET /health/live HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n', [400]],
  ...[
    '/graphql/',
    '//graphql',
    '/graphql/../graphql',
    '/%67raphql',
    '/GRAPHQL',
    '/graphql%00',
    '/graphql/%2e%2e/',
    '/graphiql/../../package.json',
    '/graphiql/%2e%2e/start.js',
    '/graphiql/..%2f..%2fpackage.json',
    '/.env',
    '/.git/config',
    '/metrics/../graphql',
    '/health/../graphql',
    '/internal/graphql',
    '*',
    'http://elsewhere.example/graphql',
  ].map((path): BadRequest => [`B31 the path ${path}`, writeRequest('POST', path, { ...json, ...close }, good), [404]]),
  [
    'B32 claims that a client writes',
    post(good, {
      'x-gateway-claims': '{"roles":["admin"]}',
      'concord-viewer': '{"roles":["admin"]}',
      'x-roles': 'admin',
    }),
    [200],
  ],
  [
    'B33 HTTP/1.0',
    `POST /graphql HTTP/1.0\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${good.length}\r\n\r\n${good}`,
    [200],
  ],
  ['B33 HTTP/0.9', 'GET /graphql\r\n\r\n', [400]],
  ['B33 HTTP/3.0', 'GET /graphql HTTP/3.0\r\nhost: a\r\n\r\n', [400]],
  ['B33 the first bytes of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
  [
    'B33 the first bytes of TLS',
    Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]),
    [400],
  ],
  ['B33 what is not HTTP', 'hello\r\n\r\n', [400]],
  ['B34 a trace that is none', post(good, { traceparent: '00-zz-zz-zz', tracestate: '=' }), [200]],
  ['B34 a trace of zeros', post(good, { traceparent: `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01` }), [200]],
  ['B34 baggage of 8 kB', post(good, { baggage: 'a=b,'.repeat(2_000) }), [200]],
];
