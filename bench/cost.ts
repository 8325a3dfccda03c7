import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/**
 * How well the estimated cost of operations foretells their time: a corpus of every kind of work, in several sizes, is put
 * to the demo, one operation after the other. Prints the scatter, the rank correlation (Spearman), and the longest time
 * of those within the default limit. Run it alone: `node bench/cost.ts`.
 */
const limit = 500_000;
const patience = 60_000;

const repeat = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');
const list = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(', ');
const sizes = (...counts: readonly number[]) => counts;

type Operation = readonly [name: string, query: string];
const kind = (name: string, counts: readonly number[], write: (count: number) => string): readonly Operation[] =>
  counts.map((count) => [`${name} × ${count}`, write(count)]);

const corpus: readonly Operation[] = [
  ...kind(
    'rows',
    sizes(1, 100, 1_000, 10_000),
    (n) => `{ sessions(first: ${n}) { nodes { websiteSessionId createdAt utmSource } } }`,
  ),
  ...kind(
    'pages of 10 000',
    sizes(3, 10),
    (n) =>
      `{ ${repeat(n, (at) => `p${at}: sessions(first: 10000, offset: ${at * 10_000}) { nodes { websiteSessionId } }`)} }`,
  ),
  ...kind(
    'rows at the end',
    sizes(100),
    (n) => `{ sessions(first: ${n}, offset: 400000) { nodes { websiteSessionId } } }`,
  ),
  ...kind(
    'total counts',
    sizes(1, 20, 90),
    (n) =>
      `{ ${repeat(n, (at) => `c${at}: sessions(first: 1, filter: { websiteSessionId: { ne: "${at}" } }) { totalCount }`)} }`,
  ),
  ...kind(
    'aggregates',
    sizes(1, 10, 50, 99),
    (n) =>
      `{ ${repeat(n, (at) => `a${at}: sessionsAggregate(filter: { websiteSessionId: { ne: "${at}" } }) { value { count createdAt { max } } }`)} }`,
  ),
  ...kind(
    'groups',
    sizes(1, 10, 50),
    (n) =>
      `{ ${repeat(n, (at) => `g${at}: sessionsGroupBy(by: [{ dimension: utmSource }], filter: { websiteSessionId: { ne: "${at}" } }) { nodes { utmSource count } }`)} }`,
  ),
  ...kind(
    'groups by month',
    sizes(1, 10),
    (n) =>
      `{ ${repeat(n, (at) => `g${at}: sessionsGroupBy(by: [{ dimension: createdAt, grain: MONTH }, { dimension: deviceType }], filter: { websiteSessionId: { ne: "${at}" } }) { nodes { createdAt count } totals { count } }`)} }`,
  ),
  ...kind(
    'groups by a related row',
    sizes(1, 5, 20),
    (n) =>
      `{ ${repeat(n, (at) => `g${at}: ordersGroupBy(by: [{ dimension: customer_country }], filter: { orderId: { ne: "${at}" } }) { nodes { customer_country count } }`)} }`,
  ),
  ...kind(
    'conditions',
    sizes(1, 30, 99),
    (n) =>
      `{ sessions(first: 1, filter: { or: [${list(n, (at) => `{ utmContent: { eq: "x${at}" } }`)}] }) { totalCount } }`,
  ),
  ...kind(
    'patterns',
    sizes(1, 10, 99),
    (n) =>
      `{ sessions(first: 1, filter: { or: [${list(n, (at) => `{ utmContent: { regex: "(a|b)*c${at}$" } }`)}] }) { totalCount } }`,
  ),
  ...kind(
    'texts looked for',
    sizes(1, 10, 99),
    (n) =>
      `{ sessions(first: 1, filter: { or: [${list(n, (at) => `{ utmContent: { iContains: "x${at}" } }`)}] }) { totalCount } }`,
  ),
  ...kind(
    'related conditions',
    sizes(1, 3, 10, 18),
    (n) =>
      `{ sessions(first: 1, filter: { and: [${list(n, (at) => `{ pageviews: { some: { websitePageviewId: { ne: "${at}" } } } }`)}] }) { totalCount } }`,
  ),
  ...kind(
    'related counts',
    sizes(1, 5),
    (n) =>
      `{ sessions(first: 1, filter: { and: [${list(n, (at) => `{ pageviews: { count: { gte: ${at} } } }`)}] }) { totalCount } }`,
  ),
  ...kind(
    'conditions of another domain',
    sizes(1, 5, 20),
    (n) =>
      `{ orders(first: 1, filter: { and: [${list(n, (at) => `{ customer: { country: { ne: "x${at}" } } }`)}] }) { totalCount } }`,
  ),
  ...kind(
    'order terms',
    sizes(1, 10, 50),
    (n) =>
      `{ sessions(first: 1, orderBy: [${list(n, () => '{ field: utmContent }')}]) { nodes { websiteSessionId } } }`,
  ),
  ...kind(
    'orders by another domain',
    sizes(1, 5),
    (n) =>
      `{ ${repeat(n, (at) => `o${at}: orders(first: 1, offset: ${at}, orderBy: [{ relation: customer_country }]) { nodes { orderId } }`)} }`,
  ),
  ...kind(
    'to-one rows',
    sizes(1, 20, 100),
    (n) => `{ orders(first: 1) { nodes { ${repeat(n, (at) => `s${at}: session { websiteSessionId }`)} } } }`,
  ),
  ...kind(
    'to-one rows of ten',
    sizes(10),
    (n) =>
      `{ orderItems(first: 1000) { nodes { ${repeat(n, (at) => `o${at}: order { orderId session { websiteSessionId } }`)} } } }`,
  ),
  ...kind(
    'rows of another domain',
    sizes(10, 1_000, 10_000),
    (n) => `{ orders(first: ${n}) { nodes { orderId customer { country } } } }`,
  ),
  ...kind(
    'related lists',
    sizes(1, 10, 50),
    (n) =>
      `{ sessions(first: 10) { nodes { ${repeat(n, (at) => `l${at}: pageviews(first: ${at + 1}) { nodes { websitePageviewId } }`)} } } }`,
  ),
  ...kind(
    'related lists of many rows',
    sizes(100, 2_000),
    (n) => `{ sessions(first: ${n}) { nodes { pageviews(first: 20) { nodes { websitePageviewId } } } } }`,
  ),
  ...kind(
    'related numbers',
    sizes(1, 10),
    (n) =>
      `{ sessions(first: 10) { nodes { ${repeat(n, (at) => `n${at}: pageviewsAggregate(filter: { websitePageviewId: { ne: "${at}" } }) { value { count } }`)} } } }`,
  ),
  ...kind(
    'introspection',
    sizes(1, 5, 20),
    (n) =>
      `{ ${repeat(n, (at) => `i${at}: __schema { types { name fields { name args { name type { name ofType { name } } } type { name ofType { name ofType { name } } } } inputFields { name type { name } } enumValues { name } } }`)} }`,
  ),
  ...kind(
    'scorecards',
    sizes(1, 5),
    (n) =>
      `{ ${repeat(n, (at) => `p${at}: performanceGroupBy(by: [{ dimension: date, grain: MONTH }], filter: { channel: { ne: "x${at}" } }) { nodes { date sessions orders revenue } }`)} }`,
  ),
  ...kind(
    'catalog',
    sizes(5),
    (n) => `{ mesh { contracts(first: ${n}) { id objects { name properties { name } } } } }`,
  ),
];

