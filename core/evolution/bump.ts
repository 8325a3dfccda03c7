import semver from 'semver';
import type { Change } from './change.ts';
import { describeRule } from './change-rules.ts';

/** How a version differs from the one before. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** What a contract's version says of its changes, and what they ask for. */
export interface VersionBump {
  readonly contract: string;
  readonly domain: string;
  readonly before: string;
  readonly after: string;
  /** `lowered`: the version went back. `unreadable`: one of the two is no number of the form 1.2.3. */
  readonly declared: Bump | 'lowered' | 'unreadable';
  readonly required: Bump;
  /** The least version that says enough; absent where versions cannot be read. */
  readonly suggested?: string;
}

const order: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** Whether a bump says as much as another. */
export function suffices(declared: Bump, required: Bump): boolean {
  return order.indexOf(declared) >= order.indexOf(required);
}

/**
 * What changes ask for: a breaking one a major version, a dangerous or adding one a minor version, any other a patch.
 * Before 1.0.0 each is one less, as Semantic Versioning leaves room for: breaking ones a minor version.
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

/** What the version of a contract says about the change from one to the other. */
export function declaredBump(before: string, after: string): VersionBump['declared'] {
  if (before === after) return 'none';
  const [older, newer] = [readVersion(before), readVersion(after)];
  if (older === undefined || newer === undefined) return 'unreadable';
  if (semver.compare(newer, older) < 0) return 'lowered';
  if (newer.major !== older.major) return 'major';
  if (newer.minor !== older.minor) return 'minor';
  return 'patch';
}

/** The version that follows another one by a bump. */
export function nextVersion(version: string, bump: Bump): string | undefined {
  const read = readVersion(version);
  if (read === undefined || bump === 'none') return read === undefined ? undefined : version;
  return semver.inc(read, bump) ?? undefined;
}

/** `1.2.3`, `v1.2.3`, `1.2` and `1`, with whatever follows of pre-release and build. */
function readVersion(version: string): semver.SemVer | undefined {
  const exact = semver.parse(version);
  if (exact !== null) return exact;
  return /^v?\d+(\.\d+)?$/.test(version.trim()) ? (semver.coerce(version) ?? undefined) : undefined;
}
