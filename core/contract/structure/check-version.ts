import type { Path } from '../../errors/issue.ts';
import { type ApiVersion, apiVersions, type Json } from '../contract.ts';
import { checkStructure } from './check.ts';
import { getEdition } from './schemas/fragments.ts';
import type { StructureProblem } from './translate.ts';

/**
 * Checks a document against its declared version. If only a later version fits, the document is read as that version,
 * with a warning: the standard's JSON Schemas accept older `apiVersion`s, and its own examples rely on that.
 */
export function checkDeclaredVersion(
  root: Json,
  declared: ApiVersion,
  readSource: (path: Path) => string,
): { readonly apiVersion: ApiVersion; readonly problems: readonly StructureProblem[] } {
  const problems = checkStructure(root, declared, readSource);
  if (isUsable(problems)) return { apiVersion: declared, problems };
  const withoutStatus = problems.map((problem) => (isMissingStatus(problem) ? tellMissingStatus(declared) : problem));
  if (isUsable(withoutStatus)) return { apiVersion: declared, problems: withoutStatus };
  for (const apiVersion of laterVersions(declared)) {
    const found = checkStructure(root, apiVersion, readSource);
    if (isUsable(found)) return { apiVersion, problems: [describeVersion(declared, apiVersion), ...found] };
  }
  return { apiVersion: declared, problems };
}

function laterVersions(declared: ApiVersion): readonly ApiVersion[] {
  return apiVersions
    .slice(apiVersions.indexOf(declared) + 1)
    .filter((later) => getEdition(later) !== getEdition(declared));
}

function isUsable(problems: readonly StructureProblem[]): boolean {
  return problems.every(({ severity }) => severity === 'warning');
}

function isMissingStatus({ path, missing }: StructureProblem): boolean {
  return path.length === 0 && missing === 'status';
}

/** Later versions do not require `status`, so a missing one is only a warning. */
function tellMissingStatus(declared: ApiVersion): StructureProblem {
  return {
    severity: 'warning',
    code: 'CONTRACT_MISSING_KEY',
    path: [],
    side: 'value',
    sentence: `The key \`status\` is missing in the contract, which ${declared} asks for; it is served as an active one.`,
    hint: 'Add `status: active`, or `draft` while it is none yet.',
  };
}

function describeVersion(declared: ApiVersion, fitting: ApiVersion): StructureProblem {
  return {
    severity: 'warning',
    code: 'CONTRACT_VERSION_DIFFERS',
    path: ['apiVersion'],
    side: 'value',
    sentence: `The contract declares ${declared}, but is written for ${fitting}, as which it is read.`,
    hint: `Write \`apiVersion: ${fitting}\`.`,
  };
}
