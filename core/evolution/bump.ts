import semver from 'semver';
import type { Change } from './change.ts';
import { describeRule } from './change-rules.ts';

/** The part of the version number that increases. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** The version change of a contract, and the one that its changes require. */
export interface VersionBump {
  readonly contract: string;
  readonly domain: string;
  readonly before: string;
  readonly after: string;
  /** `lowered`: the version decreased. `unreadable`: one of the two does not have the form 1.2.3. */
  readonly declared: Bump | 'lowered' | 'unreadable';
  readonly required: Bump;
  /** The lowest sufficient version; absent if a version is unreadable. */
  readonly suggested?: string;
}

const order: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** Whether a declared bump is at least the required one. */
export function suffices(declared: Bump, required: Bump): boolean {
  return order.indexOf(declared) >= order.indexOf(required);
}

/**
 * The bump that changes require: major for a breaking change, minor for a dangerous or adding one, else patch. Before
 * 1.0.0 each is one lower, as Semantic Versioning permits: minor for a breaking change.
 */
export function requiredBump(changes: readonly Change[], version: string): Bump {
  const counted = changes.filter(({ rule }) => rule !== 'contract-version-changed');
  const wanted = counted.map(({ level, rule }): Bump => {
    if (level === 'breaking') return 'major';
    return level === 'dangerous' || describeRule(rule).adds === true ? 'minor' : 'patch';
  });
  const greatest = order.findLast((bump) => wanted.includes(bump)) ?? 'none';
  if (readVersion(version)?.major !== 0) return greatest;
  return greatest === 'major' ? 'minor' : greatest === 'none' ? 'none' : 'patch';
}

/** The bump from one contract version to another. */
export function declaredBump(before: string, after: string): VersionBump['declared'] {
  if (before === after) return 'none';
  const [older, newer] = [readVersion(before), readVersion(after)];
  if (older === undefined || newer === undefined) return 'unreadable';
  if (semver.compare(newer, older) < 0) return 'lowered';
  if (newer.major !== older.major) return 'major';
  if (newer.minor !== older.minor) return 'minor';
  return 'patch';
}

/** The version after a bump. */
export function nextVersion(version: string, bump: Bump): string | undefined {
  const read = readVersion(version);
  if (read === undefined || bump === 'none') return read === undefined ? undefined : version;
  return semver.inc(read, bump) ?? undefined;
}

/** Accepts `1.2.3`, `v1.2.3`, `1.2` and `1`, with optional pre-release and build parts. */
function readVersion(version: string): semver.SemVer | undefined {
  const exact = semver.parse(version);
  if (exact !== null) return exact;
  return /^v?\d+(\.\d+)?$/.test(version.trim()) ? (semver.coerce(version) ?? undefined) : undefined;
}
