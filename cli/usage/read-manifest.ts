import { CommandFailure } from '../../app/failure.ts';
import { readTextFile } from '../../app/read-text-file.ts';
import type { UsageManifest } from '../../gateway/usage/usage.ts';

/** Reads the usage file of a gateway. Throws CommandFailure if it is missing or has another format. */
export async function readManifest(path: string): Promise<UsageManifest> {
  const text = await readTextFile(
    path,
    path,
    '`concord serve` and `concord gateway` write it while `usage.record` is on; name another one by `--file`.',
  );
  const manifest = parseOrNothing(text);
  if (!isManifest(manifest))
    throw new CommandFailure(
      `${path} is no usage that this version of Concord can read. Name one that \`concord serve\` wrote.`,
    );
  return manifest;
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is UsageManifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'formatVersion' in value &&
    value.formatVersion === 1 &&
    'operations' in value &&
    Array.isArray(value.operations)
  );
}
