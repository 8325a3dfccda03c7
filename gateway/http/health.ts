import type { SubgraphStatus } from '../../subgraphs/subgraph.ts';
import type { SubgraphSource } from '../transport/subgraph-source.ts';

/** How long an answer of the subgraphs counts, in milliseconds: probes of several load balancers cost one check. */
const freshness = 1_000;

/** Knows how every subgraph is, by asking them all at once and remembering the answers for a second. */
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
