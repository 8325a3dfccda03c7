import type { ContractFile, ContractObject, ContractProperty } from '../../core/contract/contract.ts';
import type { ProductFile } from '../../core/contract/product.ts';
import { defined } from '../../core/defined.ts';
import type { Protection } from '../../core/model/access/access.ts';
import type { FieldType } from '../../core/model/field-type.ts';
import type { ContractSummary, Field, Metric, ModelObject } from '../../core/model/model.ts';

export type CatalogEntry = CatalogProduct | CatalogContract | CatalogObject | CatalogProperty | CatalogMeasure;

export interface CatalogContract {
  readonly kind: 'contract';
  readonly urn: string;
  readonly file: ContractFile;
  readonly summary: ContractSummary;
  readonly objects: readonly CatalogObject[];
}

/** An object with its contract and its model. */
export interface CatalogObject {
  readonly kind: 'object';
  readonly urn: string;
  readonly file: ContractFile;
  readonly object: ContractObject;
  readonly model: ModelObject;
}

export interface CatalogProduct {
  readonly kind: 'product';
  readonly urn: string;
  readonly file: ProductFile;
}

/** A column, a computed dimension, or a member of a nested value. */
export interface CatalogProperty {
  readonly kind: 'property';
  readonly urn: string;
  readonly object: CatalogObject;
  readonly property: ContractProperty;
  /** `address.city`, `lines[].price`. */
  readonly path: string;
  /** Absent where the property is not served. */
  readonly field?: Field;
  /** The protections of its enclosing values. */
  readonly outer: readonly Protection[];
  /** The GraphQL type with the field: the object's, or that of the nested value. */
  readonly ownerType: string;
  readonly members: readonly CatalogProperty[];
}

export interface CatalogMeasure {
  readonly kind: 'measure';
  readonly urn: string;
  readonly object: CatalogObject;
  readonly property: ContractProperty;
  readonly metric: Metric;
}

/** All properties of an object, including nested ones, and its measures. */
export function listParts(object: CatalogObject): readonly (CatalogProperty | CatalogMeasure)[] {
  return [...listProperties(object).flatMap(withMembers), ...listMeasures(object)];
}

function withMembers(property: CatalogProperty): readonly CatalogProperty[] {
  return [property, ...property.members.flatMap(withMembers)];
}

const known = new WeakMap<CatalogObject, readonly CatalogProperty[]>();

/** The top-level properties of an object, in the order of the contract. */
export function listProperties(object: CatalogObject): readonly CatalogProperty[] {
  const before = known.get(object);
  if (before !== undefined) return before;
  const { fields, typeName } = object.model;
  const listed = object.object.properties
    .filter(({ semanticType }) => semanticType !== 'measure')
    .map((property) => describe(property, { object, prefix: '', fields, outer: [], ownerType: typeName }));
  known.set(object, listed);
  return listed;
}

export function listMeasures(object: CatalogObject): readonly CatalogMeasure[] {
  return object.object.properties.flatMap((property): readonly CatalogMeasure[] => {
    if (property.semanticType !== 'measure') return [];
    const metric = object.model.metrics.find((candidate) => candidate.property === property.name);
    return metric === undefined
      ? []
      : [{ kind: 'measure', urn: `measure:${partOf(object)}/${property.name}`, object, property, metric }];
  });
}

interface Scope {
  readonly object: CatalogObject;
  readonly prefix: string;
  readonly fields: readonly Field[];
  readonly outer: readonly Protection[];
  readonly ownerType: string;
}

function describe(property: ContractProperty, scope: Scope): CatalogProperty {
  const { object, prefix, fields, outer, ownerType } = scope;
  const path = prefix + property.name;
  const field = fields.find((candidate) => candidate.property === property.name);
  const nested = membersOf(property, field?.type);
  const within = [...outer, ...(field?.protections ?? [])];
  return {
    kind: 'property',
    urn: `property:${partOf(object)}/${path}`,
    object,
    property,
    path,
    ...defined({ field }),
    outer,
    ownerType,
    members: nested.properties.map((member) =>
      describe(member, {
        object,
        prefix: path + nested.step,
        fields: nested.fields,
        outer: within,
        ownerType: nested.typeName,
      }),
    ),
  };
}

function partOf({ model, object }: CatalogObject): string {
  return `${model.contractId}/${object.name}`;
}

interface Members {
  readonly properties: readonly ContractProperty[];
  /** The path between a value and the names of its members. */
  readonly step: string;
  readonly fields: readonly Field[];
  readonly typeName: string;
}

/** The members of an object, of the elements of a list, or of the values of a map. */
function membersOf(property: ContractProperty, type: FieldType | undefined): Members {
  const { items, map } = property;
  if (items !== undefined) {
    const inner = membersOf(items, type?.kind === 'list' ? type.of : undefined);
    return { ...inner, step: `[]${inner.step}` };
  }
  if (map !== undefined) {
    const inner = membersOf(map.value, type?.kind === 'map' ? type.value : undefined);
    return { ...inner, step: `{}${inner.step}` };
  }
  const own = type?.kind === 'object' ? type : undefined;
  return {
    properties: property.properties,
    step: '.',
    fields: own?.fields ?? [],
    typeName: own?.typeName ?? '',
  };
}
