import type { SubgraphStatus } from '../../subgraphs/subgraph.ts';
import type { SubgraphSource } from '../transport/subgraph-source.ts';

/** Milliseconds for which the subgraphs' status is cached: probes of several load balancers cost one check. */
const freshness = 1_000;

/** Checks the status of all subgraphs at once, and caches it for a second. */
export function createHealthCheck(
  sources: readonly SubgraphSource[],
): () => Promise<ReadonlyMap<string, SubgraphStatus>> {
  let latest: { readonly at: number; readonly found: Promise<ReadonlyMap<string, SubgraphStatus>> } | undefined;
  return async () => {
    const now = performance.now();
    if (latest === undefined || now - latest.at > freshness) latest = { at: now, found: checkAll(sources) };
    return await latest.found;
  };
}

async function checkAll(sources: readonly SubgraphSource[]): Promise<ReadonlyMap<string, SubgraphStatus>> {
  return new Map(await Promise.all(sources.map(async (source) => [source.name, await checkOne(source)] as const)));
}

async function checkOne(source: SubgraphSource): Promise<SubgraphStatus> {
  try {
    return await source.check();
  } catch {
    return { state: 'unavailable', problems: ['Its status cannot be found out.'] };
  }
}
