import { resolve } from 'node:path';
import type { Configuration } from './configuration/read.ts';
import { buildDemoData, isDemoDataCurrent } from './demo/build.ts';

/** Builds the demo data where the contracts of the demo expect them, unless they are there. Tells how far it is. */
export async function prepareDemoData({
  folder,
}: Configuration): Promise<{ readonly target: string; readonly built: boolean }> {
  const target = resolve(folder, '.concord', 'demo');
  if (await isDemoDataCurrent(target)) return { target, built: false };
  const started = performance.now();
  process.stderr.write('Building the demo data; this happens once.\n');
  await buildDemoData(target, {
    onProgress: ({ step, done, of }) => process.stderr.write(`  ${String(done).padStart(2)} of ${of}  ${step}\n`),
  });
  process.stderr.write(`Built in ${((performance.now() - started) / 1_000).toFixed(1)} s.\n\n`);
  return { target, built: true };
}
