import { randomBytes } from 'node:crypto';
import { authenticationOfClients, authenticationOfPeers, authenticationOfSubgraph } from '../../app/authentication.ts';
import type { Configuration } from '../../app/configuration/read.ts';
import { prepareDemoData } from '../../app/demo/demo-data.ts';
import { CommandFailure, explainListenError } from '../../app/failure.ts';
import { keepMeshLive } from '../../app/live/keep-live.ts';
import { type Lasting, openLasting } from '../../app/live/lasting.ts';
import { type MeshServer, type OpenMesh, startDomain, startWholeMesh } from '../../app/live/mesh-server.ts';
import { readMeshState } from '../../app/live/mesh-steps.ts';
import { openDomains } from '../../app/loading/domains.ts';
import { type CommonOptions, loadConfiguration, readOverridden } from '../../app/loading/load-configuration.ts';
import { assembleMesh, type LoadedMesh } from '../../app/loading/load-mesh.ts';
import { countIssues, countOf, reportIssues, summarizeCounts } from '../../app/report-issues.ts';
import { announce, stopOnSignal } from '../../app/run-server.ts';
import { servingOptions } from '../../app/serving-options.ts';
import { tellSupervisor } from '../../app/supervision/messages.ts';
import { version } from '../../app/version.ts';
import { hasErrors } from '../../core/errors/issue.ts';
import type { RunningServer } from '../../gateway/http/serve-graphql.ts';
import type { ServingOptions } from '../../gateway/http/serving-options.ts';
import { describeUnknown } from '../unknown-name.ts';

export interface ServeOptions extends CommonOptions {
  /** Serves only this domain, as a subgraph. */
  readonly domain?: string;
  /** The callers that such a subgraph admits: `none` admits everybody. */
  readonly trust: 'gateway' | 'none';
}

/** `concord serve`: serves the whole mesh in this process, or one of its domains as a subgraph. */
export async function serve(options: ServeOptions): Promise<void> {
  const { server, headline, request, grace } = await startServing(options);
  announce(server, headline);
  tellSupervisor({ kind: 'listening', port: server.port });
  process.on('SIGHUP', () => void request());
  stopOnSignal(server, grace);
}

/** A running server that follows changes of its contracts. */
export interface Serving {
  readonly server: RunningServer;
  readonly headline: string;
  /** Reads the contracts again now, even if they are not watched. */
  readonly request: () => Promise<void>;
  /** Milliseconds that running requests may take when it closes. */
  readonly grace: number;
}

/** Starts serving without the effects on the whole process: signal handlers and the announcement on the terminal. */
export async function startServing(options: ServeOptions): Promise<Serving> {
  const configuration = withCursorKey(await loadConfiguration(options));
  const readAgain = () => readOverridden(options);
  const snapshot = await readMeshState(configuration, readAgain);
  const loaded = await assembleMesh(snapshot.state.sources, configuration);
  if (loaded.issues.length > 0) process.stderr.write(await reportIssues(loaded.issues, 'text', process.cwd()));
  if (hasErrors(loaded.issues)) {
    throw new CommandFailure(`Nothing is served: the mesh has ${summarizeCounts(countIssues(loaded.issues))}.`);
  }
  const domains = chooseDomains(loaded, options.domain);
  if (configuration.settings.demo) await prepareDemoData(configuration);
  const lasting = await openLasting(configuration, options.domain);
  const opened = await openDomains(domains, loaded, configuration, lasting);
  const first: OpenMesh = { configuration, loaded, opened };
  for (const { name, status } of first.opened.subgraphs) {
    for (const problem of status().problems) process.stderr.write(`warning: ${name}: ${problem}\n`);
  }
  const server = await listen(first, lasting, options);
  const choose = (next: LoadedMesh) => findDomains(next, options.domain);
  const live = keepMeshLive({ server, first, snapshot, readAgain, choose, lasting });
  const objects = domains.reduce((count, { domain }) => count + domain.objects.length, 0);
  const what = options.domain === undefined ? countOf(domains.length, 'domain') : `the domain ${options.domain}`;
  return {
    headline: `Concord ${version} serves ${what} with ${countOf(objects, 'object')}.`,
    request: () => live.request(),
    grace: configuration.settings.server.grace,
    server: {
      ...server,
      async close(grace) {
        await server.close(grace);
        await live.close();
        await lasting.close();
      },
    },
  };
}

async function listen(first: OpenMesh, lasting: Lasting, options: ServeOptions): Promise<MeshServer> {
  try {
    const { deployments, usage } = lasting;
    const serving = { ...(await readServing(first.configuration, lasting, options)), deployments, usage };
    return await (options.domain === undefined ? startWholeMesh(first, serving) : startDomain(first, serving));
  } catch (error) {
    await first.opened.close();
    await lasting.close();
    throw explainListenError(error, first.configuration.settings.server);
  }
}

async function readServing(
  configuration: Configuration,
  { log }: Lasting,
  { domain, trust }: ServeOptions,
): Promise<ServingOptions> {
  if (domain === undefined) {
    return await servingOptions(configuration, await authenticationOfClients(configuration, log), log);
  }
  const authenticate = await authenticationOfSubgraph(domain, configuration, { trust, log });
  const authenticatePeers = authenticationOfPeers(domain, configuration, trust);
  return { ...(await servingOptions(configuration, authenticate, log)), authenticatePeers };
}

/** All deployments of a process use the same key, so that cursors stay valid after a reload. */
function withCursorKey(configuration: Configuration): Configuration {
  if (configuration.cursorKey !== undefined) return configuration;
  process.stderr.write('warning: CONCORD_CURSOR_KEY is not set, so cursors end with this process.\n');
  return { ...configuration, cursorKey: randomBytes(32).toString('base64') };
}

function chooseDomains(loaded: LoadedMesh, name: string | undefined): LoadedMesh['domains'] {
  const chosen = findDomains(loaded, name);
  if (chosen !== undefined) return chosen;
  const known = loaded.domains.map(({ domain }) => domain.name);
  throw new CommandFailure(describeUnknown('domain', name ?? '', known));
}

function findDomains({ domains }: LoadedMesh, name: string | undefined): LoadedMesh['domains'] | undefined {
  if (name === undefined) return domains;
  const chosen = domains.filter(({ domain }) => domain.name === name);
  return chosen.length > 0 ? chosen : undefined;
}
