import { reply, type Script } from '../gateway/scripted-subgraph.ts';

export const replyBytes = 100_000;
export const good = { reviews: [{ stars: 5 }] };

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

/** F14 to F18 of the corpus of bad input: what a broken or hostile subgraph says; test/gateway/subgraph-replies.test.ts has the exact errors of more. */
export const badReplies: readonly (readonly [string, Script])[] = [
  ['F14 a reply without end', endless],
  ['F14 a reply above the limit', raw(`{"data":{"reviews":[]},"x":"${'a'.repeat(replyBytes)}"}`)],
  ['F14 HTML', reply('<html>secret</html>', 200, { 'content-type': 'text/html' })],
  ['F14 HTML as JSON', raw('<html>secret</html>')],
  ['F14 nothing', raw('')],
  ['F14 no content', (_, response) => response.writeHead(204).end()],
  ['F14 a redirection', reply('', 302, { location: 'http://169.254.169.254/' })],
  ['F14 401', reply('secret', 401)],
  ['F14 500 with a stack', reply('Error: secret\n    at x.js:1:1', 500)],
  ['F14 503 with data', reply({ data: good }, 503)],
  ['F16 a text', raw('"secret"')],
  ['F16 a number', raw('1e400')],
  ['F16 a list', raw('[]')],
  ['F16 null', raw('null')],
  ['F17 NaN', raw('{"data":{"reviews":[{"stars":NaN}]}}')],
  ['F17 Infinity', raw('{"data":{"reviews":[{"stars":Infinity}]}}')],
  ['F17 a number beyond all', raw('{"data":{"reviews":[{"stars":1e999}]}}')],
  ['F14 JSON that is cut', raw('{"data":{"reviews":[{"stars":5}')],
  ['F14 JSON with more behind it', raw('{"data":{"reviews":[{"stars":1}]}}{"data":{"reviews":[{"stars":2}]}}')],
  ['F14 invalid UTF-8', raw('{"data":{"reviews":null,"x":"', Buffer.from([0xff, 0xfe]), '"}}')],
  ['F14 UTF-16', raw(Buffer.from('{"data":{"reviews":[]}}', 'utf16le'))],
  ['F14 gzip that is none', reply({ data: good }, 200, { 'content-encoding': 'gzip' })],
  ['F17 lists 100 000 deep', raw(`{"data":{"reviews":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`)],
  ['F16 data that is null', raw('{"data":null}')],
  ['F16 data that is a list', raw('{"data":[]}')],
  ['F17 an object for a list', raw('{"data":{"reviews":{"stars":5}}}')],
  ['F17 a text for a row', raw('{"data":{"reviews":["secret"]}}')],
  ['F17 a text for a number', raw('{"data":{"reviews":[{"stars":"secret"}]}}')],
  ['F17 a row without its field', raw('{"data":{"reviews":[{}]}}')],
  ['F17 null where none may be', raw('{"data":{"reviews":[null]}}')],
  ['F17 another field', raw('{"data":{"other":1}}')],
  [
    'F16 errors with a stack',
    reply({ data: { reviews: null }, errors: [{ message: 'x\n    at secret (/srv/secret.js:1:1)', stack: 'secret' }] }),
  ],
  ['F16 errors that are a text', raw('{"data":{"reviews":[{"stars":1}]},"errors":"secret"}')],
  ['F14 a reset connection', (request) => request.socket.resetAndDestroy()],
  ['F14 what is not HTTP', (request) => request.socket.end('secret\r\n\r\n')],
  ['F18 silence', () => {}],
  ['F14 a redirection to itself', reply('', 308, { location: '/graphql' })],
  ['F14 a page of a proxy', reply('<html>502 Bad Gateway secret</html>', 502, { 'content-type': 'text/html' })],
  ['F14 text that says it is', reply('{"data":{"reviews":[]}}'.slice(0, 10), 200, { 'content-type': 'text/plain' })],
  ['F14 a byte of JSON', raw('{')],
  ['F14 a NUL', raw('\0')],
  ['F16 an empty list of errors and no data', raw('{"errors":[]}')],
  ['F16 errors that are null in a list', raw('{"data":null,"errors":[null]}')],
  ['F16 an error without a message', raw('{"data":{"reviews":null},"errors":[{}]}')],
  ['F16 an error whose message is an object', raw('{"data":{"reviews":null},"errors":[{"message":{"secret":1}}]}')],
  ['F16 a path into nowhere', raw('{"data":{"reviews":null},"errors":[{"message":"m","path":["a",9,"b"]}]}')],
  [
    'F16 locations below zero',
    raw('{"data":{"reviews":null},"errors":[{"message":"m","locations":[{"line":-1,"column":-1}]}]}'),
  ],
  ['F16 10 000 errors', raw(`{"data":{"reviews":null},"errors":[${Array(3_000).fill('{"message":"m"}').join(',')}]}`)],
  ['F17 a list of lists', raw('{"data":{"reviews":[[{"stars":5}]]}}')],
  ['F17 true for a number', raw('{"data":{"reviews":[{"stars":true}]}}')],
  ['F17 a fraction for a whole number', raw('{"data":{"reviews":[{"stars":4.5}]}}')],
  ['F17 a number of 40 digits', raw(`{"data":{"reviews":[{"stars":${'9'.repeat(40)}}]}}`)],
  ['F17 __proto__ for data', raw('{"__proto__":{"data":{"reviews":[{"stars":5}]}}}')],
];
