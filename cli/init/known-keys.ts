import { resolve } from 'node:path';
import { defined } from '../../core/defined.ts';
import type { KnownKey } from '../../core/drafting/draft-contracts.ts';
import type { ScalarType } from '../../core/model/field-type.ts';
import type { Domain, Field, Mesh, ModelObject } from '../../core/model/model.ts';
import { type Fragment, qualifiedName } from '../../core/query/sql/fragment.ts';

/**
 * Keys of existing contracts that new data may reference. `relationOf` returns the rows to compare with, if reachable.
 */
export function listKnownKeys(
  mesh: Mesh,
  relationOf: (object: ModelObject) => Fragment | undefined,
): readonly KnownKey[] {
  return mesh.domains.flatMap((domain) =>
    domain.objects.flatMap((object) =>
      object.keys.flatMap(({ kind, fields }) => {
        const [name, ...others] = fields;
        const field = object.fields.find((candidate) => candidate.name === name);
        if (field === undefined || others.length > 0 || field.protections !== undefined) return [];
        return toKey(domain, object, { field, kind, relation: relationOf(object) });
      }),
    ),
  );
}

/** The view of an existing object in the inspecting engine; only objects in local files have one. */
export function relationOfNeighbour(object: ModelObject): Fragment {
  return qualifiedName([object.domain, object.typeName]);
}

function toKey(
  domain: Domain,
  object: ModelObject,
  {
    field,
    kind,
    relation,
  }: { readonly field: Field; readonly kind: 'primary' | 'unique'; readonly relation: Fragment | undefined },
): readonly KnownKey[] {
  const contract = domain.contracts.find(
    ({ id, version }) => id === object.contractId && version === object.contractVersion,
  );
  if (contract === undefined || field.type.kind !== 'scalar') return [];
  return [
    {
      table: object.name,
      column: field.column,
      logicalType: logicalTypeOf(field.type),
      isPrimary: kind === 'primary',
      ...defined({ relation }),
      id: `known/${object.typeName}`,
      fields: new Set([...object.fields, ...object.relations, ...object.contributed].map(({ name }) => name)),
      label: `${object.name}.${field.property} of ${contract.id}`,
      file: resolve(contract.file),
      object: object.name,
      property: field.property,
    },
  ];
}

function logicalTypeOf({ storage }: ScalarType): string {
  switch (storage.kind) {
    case 'text':
    case 'uuid':
    case 'binary':
      return 'string';
    case 'decimal':
    case 'float':
      return 'number';
    default:
      return storage.kind;
  }
}
