import { hasErrors } from '../../subgraphs/errors/issue.ts';
import { CommandFailure } from '../failure.ts';
import { type CommonOptions, loadConfiguration } from '../load-configuration.ts';
import { type LoadedMesh, loadMesh } from '../load-mesh.ts';
import { countIssues, reportIssues, summarizeCounts } from '../report-issues.ts';

/** `concord sdl`: the federation SDL of one domain. */
export async function sdl(name: string, options: CommonOptions): Promise<void> {
  const { domains } = await loadSoundMesh(options);
  const found = domains.find(({ domain }) => domain.name === name);
  if (found === undefined) {
    throw new CommandFailure(
      `There is no domain ${name}. The contracts have: ${domains.map(({ domain }) => domain.name).join(', ')}.`,
    );
  }
  process.stdout.write(found.sdl.endsWith('\n') ? found.sdl : `${found.sdl}\n`);
}

/** The mesh, if nothing is wrong with it; what is wrong is printed. */
export async function loadSoundMesh(
  options: CommonOptions,
  urls: Readonly<Record<string, string>> = {},
): Promise<LoadedMesh> {
  const loaded = await loadMesh(await loadConfiguration(options), urls);
  if (loaded.issues.length > 0) process.stderr.write(await reportIssues(loaded.issues, 'text', process.cwd()));
  if (hasErrors(loaded.issues))
    throw new CommandFailure(`The mesh has ${summarizeCounts(countIssues(loaded.issues))}.`);
  return loaded;
}
