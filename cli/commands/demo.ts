import { relative } from 'node:path';
import { prepareDemoData } from '../demo-data.ts';
import { type CommonOptions, loadConfiguration } from '../load-configuration.ts';

/** `concord demo`: builds the demo data that `serve` would build on its first start. */
export async function demo(options: CommonOptions): Promise<void> {
  const { target, built } = await prepareDemoData(await loadConfiguration(options));
  const place = relative(process.cwd(), target) || target;
  process.stdout.write(built ? `The demo data is in ${place}.\n` : `The demo data in ${place} is up to date.\n`);
}
