import { connect } from 'node:net';

/** What a server wrote on one connection, as text, until it closed it or was silent for `patience` milliseconds. */
export async function exchange(port: number, bytes: string | Buffer, patience = 700): Promise<string> {
  return await new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    let received = '';
    let timer = setTimeout(finish, patience);
    function finish(): void {
      clearTimeout(timer);
      socket.destroy();
      resolve(received);
    }
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString('latin1');
      clearTimeout(timer);
      timer = setTimeout(finish, patience);
    });
    socket.on('error', finish);
    socket.on('close', finish);
    socket.write(bytes);
  });
}

/** The status codes of the responses in what was received, in order. */
export function readStatuses(received: string): number[] {
  return [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => Number(match[1]));
}

/** A request as text. `content-length` is right unless `headers` say otherwise. */
export function writeRequest(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer = '',
): Buffer {
  const bytes = Buffer.from(body);
  const all = {
    host: 'localhost',
    ...(bytes.byteLength > 0 ? { 'content-length': String(bytes.byteLength) } : {}),
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n`, 'latin1'), bytes]);
}
