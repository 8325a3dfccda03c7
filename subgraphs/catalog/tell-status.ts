import type { SubgraphStatus } from '../subgraph.ts';
import type { NameView } from './name-view.ts';

/** How a subgraph is, in words that the viewer may know; counts over all objects are for those who are told of all. */
export function tellStatus(status: SubgraphStatus, names: NameView | undefined): SubgraphStatus {
  if (names === undefined || names.showsAll) return status;
  const { state, problems } = status;
  const told = problems.filter((problem) => names.mayTell(problem));
  return { state: told.length < problems.length && told.length === 0 ? 'ready' : state, problems: told };
}
