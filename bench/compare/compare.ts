import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { compareAnswers } from './ask.ts';
import { type ContestantName, contestantNames, openArena } from './contestants.ts';
import { type Cell, type Durations, measure } from './measure.ts';
import { printCells } from './report.ts';
import { workloads } from './workloads.ts';

/**
 * Concord beside what it replaces, on the demo's Parquet files, in one run: `npm run bench`. Each workload is asked of
 * all contestants, whose answers are compared first. Ends by itself within three minutes.
 *
 * - embedded: `concord serve`
 * - distributed: a process for each domain, and `concord gateway`
 * - stock: @apollo/subgraph in a process for each domain, written by hand, and @apollo/gateway
 * - limit: node:http, and a statement for each question, written by hand, that makes the whole answer
 */
const { values } = parseArgs({
  options: {
    /** Compares answers and measures nothing. */
    'equality-only': { type: 'boolean', default: false },
    /** Words of the names of the workloads that are run. */
    workload: { type: 'string' },
    contestants: { type: 'string', default: contestantNames.join(',') },
    /** Keeps the figures, as `bench/results/<name>.json`. */
    keep: { type: 'string' },
  },
});
const durations: Durations = { slice: 750, slices: 4, warmUp: 1_000 };

const names = contestantNames.filter((name) => values.contestants.split(',').includes(name));
const chosen = workloads.filter(({ name }) => values.workload === undefined || name.includes(values.workload));
const arena = await openArena(names);
try {
  const cells: Cell[] = [];
  for (const workload of chosen) {
    await compareAnswers(workload, arena.contestants);
    if (values['equality-only']) {
      console.log(`${workload.name}: ${names.join(', ')} give the same data.`);
      continue;
    }
    const measured = await measure(workload, arena.contestants, durations);
    for (const cell of measured) cells.push(cell);
    console.log(printCells(workload.name, measured));
  }
  if (values.keep !== undefined) await keep(values.keep, names, cells);
} finally {
  await arena.close();
}

async function keep(name: string, contestants: readonly ContestantName[], cells: readonly Cell[]): Promise<void> {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = { processor: cpus()[0]?.model, processors: availableParallelism(), node: process.version };
  const result = { at: new Date().toISOString(), commit, machine, durations, contestants, cells };
  await writeFile(new URL(`../results/${name}.json`, import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
}
