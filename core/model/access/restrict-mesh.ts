import type { FieldType } from '../field-type.ts';
import { fieldOf, relationOf } from '../find.ts';
import type { CustomField, Domain, Field, Mesh, ModelObject, Relation } from '../model.ts';
import type { Protection } from './access.ts';
import { isInClear, isOpen, isShown, listReaders, type ObjectReader, type Readers } from './readers.ts';

/**
 * The mesh reduced to the objects and fields that some roles may read. `shown` includes masked fields, `clear` only
 * fields that may be used in computations. Relations to unreadable objects are removed. The result depends on roles
 * alone: row filters by claims apply when an operation runs.
 */
export function restrictMesh(mesh: Mesh, roles: readonly string[], to: Restriction): Mesh {
  const readers = listReaders(mesh, roles);
  return { domains: mesh.domains.map((domain) => restrictDomain(domain, readers, to)) };
}

export type Restriction = 'shown' | 'clear';

function restrictDomain(domain: Domain, readers: Readers, to: Restriction): Domain {
  const readable = (relation: Relation) => readers.has(relation.to) && readers.has(relation.from);
  return {
    ...domain,
    objects: domain.objects.flatMap((object) => {
      const reader = readers.get(object.typeName);
      return reader === undefined ? [] : [restrictObject(reader, readers, to)];
    }),
    stubs: domain.stubs.flatMap((stub) =>
      readers.has(stub.typeName) ? [{ ...stub, relations: stub.relations.filter(readable) }] : [],
    ),
    neighbours: domain.neighbours.flatMap((neighbour) => {
      const reader = readers.get(neighbour.typeName);
      if (reader === undefined) return [];
      const known = new Set(restrictFields(reader, readers, to).map(({ name }) => name));
      return [{ ...neighbour, fields: neighbour.fields.filter(({ name }) => known.has(name)) }];
    }),
  };
}

function restrictObject(reader: ObjectReader, readers: Readers, to: Restriction): ModelObject {
  const { eventTime, customFields, ...object } = reader.object;
  const fields = restrictFields(reader, readers, to);
  const names = new Set(fields.map(({ name }) => name));
  const readable = (relation: Relation) => readers.has(relation.to) && readers.has(relation.from);
  return {
    ...object,
    fields,
    metrics: object.metrics.filter(
      ({ protections = [], expression }) => isInClear(protections, reader) && isOpen(expression, reader, readers),
    ),
    keys: object.keys.filter((key) => key.fields.every((field) => names.has(field))),
    relations: object.relations.filter(readable),
    contributed: object.contributed.filter(readable),
    ...(eventTime === undefined || !names.has(eventTime) ? {} : { eventTime }),
    ...(customFields === undefined
      ? {}
      : { customFields: customFields.filter((custom) => mayRun(custom, reader, readers)) }),
  };
}

function restrictFields(reader: ObjectReader, readers: Readers, to: Restriction): readonly Field[] {
  return reader.object.fields.flatMap((field) => {
    if (field.computed !== undefined && !isOpen(field.computed.expression, reader, readers)) return [];
    return restrictField(field, [], reader, to);
  });
}

function restrictField(
  field: Field,
  outer: readonly Protection[],
  reader: ObjectReader,
  to: Restriction,
): readonly Field[] {
  const protections = [...outer, ...(field.protections ?? [])];
  const passes = to === 'shown' ? isShown(protections, reader) : isInClear(protections, reader);
  const type = passes ? restrictType(field.type, protections, reader, to) : undefined;
  return type === undefined ? [] : [{ ...field, type }];
}

function restrictType(
  type: FieldType,
  protections: readonly Protection[],
  reader: ObjectReader,
  to: Restriction,
): FieldType | undefined {
  switch (type.kind) {
    case 'scalar':
    case 'enum':
    case 'json':
      return type;
    case 'object': {
      const fields = type.fields.flatMap((field) => restrictField(field, protections, reader, to));
      return fields.length === 0 ? undefined : { ...type, fields };
    }
    case 'list': {
      const of = restrictType(type.of, protections, reader, to);
      return of === undefined ? undefined : { ...type, of };
    }
    case 'map': {
      const value = restrictType(type.value, protections, reader, to);
      return value === undefined ? undefined : { ...type, value };
    }
  }
}

/** Custom code gets unmasked values or none. */
function mayRun({ needs }: CustomField, reader: ObjectReader, readers: Readers): boolean {
  return needs.every((need) => {
    const relation = need.relation === undefined ? undefined : relationOf(reader.object, need.relation);
    const owner = need.relation === undefined ? reader : readers.get(relation?.to ?? '');
    if (owner === undefined) return false;
    const field = fieldOf(owner.object, need.field);
    const computed = field.computed === undefined || isOpen(field.computed.expression, owner, readers);
    return computed && isInClear(field.protections ?? [], owner);
  });
}
