import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { type HttpServer, startHttpServer } from '../../gateway/http/http-server.ts';
import { createLog } from '../../gateway/request/log.ts';

test('A failure after the body was read is answered, and tells nothing.', async () => {
  const server = await startServer(async (request) => {
    await text(request);
    throw new Error('the secret cause');
  });
  try {
    const response = await fetch(`http://127.0.0.1:${server.port}/`, {
      method: 'POST',
      body: '{}',
      signal: AbortSignal.timeout(10_000),
    });
    const body = await response.text();
    expect(response.status).toBe(500);
    expect(body).toContain('INTERNAL_SERVER_ERROR');
    expect(body).not.toContain('secret');
  } finally {
    await server.close(0);
  }
});

function startServer(fail: (request: NodeJS.ReadableStream) => Promise<never>): Promise<HttpServer> {
  return startHttpServer({
    host: '127.0.0.1',
    port: 0,
    cors: { origins: [] },
    log: createLog('silent'),
    findRoute: () => ({ methods: ['POST'], handle: fail }),
  });
}