interface Measured {
  readonly name: string;
  readonly cost: number;
  readonly time: number;
  readonly codes: readonly string[];
}

const server = spawn(process.execPath, ['cli/concord.ts', 'serve'], {
  env: { ...process.env, CONCORD_PORT: '0', CONCORD_LIMITS_COST: '1000000000', CONCORD_TIMEOUTS_REQUEST: '60s' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const measured = await measureAll(await addressOf(server));
  report(measured);
} finally {
  server.kill('SIGTERM');
  await once(server, 'close');
}

async function addressOf({ stdout }: typeof server): Promise<string> {
  let printed = '';
  for await (const chunk of stdout) {
    printed += String(chunk);
    const port = /http:\/\/[\w.]+:(\d+)\/graphql/.exec(printed)?.[1];
    if (port !== undefined) return `http://127.0.0.1:${port}/graphql`;
  }
  throw new Error(`It does not serve: ${printed}`);
}

async function measureAll(url: string): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  await ask(url, '{ sessionsAggregate { value { count } } }');
  for (const [name, query] of corpus) {
    // The first answer warms caches up; a long one is not asked again.
    const rounds = [await ask(url, query)];
    if ((rounds[0]?.time ?? 0) < 500) rounds.push(await ask(url, query), await ask(url, query));
    const [fastest] = rounds.toSorted((a, b) => a.time - b.time);
    if (fastest === undefined) continue;
    measured.push({ name, ...fastest });
    console.error(`${measured.length} of ${corpus.length}: ${fastest.cost} ${fastest.time.toFixed(0)} ms, ${name}`);
  }
  return measured;
}

async function ask(url: string, query: string): Promise<Omit<Measured, 'name'>> {
  const [start, worked] = [performance.now(), processorTime()];
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'concord-cost': '1' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(patience + 10_000),
  });
  const body = (await response.json()) as {
    readonly extensions?: { readonly cost?: { readonly estimated: number } };
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
  // What others do on the machine does not count, where that can be told.
  const time = worked === undefined ? performance.now() - start : (processorTime() ?? 0) - worked;
  const codes = [...new Set((body.errors ?? []).map(({ extensions }) => extensions?.code ?? '?'))];
  return { cost: body.extensions?.cost?.estimated ?? Number.NaN, time, codes };
}

/** Milliseconds of processor time that the server has used; undefined where the system does not tell. */
function processorTime(): number | undefined {
  try {
    const [, fields = ''] = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ');
    const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
    return (user + system) * 10;
  } catch {
    return undefined;
  }
}

/** Ranks from 0; equal values share the mean of theirs. */
function rank(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}

function correlate(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const sum = (write: (index: number) => number) => a.reduce((total, _, index) => total + write(index), 0);
  const [da, db] = [(at: number) => (a[at] ?? 0) - meanA, (at: number) => (b[at] ?? 0) - meanB];
  return sum((at) => da(at) * db(at)) / Math.sqrt(sum((at) => da(at) ** 2) * sum((at) => db(at) ** 2));
}

function report(measured: readonly Measured[]): void {
  console.log('    cost      ms  µs/cost  operation');
  for (const { name, cost, time, codes } of measured.toSorted((a, b) => a.cost - b.cost)) {
    const each = ((time * 1_000) / cost).toFixed(1);
    console.log(
      `${String(cost).padStart(8)}${time.toFixed(0).padStart(8)}${each.padStart(9)}  ${name} ${codes.join(' ')}`,
    );
  }
  const answered = measured.filter(({ codes }) => codes.length === 0);
  const ranks = [rank(answered.map(({ cost }) => cost)), rank(answered.map(({ time }) => time))] as const;
  const within = answered.filter(({ cost }) => cost <= limit).toSorted((a, b) => b.time - a.time);
  console.log(`${answered.length} of ${measured.length} operations answered`);
  console.log(`rank correlation of cost and time: ${correlate(...ranks).toFixed(3)}`);
  console.log(`longest within ${limit}: ${within[0]?.time.toFixed(0)} ms (${within[0]?.name})`);
}
