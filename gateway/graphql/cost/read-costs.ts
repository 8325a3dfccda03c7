import { parse } from 'graphql';
import { findConcordGraphs, findMeshGraph } from '../../federation/composition/graphs.ts';
import { readSupergraph } from '../../federation/federation.ts';
import type { CostModel } from './estimate-cost.ts';
import { listsOfOthers, typesOf } from './unsized-lists.ts';

/** The costs of a supergraph's fields. */
export function readCosts(supergraphSdl: string): Omit<CostModel, 'sizes'> {
  const document = parse(supergraphSdl, { noLocation: true });
  const schema = readSupergraph(supergraphSdl);
  const own = new Set(findConcordGraphs(document).map(({ key }) => key));
  return { schema, isUnsized: listsOfOthers(own), isUnread: typesOf(schema, findMeshGraph(document)?.key) };
}
