import type { CatalogSources } from '../gateway/catalog/sources.ts';
import { deriveChecks } from '../subgraphs/checks/derive/derive.ts';
import type { LoadedMesh } from './load-mesh.ts';

/** What the catalog of a mesh tells beside its documents. */
export function catalogSources({ contracts, mesh }: LoadedMesh): Omit<CatalogSources, 'usage'> {
  return { checks: () => deriveChecks(contracts, mesh).checks };
}
