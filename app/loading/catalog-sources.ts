import type { Check } from '../../core/quality/check.ts';
import { deriveChecks } from '../../core/quality/derive/derive.ts';
import type { MeshTrust } from '../../core/quality/verdicts/mesh-trust.ts';
import { joinTrust } from '../../core/quality/verdicts/report.ts';
import type { CatalogSources, CatalogVerdicts } from '../../subgraphs/catalog/sources.ts';
import type { LoadedMesh } from './load-mesh.ts';

/** The data of the catalog besides documents; `trust` is absent if this process checks no data. */
export function catalogSources(
  { contracts, mesh }: Pick<LoadedMesh, 'contracts' | 'mesh'>,
  trust?: MeshTrust,
): Omit<CatalogSources, 'usage'> {
  let derived: readonly Check[] | undefined;
  const checks = () => {
    derived ??= deriveChecks(contracts, mesh).checks;
    return derived;
  };
  return trust === undefined ? { checks } : { checks, verdicts: verdictsOf(trust, checks, mesh) };
}

function verdictsOf(
  trust: MeshTrust,
  checks: () => readonly Check[],
  { domains }: LoadedMesh['mesh'],
): CatalogVerdicts {
  let known: ReadonlyMap<string, Check> | undefined;
  const find = (id: string) => {
    known ??= new Map(checks().map((check) => [check.id, check]));
    return known.get(id);
  };
  const objects = domains.flatMap((domain) => domain.objects);
  return {
    latest: (id) => {
      const check = find(id);
      return check && trust.latest(check);
    },
    history: async (id, first) => {
      const check = find(id);
      return check === undefined ? [] : await trust.history(check, first);
    },
    state: (contractId, name) => {
      const asked = objects.filter(
        (object) => object.contractId === contractId && (name === undefined || object.name === name),
      );
      const unknown = { quality: 'UNKNOWN', fresh: null } as const;
      return joinTrust(asked.map(({ typeName }) => trust.find(typeName) ?? unknown)).quality;
    },
  };
}
