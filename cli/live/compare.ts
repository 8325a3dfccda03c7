import type { Settings } from '../configuration/layout.ts';
import type { LoadedMesh } from '../load-mesh.ts';
import type { MeshComparison } from './mesh-steps.ts';

/** What a mesh changes of the one that serves, and what of that is forbidden. */
export function compareWith(
  _serving: LoadedMesh,
  _next: LoadedMesh,
  _breaking: Settings['reload']['breaking'],
): MeshComparison {
  return { counts: { breaking: 0, dangerous: 0, safe: 0 }, forbidden: [] };
}
