import { basename } from 'node:path';
import { hasErrors, type Issue } from '../../core/errors/issue.ts';
import type { ChangeCounts, DeploymentFacts } from '../../subgraphs/catalog/deployment.ts';
import type { Configuration, ReadConfiguration } from '../configuration/read.ts';
import { assembleMesh, contractsFolder, type LoadedMesh, type MeshSources, readSources } from '../loading/load-mesh.ts';
import type { Assembly, StateProblem } from './choose.ts';
import { configurationUnit, digestFiles, listChanged } from './file-states.ts';
import { takeLiveSettings } from './live-settings.ts';
import { domainOf, mergeSources } from './merge-sources.ts';
import type { Snapshot } from './reloader.ts';

/** The configuration and files of a mesh at one moment. */
export interface MeshState {
  readonly configuration: Configuration;
  /** Errors in the configuration; `configuration` is then the previous one. */
  readonly wrong: readonly Issue[];
  readonly sources: MeshSources;
}

/** An assembled mesh, and its changes compared with the serving one. */
export interface BuiltMesh {
  readonly configuration: Configuration;
  readonly loaded: LoadedMesh;
  /** Absent if the mesh has errors. */
  readonly comparison?: ServingComparison;
}

export interface ServingComparison {
  readonly counts: ChangeCounts;
  /** The reasons why the change may not be served. */
  readonly forbidden: readonly Issue[];
}

/** Compares a mesh without errors with the one that serves. */
export type CompareWithServing = (loaded: LoadedMesh) => ServingComparison;

/** The maximum number of reads if files change while they are read. */
const attempts = 20;

/**
 * Reads the configuration and all contracts as of one moment: if a file changes meanwhile, everything is read again.
 * `running` is the current configuration.
 */
export async function readMeshState(
  running: Configuration,
  readAgain: () => Promise<ReadConfiguration>,
): Promise<Snapshot<MeshState>> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await digestFiles(running);
    const { configuration: changed, issues } = await readAgain();
    const isBroken = hasErrors(issues);
    const configuration = isBroken ? running : takeLiveSettings(running, changed);
    const state = { configuration, wrong: isBroken ? issues : [], sources: await readSources(configuration) };
    const units = await digestFiles(running);
    if (listChanged(before, units).length === 0 || attempt >= attempts) return { state, units };
  }
}

/** Assembles the domains of a mesh, and lists the problems that forbid serving them. */
export function assembleUnits(running: Configuration, compare: CompareWithServing): Assembly<MeshState, BuiltMesh> {
  const folder = contractsFolder(running);
  const unit = configurationUnit(running);
  const problemOf = (issue: Issue): StateProblem => ({
    unit: issue.file.endsWith(unit) ? unit : (domainOf(issue, folder) ?? unit),
    sentence: `${placeOf(issue, folder)}: ${issue.sentence}${issue.hint === undefined ? '' : ` ${issue.hint}`}`,
  });
  return {
    merge: (next, last, held) => ({
      ...(held.has(unit) ? { configuration: last.configuration, wrong: [] } : next),
      sources: mergeSources(next.sources, last.sources, held, folder),
    }),
    build: async ({ sources, configuration, wrong }) => {
      const assembled = await assembleMesh(sources, configuration);
      const loaded = wrong.length === 0 ? assembled : { ...assembled, issues: [...wrong, ...assembled.issues] };
      return hasErrors(loaded.issues)
        ? { configuration, loaded }
        : { configuration, loaded, comparison: compare(loaded) };
    },
    judge: ({ loaded, comparison }) => {
      const errors = loaded.issues.filter(({ severity }) => severity === 'error');
      return [...errors, ...(comparison?.forbidden ?? [])].map(problemOf);
    },
  };
}

/** The deployment facts of a mesh that is not served. */
export function describeMesh(built: BuiltMesh | undefined): Pick<DeploymentFacts, 'contracts' | 'changes'> {
  const contracts = (built?.loaded.contracts ?? []).map(({ domain, contract: { id, version } }) => ({
    id,
    version,
    domain,
  }));
  return { contracts, ...(built?.comparison === undefined ? {} : { changes: built.comparison.counts }) };
}

/** Domain, file and line, without the local path of the contracts folder. */
function placeOf(issue: Issue, folder: string): string {
  const { file, line } = issue;
  const domain = domainOf(issue, folder);
  return domain === undefined || file.startsWith('subgraph ')
    ? `${basename(file)}:${line}`
    : `${domain}/${basename(file)}:${line}`;
}
