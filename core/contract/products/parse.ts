import type { Issue, Path } from '../../errors/issue.ts';
import type { Json } from '../contract.ts';
import { isRecord } from '../convert/build.ts';
import { convertProduct } from '../convert/product.ts';
import { type DocumentPlace, readDocument, type StructureVerdict } from '../document.ts';
import { checkDomain } from '../parse.ts';
import type { ProductFile } from '../product.ts';
import { checkProductStructure } from '../structure/check.ts';
import { findDuplicates } from '../structure/duplicates.ts';

/**
 * Reads one data product (ODPS): bytes → text → YAML → structure by the standard → typed data. Never throws because of
 * the content. `file` is absent when there are errors; warnings do not remove it. Issues are sorted by location.
 */
export function parseProduct(
  content: string | Uint8Array,
  { absolutePath: _, ...where }: DocumentPlace,
): { readonly file?: ProductFile; readonly issues: readonly Issue[] } {
  const { document, issues } = readDocument(content, where.file, (root, readSource) =>
    check(root, where.domain, readSource),
  );
  if (document === undefined) return { issues };
  return { file: Object.freeze({ ...where, product: convertProduct(document.root), locate: document.locate }), issues };
}

function check(root: Json, domain: string, readSource: (path: Path) => string): StructureVerdict<'read'> {
  const structure = checkProductStructure(root, readSource);
  if (!isRecord(root)) return { found: structure };
  return { version: 'read', found: [...structure, ...findDuplicates(root), ...checkDomain(root, domain)] };
}
