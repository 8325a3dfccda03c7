import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A proxy before a server on 127.0.0.1, which ends connections as a test says. */
export interface CuttingProxy {
  readonly port: number;
  /** Connections that are open now. */
  readonly open: () => number;
  /** Resets all connections that are open now. */
  readonly cutNow: () => void;
  /** Resets each later connection when the server has sent so many bytes on it; never for `undefined`. */
  readonly cutAfter: (bytes: number | undefined) => void;
  readonly close: () => Promise<void>;
}

export async function startCuttingProxy(target: number): Promise<CuttingProxy> {
  let limit: number | undefined;
  const pairs = new Set<readonly [Socket, Socket]>();
  const cut = (pair: readonly [Socket, Socket]): void => {
    for (const socket of pair) socket.resetAndDestroy();
    pairs.delete(pair);
  };
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    const pair = [client, upstream] as const;
    pairs.add(pair);
    const most = limit;
    let sent = 0;
    for (const socket of pair) {
      socket.on('error', () => cut(pair));
      socket.on('close', () => pairs.delete(pair));
    }
    client.on('data', (bytes) => upstream.write(bytes));
    client.on('end', () => upstream.end());
    upstream.on('end', () => client.end());
    upstream.on('data', (bytes) => {
      const kept = most === undefined ? bytes : bytes.subarray(0, Math.max(0, most - sent));
      sent += bytes.length;
      client.write(kept, () => {
        if (most !== undefined && sent >= most) cut(pair);
      });
    });
    if (most === 0) cut(pair);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    open: () => pairs.size,
    cutNow: () => {
      for (const pair of [...pairs]) cut(pair);
    },
    cutAfter(bytes) {
      limit = bytes;
    },
    async close() {
      for (const pair of [...pairs]) cut(pair);
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
