import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the scripted subgraph does with one request; `body` is what the gateway sent. */
export type Script = (request: IncomingMessage, response: ServerResponse, body: string) => void;

export interface ScriptedSubgraph {
  readonly url: string;
  /** Everything that was asked so far. */
  readonly asked: { readonly headers: IncomingMessage['headers']; readonly body: string }[];
  /** What to do from now on. */
  play(script: Script): void;
  /** Connections that are open now. */
  countConnections(): Promise<number>;
  close(): Promise<void>;
}

/** An HTTP server on 127.0.0.1 that answers as a test says, well or badly. */
export async function startScriptedSubgraph(first: Script = reply({ data: {} })): Promise<ScriptedSubgraph> {
  let script = first;
  const asked: ScriptedSubgraph['asked'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      asked.push({ headers: request.headers, body });
      script(request, response, body);
    });
    request.on('error', () => {});
    response.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/internal/graphql`,
    asked,
    play(next) {
      script = next;
      asked.length = 0;
    },
    countConnections: () => new Promise((resolve) => server.getConnections((_, count) => resolve(count))),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A script that answers with JSON. */
export function reply(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Script {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof value === 'string' || value instanceof Buffer ? value : JSON.stringify(value));
  };
}
