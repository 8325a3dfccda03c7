import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { request } from 'undici';
import { defined } from '../../core/defined.ts';
import { hasErrors } from '../../core/errors/issue.ts';
import type { SubgraphSdl } from '../../gateway/federation/compose.ts';
import type { RemoteSubgraph } from '../../gateway/start-gateway.ts';
import type { Configuration, ReadConfiguration } from '../configuration/read.ts';
import { CommandFailure } from '../failure.ts';
import { fetchSdl } from '../loading/fetch-sdl.ts';
import { type GatewayCatalog, readCatalog } from '../loading/gateway-catalog.ts';
import { isOfContracts } from '../loading/own-subgraphs.ts';
import { configurationUnit, digestFiles, type FileStates } from './file-states.ts';
import { takeLiveSettings } from './live-settings.ts';

/** A subgraph of another process, with the SDL of its last reply. */
export interface HeardSubgraph extends SubgraphSdl {
  readonly url: string;
  /** The id of the deployment that it serves, if it reports one; the same id means the same SDL. */
  readonly deployment?: string;
}

/** The files of a gateway. */
export interface GatewayFiles {
  readonly configuration: Configuration;
  readonly catalog: GatewayCatalog;
  /** The content of the supergraph file, if one is configured. */
  readonly supergraph?: string;
  /** Errors in the files; the other members then keep their previous values. */
  readonly wrong: readonly string[];
}

/** The input of a gateway's composition. */
export interface GatewayState extends GatewayFiles {
  readonly heard: readonly HeardSubgraph[];
}

/** The unit name of the supergraph file. */
export const supergraphUnit = 'supergraph';

/** Reads the configuration, the contracts and the supergraph file again. */
export async function readGatewayFiles(
  last: GatewayFiles,
  { file, readAgain }: { readonly file: string | undefined; readonly readAgain: () => Promise<ReadConfiguration> },
): Promise<GatewayFiles> {
  const { configuration: changed, issues } = await readAgain();
  const isBroken = hasErrors(issues);
  const configuration = isBroken ? last.configuration : takeLiveSettings(last.configuration, changed);
  const read = await readCatalogAgain(configuration);
  const wrong = [...(isBroken ? issues.map(({ sentence }) => sentence) : []), ...read.wrong];
  const supergraph = file === undefined ? undefined : await readFile(resolve(file), 'utf8').catch(() => '');
  return {
    configuration: wrong.length > 0 ? last.configuration : configuration,
    catalog: wrong.length > 0 ? last.catalog : (read.catalog ?? last.catalog),
    wrong,
    ...defined({ supergraph }),
  };
}

/** Queries the subgraphs for their SDL again. A subgraph that does not respond keeps its last SDL. */
export async function hearSubgraphs(
  named: readonly RemoteSubgraph[],
  last: readonly HeardSubgraph[],
): Promise<readonly HeardSubgraph[]> {
  const heard = await Promise.all(
    named.map(
      async (subgraph) =>
        await hearAgain(
          subgraph,
          last.find(({ name }) => name === subgraph.name),
        ),
    ),
  );
  return heard.filter((one) => one !== undefined);
}

/** The units of a state: each subgraph by its SDL, and the files. */
export async function nameUnits({ configuration, heard, supergraph }: GatewayState): Promise<FileStates> {
  const files = [...(await digestFiles(configuration))].map(([unit, state]) => `${unit} ${state}`).join('\n');
  return new Map([
    [configurationUnit(configuration), files],
    ...heard.map(({ name, sdl }) => [name, digest(sdl)] as const),
    ...(supergraph === undefined ? [] : [[supergraphUnit, digest(supergraph)] as const]),
  ]);
}

async function readCatalogAgain(
  configuration: Configuration,
): Promise<{ readonly catalog?: GatewayCatalog; readonly wrong: readonly string[] }> {
  try {
    const catalog = await readCatalog(configuration);
    const errors = catalog.issues.filter(({ severity }) => severity === 'error');
    return { catalog, wrong: errors.map(({ sentence }) => sentence) };
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return { wrong: [error.message] };
  }
}

async function hearAgain(
  subgraph: RemoteSubgraph,
  last: HeardSubgraph | undefined,
): Promise<HeardSubgraph | undefined> {
  // Only Concord's own subgraphs have this endpoint; others are not queried for it.
  const deployment = last !== undefined && !isOfContracts(last) ? undefined : await findDeployment(subgraph);
  if (last !== undefined && deployment !== undefined && deployment === last.deployment) return last;
  const fetched = await fetchSdl(subgraph, 0);
  if (fetched.kind === 'failure') return last;
  const { name, url } = subgraph;
  return { name, url, sdl: fetched.sdl, ...defined({ deployment }) };
}

const patience = 2_000;

/** The deployment id from a subgraph's health endpoint, because an operation would appear in its audit log. */
async function findDeployment({ url }: RemoteSubgraph): Promise<string | undefined> {
  try {
    const { body } = await request(new URL('/health/ready', url), { signal: AbortSignal.timeout(patience) });
    const told = (await body.json()) as { readonly deployment?: { readonly id?: unknown } } | null;
    const id = told?.deployment?.id;
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
