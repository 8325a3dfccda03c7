import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * What is left of the goodput when ten times as much is asked as can be answered: small look-ups and large questions
 * are put to the demo as fast as it answers them, and then at ten times that rate for twenty
 * seconds, whatever it answers. A good answer is whole, and comes within two seconds. Meanwhile `/health/live` is asked
 * all the time. Prints the ratios, and stops by itself: `node bench/overload.ts`.
 */
const seconds = { warmUp: 5, peak: 10, overload: Number(process.env.OVERLOAD_SECONDS ?? 20) };
const patience = 2_000;
const times = 10;
/** Callers at the peak, and connections in overload. */
const callers = 16;
const connections = 256;

interface Kind {
  readonly name: 'small' | 'large';
  readonly write: (turn: number) => string;
}

const small: Kind = { name: 'small', write: (turn) => `{ product(productId: "${(turn % 4) + 1}") { productName } }` };
const large: Kind = {
  name: 'large',
  write: (turn) =>
    `{ sessionsGroupBy(by: [{ dimension: utmSource }], filter: { websiteSessionId: { ne: "${turn % 50}" } }) { nodes { utmSource count } } }`,
};
/** Four of five are small. */
const kindOf = (turn: number): Kind => (turn % 5 === 0 ? large : small);

type Ending = 'good' | 'late' | 'refused' | 'failed';
type Counts = Record<Ending, number>;
const count = (): Record<Kind['name'], Counts> => ({
  small: { good: 0, late: 0, refused: 0, failed: 0 },
  large: { good: 0, late: 0, refused: 0, failed: 0 },
});

const server = spawn(process.execPath, ['cli/concord.ts', 'serve'], {
  env: { ...process.env, CONCORD_PORT: '0', CONCORD_LOG_LEVEL: 'error' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const url = await addressOf(server);
  await callOneByOne(url, seconds.warmUp);
  const peak = await callOneByOne(url, seconds.peak);
  const peakRate = (peak.small.good + peak.large.good) / seconds.peak;
  const { counts, worstLive, sent } = await overload(url, peakRate * times);
  const rate = (counts.small.good + counts.large.good) / seconds.overload;
  const ended = Object.values(counts.small).reduce((sum, one) => sum + one, 0);
  process.stdout.write(
    `${JSON.stringify({
      peakPerSecond: Math.round(peakRate),
      askedPerSecond: Math.round(sent / seconds.overload),
      goodPerSecond: Math.round(rate),
      goodputOfPeak: round(rate / peakRate),
      smallRefused: round(counts.small.refused / ended),
      worstLiveMilliseconds: Math.round(worstLive),
      counts,
    })}\n`,
  );
} finally {
  server.kill('SIGTERM');
  await once(server, 'close');
}

function round(ratio: number): number {
  return Math.round(ratio * 1_000) / 1_000;
}

/** So many callers, each of which waits for its answer before it asks again. */
async function callOneByOne(url: string, during: number): Promise<Record<Kind['name'], Counts>> {
  const counts = count();
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const end = performance.now() + during * 1_000;
  let turn = 0;
  const call = async () => {
    while (performance.now() < end) {
      const kind = kindOf(turn);
      counts[kind.name][await ask(url, kind.write(turn++), agent)] += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  agent.destroy();
  return counts;
}

/** Asks at a rate, whatever comes back. */
async function overload(url: string, perSecond: number) {
  const counts = count();
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const pending = new Set<Promise<void>>();
  const start = performance.now();
  const end = start + seconds.overload * 1_000;
  let isOver = false;
  const watched = watchLive(new URL('/health/live', url).href, () => isOver);
  let sent = 0;
  for (let now = start; now < end; now = performance.now()) {
    const due = Math.floor(((now - start) / 1_000) * perSecond);
    for (; sent < due; sent += 1) {
      // Who finds no connection waits for one: clients have no more than these.
      const kind = kindOf(sent);
      const asked = ask(url, kind.write(sent), agent).then((ending) => {
        if (performance.now() <= end) counts[kind.name][ending] += 1;
        pending.delete(asked);
      });
      pending.add(asked);
      if (pending.size >= connections * 4) break;
    }
    await delay(2);
  }
  isOver = true;
  const worstLive = await watched;
  agent.destroy();
  await Promise.allSettled(pending);
  return { counts, worstLive, sent };
}

/** The longest that one answer of the health check took, from connections of its own. */
async function watchLive(url: string, isOver: () => boolean): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  let worst = 0;
  while (!isOver()) {
    const began = performance.now();
    await send(url, undefined, agent);
    worst = Math.max(worst, performance.now() - began);
    await delay(50);
  }
  agent.destroy();
  return worst;
}

async function ask(url: string, query: string, agent: Agent): Promise<Ending> {
  const began = performance.now();
  const answer = await send(url, JSON.stringify({ query }), agent);
  const isLate = performance.now() - began > patience;
  if (answer === undefined) return 'failed';
  if (answer.status === 429 || answer.status === 503) return 'refused';
  if (answer.status !== 200 || answer.text.includes('"errors"')) return 'failed';
  return isLate ? 'late' : 'good';
}

interface Sent {
  readonly status: number;
  readonly text: string;
}

async function send(url: string, body: string | undefined, agent: Agent): Promise<Sent | undefined> {
  const { promise, resolve } = Promise.withResolvers<Sent | undefined>();
  const headers = { 'content-type': 'application/json' };
  const asked = request(url, { method: body === undefined ? 'GET' : 'POST', agent, headers }, (response) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      text += chunk;
    });
    response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    response.on('error', () => resolve(undefined));
  });
  asked.on('error', () => resolve(undefined));
  asked.end(body);
  return await promise;
}

async function addressOf({ stdout }: typeof server): Promise<string> {
  let printed = '';
  for await (const chunk of stdout) {
    printed += String(chunk);
    const port = /http:\/\/[\w.]+:(\d+)\/graphql/.exec(printed)?.[1];
    if (port !== undefined) {
      stdout.resume();
      return `http://127.0.0.1:${port}/graphql`;
    }
  }
  throw new Error(`It does not serve: ${printed}`);
}
