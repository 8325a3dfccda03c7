import { resolve } from 'node:path';
import type { ObjectState } from '../../core/engines/engine.ts';
import type { ReadConfiguration } from '../configuration/read.ts';
import { openDomains } from '../loading/domains.ts';
import { contractsFolder, type LoadedMesh, type PrintedDomain } from '../loading/load-mesh.ts';
import type { StateProblem } from './choose.ts';
import { compareWith } from './compare.ts';
import { configurationUnit, stampFiles } from './file-states.ts';
import type { Lasting } from './lasting.ts';
import { listKeysForRestart } from './live-settings.ts';
import type { MeshServer, OpenMesh } from './mesh-server.ts';
import { assembleUnits, type BuiltMesh, describeMesh, type MeshState, readMeshState } from './mesh-steps.ts';
import { type LiveSteps, Reloader, type Snapshot } from './reloader.ts';
import { watchFiles } from './watch.ts';

export interface LiveMesh {
  readonly server: MeshServer;
  /** The mesh that the server serves, and the snapshot of its files. */
  readonly first: OpenMesh;
  readonly snapshot: Snapshot<MeshState>;
  readonly readAgain: () => Promise<ReadConfiguration>;
  /** The domains that this process serves; undefined if one of them is missing from the mesh. */
  readonly choose: (loaded: LoadedMesh) => readonly PrintedDomain[] | undefined;
  readonly lasting: Pick<Lasting, 'deployments' | 'log' | 'verdicts' | 'onStuck' | 'onBroken'>;
}

/** The maximum number of replaced meshes that may still answer their requests before the next one is opened. */
const greatestDraining = 3;

/** Serves changes of contracts until it is closed; then closes the current engines. */
export function keepMeshLive({ server, first, snapshot, readAgain, choose, lasting }: LiveMesh): {
  request(): Promise<void>;
  close(): Promise<void>;
} {
  const { deployments, log } = lasting;
  // No closure below may reference `first`: it would stay in memory as long as the process runs.
  const { configuration: started } = first;
  const { reload } = started.settings;
  let serving = first;
  const draining = new Set<Promise<void>>();
  const unit = configurationUnit(started);

  const steps: LiveSteps<MeshState, BuiltMesh> = {
    ...assembleUnits(started, (loaded) => compareWith(serving.loaded, loaded, reload.breaking)),
    describe: describeMesh,
    async read() {
      return await readMeshState(serving.configuration, async () => {
        const read = await readAgain();
        return { ...read, configuration: { ...read.configuration, cursorKey: started.cursorKey } };
      });
    },
    async serve({ configuration, loaded, comparison }, { changed, ...facts }) {
      const domains = choose(loaded);
      if (domains === undefined) return [{ sentence: 'The domain that this process serves is not there any more.' }];
      while (draining.size >= greatestDraining) await Promise.race(draining);
      const opened = await openDomains(domains, loaded, configuration, lasting);
      const problems = findWorse(serving.opened.states(), opened.states(), changed, unit);
      if (problems.length > 0) {
        await opened.close();
        return problems;
      }
      const next: OpenMesh = { configuration, loaded, opened };
      try {
        const { closed } = await server.replace(next, { ...facts, ...(comparison && { changes: comparison.counts }) });
        retire(serving, closed);
        serving = next;
        return [];
      } catch (error) {
        await opened.close();
        throw error;
      }
    },
  };
  const reloader = new Reloader(snapshot, steps, { deployments, log });
  const request = () => reloader.request();
  const stopWatching = reload.mode === 'watch' ? startWatching() : async () => {};
  return {
    request: () => reloader.request({ again: true }),
    async close() {
      await stopWatching();
      await reloader.close();
      await serving.opened.close();
    },
  };

  function startWatching(): () => Promise<void> {
    return watchFiles({
      paths: [resolve(contractsFolder(started)), started.path],
      stamp: () => stampFiles(serving.configuration),
      interval: reload.interval,
      quiet: reload.quiet,
      onChange: () => void request().then(warnOfRestart),
      log,
    });
  }

  /** Closes the engines of a mesh after its last request. */
  function retire(before: OpenMesh, closed: Promise<void>): void {
    const end = closed
      .then(() => before.opened.close())
      .catch((error: unknown) => log.error({ err: error }, 'What was served before could not be closed'))
      .finally(() => draining.delete(end));
    draining.add(end);
  }

  async function warnOfRestart(): Promise<void> {
    const { configuration } = await readAgain();
    const keys = listKeysForRestart(started, configuration);
    if (keys.length > 0)
      log.warn({ keys }, 'These keys of the configuration have changed, and count from the next start');
  }
}

/** Objects whose data was readable, but does not match their changed contracts: the new data is not published yet. */
function findWorse(
  before: readonly ObjectState[],
  after: readonly ObjectState[],
  changed: readonly string[],
  unit: string,
): readonly StateProblem[] {
  const ready = new Set(before.filter(({ kind }) => kind === 'ready').map(({ object }) => object.typeName));
  return after
    .filter(({ kind, object }) => kind !== 'ready' && ready.has(object.typeName))
    .flatMap(({ kind, object: { typeName, domain } }) => {
      const culprit = changed.includes(domain) ? domain : changed.includes(unit) ? unit : undefined;
      // A database that became unreachable meanwhile is not caused by a change.
      if (culprit === undefined) return [];
      const what = kind === 'drift' ? 'have not the columns and types that it promises' : 'cannot be read as it says';
      return [{ unit: culprit, sentence: `The data of ${typeName} are served, and ${what} now: publish them first.` }];
    });
}
