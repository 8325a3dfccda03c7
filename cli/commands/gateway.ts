import { resolve } from 'node:path';
import { authenticationOfClients, openViewerTokens } from '../../app/authentication.ts';
import type { Configuration } from '../../app/configuration/read.ts';
import { CommandFailure, explainListenError } from '../../app/failure.ts';
import { readLimits } from '../../app/limits.ts';
import type { GatewayState, HeardSubgraph } from '../../app/live/gateway-state.ts';
import { keepGatewayLive } from '../../app/live/keep-gateway-live.ts';
import { memoryPath, recallSubgraphs } from '../../app/live/remembered-subgraphs.ts';
import { catalogSources } from '../../app/loading/catalog-sources.ts';
import { fetchSdl } from '../../app/loading/fetch-sdl.ts';
import { CatalogFailure, type GatewayCatalog, readCatalog } from '../../app/loading/gateway-catalog.ts';
import { type CommonOptions, loadConfiguration, readOverridden } from '../../app/loading/load-configuration.ts';
import { readExternalSubgraphs } from '../../app/loading/load-mesh.ts';
import { listOwnSubgraphs } from '../../app/loading/own-subgraphs.ts';
import { listExternalSubgraphs, parseSubgraphOptions } from '../../app/loading/remote-subgraphs.ts';
import { listSubgraphs, parseSupergraph } from '../../app/loading/supergraph-file.ts';
import { readTextFile } from '../../app/read-text-file.ts';
import { countIssues, countOf, reportIssues, summarizeCounts } from '../../app/report-issues.ts';
import { announce, stopOnSignal } from '../../app/run-server.ts';
import { servingOptions } from '../../app/serving-options.ts';
import { openUsage } from '../../app/usage/open-usage.ts';
import { version } from '../../app/version.ts';
import { defined } from '../../core/defined.ts';
import { hasErrors } from '../../core/errors/issue.ts';
import { Deployments } from '../../gateway/deployments/deployments.ts';
import { composeMesh } from '../../gateway/federation/compose.ts';
import { findConcordGraphs, findMeshGraph } from '../../gateway/federation/composition/graphs.ts';
import { listUnsupported } from '../../gateway/federation/composition/unsupported.ts';
import { createLog } from '../../gateway/request/log.ts';
import { type JoinedMesh, type RemoteSubgraph, startGateway } from '../../gateway/start-gateway.ts';
import type { Scorecard } from '../../subgraphs/scorecards/scorecard.ts';

export interface GatewayCommandOptions extends CommonOptions {
  readonly subgraph: readonly string[];
  readonly supergraph?: string;
  /** Seconds to wait for starting subgraphs. */
  readonly wait: string;
}

/** Milliseconds to wait for a subgraph whose last SDL is stored. */
const shortWait = 5_000;

const ownContracts =
  'The catalog is of the contracts that this gateway reads; other processes serve the domains, and may have other versions.';

/** `concord gateway`: serves the composition of subgraphs in other processes. */
export async function gateway(options: GatewayCommandOptions): Promise<void> {
  const configuration = await loadConfiguration(options);
  const tokens = openViewerTokens(configuration);
  if (tokens === undefined) {
    process.stderr.write(
      'warning: CONCORD_SUBGRAPH_KEY is not set, so subgraphs of Concord answer only if they run with --trust none.\n',
    );
  }
  const named = parseSubgraphOptions(options.subgraph).map((one) => ({ ...one, ...(tokens && { tokens }) }));
  const file = options.supergraph;
  const catalog = await loadCatalog(configuration);
  const { supergraphSdl, heard } =
    file === undefined
      ? await composeRemote(named, catalog.scorecards, configuration, readWait(options.wait))
      : { supergraphSdl: await readSupergraphFile(file), heard: [] };
  const first: GatewayState = {
    configuration,
    catalog,
    heard,
    wrong: [],
    ...(file === undefined ? {} : { supergraph: supergraphSdl }),
  };
  const join = (state: GatewayState, sdl: string) => joinSubgraphs(state, sdl, { named, file });
  const joined = join(first, supergraphSdl);
  const log = createLog(configuration.settings.log.level);
  const deployments = new Deployments();
  const usage = openUsage(configuration, log);
  try {
    const server = await startGateway({
      ...(await servingOptions(configuration, await authenticationOfClients(configuration, log), log)),
      ...joined,
      deployments,
      usage,
      subrequestTimeout: configuration.settings.timeouts.subrequest,
      version,
      schema: configuration.settings.auth.schema,
    });
    const readAgain = () => readOverridden(options);
    const live = await keepGatewayLive({
      server,
      first,
      supergraphSdl,
      named,
      file,
      readAgain,
      join,
      lasting: { log, deployments },
    });
    const { remote } = joined;
    announce(
      server,
      `Concord ${version} joins ${countOf(remote.length, 'subgraph')}: ${remote.map(({ name }) => name).join(', ')}.`,
    );
    process.on('SIGHUP', () => void live.request());
    const close = async (grace: number) => {
      await live.close();
      await server.close(grace);
      await usage?.close();
    };
    stopOnSignal({ ...server, close }, configuration.settings.server.grace);
  } catch (error) {
    await usage?.close();
    throw explainListenError(error, configuration.settings.server);
  }
}

