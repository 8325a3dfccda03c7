import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContracts } from '../core/contract/read.ts';
import { runScript } from '../core/embedded/run-script.ts';
import { defaultEngineSettings } from '../core/engines/engine.ts';
import { openEngines } from '../core/engines/open-engines.ts';
import { buildMesh } from '../core/model/build.ts';
import { deriveChecks } from '../core/quality/derive/derive.ts';
import { isScanned, measuresOf, planRule } from '../core/quality/judge-scan.ts';
import type { ObjectRun } from '../core/quality/run-context.ts';
import { scan } from '../core/quality/run-scan.ts';

/** All checks of the columns of an object in one statement, against a statement for each of them. */
const rows = 1_000_000;
const rounds = 3;
const folder = await mkdtemp(join(tmpdir(), 'concord-bench-'));
const orders = `SELECT range AS order_id, TIMESTAMP '2023-01-01' + to_seconds(range * 30) AS created_at,
  range % 900000 + 1 AS website_session_id, range % 400000 + 1 AS user_id, range % 6 + 1 AS primary_product_id,
  CAST(range % 3 + 1 AS INTEGER) AS items_purchased, CAST(range % 100 + 0.99 AS DECIMAL(10,2)) AS price_usd,
  CAST(range % 50 + 0.49 AS DECIMAL(10,2)) AS cogs_usd FROM range(${rows})`;

/** The orders of the demo's contract, of which there are more than the demo has. */
async function openOrders(format: 'parquet' | 'csv') {
  const path = `${folder}/orders.${format}`;
  await runScript([{ name: 'orders', sql: `COPY (${orders}) TO '${path}' (FORMAT ${format})` }]);
  const { files } = await readContracts('contracts');
  const { mesh } = buildMesh(files, { variables: {}, roots: ['.'] });
  const own = mesh.domains.flatMap(({ objects }) => objects).find(({ typeName }) => typeName === 'Order');
  if (own === undefined) throw new Error('The demo has no orders.');
  const { checks } = deriveChecks(files, mesh);
  const source = { kind: 'files', engine: 'duckdb', format, path, nullValues: [''] } as const;
  const object = { ...own, source };
  const engines = await openEngines({
    objects: [object],
    roots: [folder],
    settings: { ...defaultEngineSettings, threads: 2 },
    credentials: () => ({}),
  });
  const run: ObjectRun = { object, engine: engines.of([object.typeName]), options: { mesh, engines }, now: new Date() };
  await run.engine.prepare([object.typeName]);
  const rules = checks
    .filter(({ typeName }) => typeName === 'Order')
    .flatMap(({ rule }) => (isScanned(rule) ? [rule] : []));
  return { engines, run, measures: rules.map((rule) => measuresOf(planRule(rule, run))) };
}

/** Milliseconds of the fastest round. */
async function time(work: () => Promise<void>): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

process.stdout.write(`${rows} orders, the checks of the demo's contract that look at values:\n`);
for (const format of ['parquet', 'csv'] as const) {
  const { engines, run, measures } = await openOrders(format);
  const together = await time(async () => {
    await scan(measures.flat(), run);
  });
  const apart = await time(async () => {
    for (const own of measures) await scan(own, run);
  });
  await engines.close();
  const ratio = (apart / together).toFixed(1);
  process.stdout.write(
    `${format}: ${measures.length} checks in one scan ${together.toFixed(0)} ms, a query each ${apart.toFixed(0)} ms: ${ratio} times\n`,
  );
}
await rm(folder, { recursive: true });
