import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { MeshDocuments } from '../../gateway/catalog/catalog.ts';
import { meshSubgraphName } from '../../gateway/catalog/subgraph.ts';
import { composeMesh, type SubgraphSdl } from '../../gateway/compose.ts';
import { createLog } from '../../gateway/log.ts';
import type { Scorecard } from '../../gateway/scorecards/scorecard.ts';
import { scorecardsSubgraphName } from '../../gateway/scorecards/subgraph.ts';
import { type RemoteSubgraph, startGateway } from '../../gateway/start-gateway.ts';
import { hasErrors } from '../../subgraphs/errors/issue.ts';
import type { Mesh } from '../../subgraphs/model/model.ts';
import { authenticationOfClients, openViewerTokens } from '../authentication.ts';
import type { Configuration } from '../configuration/read.ts';
import { CommandFailure, explainListenError } from '../failure.ts';
import { fetchSdl } from '../fetch-sdl.ts';
import { readLimits } from '../limits.ts';
import { type CommonOptions, loadConfiguration } from '../load-configuration.ts';
import { listOwnSubgraphs, loadMesh, readExternalSubgraphs } from '../load-mesh.ts';
import { listExternalSubgraphs, parseSubgraphOptions } from '../remote-subgraphs.ts';
import { countIssues, countOf, reportIssues, summarizeCounts } from '../report-issues.ts';
import { announce, stopOnSignal } from '../run-server.ts';
import { servingOptions } from '../serving-options.ts';
import { listSubgraphs } from '../supergraph-file.ts';
import { openUsage } from '../usage/open-usage.ts';
import { version } from '../version.ts';

export interface GatewayOptions extends CommonOptions {
  readonly subgraph: readonly string[];
  readonly supergraph?: string;
  /** Seconds to wait for subgraphs that are starting. */
  readonly wait: string;
}

