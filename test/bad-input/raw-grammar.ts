import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';

/** Bytes of one connection, and what may come back on it. */
export interface RawInput {
  readonly bytes: Buffer;
  /** `one`: at most one response, since nobody can tell where the request ends. */
  readonly responses: 'any' | 'one';
}

const good = '{"query":"{ things(first: 1) { nodes { label } } }"}';
const hidden = 'GET /hidden HTTP/1.1\r\nhost: a\r\n\r\n';

const methods = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('GET', 'POST') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('PUT', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT', 'PRI', 'get', 'M-X'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const pieces = fc.constantFrom(
  ...['graphql', 'graphiql', 'health', 'ready', 'live', 'schema.graphql', 'internal', 'keys', 'metrics', 'usage', 'a'],
  ...[
    '..',
    '.',
    '%2e%2e',
    '%00',
    '%',
    '%zz',
    '%c0%af',
    '\\',
    '*',
    ';a=b',
    '?query={__typename}',
    '?query=%7B',
    '?&&=#',
    '#x',
  ],
  ...['{', '\u00ff', ' ', '%0d%0a', 'constructor', '__proto__', 'x'.repeat(9_000)],
);
const paths = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('/graphql', '/', '/graphiql', '/health/ready', '/health/live') },
  { weight: 3, arbitrary: fc.array(pieces, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`) },
  { weight: 1, arbitrary: fc.constantFrom('*', 'http://a/graphql', '//graphql', 'graphql', '', 'http://[', 'a:b') },
);
const headerNames = fc.constantFrom(
  ...[
    'content-type',
    'accept',
    'accept-encoding',
    'authorization',
    'traceparent',
    'baggage',
    'origin',
    'cookie',
    'host',
  ],
  ...[
    'concord-cost',
    'concord-timeout',
    'concord-trust',
    'apollo-require-preflight',
    'x-apollo-operation-name',
    'expect',
  ],
  ...[
    'content-encoding',
    'connection',
    'upgrade',
    'if-none-match',
    'range',
    'x-forwarded-for',
    'apollographql-client-name',
  ],
  ...[
    'x-request-id',
    'te',
    'trailer',
    'http2-settings',
    'keep-alive',
    'content-length',
    'transfer-encoding',
    'constructor',
  ],
);
const headerValues = fc.oneof(
  fc.constantFrom(
    ...[
      'application/json',
      'application/json; charset=utf-8',
      'text/plain',
      'multipart/form-data; boundary=x',
      '*/*;q=0',
    ],
    ...[
      'Bearer a.b.c',
      'Bearer ',
      'Basic eDp4',
      'gzip',
      'br',
      'deflate, gzip',
      'gzip,gzip',
      '100-continue',
      'close',
      'h2c',
    ],
    ...[
      'websocket',
      '1',
      '0',
      '-1',
      '99999999999999999999',
      'NaN',
      'chunked',
      '__proto__',
      '',
      '"',
      ',,,,',
      ';;;',
      'a=b=c',
    ],
    ...['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', 'bytes=0-', 'x'.repeat(4_000), 'x'.repeat(20_000)],
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
);
const headers = fc.array(fc.tuple(headerNames, headerValues), { maxLength: 6 });
const bodies = fc.oneof(
  fc.constantFrom('', good, `[${good},${good}]`, '{', 'null', '[[[[', '"\\ud800"', `${good}${good}`),
  fc.json(),
  fc.string({ unit: 'binary', maxLength: 100 }),
);

/** Any method, path, headers and body, with a length that is right. */
const requests = fc
  .tuple(methods, paths, headers, bodies)
  .map(([method, path, given, body]) => writeHead(method, path, given, Buffer.from(body)));

const encodings = fc
  .tuple(
    fc.constantFrom('gzip', 'deflate', 'br', 'x-gzip', 'identity', 'gzip, gzip', 'GZIP', 'zstd', 'gzip;q=1', ''),
    fc.constantFrom('gzip', 'deflate', 'br', 'none', 'twice', 'cut', 'bomb', 'more'),
    bodies,
  )
  .map(([told, how, body]) =>
    writeHead(
      'POST',
      '/graphql',
      [
        ['content-type', 'application/json'],
        ['content-encoding', told],
      ],
      encode(how, body),
    ),
  );

function encode(how: string, body: string): Buffer {
  const bytes = Buffer.from(body);
  switch (how) {
    case 'gzip':
      return gzipSync(bytes);
    case 'deflate':
      return deflateSync(bytes);
    case 'br':
      return brotliCompressSync(bytes);
    case 'twice':
      return gzipSync(gzipSync(bytes));
    case 'cut':
      return gzipSync(bytes).subarray(0, 12);
    case 'bomb':
      return bomb;
    case 'more':
      return Buffer.concat([gzipSync(bytes), Buffer.from('more')]);
    default:
      return bytes;
  }
}

const bomb = gzipSync(Buffer.alloc(3_000_000, 32));

function writeHead(
  method: string,
  path: string,
  given: readonly (readonly [string, string])[],
  body: Buffer = Buffer.alloc(0),
): Buffer {
  const own = body.byteLength === 0 ? [] : [['content-length', String(body.byteLength)] as const];
  const lines = [['host', 'a'] as const, ...own, ...given].map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body]);
}

/** Lengths and codings of which a second server could see others. */
const unclear = fc.constantFrom(
  ...['content-length: 6\r\ntransfer-encoding: chunked', 'transfer-encoding: chunked\r\ncontent-length: 6'],
  ...[
    'transfer-encoding : chunked',
    'transfer-encoding:\t\vchunked',
    'transfer-encoding: xchunked',
    'content-length: +5',
  ],
  ...[
    'transfer-encoding: chunked\r\ntransfer-encoding: identity',
    'transfer-encoding: chunked, gzip',
    'content-length: -1',
  ],
  ...['transfer-encoding:\r\n chunked', 'content-length: 5\r\n 0', 'content-length: 0x5', 'content-length: 5, 5'],
  ...['content-length: 5\r\ncontent-length: 6', 'x: a\ntransfer-encoding: chunked', 'x: a\rtransfer-encoding: chunked'],
  ...['transfer-encoding: \0chunked', ' transfer-encoding: chunked', 'content-length: 5 5', 'content-length: 1e1'],
);
const noise = fc.array(
  fc.constantFrom('accept: */*', 'x-a: b', 'connection: keep-alive', 'cookie: a=b', 'Accept-Encoding: gzip', 'x: '),
  { maxLength: 3 },
);
const framed = fc.tuple(noise, unclear, noise, fc.boolean()).map(([before, lines, after, isUpper]): RawInput => {
  const written = isUpper ? lines.replace(/transfer-encoding|content-length/g, (name) => name.toUpperCase()) : lines;
  const head = ['POST /graphql HTTP/1.1', 'host: a', 'content-type: application/json', ...before, written, ...after];
  return { bytes: Buffer.from(`${head.join('\r\n')}\r\n\r\n0\r\n\r\n${hidden}`, 'latin1'), responses: 'one' };
});

const sizes = fc.constantFrom(
  '0',
  '1',
  'a',
  '5',
  '+5',
  '0x5',
  ' 5',
  '5 ',
  'ffffffffffffffff',
  '-1',
  '',
  'g',
  '00000005',
);
const extensions = fc.oneof(
  fc.constantFrom('', ';a=b', ';', ';a="', ';a=b;c=d', '\t', ';\n'),
  fc.integer({ min: 1, max: 40_000 }).map((length) => `;${'a'.repeat(length)}`),
);
const ends = fc.constantFrom('\r\n', '\n', '\r', '\r\n\r\n', '');
/** Bodies in chunks, of which hardly any is right. */
const chunked = fc
  .array(fc.tuple(sizes, extensions, ends, fc.constantFrom('', 'x', 'hello', good), ends), { maxLength: 5 })
  .chain((chunks) =>
    fc.constantFrom('0\r\n\r\n', '0\r\ncontent-length: 5\r\n\r\n', '', '0\r\nx: y\r\n', '0\n\n').map((last) => {
      const body = chunks.map((chunk) => chunk.join('')).join('');
      return Buffer.concat([
        Buffer.from(
          'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
        ),
        Buffer.from(body + last, 'latin1'),
      ]);
    }),
  );

/** Cuts, doubles and changes bytes. */
const broken = fc
  .tuple(fc.oneof(requests, encodings, chunked), fc.nat(), fc.nat(40), fc.constantFrom('cut', 'end', 'double', 'set'))
  .map(([bytes, at, length, how]) => {
    const start = at % (bytes.byteLength + 1);
    const [before, after] = [bytes.subarray(0, start), bytes.subarray(start)];
    if (how === 'end') return before;
    if (how === 'double') return Buffer.concat([before, after.subarray(0, length), after]);
    if (how === 'cut') return Buffer.concat([before, after.subarray(length)]);
    return Buffer.concat([before, Buffer.from([at % 256]), after.subarray(1)]);
  });

const any = (bytes: Buffer): RawInput => ({ bytes, responses: 'any' });

/** What may come over a socket: strange requests, encodings and framing, cut, doubled, and several on one connection. */
export const rawInputs: fc.Arbitrary<RawInput> = fc.oneof(
  { weight: 4, arbitrary: requests.map(any) },
  { weight: 2, arbitrary: encodings.map(any) },
  { weight: 2, arbitrary: framed },
  { weight: 2, arbitrary: chunked.map(any) },
  { weight: 3, arbitrary: broken.map(any) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(requests, chunked, broken), { minLength: 2, maxLength: 8 })
      .map((all) => any(Buffer.concat(all))),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => any(Buffer.from(bytes))) },
);
