import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const codeFile = /\.(?:ts|js|mjs|mts|json)$/;

/** A hash of all code in a domain's folder, which includes all local imports of `fields.ts`. */
export async function readVersion(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names.filter((one) => codeFile.test(one) && !one.includes('node_modules')).sort()) {
    hash.update(name).update(await readFile(join(folder, name)).catch(() => ''));
  }
  return hash.digest('hex').slice(0, 16);
}
