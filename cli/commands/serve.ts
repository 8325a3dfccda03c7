import { createLog } from '../../gateway/log.ts';
import type { RunningServer } from '../../gateway/serve-graphql.ts';
import { startGateway } from '../../gateway/start-gateway.ts';
import { startSubgraph } from '../../gateway/start-subgraph.ts';
import type { UsageRecorder } from '../../gateway/usage/usage-recorder.ts';
import { hasErrors } from '../../subgraphs/errors/issue.ts';
import { authenticationOfClients, authenticationOfPeers, authenticationOfSubgraph } from '../authentication.ts';
import type { Configuration } from '../configuration/read.ts';
import { prepareDemoData } from '../demo-data.ts';
import { openDomains } from '../domains.ts';
import { CommandFailure, explainListenError } from '../failure.ts';
import { readLimits } from '../limits.ts';
import { type CommonOptions, loadConfiguration } from '../load-configuration.ts';
import { type LoadedMesh, loadMesh } from '../load-mesh.ts';
import { listExternalSubgraphs } from '../remote-subgraphs.ts';
import { countIssues, countOf, reportIssues, summarizeCounts } from '../report-issues.ts';
import { announce, stopOnSignal } from '../run-server.ts';
import { servingOptions } from '../serving-options.ts';
import { openUsage } from '../usage/open-usage.ts';
import { version } from '../version.ts';

export interface ServeOptions extends CommonOptions {
  /** Serve this domain alone, as a subgraph. */
  readonly domain?: string;
  /** Whom such a subgraph lets in: `none` is everybody. */
  readonly trust: 'gateway' | 'none';
}

/** `concord serve`: the whole mesh in this process, or one of its domains as a subgraph. */
export async function serve(options: ServeOptions): Promise<void> {
  const configuration = await loadConfiguration(options);
  const loaded = await loadMesh(configuration);
  if (loaded.issues.length > 0) process.stderr.write(await reportIssues(loaded.issues, 'text', process.cwd()));
  if (hasErrors(loaded.issues)) {
    throw new CommandFailure(`Nothing is served: the mesh has ${summarizeCounts(countIssues(loaded.issues))}.`);
  }
  const domains = chooseDomains(loaded, options.domain);
  if (configuration.settings.demo) await prepareDemoData(configuration);
  const server = await start(loaded, domains, configuration, options);
  const objects = domains.reduce((count, { domain }) => count + domain.objects.length, 0);
  const what = options.domain === undefined ? countOf(domains.length, 'domain') : `the domain ${options.domain}`;
  announce(server, `Concord ${version} serves ${what} with ${countOf(objects, 'object')}.`);
  stopOnSignal(server, configuration.settings.server.grace);
}

async function start(
  loaded: LoadedMesh,
  domains: LoadedMesh['domains'],
  configuration: Configuration,
  options: ServeOptions,
): Promise<RunningServer> {
  const { settings } = configuration;
  const log = createLog(settings.log.level);
  if (configuration.cursorKey === undefined) {
    process.stderr.write('warning: CONCORD_CURSOR_KEY is not set, so cursors end with this process.\n');
  }
  const usage = options.domain === undefined ? openUsage(configuration, log) : undefined;
  const opened = await openDomains(domains, loaded, configuration, log);
  for (const subgraph of opened.subgraphs) {
    for (const problem of subgraph.status().problems) process.stderr.write(`warning: ${subgraph.name}: ${problem}\n`);
  }
  try {
    const server = await listen(loaded, opened.subgraphs, configuration, { ...options, usage }, log);
    return {
      ...server,
      async close(grace) {
        await server.close(grace);
        await opened.close();
        await usage?.close();
      },
    };
  } catch (error) {
    await opened.close();
    await usage?.close();
    throw explainListenError(error, settings.server);
  }
}

async function listen(
  { supergraphSdl, mesh, scorecards }: LoadedMesh,
  subgraphs: Awaited<ReturnType<typeof openDomains>>['subgraphs'],
  configuration: Configuration,
  options: ServeOptions & { readonly usage: UsageRecorder | undefined },
  log: ReturnType<typeof createLog>,
): Promise<RunningServer> {
  const [only] = subgraphs;
  if (options.domain !== undefined && only !== undefined) {
    const authenticate = await authenticationOfSubgraph(only.name, configuration, { trust: options.trust, log });
    const authenticatePeers = authenticationOfPeers(only.name, configuration, options.trust);
    return await startSubgraph(only, {
      ...(await servingOptions(configuration, authenticate, log)),
      authenticatePeers,
    });
  }
  if (supergraphSdl === undefined) throw new Error('A mesh without errors has no supergraph.');
  return await startGateway({
    ...(await servingOptions(configuration, await authenticationOfClients(configuration, log), log)),
    supergraphSdl,
    local: subgraphs,
    remote: listExternalSubgraphs(configuration),
    subrequestTimeout: configuration.settings.timeouts.subrequest,
    mesh,
    schema: configuration.settings.auth.schema,
    scorecards: { scorecards, limits: readLimits(configuration.settings).planLimits },
    usage: options.usage,
    version,
  });
}

function chooseDomains({ domains }: LoadedMesh, name: string | undefined): LoadedMesh['domains'] {
  if (name === undefined) return domains;
  const chosen = domains.filter(({ domain }) => domain.name === name);
  if (chosen.length > 0) return chosen;
  const known = domains.map(({ domain }) => domain.name).join(', ');
  throw new CommandFailure(`There is no domain ${name}. The contracts have: ${known === '' ? 'none' : known}.`);
}
