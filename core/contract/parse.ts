import type { Issue, Path } from '../errors/issue.ts';
import type { ApiVersion, ContractFile, Json } from './contract.ts';
import { isRecord } from './convert/build.ts';
import { convertContract } from './convert/contract.ts';
import { type CheckedDocument, type DocumentPlace, readDocument, type StructureVerdict } from './document.ts';
import { checkStructure } from './structure/check.ts';
import { checkDeclaredVersion } from './structure/check-version.ts';
import { findDuplicates } from './structure/duplicates.ts';
import { mendDocument } from './structure/mend.ts';
import { withoutNulls } from './structure/nulls.ts';
import type { StructureProblem } from './structure/translate.ts';
import { readApiVersion } from './structure/version.ts';

/** A contract with errors. It is used to find more issues, and never served. */
export interface PartialContract {
  readonly file: ContractFile;
  /** Elements with removed or made-up values: issues inside them may be consequences of earlier ones. */
  readonly doubtful: readonly Path[];
}

/**
 * Reads one contract: bytes → text → YAML → structure by the standard → typed data. Never throws because of the
 * content. `file` is absent when there are errors; warnings do not remove it. Issues are sorted by location. `partial`
 * is the checkable part of a contract with errors.
 */
export function parseContract(
  content: string | Uint8Array,
  where: DocumentPlace,
): { readonly file?: ContractFile; readonly partial?: PartialContract; readonly issues: readonly Issue[] } {
  const { document, partial, issues } = readDocument(content, where.file, (root, readSource) =>
    check(root, where.domain, readSource),
  );
  if (document !== undefined) return { file: toFile(document, where), issues };
  if (partial === undefined) return { issues };
  return { partial: { file: toFile(partial, where), doubtful: partial.doubtful }, issues };
}

function toFile(
  { root, version, locate, locateWithin }: CheckedDocument<ApiVersion>,
  where: DocumentPlace,
): ContractFile {
  return Object.freeze({ ...where, contract: convertContract(root, version), locate, locateWithin });
}

function check(root: Json, domain: string, readSource: (path: Path) => string): StructureVerdict<ApiVersion> {
  if (!isRecord(root)) return { found: checkStructure(root, 'v3.1.0', readSource) };
  const declared = readApiVersion(root, readSource(['apiVersion']));
  if (typeof declared !== 'string') return { found: [declared] };
  const { root: whole, problems: nulls } = withoutNulls(root, declared, readSource);
  const { apiVersion, problems } = checkDeclaredVersion(whole, declared, readSource);
  const found = [...nulls, ...problems, ...findDuplicates(whole), ...checkDomain(whole, domain)];
  return { version: apiVersion, found, root: whole, mend: () => mendDocument(whole, apiVersion, readSource) };
}

/** Warns if a document declares another domain than its folder; the folder is used. */
export function checkDomain(root: { readonly [key: string]: Json }, folder: string): readonly StructureProblem[] {
  const { domain } = root;
  if (typeof domain !== 'string' || domain === folder) return [];
  return [
    {
      severity: 'warning',
      code: 'CONTRACT_DOMAIN_DIFFERS',
      path: ['domain'],
      side: 'value',
      sentence: `\`domain\` is \`${domain}\`, but the ${root.kind === 'DataProduct' ? 'data product' : 'contract'} stands in the folder \`${folder}\`, which is used.`,
      hint: `Write \`domain: ${folder}\`, or move the file.`,
    },
  ];
}
