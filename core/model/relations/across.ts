import type { ContractRelationship } from '../../contract/contract.ts';
import type { MeshClaims } from '../access/claims.ts';
import type { FieldType, ScalarType } from '../field-type.ts';
import type { Field, ModelObject, Relation } from '../model.ts';
import { filtersAcross, reservedTypes } from '../names/reserved.ts';
import type { NamedObject } from '../objects/objects.ts';
import { printPlace, type Report } from '../report.ts';

/**
 * The type of a field for filters from another domain. It uses only types that all subgraphs share, so an enum is a
 * string. Undefined for types without such filters: bytes, JSON, nested objects, lists and maps.
 */
function typeAcross(type: FieldType): ScalarType | undefined {
  switch (type.kind) {
    case 'scalar':
      return type.storage.kind === 'binary' ? undefined : type;
    case 'enum':
      return { kind: 'scalar', scalar: 'String', storage: type.storage };
    case 'object':
    case 'list':
    case 'map':
    case 'json':
      return undefined;
  }
}

/** The fields of an object that other domains can filter by. */
export function fieldsAcross(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => {
    const type = typeAcross(field.type);
    if (type === undefined) return [];
    // A field with an unchanged type stays the same object, because audits compare by identity.
    return [type === field.type ? field : { ...field, type }];
  });
}

/** An object as another domain's conditions see it: its own fields, without relations. */
export function seenAcross(object: ModelObject): ModelObject {
  return { ...object, fields: fieldsAcross(object.fields), relations: [], contributed: [] };
}

/** Claims the types that filter by a relation across domains; false, with an issue, when a name is taken. */
export function claimFiltersAcross(
  { owner, name, kind }: { readonly owner: NamedObject; readonly name: string; readonly kind: Relation['kind'] },
  relationship: ContractRelationship,
  scope: {
    readonly source: NamedObject;
    readonly override: 'name' | 'inverseName';
    readonly claims: MeshClaims;
    readonly report: Report;
  },
): boolean {
  const { source, override, claims, report } = scope;
  const { file } = source;
  const typeNames = filtersAcross(owner.names.helper, { name, kind });
  const described = `the relation ${name} of ${owner.names.typeName}`;
  const reserved = typeNames.find((typeName) => reservedTypes.has(typeName));
  const claim = { owner: described, at: file.locate(relationship.path) };
  const taken = reserved === undefined ? claims.types.take(typeNames, claim) : undefined;
  if (reserved === undefined && taken === undefined) return true;
  report.error(file, {
    code: taken === undefined ? 'MODEL_NAME_RESERVED' : 'MODEL_NAME_TAKEN',
    path: relationship.path,
    sentence:
      taken === undefined
        ? `Filters by ${described} would get the type "${reserved}", which is reserved.`
        : `Filters by ${described} would get the type "${taken.name}", which ${taken.by.owner} (${printPlace(taken.by.at)}) has.`,
    hint: `Add customProperties "${override}" with another field name to the relationship.`,
  });
  return false;
}
