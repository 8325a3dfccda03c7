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

/** A subgraph of another process as it was last heard. */
export interface HeardSubgraph extends SubgraphSdl {
  readonly url: string;
  /** Which deployment it serves, where it says so: as long as that is the same, so is its SDL. */
  readonly deployment?: string;
}

/** What files say of what a gateway joins. */
export interface GatewayFiles {
  readonly configuration: Configuration;
  readonly catalog: GatewayCatalog;
  /** The text of the file with the supergraph, where one was named. */
  readonly supergraph?: string;
  /** What is wrong with the files; what stands here of them is as it was before, then. */
  readonly wrong: readonly string[];
}

/** What a gateway joins. */
export interface GatewayState extends GatewayFiles {
  readonly heard: readonly HeardSubgraph[];
}

/** The unit that the file of a supergraph is. */
export const supergraphUnit = 'supergraph';

/** Reads the configuration, the contracts and the file of the supergraph again. */
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

/** Asks the subgraphs again what they serve. One that does not answer is as it was heard last. */
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

/** The units of a state: subgraphs by their SDL, and the files. */
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
  // Only Concord's own subgraphs offer it; others are not asked for what they do not have.
  const deployment = last !== undefined && !isOfContracts(last) ? undefined : await findDeployment(subgraph);
  if (last !== undefined && deployment !== undefined && deployment === last.deployment) return last;
  const fetched = await fetchSdl(subgraph, 0);
  if (fetched.kind === 'failure') return last;
  const { name, url } = subgraph;
  return { name, url, sdl: fetched.sdl, ...defined({ deployment }) };
}

const patience = 2_000;

/** What a subgraph of Concord says it serves, without an operation that its audit log would tell of. */
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
