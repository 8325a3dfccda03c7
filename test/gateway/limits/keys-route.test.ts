import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { admitEverybody } from '../../../gateway/auth/authenticate.ts';
import { type HttpServer, startHttpServer } from '../../../gateway/http/http-server.ts';
import { createKeysRoute } from '../../../gateway/http/keys-route.ts';
import { defaultRequestLimits } from '../../../gateway/request/limits.ts';
import { createLog } from '../../../gateway/request/log.ts';
import { keysPath } from '../../../gateway/transport/peer-keys.ts';
import { send } from '../ask.ts';

const log = createLog('silent');
const question = JSON.stringify({ object: 'Thing', key: ['thingId'], values: [], limit: 1 });
let server: HttpServer | undefined;
afterEach(async () => await server?.close(0));

/** A domain whose answers are waited for. */
async function open({ concurrentRequests = 1_000 } = {}) {
  const begun: (() => void)[] = [];
  const route = createKeysRoute({
    limits: { ...defaultRequestLimits, concurrentRequests },
    requestTimeout: 30_000,
    authenticate: admitEverybody([]),
    log,
    answerKeys: async () => {
      await new Promise<void>((resolve) => void begun.push(resolve));
      return { columns: [['1']] };
    },
  });
  const options = { host: '127.0.0.1', port: 0, cors: { origins: [] }, log };
  server = await startHttpServer({ ...options, findRoute: (path) => (path === keysPath ? route : undefined) });
  const url = `http://127.0.0.1:${server.port}${keysPath}`;
  const headers = { 'content-type': 'application/json' };
  return { begun, port: server.port, ask: () => send(url, { method: 'POST', headers, body: question }) };
}

describe('Questions for keys', () => {
  test('begin a few at a time, and wait for one another', async () => {
    const { begun, ask } = await open();
    const asked = Array.from({ length: 40 }, ask);
    await expect.poll(() => begun.length).toBe(32);
    for (let answered = 0; answered < 40; answered += 1) {
      await expect.poll(() => begun.length).toBeGreaterThan(answered);
      expect(begun.length - answered).toBeLessThanOrEqual(32);
      begun[answered]?.();
    }
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(40).fill(200));
  });

  test('are refused where the process works on as many requests as it may', async () => {
    const { begun, ask } = await open({ concurrentRequests: 3 });
    const asked = [];
    for (let count = 1; count <= 3; count += 1) {
      asked.push(ask());
      await expect.poll(() => begun.length).toBe(count);
    }
    const { status, headers, body } = await ask();
    expect(status).toBe(503);
    expect(headers['retry-after']).toBe('1');
    expect(body.errors?.[0]?.extensions.code).toBe('SERVER_BUSY');
    for (const answer of begun) answer();
    expect((await Promise.all(asked)).map((one) => one.status)).toEqual([200, 200, 200]);
    const last = ask();
    await expect.poll(() => begun.length).toBe(4);
    begun[3]?.();
    expect((await last).status).toBe(200);
  });

  test('keep no place for a body that never ends', async () => {
    const { begun, ask, port } = await open({ concurrentRequests: 1 });
    const socket = connect({ port, host: '127.0.0.1' });
    await once(socket, 'connect');
    socket.write(
      `POST ${keysPath} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`,
    );
    const asked = ask();
    await expect.poll(() => begun.length).toBe(1);
    begun[0]?.();
    expect((await asked).status).toBe(200);
    socket.destroy();
  });
});
