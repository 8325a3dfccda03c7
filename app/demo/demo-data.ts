import { resolve } from 'node:path';
import type { Configuration } from '../configuration/read.ts';
import { buildDemoData, isDemoDataCurrent } from './build.ts';

type Faults = 'none' | 'planted';

/** The folder of the demo data, and whether this call built it. */
export interface PreparedDemoData {
  readonly target: string;
  readonly built: boolean;
}

/** Builds the day's demo data if it is missing. Planted faults stay until `concord demo` runs without them. */
export async function prepareDemoData(configuration: Configuration): Promise<PreparedDemoData> {
  const { target, until } = placeOf(configuration);
  if (await isDemoDataCurrent(target, { until, faults: 'planted' })) {
    process.stderr.write('The demo data have planted faults; `concord demo` removes them.\n');
    return { target, built: false };
  }
  return await makeDemoData(configuration, 'none');
}

/** Builds the demo data, with or without planted faults, unless it is current. Prints its progress. */
export async function makeDemoData(configuration: Configuration, faults: Faults): Promise<PreparedDemoData> {
  const { target, until } = placeOf(configuration);
  if (await isDemoDataCurrent(target, { until, faults })) return { target, built: false };
  const started = performance.now();
  process.stderr.write(`Building the demo data until ${until}; this happens once a day.\n`);
  await buildDemoData(target, {
    until,
    faults,
    onProgress: ({ step, done, of }) => process.stderr.write(`  ${String(done).padStart(2)} of ${of}  ${step}\n`),
  });
  process.stderr.write(`Built in ${((performance.now() - started) / 1_000).toFixed(1)} s.\n\n`);
  return { target, built: true };
}

function placeOf({ folder, settings }: Configuration): { readonly target: string; readonly until: string } {
  return { target: resolve(folder, '.concord', 'demo'), until: settings.demoUntil ?? yesterday() };
}

/** The last complete day in UTC, like the demo data's days. */
function yesterday(): string {
  const dayMilliseconds = 86_400_000;
  return new Date(Date.now() - dayMilliseconds).toISOString().slice(0, 10);
}
