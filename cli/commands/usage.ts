import { relative } from 'node:path';
import { parse } from 'graphql';
import { CommandFailure } from '../../app/failure.ts';
import { type CommonOptions, loadConfiguration } from '../../app/loading/load-configuration.ts';
import { loadMesh } from '../../app/loading/load-mesh.ts';
import { manifestPath } from '../../app/usage/open-usage.ts';
import { hasErrors } from '../../core/errors/issue.ts';
import { printApiSdl } from '../../gateway/federation/api-sdl.ts';
import { listCoordinates } from '../../gateway/usage/coordinates.ts';
import type { UsageManifest } from '../../gateway/usage/usage.ts';
import { describeUnknown } from '../unknown-name.ts';
import { printUsage } from '../usage/print.ts';
import { readManifest } from '../usage/read-manifest.ts';
import { summarizeUsage } from '../usage/summarize.ts';

export interface UsageOptions extends CommonOptions {
  readonly days: string;
  readonly file?: string;
  readonly format: 'text' | 'json';
}

const millisecondsOfDay = 86_400_000;

/** `concord usage`: reports the clients and operations of the last days, and unused fields. */
export async function usage(coordinate: string | undefined, options: UsageOptions): Promise<void> {
  const days = readDays(options.days);
  const configuration = await loadConfiguration(options);
  const manifest = await readManifest(options.file ?? relative(process.cwd(), manifestPath(configuration)));
  const { mesh, issues, supergraphSdl } = await loadMesh(configuration);
  if (hasErrors(issues)) {
    process.stderr.write('warning: the contracts have errors, so fields of what is not served are not listed.\n');
  }
  if (coordinate !== undefined) refuseUnknown(coordinate, manifest, supergraphSdl);
  const from = new Date(Date.now() - (days - 1) * millisecondsOfDay).toISOString().slice(0, 10);
  const summary = summarizeUsage(manifest, mesh, { from, coordinate });
  process.stdout.write(
    options.format === 'json' ? `${JSON.stringify(summary, null, 2)}\n` : printUsage(summary, coordinate),
  );
}

/**
 * Refuses a coordinate that is neither in the API nor recorded: it is misspelt, and "unused" would be a wrong answer.
 */
function refuseUnknown(coordinate: string, { operations }: UsageManifest, supergraphSdl: string | undefined): void {
  const used = operations.flatMap(({ coordinates }) => coordinates);
  // Without an API there is nothing to compare with.
  if (supergraphSdl === undefined || used.includes(coordinate)) return;
  const api = listCoordinates(parse(printApiSdl(supergraphSdl)).definitions);
  if (api.has(coordinate)) return;
  const [type = ''] = coordinate.split('.');
  const members = [...api].filter((one) => one.startsWith(`${type}.`) && !one.includes('('));
  const known = members.length > 0 ? members : [...api].filter((one) => !one.includes('.'));
  const noun = members.length > 0 ? 'part of the API' : 'type';
  throw new CommandFailure(describeUnknown(noun, members.length > 0 ? coordinate : type, known));
}

function readDays(text: string): number {
  const days = Number(text);
  if (/^\d+$/.test(text) && days >= 1 && days <= 3_650) return days;
  throw new CommandFailure('`--days` takes a whole number from 1 to 3650.');
}