interface Composed {
  readonly supergraphSdl: string;
  readonly heard: readonly HeardSubgraph[];
}

async function composeRemote(
  named: readonly RemoteSubgraph[],
  scorecards: readonly Scorecard[],
  configuration: Configuration,
  wait: number,
): Promise<Composed> {
  const external = await readExternalSubgraphs(configuration);
  if (named.length + external.subgraphs.length === 0) {
    throw new CommandFailure(
      'There is no subgraph to join. Name at least one by --subgraph name=url, or a file by --supergraph.',
    );
  }
  const remembered = await recallSubgraphs(memoryPath(configuration));
  const now = await hearAll(named, remembered, wait);
  const { heard, composition } = composeWhatFits(now, remembered, (subgraphs) => {
    const others = [...subgraphs, ...external.subgraphs];
    return composeMesh([...others, ...listOwnSubgraphs(scorecards, others, configuration.settings.graphql.prefix)]);
  });
  const issues = [...external.issues, ...('issues' in composition ? composition.issues : [])];
  if (issues.length > 0) process.stderr.write(await reportIssues(issues, 'text', process.cwd()));
  if (!('supergraphSdl' in composition) || hasErrors(issues)) {
    throw new CommandFailure(`Nothing is served: the subgraphs have ${summarizeCounts(countIssues(issues))}.`);
  }
  return { supergraphSdl: composition.supergraphSdl, heard };
}

/** Composes the current SDLs; if they do not compose, the stored SDLs of the last composition. */
function composeWhatFits(
  now: readonly HeardSubgraph[],
  remembered: readonly HeardSubgraph[],
  compose: (subgraphs: readonly HeardSubgraph[]) => ReturnType<typeof composeMesh>,
) {
  const composition = compose(now);
  const before = now.flatMap(({ name }) => remembered.find((one) => one.name === name) ?? []);
  if ('supergraphSdl' in composition || before.length < now.length) return { heard: now, composition };
  const last = compose(before);
  if (!('supergraphSdl' in last)) return { heard: now, composition };
  process.stderr.write('warning: What the subgraphs say now is no API together; they are joined as they were last.\n');
  return { heard: before, composition: last };
}

/** The current SDL of each subgraph, else its stored one. */
async function hearAll(
  named: readonly RemoteSubgraph[],
  remembered: readonly HeardSubgraph[],
  wait: number,
): Promise<readonly HeardSubgraph[]> {
  const answers = await Promise.all(
    named.map(async (subgraph) => {
      const { name, url } = subgraph;
      const last = remembered.find((one) => one.name === name);
      const answer = await fetchSdl(subgraph, last === undefined ? wait : Math.min(wait, shortWait));
      return { name, url, last, answer };
    }),
  );
  const heard: HeardSubgraph[] = [];
  const missing: string[] = [];
  for (const { name, url, last, answer } of answers) {
    if (answer.kind === 'sdl') heard.push({ name, url, sdl: answer.sdl });
    else if (last === undefined) missing.push(`  ${name} at ${url}: ${answer.reason}`);
    else {
      heard.push({ name, url, sdl: last.sdl });
      process.stderr.write(
        `warning: ${name} at ${url} does not say what it serves: ${answer.reason}. It is joined as it was last, and its fields fail until it answers.\n`,
      );
    }
  }
  if (missing.length > 0) {
    throw new CommandFailure(
      `These subgraphs did not say what they serve within ${wait / 1_000} s, and were never joined before:\n${missing.join('\n')}`,
    );
  }
  return heard;
}

