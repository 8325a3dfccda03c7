import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Answer, ask, send } from './ask.ts';
import { startToyGateway } from './toy-mesh.ts';

export const json = { 'content-type': 'application/json' };
export const preflight = { 'apollo-require-preflight': '1' };
export const good = JSON.stringify({ query: '{ products { name } }' });

export interface UsableGateway {
  readonly url: string;
  readonly port: number;
  readonly post: (body: string | Buffer, headers?: Record<string, string>) => Promise<Answer>;
  /** Asks the path of the API with this behind it. */
  readonly get: (search: string, headers?: Record<string, string>) => Promise<Answer>;
}

/** A gateway for the tests of a file. After each it must still answer, and at the end no error may stand in its log. */
export function openUsableGateway(): UsableGateway {
  let gateway: Awaited<ReturnType<typeof startToyGateway>>;

  beforeAll(async () => {
    gateway = await startToyGateway();
  });

  afterEach(async () => {
    const { status, body } = await ask(gateway.url, '{ product(productId: "2") { name } }');
    expect({ status, body }, 'the server must still be usable').toEqual({
      status: 200,
      body: { data: { product: { name: 'Love Bear' } } },
    });
  });

  afterAll(async () => {
    expect(gateway.logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    await gateway.close(0);
  });

  return {
    get url() {
      return gateway.url;
    },
    get port() {
      return gateway.port;
    },
    post: (body, headers = json) => send(gateway.url, { method: 'POST', headers, body }),
    get: (search, headers = preflight) => send(gateway.url + search, { method: 'GET', headers }),
  };
}
