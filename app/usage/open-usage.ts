import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Log } from '../../gateway/request/log.ts';
import type { UsageManifest } from '../../gateway/usage/usage.ts';
import { UsageRecorder } from '../../gateway/usage/usage-recorder.ts';
import type { Configuration } from '../configuration/read.ts';
import { openLedgerStore } from './ledger-store.ts';

/** The recorder for this process's operations; undefined if disabled. The caller closes it. */
export function openUsage(configuration: Configuration, log: Log): UsageRecorder | undefined {
  const { record, retention } = configuration.settings.usage;
  if (!record) return undefined;
  const folder = usageFolder(configuration);
  return new UsageRecorder({
    open: async () =>
      await openLedgerStore(join(folder, 'usage.duckdb'), ({ code, sentence, cause }) => {
        log.warn({ code, err: cause, record: 'usage' }, sentence);
      }),
    publish: async (manifest) => await writeManifest(manifestPath(configuration), manifest),
    retention,
    log,
  });
}

/** The file with the usage summary, readable while a process locks the records themselves. */
export function manifestPath(configuration: Configuration): string {
  return join(usageFolder(configuration), 'usage.json');
}

function usageFolder({ settings, folder }: Configuration): string {
  return resolve(folder, settings.usage.folder);
}

/** Writes the file atomically: a reader gets either the old or the new one. */
async function writeManifest(path: string, manifest: UsageManifest): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, `${JSON.stringify(manifest, null, 1)}\n`);
  await rename(`${path}.new`, path);
}
