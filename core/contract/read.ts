import { resolve } from 'node:path';
import { compareIssues, type Issue } from '../errors/issue.ts';
import type { ContractFile } from './contract.ts';
import type { DocumentPlace } from './document.ts';
import { listContractFiles } from './list-files.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { type PartialContract, parseContract } from './parse.ts';
import { readContractFile } from './read-file.ts';

export { type PartialContract, parseContract } from './parse.ts';

const filesAtOnce = 16;

/**
 * Reads all contracts of a folder, `<folder>/<domain>/<name>.odcs.yaml` (or `.yml`). Unusable files are absent from
 * `files`; `issues` contains the reasons, sorted. Files are sorted by path. Never throws because of what it finds.
 */
export async function readContracts(
  folder: string,
  options: { readonly cwd?: string } = {},
): Promise<{
  readonly files: readonly ContractFile[];
  /** The checkable parts of files with errors. */
  readonly partials: readonly PartialContract[];
  readonly issues: readonly Issue[];
}> {
  const { places, issues } = await listContractFiles(folder, resolve(options.cwd ?? '.', folder));
  const parsed = await mapConcurrently(places, filesAtOnce, readContract);
  return {
    files: parsed.flatMap(({ file }) => file ?? []),
    partials: parsed.flatMap(({ partial }) => partial ?? []),
    issues: [...issues, ...parsed.flatMap((result) => result.issues)].sort(compareIssues),
  };
}

async function readContract(place: DocumentPlace): Promise<ReturnType<typeof parseContract>> {
  const content = await readContractFile(place.absolutePath, 'contract');
  if (content instanceof Uint8Array) return parseContract(content, place);
  const { offset: _, ...problem } = content;
  return { issues: [{ file: place.file, line: 1, column: 1, ...problem }] };
}
