import type { Edge, LineageGraph } from './graph.ts';

export type Direction = 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';

/** A part of the graph: nodes with how far they are, the nearest first. */
export interface Walk {
  readonly distances: ReadonlyMap<string, number>;
  readonly edges: readonly Edge[];
  readonly truncated: boolean;
}

/** How many nodes are shown at once. */
const mostNodes = 500;

/**
 * What lies around a node, each way no more than `depth` edges away. Upstream and downstream are walked apart: what else
 * comes from the same source is not asked for. Cycles end where they meet themselves. `isShown` closes ways: what lies
 * behind a hidden node is not reached through it.
 */
export function walkLineage(
  { upstream, downstream }: LineageGraph,
  {
    of,
    direction,
    depth,
    follows,
    isShown,
  }: {
    readonly of: string;
    readonly direction: Direction;
    readonly depth: number;
    readonly follows: (edge: Edge) => boolean;
    readonly isShown: (urn: string) => boolean;
  },
): Walk {
  const distances = new Map([[of, 0]]);
  const edges = new Set<Edge>();
  let truncated = false;
  const walk = (step: (urn: string) => readonly { readonly edge: Edge; readonly next: string }[]) => {
    let frontier = [of];
    const seen = new Set(frontier);
    for (let distance = 1; frontier.length > 0; distance += 1) {
      const reached: string[] = [];
      for (const { edge, next } of frontier.flatMap(step).filter((one) => follows(one.edge) && isShown(one.next))) {
        const isFull = !distances.has(next) && distances.size >= mostNodes;
        if (distance > depth || isFull) {
          truncated ||= !seen.has(next);
          continue;
        }
        edges.add(edge);
        distances.set(next, Math.min(distance, distances.get(next) ?? distance));
        if (!seen.has(next)) reached.push(next);
        seen.add(next);
      }
      frontier = reached;
    }
  };
  if (direction !== 'DOWNSTREAM') walk((urn) => (upstream.get(urn) ?? []).map((edge) => ({ edge, next: edge.from })));
  if (direction !== 'UPSTREAM') walk((urn) => (downstream.get(urn) ?? []).map((edge) => ({ edge, next: edge.to })));
  return { distances, edges: [...edges], truncated };
}
