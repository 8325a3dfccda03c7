import type { ContractFile } from '../../core/contract/contract.ts';
import { compareIssues, hasErrors, type Issue } from '../../core/errors/issue.ts';
import { isDraft } from '../../core/model/status.ts';
import type { Configuration } from '../configuration/read.ts';
import { assembleMesh, type LoadedMesh, readSources } from './load-mesh.ts';

/** The contracts with those that are not served yet, and all that is wrong with them. */
export interface LoadedDrafts {
  /** Drafts and proposals stand in the place of what is served by their ids; without errors only. */
  readonly loaded: LoadedMesh;
  readonly issues: readonly Issue[];
  /** Files of drafts that have errors, where everything else has none: `loaded` is without drafts. */
  readonly broken: readonly string[];
}

/**
 * Loads the mesh as it is served, and once more with drafts and proposals, where there are some: of those, only what is
 * wrong with them counts. A draft with the id of a served contract is its next version.
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
  // What is served has no errors by itself, so all of these come with drafts.
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

/** Contracts without those of which there is a next version. */
function withoutReplaced(contracts: readonly ContractFile[]): readonly ContractFile[] {
  const next = new Set(contracts.filter(isDraft).map(({ contract }) => contract.id));
  return contracts.filter((file) => isDraft(file) || !next.has(file.contract.id));
}
