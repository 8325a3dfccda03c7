import type { ContractRelationship } from '../../contract/contract.ts';
import type { MeshClaims } from '../access/claims.ts';
import type { FieldType, ScalarType } from '../field-type.ts';
import type { Field, ModelObject, Relation } from '../model.ts';
import { filtersAcross, reservedTypes } from '../names/reserved.ts';
import type { NamedObject } from '../objects.ts';
import { printPlace, type Report } from '../report.ts';

/**
 * The type of a field of another domain, as this one asks about it: only what all subgraphs share, so an enum is a text.
 * Undefined for what is not asked about from outside: bytes, nested objects, lists and maps.
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
      return undefined;
  }
}

/** The fields of an object that other domains ask about. */
export function fieldsAcross(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => {
    const type = typeAcross(field.type);
    if (type === undefined) return [];
    // What is asked about as it is stays the field of the model, by which audits know it.
    return [type === field.type ? field : { ...field, type }];
  });
}

/** An object as questions from another domain see it: its own fields, and nothing that lies behind them. */
export function seenAcross(object: ModelObject): ModelObject {
  return { ...object, fields: fieldsAcross(object.fields), relations: [], contributed: [] };
}

/** Takes the types that filter by a relation across domains; false, with an issue, when one is not free. */
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
