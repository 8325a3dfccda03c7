import { CommandFailure } from '../../app/failure.ts';
import { type CommonOptions, loadConfiguration } from '../../app/loading/load-configuration.ts';
import { type LoadedMesh, loadMesh } from '../../app/loading/load-mesh.ts';
import { countIssues, reportIssues, summarizeCounts } from '../../app/report-issues.ts';
import { hasErrors } from '../../core/errors/issue.ts';
import { subgraphSdlForRoles } from '../../gateway/graphql/schema-by-role/schema-for-roles.ts';
import { describeUnknown } from '../unknown-name.ts';

export interface SdlOptions extends CommonOptions {
  readonly role: readonly string[];
}

/** `concord sdl`: prints the federation SDL of a domain; with roles, only the part that they may use. */
export async function sdl(name: string, { role, ...options }: SdlOptions): Promise<void> {
  const { domains, mesh } = await loadSoundMesh(options);
  const found = domains.find(({ domain }) => domain.name === name);
  if (found === undefined) {
    const known = domains.map(({ domain }) => domain.name);
    throw new CommandFailure(describeUnknown('domain', name, known));
  }
  const text = role.length === 0 ? found.sdl : subgraphSdlForRoles(found.sdl, { mesh, scorecards: [] }, role);
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Loads a mesh without errors; prints its issues. */
export async function loadSoundMesh(
  options: CommonOptions,
  urls: Readonly<Record<string, string>> = {},
): Promise<LoadedMesh> {
  const loaded = await loadMesh(await loadConfiguration(options), urls);
  if (loaded.issues.length > 0) process.stderr.write(await reportIssues(loaded.issues, 'text', process.cwd()));
  if (hasErrors(loaded.issues))
    throw new CommandFailure(`Nothing is printed: the mesh has ${summarizeCounts(countIssues(loaded.issues))}.`);
  return loaded;
}
