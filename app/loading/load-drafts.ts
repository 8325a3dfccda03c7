import type { ContractFile } from '../../core/contract/contract.ts';
import { compareIssues, hasErrors, type Issue } from '../../core/errors/issue.ts';
import { isDraft } from '../../core/model/status.ts';
import type { Configuration } from '../configuration/read.ts';
import { assembleMesh, type LoadedMesh, readSources } from './load-mesh.ts';

/** The mesh including drafts and proposals, and all issues. */
export interface LoadedDrafts {
  /** Drafts and proposals replace the served contracts with the same id; only if there are no errors. */
  readonly loaded: LoadedMesh;
  readonly issues: readonly Issue[];
  /** Draft files with errors, if the served contracts have none: `loaded` is then without drafts. */
  readonly broken: readonly string[];
}

/**
 * Loads the served mesh, and again with drafts and proposals if there are any, of which only new issues in drafts
 * count. A draft with the id of a served contract is its next version.
 */
export async function loadWithDrafts(configuration: Configuration): Promise<LoadedDrafts> {
  const sources = await readSources(configuration);
  const served = await assembleMesh(sources, configuration);
  const { files, partials } = sources.contracts;
  const read = [...files, ...partials.map(({ file }) => file)];
  const drafts = new Set(read.filter(isDraft).map(({ file }) => file));
  if (configuration.settings.serveDrafts || drafts.size === 0) {
    return { loaded: served, issues: served.issues, broken: [] };
  }
  const whole = await assembleMesh(sources, configuration, { drafts: 'in place' });
  const told = new Set(served.issues.map((issue) => JSON.stringify(issue)));
  const found = whole.issues.filter((issue) => drafts.has(issue.file) && !told.has(JSON.stringify(issue)));
  const issues = [...served.issues, ...found].sort(compareIssues);
  if (hasErrors(served.issues)) return { loaded: served, issues, broken: [] };
  // The served contracts have no errors, so drafts cause all of these.
  const errors = whole.issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0)
    return { loaded: { ...whole, contracts: withoutReplaced(whole.contracts) }, issues, broken: [] };
  const others = errors.filter(({ file }) => !drafts.has(file));
  return {
    loaded: served,
    issues: [...issues, ...others].sort(compareIssues),
    broken: [...new Set(errors.map(({ file }) => file))],
  };
}

/** The contracts without those that a draft replaces. */
function withoutReplaced(contracts: readonly ContractFile[]): readonly ContractFile[] {
  const next = new Set(contracts.filter(isDraft).map(({ contract }) => contract.id));
  return contracts.filter((file) => isDraft(file) || !next.has(file.contract.id));
}
