import type { GraphQLSchema } from 'graphql';
import { compareApis } from './api/compare-apis.ts';
import { type ExplainedApiChange, explainApi } from './api/explain.ts';
import { indexOwners } from './api/owners.ts';
import type { Change } from './change.ts';
import { compareChanges, compareContracts, judgeChanges, type MeshComparison } from './compare-meshes.ts';
import {
  type JudgedOperation,
  judgeOperations,
  type KnownOperation,
  type UnreadableOperation,
} from './operations/judge.ts';
import type { MeshSide } from './side.ts';

/** A side with its API. */
export interface ApiSide extends MeshSide {
  readonly api: GraphQLSchema;
}

/** A comparison of contracts with its effect on the API and on operations. */
export interface FullComparison extends MeshComparison {
  readonly differences: readonly ExplainedApiChange[];
  /** Absent without known operations. */
  readonly operations?: {
    readonly judged: readonly JudgedOperation[];
    readonly unreadable: readonly UnreadableOperation[];
    /** The operations that use the changed coordinates; changes without a coordinate are absent. */
    readonly usedBy: ReadonlyMap<Change, readonly KnownOperation[]>;
  };
}

/**
 * Compares two sides: their contracts, their APIs, and the validity of operations on both. A breaking change that no
 * known operation uses keeps its level, unless `unusedAs` lowers it.
 */
export async function compareSides(
  before: ApiSide,
  after: ApiSide,
  options: { readonly operations?: readonly KnownOperation[]; readonly unusedAs?: 'breaking' | 'dangerous' } = {},
): Promise<FullComparison> {
  const contracts = compareContracts(before, after);
  const explained = explainApi(await compareApis(before.api, after.api), contracts.changes, { before, after });
  const changes = [...contracts.changes, ...explained.further].toSorted(compareChanges);
  const { differences } = explained;
  if (options.operations === undefined) return { changes, ...judgeChanges(contracts, changes), differences };
  const owners = indexOwners(before.mesh);
  const found = judgeOperations(options.operations, { before: before.api, after: after.api, owners });
  const usedBy = new Map(
    changes.flatMap((change) => {
      const touched = listTouched(change, differences);
      const users = found.judged.filter(({ uses }) => touched.some((coordinate) => uses.has(coordinate)));
      return touched.length === 0 ? [] : [[change, users.map(({ operation }) => operation)] as const];
    }),
  );
  const lowered = new Map(
    [...usedBy].flatMap(([change, users]) =>
      options.unusedAs === 'dangerous' && change.level === 'breaking' && users.length === 0
        ? [[change, { ...change, level: 'dangerous' as const }] as const]
        : [],
    ),
  );
  const final = (change: Change): Change => lowered.get(change) ?? change;
  const judged = changes.map(final).toSorted(compareChanges);
  return {
    changes: judged,
    ...judgeChanges(contracts, judged),
    differences: differences.map((difference) => ({ ...difference, causes: difference.causes.map(final) })),
    operations: { ...found, usedBy: new Map([...usedBy].map(([change, users]) => [final(change), users])) },
  };
}

function listTouched(change: Change, differences: readonly ExplainedApiChange[]): readonly string[] {
  const api = differences.filter(({ causes, level }) => level === 'breaking' && causes.includes(change));
  return [...(change.coordinates ?? []), ...api.map(({ coordinate }) => coordinate)];
}
