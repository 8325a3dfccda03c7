import type { ServerResponse } from 'node:http';
import type { HttpAnswer } from '../request/http-answer.ts';

/** Bytes that are written at a time. */
const piece = 65_536;

/**
 * Writes a response in chunks, each after the client has taken the one before. Drops the connection of a client that
 * takes none within `patience` milliseconds, so that unread responses are not kept.
 */
export async function sendAnswer(
  response: ServerResponse,
  { status, headers, body: given }: HttpAnswer,
  patience: number,
): Promise<void> {
  const body = typeof given === 'string' ? Buffer.from(given) : given;
  // RFC 9110, section 8.6: a response without content has no Content-Length.
  const length = status === 204 ? {} : { 'content-length': body.byteLength };
  response.writeHead(status, { ...headers, ...length, 'x-content-type-options': 'nosniff' });
  const drop = () => response.destroy();
  let timer = setTimeout(drop, patience);
  const taken = () => {
    clearTimeout(timer);
    timer = setTimeout(drop, patience);
  };
  response.once('close', () => clearTimeout(timer));
  // The server omits the body of a response to HEAD.
  const isBodyless = response.req.method === 'HEAD' || status === 204 || status === 304;
  for (let at = 0; !isBodyless && at < body.byteLength - piece; at += piece) {
    if (response.destroyed) return;
    if (!response.write(body.subarray(at, at + piece))) await hasDrained(response);
    taken();
  }
  const rest = isBodyless ? 0 : Math.max(0, Math.ceil(body.byteLength / piece) - 1) * piece;
  if (!response.destroyed) response.end(body.subarray(rest));
}

async function hasDrained(response: ServerResponse): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.once('drain', done);
    response.once('close', done);
  });
}
