import { describe, expect, test } from 'vitest';
import { send } from './ask.ts';
import { exchange, readStatuses, writeRequest } from './raw-http.ts';
import { startToyGateway } from './toy-mesh.ts';
import { good, json, openUsableGateway } from './usable-gateway.ts';

const gateway = openUsableGateway();
const { get, post } = gateway;

describe('what a browser could be tricked into sending', () => {
  test('GET without a header that needs a preflight request is a 400', async () => {
    const { status, text } = await get('?query={products{name}}', {});
    expect(status).toBe(400);
    expect(text).toContain('CSRF');
  });

  test('any page may read an answer, without cookies', async () => {
    const { headers } = await post(good, { ...json, origin: 'https://reports.example.com' });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers['access-control-expose-headers']).toMatch(/Retry-After, X-Request-Id/);
    expect(headers['x-request-id']).toMatch(/^[\w-]{36}$/);
  });

  test('a GET that is refused says which header it needs', async () => {
    const { status, body } = await get('?query=%7Bproducts%7Bname%7D%7D', {});
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain('apollo-require-preflight');
  });

  test('a preflight request is answered with the methods and headers', async () => {
    const { status, headers } = await send(gateway.url, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://a.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type,authorization',
    });
  });

  test('with a list of origins only those are allowed', async () => {
    const strict = await startToyGateway({ cors: { origins: ['https://a.example'] } });
    const from = (origin: string) => send(strict.url, { method: 'POST', headers: { ...json, origin }, body: good });
    expect((await from('https://a.example')).headers).toMatchObject({
      'access-control-allow-origin': 'https://a.example',
      vary: 'origin',
    });
    expect((await from('https://b.example')).headers['access-control-allow-origin']).toBeUndefined();
    await strict.close(0);
  });
});

describe('Accept', () => {
  test.each([
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
  ])('%s gives %s', async (accept, type) => {
    const { status, headers } = await post(good, { ...json, accept });
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type });
  });

  test.each(['*/*;q=0', 'image/png', 'text/html'])('POST with %s is a 406', async (accept) => {
    expect((await post(good, { ...json, accept })).status).toBe(406);
  });

  test('a browser gets Apollo Sandbox, and the way to GraphiQL', async () => {
    const { status, headers, text } = await send(gateway.url, {
      method: 'GET',
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(text).toContain('embeddable-sandbox');
    expect(text).toContain('href="/graphiql"');
  });
});

describe('HTTP itself', () => {
  const body = writeRequest('POST', '/graphql', json, good);

  test('pipelined requests are answered in order', async () => {
    const bad = writeRequest('POST', '/graphql', json, '{');
    const received = await exchange(
      gateway.port,
      Buffer.concat([body, bad, body, writeRequest('GET', '/nowhere', {}), body]),
    );
    expect(readStatuses(received)).toEqual([200, 400, 200, 404, 200]);
  });

  test.each([
    ['a request without Host', 'GET /health/live HTTP/1.1\r\n\r\n'],
    ['a line that is not HTTP', 'hello\r\n\r\n'],
    ['an HTTP/2 preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a negative length', 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n'],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    [
      'a chunk whose size overflows',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nfffffffffffffffffff\r\n',
    ],
    ['a header with a line feed', 'GET /health/live HTTP/1.1\r\nhost: a\r\nx: a\nb\r\n\r\n'],
    ['a space before the colon', 'GET /health/live HTTP/1.1\r\nhost : a\r\n\r\n'],
  ])('%s is a 400', async (_, text) => {
    expect(readStatuses(await exchange(gateway.port, text))).toEqual([400]);
  });

  test('headers of 20 kB are a 431', async () => {
    expect(
      readStatuses(await exchange(gateway.port, writeRequest('GET', '/health/live', { x: 'a'.repeat(20_000) }))),
    ).toEqual([431]);
  });

  test('200 headers are accepted', async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`x-${index}`, 'a']));
    expect((await post(good, { ...json, ...many })).status).toBe(200);
  });

  test('a websocket upgrade is not one', async () => {
    const upgrade = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    };
    const [status] = readStatuses(await exchange(gateway.port, writeRequest('GET', '/graphql', upgrade)));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test('spoofed headers of proxies change nothing', async () => {
    const spoofed = {
      'x-forwarded-host': 'evil',
      'x-forwarded-for': '1'.repeat(8_000),
      traceparent: 'x',
      'x-gateway-claims': '{"roles":["admin"]}',
    };
    expect((await post(good, { ...json, ...spoofed })).status).toBe(200);
  });

  test('a client that closes half of the connection is answered', async () => {
    expect(readStatuses(await exchange(gateway.port, body))).toEqual([200]);
  });
});
