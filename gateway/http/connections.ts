import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests that may wait on one connection; a client that sends more without reading is disconnected. */
const longestLine = 64;

interface Line {
  waiting: number;
  /** The latest request, and the promise that the response before it has been sent. */
  latest?: { readonly request: IncomingMessage; readonly before: Promise<void> };
  /** Resolves when the response to the latest request has been sent, too. */
  tail: Promise<void>;
}

/**
 * The connections of a server. Each runs one request at a time, in the order of arrival (RFC 9112, section 9.3.2), so
 * that responses to pipelined requests do not pile up unread. When there are more connections than `most`, the one that
 * has been idle longest is closed; where none is idle, the new one is.
 */
export class Connections {
  readonly #most: number;
  readonly #lines = new Map<Socket, Line>();
  /** Connections without a request, the longest idle first. */
  readonly #idle = new Set<Socket>();

  constructor(server: Server, most: number) {
    this.#most = most;
    server.on('connection', (socket) => this.#open(socket));
  }

  /** Calls `work` when all earlier requests of the connection have been answered; never, if it breaks before. */
  take(request: IncomingMessage, response: ServerResponse, work: () => Promise<void>): void {
    const { socket } = request;
    const line = this.#lines.get(socket);
    if (line === undefined || line.waiting >= longestLine) {
      socket.destroy();
      return;
    }
    line.waiting += 1;
    this.#idle.delete(socket);
    line.latest = { request, before: line.tail };
    line.tail = line.tail.then(async () => {
      if (!socket.destroyed) await settle(response, socket, work);
      line.waiting -= 1;
      if (line.waiting === 0 && this.#lines.has(socket)) this.#idle.add(socket);
    });
  }

  /** Whether other requests wait behind the current one. */
  hasMore(socket: Socket): boolean {
    return (this.#lines.get(socket)?.waiting ?? 0) > 1;
  }

  /** Calls `work` after the last response that a connection can still have: a request that never ends gets none. */
  async afterAll(socket: Socket, work: () => void): Promise<void> {
    const line = this.#lines.get(socket);
    await (line?.latest?.request.complete === false ? line.latest.before : line?.tail);
    work();
  }

  #open(socket: Socket): void {
    if (this.#lines.size >= this.#most) {
      const [longest = socket] = this.#idle;
      this.#close(longest);
      longest.destroy();
      if (longest === socket) return;
    }
    this.#lines.set(socket, { waiting: 0, tail: Promise.resolve() });
    this.#idle.add(socket);
    socket.once('close', () => this.#close(socket));
  }

  #close(socket: Socket): void {
    this.#lines.delete(socket);
    this.#idle.delete(socket);
  }
}

/** Resolves when a response has been passed to the operating system completely, or its connection is closed. */
async function settle(response: ServerResponse, socket: Socket, work: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      response.off('close', done);
      socket.off('close', done);
      resolve();
    };
    response.once('close', done);
    // A response whose turn has not come is not notified of the end of its connection.
    socket.once('close', done);
    work().catch(() => socket.destroy());
  });
}
