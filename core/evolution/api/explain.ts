import { type Change, found } from '../change.ts';
import type { MeshSide } from '../side.ts';
import type { ApiChange } from './compare-apis.ts';
import { type ApiOwners, indexOwners } from './owners.ts';

/** A difference of the API, and the contract changes that cause it. */
export interface ExplainedApiChange extends ApiChange {
  readonly causes: readonly Change[];
}

/**
 * Finds the contract changes that cause each API difference: those of the same field first, else those of the same
 * object. A change with the difference's own level takes precedence. `further` contains a change for each breaking
 * difference without a breaking cause, so that every break is reported.
 */
export function explainApi(
  differences: readonly ApiChange[],
  changes: readonly Change[],
  { before, after }: { readonly before: MeshSide; readonly after: MeshSide },
): { readonly differences: readonly ExplainedApiChange[]; readonly further: readonly Change[] } {
  const owners = [indexOwners(before.mesh), indexOwners(after.mesh)];
  const byCoordinate = groupChanges(changes, (coordinate) => coordinate);
  const byType = groupChanges(changes, (coordinate) => coordinate.replace(/\..*$/, ''));
  const explained = differences.map((difference): ExplainedApiChange => {
    const sources = [...new Set(owners.flatMap((owner) => owner.findSources(difference.coordinate)))];
    const candidates = [
      ...sources.map((source) => byCoordinate.get(source)),
      ...sources.map((source) => byType.get(source)),
    ].filter((causes) => causes !== undefined);
    const fitting = candidates
      .map((causes) => causes.filter(({ level }) => level === difference.level))
      .find((causes) => causes.length > 0);
    const causes = fitting ?? candidates[0] ?? [];
    const isExplained = difference.level !== 'breaking' || causes.some(({ level }) => level === 'breaking');
    const further = isExplained ? undefined : describeUnexplained(difference, owners);
    return { ...difference, causes: further === undefined ? causes : [further] };
  });
  const known = new Set(changes);
  const further = explained.flatMap(({ causes }) => causes.filter((cause) => !known.has(cause)));
  return { differences: explained, further };
}

function groupChanges(
  changes: readonly Change[],
  keyOf: (coordinate: string) => string,
): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Set<Change>>();
  for (const change of changes) {
    for (const coordinate of change.coordinates ?? []) {
      const key = keyOf(coordinate);
      groups.set(key, (groups.get(key) ?? new Set()).add(change));
    }
  }
  return new Map([...groups].map(([key, group]) => [key, [...group]]));
}

/** Undefined for a coordinate outside the contracts, such as a scorecard. */
function describeUnexplained(difference: ApiChange, owners: readonly ApiOwners[]): Change | undefined {
  const object = owners.map((owner) => owner.findObject(difference.coordinate)).findLast((one) => one !== undefined);
  if (object === undefined) return undefined;
  const { side: _, ...change } = found('api-changed', 'breaking', {
    path: [],
    sentence: difference.sentence,
    coordinates: [difference.coordinate],
  });
  return { ...change, contract: object.contractId, domain: object.domain, at: object.at };
}
