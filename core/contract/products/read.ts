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
 * Reads all data products of a folder of contracts, `<folder>/<domain>/<name>.odps.yaml` (or `.yml`). Files that cannot
 * be used are absent from `files`; the reasons stand in `issues`, sorted. Files are sorted by path. A folder that is not
 * there holds none: what is wrong with it is said about its contracts. Never throws for what it finds.
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
