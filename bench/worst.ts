import { type Kind, kinds } from './cost-corpus.ts';
import { type DemoServer, startDemo } from './demo-server.ts';

/**
 * Looks for the operation that takes longest within the default limits: each kind of work of the corpus as often as the
 * cost and all other limits allow. What mixes kinds takes no longer than the worst of them, for it shares their limit.
 * Prints processor time of the demo for each. Run it alone, it takes some minutes: `node bench/worst.ts`.
 */
const most = 10_000;
const demo = await startDemo({ CONCORD_TIMEOUTS_REQUEST: '120s', CONCORD_ENGINE_TIMEOUT: '120s' });
const estimator = await startDemo({ CONCORD_LIMITS_COST: '1' });
try {
  const found = [];
  for (const kind of kinds) {
    let count = await greatestCount(kind);
    let asked = await demo.ask(kind.write(count));
    // Limits of arguments are compared later; the corpus knows how much they allow.
    if (asked.codes.some((code) => code.startsWith('TOO_MANY') || code === 'FILTER_TOO_BROAD')) {
      count = Math.min(count, kind.counts.at(-1) ?? 1);
      asked = await demo.ask(kind.write(count));
    }
    const { cost, time, codes } = asked;
    found.push({ kind, count, cost, time });
    console.log(`${time.toFixed(0).padStart(8)} ms at ${cost}: ${kind.name} × ${count} ${codes.join(' ')}`);
  }
  const [worst] = found.toSorted((a, b) => b.time - a.time);
  console.log(`longest: ${worst?.time.toFixed(0)} ms of processor time, ${worst?.kind.name} × ${worst?.count}`);
} finally {
  await demo.close();
  await estimator.close();
}

/** How often a kind of work fits into one operation that is not refused. */
async function greatestCount({ write }: Kind): Promise<number> {
  let [least, greatest] = [1, most];
  while (least < greatest) {
    const middle = Math.ceil((least + greatest) / 2);
    if (await fits(estimator, write(middle))) least = middle;
    else greatest = middle - 1;
  }
  return least;
}

/** Whether nothing but the cost is against it, and that is within the usual limit; the estimator runs nothing. */
async function fits({ ask }: DemoServer, query: string): Promise<boolean> {
  const { cost, codes } = await ask(query);
  return codes.every((code) => code === 'QUERY_TOO_COSTLY') && cost <= 500_000;
}
