import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { exchange, readStatuses } from './raw-http.ts';
import { startToyGateway } from './toy-mesh.ts';

let gateway: Awaited<ReturnType<typeof startToyGateway>>;

beforeAll(async () => {
  gateway = await startToyGateway();
});

afterAll(async () => await gateway.close(0));

const query = '{"query":"{ products { name } }"}';
/** What a proxy in front would take for a body, and would answer to somebody else. */
const hidden = 'GET /hidden HTTP/1.1\r\nhost: a\r\n\r\n';
const chunked = `${query.length.toString(16)}\r\n${query}\r\n0\r\n\r\n`;

const post = (headers: readonly string[], body: string) =>
  `${['POST /graphql HTTP/1.1', 'host: a', 'content-type: application/json', ...headers].join('\r\n')}\r\n\r\n${body}`;

describe('a request whose end two servers could see in different places', () => {
  test.each([
    ['a length and chunks', ['content-length: 6', 'transfer-encoding: chunked'], `0\r\n\r\n${hidden}`],
    ['chunks and a length', ['transfer-encoding: chunked', 'content-length: 6'], `0\r\n\r\n${hidden}`],
    ['a space behind the coding', ['transfer-encoding : chunked'], `0\r\n\r\n${hidden}`],
    ['a coding behind a tab and a vertical one', ['transfer-encoding:\t\vchunked'], `0\r\n\r\n${hidden}`],
    ['two codings', ['transfer-encoding: chunked', 'transfer-encoding: identity'], `0\r\n\r\n${hidden}`],
    ['a coding after chunks', ['transfer-encoding: chunked, gzip'], `0\r\n\r\n${hidden}`],
    ['an unknown coding', ['transfer-encoding: xchunked'], `0\r\n\r\n${hidden}`],
    ['a coding on a line of its own', ['transfer-encoding:\r\n chunked'], `0\r\n\r\n${hidden}`],
    ['a coding behind a NUL', ['transfer-encoding: \0chunked'], `0\r\n\r\n${hidden}`],
    ['a length with a sign', ['content-length: +0'], hidden],
    ['a length in hexadecimal', ['content-length: 0x0'], hidden],
    ['a list of lengths', ['content-length: 0, 0'], hidden],
    ['a length with a space in it', ['content-length: 1 0'], hidden],
    ['two lengths', ['content-length: 0', `content-length: ${hidden.length}`], hidden],
    ['a line feed alone behind a header', ['x: a\ntransfer-encoding: chunked'], `0\r\n\r\n${hidden}`],
    ['a carriage return alone in a header', ['x: a\rtransfer-encoding: chunked'], `0\r\n\r\n${hidden}`],
    ['a size of a chunk with a sign', ['transfer-encoding: chunked'], `+0\r\n\r\n${hidden}`],
    ['a size of a chunk in words', ['transfer-encoding: chunked'], `0x0\r\n\r\n${hidden}`],
    ['a size of a chunk with spaces before', ['transfer-encoding: chunked'], ` 0\r\n\r\n${hidden}`],
    ['a chunk that ends with a line feed alone', ['transfer-encoding: chunked'], `0\n\n${hidden}`],
    ['a chunk that is longer than it says', ['transfer-encoding: chunked'], `1\r\n${query}\r\n0\r\n\r\n${hidden}`],
    [
      'a trailer that looks like a length',
      ['transfer-encoding: chunked'],
      chunked.replace(/\r\n$/, 'content-length: 5\r\n\r\n'),
    ],
  ])('is refused with its connection: %s', async (_, headers, body) => {
    const received = await exchange(gateway.port, post(headers, body), 300);
    expect(readStatuses(received), received.slice(0, 300)).toEqual([400]);
    expect(received).toContain('connection: close');
    expect((await ask(gateway.url, '{ products { name } }')).status).toBe(200);
  });
});

describe('a request whose end is clear', () => {
  test.each([
    ['chunks', ['transfer-encoding: chunked'], chunked],
    ['chunks, in capitals', ['Transfer-Encoding: CHUNKED'], chunked],
    ['a chunk with an extension', ['transfer-encoding: chunked'], chunked.replace('\r\n', ';a=b\r\n')],
    ['a length', [`content-length: ${query.length}`], query],
  ])('is answered, and so is the one behind it: %s', async (_, headers, body) => {
    const next = 'GET /nothing HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n';
    const received = await exchange(gateway.port, post(headers, body) + next, 1_000);
    expect(readStatuses(received)).toEqual([200, 404]);
  });

  test('extensions of chunks without end are refused', async () => {
    const body = `1;${'a'.repeat(100_000)}\r\n{\r\n0\r\n\r\n`;
    const received = await exchange(gateway.port, post(['transfer-encoding: chunked'], body), 500);
    expect([400, 413]).toContain(readStatuses(received)[0]);
  });
});
