import { parse } from 'graphql';
import { findConcordGraphs } from '../../federation/composition/graphs.ts';
import { readSupergraph } from '../../federation/federation.ts';
import type { CostModel } from './estimate-cost.ts';
import { listsOfOthers } from './unsized-lists.ts';

/** What the fields of a supergraph cost. */
export function readCosts(supergraphSdl: string): Omit<CostModel, 'sizes'> {
  const own = findConcordGraphs(parse(supergraphSdl, { noLocation: true }));
  return { schema: readSupergraph(supergraphSdl), isUnsized: listsOfOthers(new Set(own.map(({ key }) => key))) };
}
