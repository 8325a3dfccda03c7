import type { FieldType } from '../../model/field-type.ts';
import type { Domain, Field, ModelObject, Relation } from '../../model/model.ts';
import { isEnumName } from '../nodes.ts';
import { outputType } from '../output-type.ts';
import { askedRelations, relatedFields } from '../own-object.ts';

/** A dimension: a value of `<Helper>Dimension`, and the field of that name in a group. */
export interface DimensionField {
  readonly name: string;
  /** A GraphQL type; the bucket of a time is still a time. */
  readonly type: string;
  readonly deprecated: string | undefined;
}

/** Whether the object has any dimension, so that its group types exist. */
export function isGroupable(object: ModelObject, domain: Domain): boolean {
  return dimensionsOf(object, domain).length > 0;
}

/**
 * The dimensions of an object: its own fields, the parts of its times (`startedAt_hourOfDay`), and the fields that are
 * one to-one relation away (`customer_country`).
 */
export function dimensionsOf(object: ModelObject, domain: Domain): readonly DimensionField[] {
  return [
    ...object.fields.filter(isDimension).flatMap((field) => [dimension(field, field.name), ...timeParts(field)]),
    ...askedRelations(object)
      .filter((relation) => relation.kind === 'toOne')
      .flatMap((relation) => relatedDimensions(relation, domain)),
  ];
}

/** Whether a field is a dimension: not floats, decimals, bytes, lists, maps and nested objects. */
export function isDimension({ name, type }: Field): boolean {
  if (!isEnumName(name)) return false;
  return isCategory(type) || (type.kind === 'scalar' && (type.scalar === 'DateTime' || type.scalar === 'Time'));
}

/** Times of related rows have too many values to group by without a grain, and no grain applies to them. */
function isCategory(type: FieldType): boolean {
  if (type.kind === 'enum') return true;
  if (type.kind !== 'scalar' || type.storage.kind === 'binary') return false;
  switch (type.scalar) {
    case 'ID':
    case 'String':
    case 'Int':
    case 'Long':
    case 'Boolean':
    case 'Date':
      return true;
    case 'Float':
    case 'Decimal':
    case 'Time':
    case 'DateTime':
      return false;
  }
}

function timeParts({ name, type, deprecated }: Field): readonly DimensionField[] {
  if (type.kind !== 'scalar' || (type.scalar !== 'DateTime' && type.scalar !== 'Date')) return [];
  const parts = [...(type.scalar === 'DateTime' ? ['hourOfDay'] : []), 'dayOfWeek', 'monthOfYear'];
  return parts.map((part) => ({ name: `${name}_${part}`, type: 'Int', deprecated }));
}

/** The joined columns are omitted, because the object has them itself. */
function relatedDimensions(relation: Relation, domain: Domain): readonly DimensionField[] {
  const joined = new Set(relation.on.map(({ to }) => to));
  return relatedFields(domain, relation)
    .filter(({ name, type }) => isCategory(type) && !joined.has(name))
    .map((field) => dimension(field, `${relation.name}_${field.name}`));
}

function dimension({ type, deprecated }: Field, name: string): DimensionField {
  return { name, type: outputType(type), deprecated };
}