/** `concord gateway`: joins subgraphs that other processes serve. */
export async function gateway(options: GatewayOptions): Promise<void> {
  const configuration = await loadConfiguration(options);
  const tokens = openViewerTokens(configuration);
  if (tokens === undefined) {
    process.stderr.write(
      'warning: CONCORD_SUBGRAPH_KEY is not set, so subgraphs of Concord answer only if they run with --trust none.\n',
    );
  }
  const named = parseSubgraphOptions(options.subgraph).map((one) => ({ ...one, ...(tokens && { tokens }) }));
  const { mesh, documents, scorecards } = await readCatalog(configuration);
  const { supergraphSdl, remote } =
    options.supergraph === undefined
      ? await composeRemote(named, scorecards, configuration, readWait(options.wait))
      : await readSupergraphFile(options.supergraph, named, configuration);
  const log = createLog(configuration.settings.log.level);
  const usage = openUsage(configuration, log);
  try {
    const server = await startGateway({
      ...(await servingOptions(configuration, await authenticationOfClients(configuration, log), log)),
      supergraphSdl,
      local: [],
      remote,
      subrequestTimeout: configuration.settings.timeouts.subrequest,
      version,
      schema: configuration.settings.auth.schema,
      scorecards: { scorecards, limits: readLimits(configuration.settings).planLimits },
      ...(mesh === undefined ? {} : { mesh }),
      usage,
      ...(documents === undefined ? {} : { documents, sources: { notes: [ownContracts] } }),
    });
    announce(
      server,
      `Concord ${version} joins ${countOf(remote.length, 'subgraph')}: ${remote.map(({ name }) => name).join(', ')}.`,
    );
    const close = async (grace: number) => {
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
  readonly remote: readonly RemoteSubgraph[];
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
  const fetched = await Promise.all(
    named.map(async (subgraph) => ({ subgraph, answer: await fetchSdl(subgraph, wait) })),
  );
  const sdls: SubgraphSdl[] = [];
  const missing: string[] = [];
  for (const { subgraph, answer } of fetched) {
    if (answer.kind === 'sdl') sdls.push({ name: subgraph.name, url: subgraph.url, sdl: answer.sdl });
    else missing.push(`  ${subgraph.name} at ${subgraph.url}: ${answer.reason}`);
  }
  if (missing.length > 0) {
    throw new CommandFailure(
      `These subgraphs did not say what they serve within ${wait / 1_000} s:\n${missing.join('\n')}`,
    );
  }
  const composition = composeMesh([...sdls, ...external.subgraphs, ...listOwnSubgraphs(scorecards)]);
  const issues = [...external.issues, ...('issues' in composition ? composition.issues : [])];
  if (issues.length > 0) process.stderr.write(await reportIssues(issues, 'text', process.cwd()));
  if (!('supergraphSdl' in composition) || hasErrors(issues)) {
    throw new CommandFailure(`Nothing is served: the subgraphs have ${summarizeCounts(countIssues(issues))}.`);
  }
  return { supergraphSdl: composition.supergraphSdl, remote: [...named, ...listExternalSubgraphs(configuration)] };
}

/** The URLs of the file, unless `--subgraph` gives others. */
async function readSupergraphFile(
  file: string,
  named: readonly RemoteSubgraph[],
  configuration: Configuration,
): Promise<Composed> {
  const supergraphSdl = await readFile(resolve(file), 'utf8').catch(() => {
    throw new CommandFailure(`The supergraph ${file} cannot be read.`);
  });
  const known = [...named, ...listExternalSubgraphs(configuration)];
  const tokens = openViewerTokens(configuration);
  const remote = listSubgraphs(supergraphSdl, file)
    .filter(({ name }) => name !== meshSubgraphName && name !== scorecardsSubgraphName)
    .map(({ name, url }): RemoteSubgraph => {
      const given = known.find((subgraph) => subgraph.name === name);
      if (given !== undefined) return given;
      if (url !== '') return { name, url, ...(tokens && { tokens }) };
      throw new CommandFailure(`The supergraph ${file} has no URL for ${name}. Give it by --subgraph ${name}=url.`);
    });
  return { supergraphSdl, remote };
}

const ownContracts =
  'The catalog is of the contracts that this gateway reads; other processes serve the domains, and may have other versions.';

interface Catalog {
  /** Absent where the gateway runs without contracts, as is what they are made from. */
  readonly mesh: Mesh | undefined;
  readonly documents?: MeshDocuments;
  readonly scorecards: readonly Scorecard[];
}

/**
 * What the contracts say, where the gateway has them; a problem in them is the business of who serves them, unless
 * scorecards of this gateway need what is wrong.
 */
async function readCatalog(configuration: Configuration): Promise<Catalog> {
  const { contracts, scorecards } = configuration.settings;
  const folder = resolve(configuration.folder, contracts);
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  const needed = Object.keys(scorecards);
  if (!isThere && needed.length > 0) {
    throw new CommandFailure(
      `The scorecards ${needed.join(', ')} need the contracts, and there is no folder ${folder}.`,
    );
  }
  if (!isThere && configuration.settings.auth.schema === 'perRole') {
    throw new CommandFailure(
      `\`auth.schema: perRole\` needs the contracts, which say what roles may use, and there is no folder ${folder}.`,
    );
  }
  if (!isThere) return { mesh: undefined, scorecards: [] };
  // The code of domains is run by the processes that serve them, and by no other.
  const { settings } = configuration;
  const loaded = await loadMesh({ ...configuration, settings: { ...settings, customFields: false } });
  if (settings.auth.schema === 'perRole' && hasErrors(loaded.issues)) {
    process.stderr.write(await reportIssues(loaded.issues, 'text', process.cwd()));
    throw new CommandFailure('Nothing is served: `auth.schema: perRole` needs contracts without errors.');
  }
  if (needed.length === loaded.scorecards.length) {
    const documents = { contracts: loaded.contracts, products: loaded.products };
    return { mesh: loaded.mesh, documents, scorecards: loaded.scorecards };
  }
  process.stderr.write(await reportIssues(loaded.issues, 'text', process.cwd()));
  throw new CommandFailure('Nothing is served: the scorecards do not agree with the contracts.');
}

function readWait(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && Number.isFinite(seconds) && seconds >= 0 && seconds <= 3_600) return seconds * 1_000;
  throw new CommandFailure('`--wait` takes a number of seconds from 0 to 3600.');
}