async function readSupergraphFile(file: string): Promise<string> {
  return await readTextFile(resolve(file), file, '`concord compose --output <file>` writes a supergraph.');
}

/** Creates the gateway's subgraphs; `--subgraph` overrides the URLs of a supergraph file. */
function joinSubgraphs(
  { configuration, catalog: { mesh, documents, scorecards } }: GatewayState,
  supergraphSdl: string,
  { named, file }: { readonly named: readonly RemoteSubgraph[]; readonly file: string | undefined },
): JoinedMesh {
  const known = [...named, ...listExternalSubgraphs(configuration)];
  if (file !== undefined) refuseOtherPrefix(supergraphSdl, file, configuration);
  return {
    supergraphSdl,
    local: [],
    remote: file === undefined ? known : listRemote(supergraphSdl, file, known, openViewerTokens(configuration)),
    scorecards: { scorecards, limits: readLimits(configuration.settings).planLimits },
    ...defined({ mesh }),
    ...(mesh === undefined || documents === undefined
      ? {}
      : { documents, sources: { ...catalogSources({ mesh, contracts: documents.contracts }), notes: [ownContracts] } }),
  };
}

/** Scorecards are written with the prefix of the configuration, so the supergraph must have the same one. */
function refuseOtherPrefix(supergraphSdl: string, file: string, { settings }: Configuration): void {
  const { prefix } = settings.graphql;
  const other = findConcordGraphs(parseSupergraph(supergraphSdl, file)).find((graph) => graph.prefix !== prefix);
  if (other === undefined) return;
  const [its, own] = [other.prefix, prefix].map((text) => (text === '' ? 'no prefix' : `the prefix ${text}`));
  throw new CommandFailure(
    `In the supergraph ${file}, the names of ${other.name} have ${its}; the configuration has ${own}. Set \`graphql.prefix\` to the same value in all processes, and compose again.`,
  );
}

function listRemote(
  supergraphSdl: string,
  file: string,
  known: readonly RemoteSubgraph[],
  tokens: ReturnType<typeof openViewerTokens>,
): readonly RemoteSubgraph[] {
  const graphs = listSubgraphs(supergraphSdl, file);
  const document = parseSupergraph(supergraphSdl, file);
  const unsupported = listUnsupported(document);
  if (unsupported.length > 0) {
    const what = unsupported.join(', ');
    throw new CommandFailure(
      `SUBGRAPH_FEATURE_UNSUPPORTED: The supergraph ${file} uses ${what}. This gateway does not support that; take it out of the subgraphs, or run a router that supports it.`,
    );
  }
  const ofConcord = findConcordGraphs(document);
  const own = [findMeshGraph(document)?.name, ofConcord.find(({ kind }) => kind === 'SCORECARDS')?.name];
  return graphs
    .filter(({ name }) => !own.includes(name))
    .map(({ name, url }): RemoteSubgraph => {
      const given = known.find((subgraph) => subgraph.name === name);
      if (given !== undefined) return given;
      if (url !== '') return { name, url, ...(tokens && { tokens }) };
      throw new CommandFailure(`The supergraph ${file} has no URL for ${name}. Give it by --subgraph ${name}=url.`);
    });
}

/** Reads the catalog at the start, and prints its issues like `serve`. */
async function loadCatalog(configuration: Configuration): Promise<GatewayCatalog> {
  try {
    return await readCatalog(configuration);
  } catch (error) {
    if (error instanceof CatalogFailure) {
      process.stderr.write(await reportIssues(error.issues, 'text', process.cwd()));
    }
    throw error;
  }
}

function readWait(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && Number.isFinite(seconds) && seconds >= 0 && seconds <= 3_600) return seconds * 1_000;
  throw new CommandFailure('`--wait` takes a number of seconds from 0 to 3600.');
}
