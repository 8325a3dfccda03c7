import type { SubgraphStatus } from '../subgraph.ts';
import type { NameView } from './name-view.ts';

/**
 * A subgraph's status, restricted to names that the viewer may see; only viewers who may see every name get counts over
 * all objects.
 */
export function tellStatus(status: SubgraphStatus, names: NameView | undefined): SubgraphStatus {
  if (names === undefined || names.showsAll) return status;
  const { state, problems } = status;
  const told = problems.filter((problem) => names.mayTell(problem));
  return { state: told.length < problems.length && told.length === 0 ? 'ready' : state, problems: told };
}
