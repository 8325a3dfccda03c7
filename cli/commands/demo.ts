import { relative } from 'node:path';
import { makeDemoData } from '../../app/demo/demo-data.ts';
import { type CommonOptions, loadConfiguration } from '../../app/loading/load-configuration.ts';

interface DemoOptions extends CommonOptions {
  readonly faults?: true;
}

/** `concord demo`: builds the same demo data as `serve`, or a variant with planted faults. */
export async function demo(options: DemoOptions): Promise<void> {
  const configuration = await loadConfiguration(options);
  const { target, built } = await makeDemoData(configuration, options.faults === true ? 'planted' : 'none');
  const place = relative(process.cwd(), target) || target;
  const faults = options.faults === true ? ', with planted faults' : '';
  process.stdout.write(
    built ? `The demo data are in ${place}${faults}.\n` : `The demo data in ${place} are up to date${faults}.\n`,
  );
}
