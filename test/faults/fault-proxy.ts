import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What happens on the way from the server to the client. */
export type Disturbance =
  | { readonly kind: 'none' }
  /** Bytes arrive so many milliseconds later. */
  | { readonly kind: 'latency'; readonly milliseconds: number }
  /** Nothing arrives in either direction, and nobody is told. */
  | { readonly kind: 'blackHole' }
  /** The connection is reset when so many further bytes have arrived. */
  | { readonly kind: 'cut'; readonly bytes: number }
  /** Every so many bytes one is another one, which is no character of UTF-8. */
  | { readonly kind: 'corrupt'; readonly every: number }
  /** Bytes arrive in pieces of so many. */
  | { readonly kind: 'slice'; readonly bytes: number };

/** A proxy before a server on 127.0.0.1 that disturbs connections as a test says. */
export interface FaultProxy {
  readonly port: number;
  /** Disturbs connections that are open, and later ones. */
  readonly disturb: (disturbance: Disturbance) => void;
  /** Resets all connections that are open. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

export async function startFaultProxy(target: () => number): Promise<FaultProxy> {
  let disturbance: Disturbance = { kind: 'none' };
  let passed = 0;
  const pairs = new Set<readonly [Socket, Socket]>();
  const end = (pair: readonly [Socket, Socket]): void => {
    for (const socket of pair) socket.resetAndDestroy();
    pairs.delete(pair);
  };
  const server = createServer((client) => {
    const upstream = connect(target(), '127.0.0.1');
    const pair = [client, upstream] as const;
    pairs.add(pair);
    for (const socket of pair) {
      socket.on('error', () => end(pair));
      socket.on('close', () => end(pair));
    }
    client.on('data', (bytes) => {
      if (disturbance.kind !== 'blackHole') upstream.write(bytes);
    });
    upstream.on('data', (bytes: Buffer) => forward(bytes, client, () => end(pair)));
  });
  const forward = (bytes: Buffer, client: Socket, reset: () => void): void => {
    const write = (part: Buffer): void => {
      if (!client.destroyed) client.write(part);
    };
    const now = disturbance;
    switch (now.kind) {
      case 'none':
        write(bytes);
        return;
      case 'latency':
        setTimeout(() => write(bytes), now.milliseconds);
        return;
      case 'blackHole':
        return;
      case 'cut': {
        const rest = Math.max(0, now.bytes - passed);
        passed += bytes.length;
        write(bytes.subarray(0, rest));
        if (bytes.length >= rest) reset();
        return;
      }
      case 'corrupt': {
        const changed = Buffer.from(bytes);
        for (let at = 0; at < changed.length; at++) if ((passed + at) % now.every === now.every - 1) changed[at] = 0xff;
        passed += bytes.length;
        write(changed);
        return;
      }
      case 'slice':
        for (let from = 0; from < bytes.length; from += now.bytes) write(bytes.subarray(from, from + now.bytes));
    }
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    disturb(next) {
      disturbance = next;
      passed = 0;
    },
    reset() {
      for (const pair of [...pairs]) end(pair);
    },
    async close() {
      for (const pair of [...pairs]) end(pair);
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
