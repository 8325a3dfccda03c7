import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, Server as NetServer, type Socket } from 'node:net';
import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import { answerError, type HttpAnswer } from '../request/http-answer.ts';
import type { Log } from '../request/log.ts';
import { Connections } from './connections.ts';
import { type CorsOptions, corsHeaders, preflightHeaders } from './cors.ts';
import { sendAnswer } from './send-answer.ts';

/** One path of the server. */
export interface Route {
  readonly methods: readonly string[];
  /** `search` is the raw query string of the URL, with its question mark. */
  readonly handle: (
    request: IncomingMessage,
    response: ServerResponse,
    search: string,
  ) => HttpAnswer | Promise<HttpAnswer>;
}

export interface HttpServerOptions {
  readonly host: string;
  /** 0 chooses a free port. */
  readonly port: number;
  /** The maximal number of open connections; 10 000 when absent. */
  readonly connections?: number;
  /** Milliseconds within which a client must read a part of its response; 30 000 when absent. */
  readonly sendTimeout?: number;
  readonly cors: CorsOptions;
  /** The route of a path, exactly as in the request. */
  readonly findRoute: (path: string) => Route | undefined;
  readonly log: Log;
}

export interface HttpServer {
  readonly host: string;
  readonly port: number;
  /** Accepts no new connections, responds to accepted requests, and closes the rest after `grace` milliseconds. */
  close(grace: number): Promise<void>;
}

/** Milliseconds between the start of closing and the last accepted request. */
const farewell = 300;
/** Milliseconds in which the latest accepted connection may still send its request. */
const lastCall = 200;

/** Starts an HTTP server. Rejects if the port is not available. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  let closing = false;
  const server = createServer({
    requestTimeout: 30_000,
    headersTimeout: 10_000,
    connectionsCheckingInterval: 1_000,
    keepAliveTimeout: 65_000,
  });
  const connections = new Connections(server, options.connections ?? 10_000);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    connections.take(request, response, async () => {
      const answer = await answerRequest(request, response, options);
      if (response.destroyed) return;
      // If more requests wait, only the response to the last of them closes the connection.
      const isLast = closing && !connections.hasMore(request.socket);
      await sendAnswer(response, isLast ? endConnection(answer) : answer, options.sendTimeout ?? 30_000);
    });
  });
  // Waits for its turn: among earlier responses, the refusal would be taken for one of them.
  server.on('clientError', (error, socket: Socket) => {
    void connections.afterAll(socket, () => refuseConnection(error, socket));
  });
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  return {
    host: options.host,
    port,
    async close(grace) {
      closing = true;
      // Requests on their way on kept connections still arrive; each response closes its connection.
      await pass(Math.min(farewell, grace));
      // The HTTP server's own close would immediately cut connections whose request has not arrived yet; this one only
      // stops listening.
      const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
      await pass(Math.min(lastCall, grace));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), grace);
      await closed;
      clearTimeout(cut);
    },
  };
}

/** Waits, and then until requests that have arrived meanwhile are accepted: a busy process is late with both. */
async function pass(milliseconds: number): Promise<void> {
  await delay(milliseconds);
  for (let turn = 0; turn < 3; turn += 1) await nextTurn();
}

async function listen(server: Server, { port, host }: HttpServerOptions): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpServerOptions,
): Promise<HttpAnswer> {
  const answer = await chooseAnswer(request, response, options).catch((error: unknown) => {
    // A request is closed once its body has been read; only the response shows whether the client still waits.
    if (!response.destroyed) options.log.error({ err: error }, 'A request could not be handled');
    return answerError('INTERNAL_SERVER_ERROR');
  });
  const cors = corsHeaders(request, options.cors);
  const vary = [cors.vary, answer.headers.vary].filter((names) => names !== undefined).join(', ');
  return { ...answer, headers: { ...cors, ...answer.headers, ...(vary === '' ? {} : { vary }) } };
}

function endConnection(answer: HttpAnswer): HttpAnswer {
  return { ...answer, headers: { ...answer.headers, connection: 'close' } };
}

async function chooseAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpServerOptions,
): Promise<HttpAnswer> {
  // A proxy may have used the other header (RFC 9112, section 3.2).
  if ((request.headersDistinct.host?.length ?? 0) > 1) return answerError('BAD_REQUEST');
  const target = request.url ?? '/';
  const end = target.indexOf('?');
  const route = options.findRoute(end < 0 ? target : target.slice(0, end));
  if (route === undefined) return answerError('NOT_FOUND');
  const method = request.method ?? '';
  if (method === 'OPTIONS') return { status: 204, headers: preflightHeaders(request), body: '' };
  if (!route.methods.includes(method)) {
    return answerError('METHOD_NOT_ALLOWED', undefined, { allow: [...route.methods, 'OPTIONS'].join(', ') });
  }
  return await route.handle(request, response, end < 0 ? '' : target.slice(end));
}

const refusals: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Invalid HTTP gets a last response and closes the connection, because the start of the next request is unknown. */
function refuseConnection(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const { body } = answerError('BAD_REQUEST');
  const status = refusals[error.code ?? ''] ?? '400 Bad Request';
  const head = [
    `HTTP/1.1 ${status}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${body.length}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
