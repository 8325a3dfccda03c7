import { basename } from 'node:path';
import type { ContractFile } from '../contract/contract.ts';
import { compareIssues, type Issue } from '../errors/issue.ts';
import type { VersionBump } from './bump.ts';
import { type Change, type Found, found } from './change.ts';
import { compareFundamentals } from './compare/contract.ts';
import { compareObjects, type IndexedFile, type PairedObjects, pairObjects } from './compare/objects.ts';
import { collectRenames, type Renames } from './compare/renames.ts';
import { compareRoles } from './compare/roles.ts';
import { compareServers } from './compare/servers.ts';
import { compareSla } from './compare/sla.ts';
import { compareTerms } from './compare/terms.ts';
import { judgeBump, judgeRemoval, measureBump } from './findings.ts';
import { pairElements } from './pair.ts';
import { levels } from './rules/rule.ts';
import { indexSide, type MeshSide, type SideIndex } from './side.ts';

/** The changes between two versions of a mesh. */
export interface MeshComparison extends VersionJudgement {
  /** Sorted by contract, then from worst to least. */
  readonly changes: readonly Change[];
}

/** The consequences of the changes for the contract versions. */
export interface VersionJudgement {
  /** The bumps of changed contracts that both sides have. */
  readonly bumps: readonly VersionBump[];
  /** Issues about the versions of changed contracts. */
  readonly findings: readonly Issue[];
}

/** The contracts of both sides, paired, and their changes. */
export interface ComparedContracts {
  readonly pairs: readonly { readonly before: ContractFile; readonly after: ContractFile }[];
  /** Contracts that were served and are removed. */
  readonly lost: readonly ContractFile[];
  readonly changes: readonly Change[];
}

/** Compares the contracts of two sides without errors, including the effect on the API, and judges their versions. */
export function compareMeshes(before: MeshSide, after: MeshSide): MeshComparison {
  const compared = compareContracts(before, after);
  return { changes: compared.changes, ...judgeChanges(compared, compared.changes) };
}

/**
 * Pairs contracts by `id`, then by domain and file name, and their elements by `id`, then by name. Levels measure the
 * effect on consumers: all changes of a contract that was not served are safe, because nobody could rely on it.
 */
export function compareContracts(before: MeshSide, after: MeshSide): ComparedContracts {
  const [older, newer] = [indexSide(before), indexSide(after)];
  const { pairs, removed, added } = pairElements(before.files, after.files, [
    ({ contract }) => contract.id,
    ({ domain, absolutePath }) => `${domain}/${basename(absolutePath)}`,
  ]);
  const indexed = pairs.map(({ before: from, after: to }) => {
    const sides = { from: { file: from, index: older }, to: { file: to, index: newer } };
    return { ...sides, objects: pairObjects(sides.from, sides.to) };
  });
  const renames = collectRenames(indexed.flatMap(({ objects }) => objects.pairs));
  const changes = [
    ...removed.map((file) => describeRemoved(file, older)),
    ...added.map(describeAdded),
    ...indexed.flatMap((pair) => comparePair(pair, renames)),
  ];
  return { pairs, lost: removed.filter((file) => older.isServed(file)), changes: changes.toSorted(compareChanges) };
}

/** Judges the version bumps. `changes` are those of the contracts, possibly with other levels. */
export function judgeChanges({ pairs, lost }: ComparedContracts, changes: readonly Change[]): VersionJudgement {
  const byContract = Map.groupBy(changes, ({ contract, domain }) => `${domain}\n${contract}`);
  const judged = pairs.flatMap(({ before, after }) => {
    const own = byContract.get(`${after.domain}\n${after.contract.id}`) ?? [];
    if (own.length === 0) return [];
    const bump = measureBump(before, after, own);
    return [{ bump, findings: judgeBump(bump, after, own) }];
  });
  return {
    bumps: judged.map(({ bump }) => bump),
    findings: [...lost.map(judgeRemoval), ...judged.flatMap(({ findings }) => findings)].toSorted(compareIssues),
  };
}

function comparePair(
  { from, to, objects }: { readonly from: IndexedFile; readonly to: IndexedFile; readonly objects: PairedObjects },
  renames: Renames,
): readonly Change[] {
  const [before, after] = [from.file, to.file];
  const all = [
    ...compareFundamentals(from, to),
    ...compareObjects(objects, renames),
    ...compareRoles(before, after, objects.pairs),
    ...compareSla(before.contract, after.contract),
    ...compareServers(before, after),
    ...compareTerms(before.contract, after.contract),
  ];
  const judged = from.index.isServed(before) ? all : all.map(excuse);
  return judged.map((change) => place(change, change.side === 'after' ? after : before, after));
}

/** Lowers changes of a contract that was not served to safe. */
function excuse(change: Found): Found {
  if (change.level === 'safe') return change;
  return { ...change, level: 'safe', reason: 'The contract was not served, so nobody could rely on it.' };
}

function describeRemoved(file: ContractFile, index: SideIndex): Change {
  const coordinates = file.contract.objects.flatMap((object) => index.findObject(file, object)?.typeName ?? []);
  const change = found('contract-removed', index.isServed(file) ? 'breaking' : 'safe', {
    path: ['id'],
    sentence: 'The contract is gone.',
    coordinates,
  });
  return place(change, file, file);
}

function describeAdded(file: ContractFile): Change {
  return place(found('contract-added', 'safe', { path: ['id'], sentence: 'The contract is new.' }), file, file);
}

function place({ side: _, ...change }: Found, stands: ContractFile, { contract, domain }: ContractFile): Change {
  return { ...change, contract: contract.id, domain, at: stands.locate(change.path) };
}

/** Compares by contract, then from worst to least, then by line. */
export function compareChanges(a: Change, b: Change): number {
  const key = ({ domain, contract }: Change) => `${domain}\n${contract}`;
  if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
  return levels.indexOf(a.level) - levels.indexOf(b.level) || a.at.line - b.at.line;
}
