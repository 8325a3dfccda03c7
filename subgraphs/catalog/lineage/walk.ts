import type { Edge, LineageGraph } from './graph.ts';

export type Direction = 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';

/** A part of the graph: nodes by distance, the nearest first. */
export interface Walk {
  readonly distances: ReadonlyMap<string, number>;
  readonly edges: readonly Edge[];
  readonly truncated: boolean;
}

/** The maximal number of shown nodes. */
const mostNodes = 500;

/**
 * The nodes around a node, at most `depth` edges away in each direction. Upstream and downstream are walked separately:
 * siblings from the same source are not included. Cycles end at the first repeated node. Nodes behind a hidden one
 * (`isShown`) are not reached through it.
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
