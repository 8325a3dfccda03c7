import type { FieldType, ScalarName, ScalarType, Storage } from '../../../core/model/field-type.ts';
import type {
  Domain,
  EntityStub,
  Field,
  Key,
  Metric,
  ModelObject,
  Neighbour,
  Relation,
} from '../../../core/model/model.ts';

/** Short ways to write parts of a model by hand; everything not given is the plainest there is. */

const nowhere = { file: 'hand-written', line: 1, column: 1 };

const plainStorage: Readonly<Record<ScalarName, Storage>> = {
  ID: { kind: 'integer', bits: 64, signed: true },
  String: { kind: 'text' },
  Int: { kind: 'integer', bits: 32, signed: true },
  Long: { kind: 'integer', bits: 64, signed: true },
  Float: { kind: 'float', bits: 64 },
  Decimal: { kind: 'decimal', precision: 12, scale: 2 },
  Boolean: { kind: 'boolean' },
  Date: { kind: 'date' },
  Time: { kind: 'time' },
  DateTime: { kind: 'timestamp', zoned: true, timeZone: 'Etc/UTC' },
};

export function scalar(name: ScalarName): ScalarType {
  return { kind: 'scalar', scalar: name, storage: plainStorage[name] };
}

export const binary: ScalarType = { kind: 'scalar', scalar: 'String', storage: { kind: 'binary' } };

export function enumOf(typeName: string, ...values: readonly string[]): FieldType & { readonly kind: 'enum' } {
  return { kind: 'enum', typeName, values: values.map((value) => ({ value })), storage: { kind: 'text' } };
}

export function field(name: string, type: FieldType | ScalarName, more: Partial<Field> = {}): Field {
  const fieldType = typeof type === 'string' ? scalar(type) : type;
  return { name, property: name, column: name, type: fieldType, nonNull: false, tags: [], at: nowhere, ...more };
}

export function listOf(of: FieldType): FieldType & { readonly kind: 'list' } {
  return { kind: 'list', of, elementNonNull: false };
}

export function keyField(name: string, type: FieldType | ScalarName = 'ID'): Field {
  return field(name, type, { nonNull: true });
}

export function metric(name: string, type: ScalarName, more: Partial<Metric> = {}): Metric {
  return {
    name,
    property: name,
    type: scalar(type),
    expression: { kind: 'literal', text: null, storage: plainStorage[type] },
    inputs: [],
    fill: 'null',
    tags: [],
    at: nowhere,
    ...more,
  };
}

export function primary(queryField: string, ...fields: readonly string[]): Key {
  return { kind: 'primary', fields, open: true, entity: true, queryField };
}

export function object(
  typeName: string,
  collection: string,
  parts: Pick<ModelObject, 'fields'> & Partial<ModelObject>,
): ModelObject {
  return {
    domain: 'hand-written',
    contractId: 'hand-written',
    contractVersion: '1.0.0',
    name: collection,
    typeName,
    collection,
    singular: `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}`,
    helper: `${collection.charAt(0).toUpperCase()}${collection.slice(1)}`,
    tags: [],
    source: { kind: 'none', reason: 'hand-written' },
    keys: [],
    relations: [],
    contributed: [],
    metrics: [],
    access: { kind: 'everyone' },
    at: nowhere,
    ...parts,
  };
}

export function relation(
  kind: Relation['kind'],
  path: `${string}.${string}`,
  to: string,
  on: readonly (readonly [from: string, to: string])[],
  more: Partial<Relation> = {},
): Relation {
  const [from = '', name = ''] = path.split('.');
  return {
    kind,
    name,
    from,
    to,
    on: on.map(([own, other]) => ({ from: own, to: other })),
    foreignKeyOn: kind === 'toOne' ? 'from' : 'to',
    crossDomain: false,
    at: nowhere,
    ...more,
  };
}

export function stub(
  owner: string,
  typeName: string,
  parts: Pick<EntityStub, 'keys' | 'fields'> & Partial<EntityStub>,
): EntityStub {
  return { typeName, domain: owner, relations: [], ...parts };
}

export function neighbour(owner: string, typeName: string, fields: readonly Field[]): Neighbour {
  return { typeName, domain: owner, fields };
}

export function domain(name: string, objects: readonly ModelObject[], more: Partial<Domain> = {}): Domain {
  return {
    name,
    contracts: [],
    objects: objects.map((one) => ({ ...one, domain: name })),
    stubs: [],
    neighbours: [],
    ...more,
  };
}
