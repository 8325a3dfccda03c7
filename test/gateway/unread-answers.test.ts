import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HttpServer, startHttpServer } from '../../gateway/http/http-server.ts';
import { createLog } from '../../gateway/request/log.ts';
import { ask } from './ask.ts';
import { knownPaths } from './known-paths.ts';
import { exchange, readStatuses, writeRequest } from './raw-http.ts';
import { startToyGateway } from './toy-mesh.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const json = { 'content-type': 'application/json' };
const question = JSON.stringify({ query: '{ products { name } }' });

/** Every path that the server knows, and one that it does not. */
const routes: readonly (readonly [string, Buffer])[] = [
  ...[...knownPaths.map((path) => path.replace('<name>', 'products')), '/nothing'].map(
    (path) => [`GET ${path}`, writeRequest('GET', path, { accept: 'text/html' })] as const,
  ),
  ['OPTIONS /graphql', writeRequest('OPTIONS', '/graphql', {})],
  ['PUT /graphql', writeRequest('PUT', '/graphql', {})],
  ['POST /graphql with a query', writeRequest('POST', '/graphql', json, question)],
  ['POST /graphql without a body', writeRequest('POST', '/graphql', json)],
];

let gateway: Awaited<ReturnType<typeof startToyGateway>>;
const open: Socket[] = [];

beforeAll(async () => {
  gateway = await startToyGateway();
});

afterAll(async () => {
  for (const socket of open) socket.destroy();
  await gateway.close(0);
});

function bytesHeld(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** A connection that sends, and reads nothing. */
async function sendUnread(port: number, bytes: Buffer): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1' });
  open.push(socket);
  socket.on('error', () => {});
  socket.pause();
  await new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
  return socket;
}

describe('answers that nobody reads', () => {
  test.each(routes)('%s costs less than 1 MB a connection, however many requests come at once', async (_, request) => {
    const before = bytesHeld();
    const sockets = await Promise.all(
      [60, 3_000, 60, 3_000, 60, 60].map((pipelined) =>
        sendUnread(gateway.port, Buffer.concat(Array<Buffer>(pipelined).fill(request))),
      ),
    );
    await delay(50);
    const soon = bytesHeld() - before;
    await delay(100);
    const most = Math.max(soon, bytesHeld() - before);
    expect(most / sockets.length).toBeLessThan(1_000_000);
    for (const socket of sockets) socket.destroy();
    expect((await ask(gateway.url, '{ products { name } }')).status).toBe(200);
  });
});

describe('what stays of HTTP', () => {
  test('50 pipelined requests are all answered, in order, also when the answers are large', async () => {
    const paths = Array.from({ length: 25 }, () => ['/graphiql/graphiql.js', '/nothing']).flat();
    const received = await exchange(
      gateway.port,
      Buffer.concat(paths.map((path) => writeRequest('GET', path, {}))),
      2_000,
    );
    expect(readStatuses(received)).toEqual(paths.map((path) => (path === '/nothing' ? 404 : 200)));
  });

  test('what cannot be read is refused after the answers to what came before', async () => {
    const first = writeRequest('GET', '/graphiql/graphiql.js', {});
    const second = writeRequest('POST', '/graphql', json, question);
    const received = await exchange(gateway.port, Buffer.concat([first, second, Buffer.from('nonsense\r\n\r\n')]));
    expect(readStatuses(received)).toEqual([200, 200, 400]);
    expect(received).toContain('Mr. Fuzzy');
  });
});

describe('connections', () => {
  let server: HttpServer;
  const body = Buffer.alloc(20_000_000, 'x');

  beforeAll(async () => {
    server = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      connections: 4,
      sendTimeout: 1_500,
      cors: { origins: [] },
      log: createLog('silent'),
      findRoute: (path) => ({
        methods: ['GET'],
        handle: async () => {
          if (path === '/slow') await delay(700);
          return { status: 200, headers: {}, body: path === '/large' ? body : 'small' };
        },
      }),
    });
  });

  afterAll(async () => await server.close(0));

  test('one that takes nothing of its answer is dropped', async () => {
    const socket = await sendUnread(server.port, writeRequest('GET', '/large', {}));
    await delay(2_500);
    const ended = new Promise<string>((resolve) => {
      socket.once('close', () => resolve('dropped'));
      setTimeout(() => resolve('still open'), 2_000);
    });
    socket.resume();
    expect(await ended).toBe('dropped');
  });

  test('one that reads slowly and steadily gets the whole', async () => {
    const socket = connect({ port: server.port, host: '127.0.0.1' });
    let received = 0;
    socket.on('data', (chunk) => {
      received += chunk.byteLength;
      socket.pause();
      setTimeout(() => socket.resume(), 5);
    });
    socket.write(writeRequest('GET', '/large', { connection: 'close' }));
    await new Promise((resolve) => socket.once('close', resolve));
    expect(received).toBeGreaterThan(body.byteLength);
  }, 30_000);

  test('the longest idle one makes room for a new one, and one that is answered does not', async () => {
    const busy = exchange(server.port, writeRequest('GET', '/slow', { connection: 'close' }), 2_000);
    await delay(100);
    const idle = await Promise.all(
      Array.from({ length: 6 }, async () => await sendUnread(server.port, Buffer.from('GET /never'))),
    );
    const late = await exchange(server.port, writeRequest('GET', '/', { connection: 'close' }));
    expect(readStatuses(late)).toEqual([200]);
    expect(readStatuses(await busy)).toEqual([200]);
    for (const socket of idle) socket.destroy();
  });

  test('where all are busy, a new one is cut', async () => {
    const busy = Array.from({ length: 4 }, () =>
      exchange(server.port, writeRequest('GET', '/slow', { connection: 'close' }), 2_000),
    );
    await delay(150);
    expect(await exchange(server.port, writeRequest('GET', '/', {}))).toBe('');
    expect((await Promise.all(busy)).map(readStatuses)).toEqual([[200], [200], [200], [200]]);
  });
});
