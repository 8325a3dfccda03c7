import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { startDemo } from './demo-server.ts';

/**
 * How long a one-row question takes one viewer alone, and beside another one that always has six requests of 99 aggregates
 * over all page views under way. Viewers are told apart by their address here. Prints both, and their ratio; ends by itself
 * within a few minutes. Run it alone, since other work of the machine is in both figures: `node bench/fairness.ts`.
 */
const rounds = 100;
const heavyRequests = 6;
const heavy = `{ ${Array.from({ length: 99 }, (_, n) => `x${n}: pageviewsAggregate(filter: { websitePageviewId: { ne: "${n}" } }) { value { count createdAt { max } } }`).join(' ')} }`;
const light = '{ sessions(first: 1) { nodes { websiteSessionId utmSource } } }';

interface Viewer {
  readonly address: string;
  readonly agent: Agent;
}
const viewer = (address: string): Viewer => ({ address, agent: new Agent({ keepAlive: true, localAddress: address }) });

const demo = await startDemo({ CONCORD_HOST: '127.0.0.1' });
const one = viewer('127.0.0.2');
const other = viewer('127.0.0.3');
try {
  const port = Number(new URL(demo.url).port);
  await measure(port, 20);
  const alone = await measure(port, rounds);
  print('alone', alone);
  const end = new AbortController();
  let answered = 0;
  const neighbour = Array.from({ length: heavyRequests }, async () => {
    while (!end.signal.aborted) {
      await ask(port, other, heavy).catch(() => undefined);
      answered += 1;
    }
  });
  await delay(1_000);
  const beside = await measure(port, rounds);
  end.abort();
  other.agent.destroy();
  await Promise.all(neighbour);
  print('beside', beside);
  console.log(`requests of the other one that ended meanwhile: ${answered}`);
  console.log(`ratio at the 95th percentile: ${(percentile(beside, 0.95) / percentile(alone, 0.95)).toFixed(2)}`);
} finally {
  one.agent.destroy();
  other.agent.destroy();
  await demo.close();
}

async function measure(port: number, count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const started = performance.now();
    const answer = await ask(port, one, light);
    if (!answer.startsWith('{"data":{"sessions":')) throw new Error(answer);
    times.push(performance.now() - started);
    await delay(20);
  }
  return times;
}

function ask(port: number, { agent }: Viewer, query: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({
      port,
      agent,
      host: '127.0.0.1',
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
      response.on('error', reject);
    });
    asked.end(JSON.stringify({ query }));
  });
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;
}

function print(name: string, values: readonly number[]): void {
  const [middle, most] = [percentile(values, 0.5), percentile(values, 0.95)];
  console.log(`${name.padEnd(7)} p50 ${middle.toFixed(1)} ms, p95 ${most.toFixed(1)} ms`);
}
