import { countOf } from '../../app/report-issues.ts';
import { defined } from '../../core/defined.ts';
import type { ExplainedApiChange } from '../../core/evolution/api/explain.ts';
import type { VersionBump } from '../../core/evolution/bump.ts';
import type { Change } from '../../core/evolution/change.ts';
import type { FullComparison } from '../../core/evolution/compare-sides.ts';
import type { JudgedOperation, KnownOperation } from '../../core/evolution/operations/judge.ts';
import { type Level, levels } from '../../core/evolution/rules/rule.ts';

/** A comparison with the context for its readers. */
export interface DiffReport {
  readonly before: string;
  readonly after: string;
  readonly comparison: FullComparison;
  /** Notes about how the sides were read. */
  readonly notes: readonly string[];
  /** The number of days of recorded operations; absent without a recording. */
  readonly days?: number;
  /** The file of the newer contract, by contract id. */
  readonly files: ReadonlyMap<string, string>;
}

/** The changes of one contract. */
export interface ContractSection {
  readonly contract: string;
  readonly domain: string;
  readonly changes: readonly Change[];
  readonly bump?: VersionBump;
}

export function listSections({ comparison: { changes, bumps } }: DiffReport): readonly ContractSection[] {
  const groups = Map.groupBy(changes, ({ domain, contract }) => `${domain}\n${contract}`);
  return [...groups].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { contract, domain } = first;
    const bump = bumps.find((one) => `${one.domain}\n${one.contract}` === key);
    return [{ contract, domain, changes: own, ...defined({ bump }) }];
  });
}

/** The number of changes per level. */
export function countLevels(items: readonly { readonly level: Level }[]): Readonly<Record<Level, number>> {
  const count = (level: Level) => items.filter((item) => item.level === level).length;
  return { breaking: count('breaking'), dangerous: count('dangerous'), safe: count('safe') };
}

/** Prints `1 breaking, 0 dangerous and 2 safe changes`. */
export function printCounts(items: readonly { readonly level: Level }[]): string {
  const counts = countLevels(items);
  return `${counts.breaking} breaking, ${counts.dangerous} dangerous and ${countOf(counts.safe, 'safe change')}`;
}

/** Prints `3.0.1 → 3.1.0`, with the required version if the bump is too small. */
export function printBump({ before, after, required, suggested, declared }: VersionBump): string {
  const versions = before === after ? `${after} as before` : `${before} → ${after}`;
  if (required === 'none' || suggested === after) return `${versions} says enough.`;
  if (declared === 'unreadable' || suggested === undefined) return `${versions} cannot be compared.`;
  const bump = declared === 'lowered' ? 'a higher version' : `a ${required} version`;
  return `${versions}; the changes ask for ${bump}: ${suggested}.`;
}

/** A sentence about the known operations that use a changed element; undefined for safe changes. */
export function printUse(change: Change, { comparison, days }: DiffReport): string | undefined {
  const users = comparison.operations?.usedBy.get(change);
  if (users === undefined || change.level === 'safe') return undefined;
  const noun = days === undefined ? 'known operation' : 'recorded operation';
  const time = days === undefined ? '' : ` of the last ${days === 1 ? 'day' : `${days} days`}`;
  if (users.length === 0) return `No ${noun}${time} uses it.`;
  return `${countOf(users.length, noun)}${time} ${users.length === 1 ? 'uses' : 'use'} it: ${listNames(users)}.`;
}

function listNames(operations: readonly KnownOperation[]): string {
  const names = [...new Set(operations.map(({ name }) => name))];
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}

/** The operations that the newer API refuses. */
export function listBroken({ comparison }: DiffReport): readonly JudgedOperation[] {
  return comparison.operations?.judged.filter(({ problems }) => problems.length > 0) ?? [];
}

/** Prints `web 1.2.0 (340 times)` for each client of an operation. */
export function printClients({ clients = [] }: KnownOperation): string {
  return clients
    .map(
      ({ name, version, count }) =>
        `${[name, version].filter((part) => part !== '').join(' ')} (${countOf(count, 'time')})`,
    )
    .join(', ');
}

/** The API differences grouped by their first cause, from worst to least; without a cause last among equals. */
export function groupDifferences({ comparison: { differences } }: DiffReport): readonly {
  readonly cause: Change | undefined;
  readonly differences: readonly ExplainedApiChange[];
}[] {
  const groups = Map.groupBy(differences, ({ causes }) => causes[0]);
  return [...groups].map(([cause, own]) => ({ cause, differences: own })).toSorted((a, b) => rank(a) - rank(b));
}

function rank({
  cause,
  differences,
}: {
  readonly cause: Change | undefined;
  readonly differences: readonly ExplainedApiChange[];
}): number {
  const worst = differences.reduce<number>((least, { level }) => Math.min(least, levels.indexOf(level)), levels.length);
  return worst + (cause === undefined ? 0.5 : 0);
}
