import type { Issue } from '../../core/errors/issue.ts';
import type { Change } from '../../core/evolution/change.ts';
import { compareMeshes } from '../../core/evolution/compare-meshes.ts';
import type { Settings } from '../configuration/layout.ts';
import type { LoadedMesh } from '../loading/load-mesh.ts';
import type { ServingComparison } from './mesh-steps.ts';

/** The maximum number of breaking changes that are listed per contract. */
const told = 20;

/** Compares the next mesh with the serving one, and lists forbidden changes. Both are without errors. */
export function compareWith(
  serving: LoadedMesh,
  next: LoadedMesh,
  breaking: Settings['reload']['breaking'],
): ServingComparison {
  const { changes, findings } = compareMeshes(
    { files: serving.contracts, mesh: serving.mesh },
    { files: next.contracts, mesh: next.mesh },
  );
  const count = (level: Change['level']) => changes.filter((change) => change.level === level).length;
  return {
    counts: { breaking: count('breaking'), dangerous: count('dangerous'), safe: count('safe') },
    forbidden: breaking === 'allow' ? [] : findings.flatMap((finding) => explain(finding, changes)),
  };
}

/** A forbidding finding with the breaking changes that cause it; empty for a finding that does not forbid. */
function explain(finding: Issue, changes: readonly Change[]): readonly Issue[] {
  if (finding.severity !== 'error') return [];
  const blamed = changes.filter(({ level, at }) => level === 'breaking' && at.file === finding.file);
  // A return to an earlier version is allowed if nothing breaks.
  if (finding.code === 'CHANGE_VERSION_LOWERED' && blamed.length === 0) return [];
  if (finding.code === 'CHANGE_REMOVED') return [finding];
  const { severity, code } = finding;
  return [
    finding,
    ...blamed.slice(0, told).map(({ at, path, sentence }) => ({ severity, code, ...at, path, sentence })),
  ];
}
