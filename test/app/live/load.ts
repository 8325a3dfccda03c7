import { Agent, request } from 'undici';

/** What came of the requests of a generator. */
export interface Tally {
  readonly answered: number;
  /** What went wrong, one line each; the first twenty. */
  readonly failures: readonly string[];
  readonly failed: number;
  /** Milliseconds that the slowest 1 % took at least. */
  readonly p99: number;
  readonly perSecond: number;
}

/**
 * Asks one question again and again, so many times a second and no faster than the answers come, until it is stopped.
 * An answer counts when it is `expected` to the byte.
 */
export function startLoad(
  url: string,
  {
    query,
    expected,
    perSecond,
    atOnce = 16,
  }: {
    readonly query: string;
    readonly expected: string;
    readonly perSecond: number;
    readonly atOnce?: number;
  },
): () => Promise<Tally> {
  const agent = new Agent({ connections: atOnce });
  const started = performance.now();
  const durations: number[] = [];
  const failures: string[] = [];
  let failed = 0;
  let sent = 0;
  let stopped = false;
  const fail = (line: string) => {
    failed += 1;
    if (failures.length < 20) failures.push(line);
  };
  const send = async () => {
    const begun = performance.now();
    try {
      const { statusCode, body } = await request(url, {
        dispatcher: agent,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const text = await body.text();
      if (statusCode !== 200 || text !== expected) fail(`${statusCode} ${text.slice(0, 300)}`);
    } catch (error) {
      fail(String(error));
    }
    durations.push(performance.now() - begun);
  };
  const work = async () => {
    while (!stopped) {
      const due = started + (sent * 1_000) / perSecond;
      sent += 1;
      const wait = due - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (!stopped) await send();
    }
  };
  const workers = Array.from({ length: atOnce }, work);
  return async () => {
    stopped = true;
    await Promise.all(workers);
    await agent.close();
    const sorted = durations.toSorted((a, b) => a - b);
    const seconds = (performance.now() - started) / 1_000;
    return {
      answered: durations.length,
      failures,
      failed,
      p99: Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? 0),
      perSecond: Math.round(durations.length / seconds),
    };
  };
}
