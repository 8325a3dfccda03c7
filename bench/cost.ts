import { kinds } from './cost-corpus.ts';
import { type Asked, type DemoServer, startDemo } from './demo-server.ts';

/**
 * How well the estimated cost of operations foretells their time: a corpus of every kind of work, in several sizes, is put
 * to the demo, one operation after the other. Prints the scatter, the rank correlation (Spearman), and the longest time
 * of those within the default limit. Run it alone: `node bench/cost.ts`.
 */
const limit = 500_000;

interface Measured extends Asked {
  readonly name: string;
}

const corpus = kinds.flatMap(({ name, counts, write }) =>
  counts.map((count) => ({ name: `${name} × ${count}`, query: write(count) })),
);
const demo = await startDemo({ CONCORD_LIMITS_COST: '1000000000', CONCORD_TIMEOUTS_REQUEST: '60s' });
try {
  report(await measureAll(demo));
} finally {
  await demo.close();
}

async function measureAll({ ask }: DemoServer): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  // Code runs slowly at first.
  for (const { query } of corpus) if (query.length < 200) await ask(query);
  for (const { name, query } of corpus) {
    // The first answer warms caches up; a long one is not asked again.
    const rounds = [await ask(query)];
    while (rounds.length < 3 && rounds.every(({ time }) => time < 500)) rounds.push(await ask(query));
    const [fastest] = rounds.toSorted((a, b) => a.time - b.time);
    if (fastest === undefined) continue;
    measured.push({ name, ...fastest });
    console.error(`${measured.length} of ${corpus.length}: ${fastest.cost} ${fastest.time.toFixed(0)} ms, ${name}`);
  }
  return measured;
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
