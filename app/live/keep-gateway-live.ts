import { resolve } from 'node:path';
import type { Issue } from '../../core/errors/issue.ts';
import { composeMesh } from '../../gateway/federation/compose.ts';
import type { JoinedMesh, RemoteSubgraph, RunningGateway } from '../../gateway/start-gateway.ts';
import type { ReadConfiguration } from '../configuration/read.ts';
import { CommandFailure } from '../failure.ts';
import { contractsFolder, readExternalSubgraphs } from '../loading/load-mesh.ts';
import { listOwnSubgraphs } from '../loading/own-subgraphs.ts';
import type { StateProblem } from './choose.ts';
import { configurationUnit, stampFiles } from './file-states.ts';
import {
  type GatewayFiles,
  type GatewayState,
  hearSubgraphs,
  nameUnits,
  readGatewayFiles,
  supergraphUnit,
} from './gateway-state.ts';
import type { Lasting } from './lasting.ts';
import { type LiveSteps, Reloader } from './reloader.ts';
import { memoryPath, rememberSubgraphs } from './remembered-subgraphs.ts';
import { watchFiles } from './watch.ts';

export interface LiveGateway {
  readonly server: RunningGateway;
  readonly first: GatewayState;
  /** The current supergraph. */
  readonly supergraphSdl: string;
  /** The subgraphs of the command line. */
  readonly named: readonly RemoteSubgraph[];
  /** The supergraph file, if one is configured. */
  readonly file: string | undefined;
  readonly readAgain: () => Promise<ReadConfiguration>;
  /** Creates what the gateway serves, from a state and its supergraph. Throws CommandFailure. */
  readonly join: (state: GatewayState, supergraphSdl: string) => JoinedMesh;
  readonly lasting: Pick<Lasting, 'deployments' | 'log'>;
}

interface Built {
  readonly state: GatewayState;
  /** Absent if there is a problem. */
  readonly joined?: JoinedMesh;
  readonly problems: readonly StateProblem[];
}

/** Serves changes of the subgraphs, the supergraph file and the contracts, until it is closed. */
export async function keepGatewayLive(
  live: LiveGateway,
): Promise<{ request(): Promise<void>; close(): Promise<void> }> {
  const { server, named, file, readAgain, join, lasting, first } = live;
  const { reload } = first.configuration.settings;
  const unit = configurationUnit(first.configuration);
  let serving = first;
  let servingSdl = live.supergraphSdl;
  let files: GatewayFiles = first;
  let heard = first.heard;
  // Files are read only after a change, subgraphs are queried every time.
  let filesAreDue = false;

  const steps: LiveSteps<GatewayState, Built> = {
    async read() {
      if (filesAreDue) {
        filesAreDue = false;
        files = await readGatewayFiles({ ...files, ...serving }, { file, readAgain });
      }
      heard = await hearSubgraphs(named, heard);
      const state: GatewayState = { ...files, heard };
      return { state, units: await nameUnits(state) };
    },
    merge: (next, last, held) => ({
      ...next,
      ...(held.has(unit) ? { configuration: last.configuration, catalog: last.catalog, wrong: [] } : {}),
      ...(held.has(supergraphUnit) && last.supergraph !== undefined ? { supergraph: last.supergraph } : {}),
      heard: next.heard.flatMap((one) =>
        held.has(one.name) ? (last.heard.find(({ name }) => name === one.name) ?? []) : [one],
      ),
    }),
    build: async (state) => await composeState(state, servingSdl, join),
    judge: ({ state, problems }) => [...state.wrong.map((sentence) => ({ unit, sentence })), ...problems],
    describe: () => ({ contracts: [] }),
    async serve({ state, joined }, { changed: _, ...facts }) {
      if (joined === undefined) throw new Error('What has no problem can be joined.');
      const { closed } = await server.replace(joined, facts);
      closed.catch((error: unknown) => lasting.log.error({ err: error }, 'What was served before could not be closed'));
      serving = state;
      servingSdl = joined.supergraphSdl;
      await remember(state);
      return [];
    },
  };
  /** A supergraph that comes from a file is already stored there. */
  const remember = async ({ configuration, heard: joined }: GatewayState) => {
    if (file === undefined) await rememberSubgraphs(memoryPath(configuration), joined, lasting.log);
  };
  await remember(first);
  const reloader = new Reloader({ state: first, units: await nameUnits(first) }, steps, lasting);
  const request = async () => {
    filesAreDue = true;
    await reloader.request({ again: true });
  };
  const isWatching = reload.mode === 'watch';
  const poll = isWatching ? setInterval(() => void reloader.request(), reload.interval).unref() : undefined;
  const stopWatching = isWatching
    ? watchFiles({
        paths: [
          resolve(contractsFolder(first.configuration)),
          first.configuration.path,
          ...(file === undefined ? [] : [resolve(file)]),
        ],
        stamp: () => stampFiles(serving.configuration),
        interval: reload.interval,
        quiet: reload.quiet,
        onChange: () => void request(),
        log: lasting.log,
      })
    : async () => {};
  return {
    request,
    async close() {
      clearInterval(poll);
      await stopWatching();
      await reloader.close();
    },
  };
}

/** During a rolling upgrade shared types may differ between subgraphs, as long as no served field is lost. */
async function composeState(state: GatewayState, servingSdl: string, join: LiveGateway['join']): Promise<Built> {
  if (state.supergraph !== undefined) return joinState(state, state.supergraph, join);
  const external = await readExternalSubgraphs(state.configuration);
  const others = [...state.heard, ...external.subgraphs];
  const subgraphs = [
    ...others,
    ...listOwnSubgraphs(state.catalog.scorecards, others, state.configuration.settings.graphql.prefix),
  ];
  const composition = composeMesh(subgraphs, { servingSdl });
  const issues = [...external.issues, ...('issues' in composition ? composition.issues : [])];
  const problems = issues.filter(({ severity }) => severity === 'error').map(problemOf);
  return 'supergraphSdl' in composition && problems.length === 0
    ? joinState(state, composition.supergraphSdl, join)
    : { state, problems };
}

function joinState(state: GatewayState, supergraphSdl: string, join: LiveGateway['join']): Built {
  try {
    return { state, joined: join(state, supergraphSdl), problems: [] };
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return { state, problems: [{ unit: supergraphUnit, sentence: error.message }] };
  }
}

function problemOf({ file, sentence }: Issue): StateProblem {
  const subgraph = /^subgraph (.+)$/.exec(file)?.[1];
  return subgraph === undefined ? { sentence } : { unit: subgraph, sentence };
}
