import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readContracts } from '../../../core/contract/read.ts';
import { hasErrors, type Issue } from '../../../core/errors/issue.ts';
import { buildMesh, type MeshOptions } from '../../../core/model/build.ts';
import type { Mesh } from '../../../core/model/model.ts';

/**
 * Builds the mesh of a folder of contracts. `options.json` in it changes the options; its `roots` may be relative to
 * the folder, which is the only root otherwise.
 */
export async function buildCase(folder: string): Promise<{ readonly mesh: Mesh; readonly issues: readonly Issue[] }> {
  const { files, issues } = await readContracts(folder, { cwd: folder });
  if (hasErrors(issues)) throw new Error(`The contracts of ${folder} do not parse: ${JSON.stringify(issues)}`);
  return buildMesh(files, readOptions(folder));
}

function readOptions(folder: string): MeshOptions {
  const path = join(folder, 'options.json');
  const given: Partial<MeshOptions> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return { variables: {}, ...given, roots: (given.roots ?? ['.']).map((root) => resolve(folder, root)) };
}

/** Issues as a list of flat objects, with files relative to the folder. */
export function printIssues(issues: readonly Issue[], folder: string): string {
  const printed = issues.map(({ severity, code, file, line, column, path, sentence, hint }) => ({
    severity,
    code,
    at: `${file.startsWith(folder) ? relative(folder, file) : file}:${line}:${column}`,
    path: printPath(path),
    sentence: sentence.replaceAll(folder, '<folder>'),
    hint,
  }));
  return `${JSON.stringify(printed, null, 2)}\n`;
}

export function printPath(path: Issue['path']): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
