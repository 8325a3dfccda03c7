import { resolve } from 'node:path';
import { compareIssues, type Issue } from '../../errors/issue.ts';
import type { DocumentPlace } from '../document.ts';
import { listProductFiles } from '../list-files.ts';
import { mapConcurrently } from '../map-concurrently.ts';
import type { ProductFile } from '../product.ts';
import { readContractFile } from '../read-file.ts';
import { parseProduct } from './parse.ts';

const filesAtOnce = 16;

/**
 * Reads all data products of a contracts folder, `<folder>/<domain>/<name>.odps.yaml` (or `.yml`). Unusable files are
 * absent from `files`; `issues` contains the reasons, sorted. Files are sorted by path. A missing folder is reported
 * when its contracts are read, not here. Never throws because of what it finds.
 */
export async function readProducts(
  folder: string,
  options: { readonly cwd?: string } = {},
): Promise<{ readonly files: readonly ProductFile[]; readonly issues: readonly Issue[] }> {
  const { places, issues } = await listProductFiles(folder, resolve(options.cwd ?? '.', folder));
  const parsed = await mapConcurrently(places, filesAtOnce, readProduct);
  return {
    files: parsed.flatMap(({ file }) => file ?? []),
    issues: [...issues, ...parsed.flatMap((result) => result.issues)].sort(compareIssues),
  };
}

async function readProduct(place: DocumentPlace): Promise<ReturnType<typeof parseProduct>> {
  const content = await readContractFile(place.absolutePath, 'data product');
  if (content instanceof Uint8Array) return parseProduct(content, place);
  const { offset: _, ...problem } = content;
  return { issues: [{ file: place.file, line: 1, column: 1, ...problem }] };
}
