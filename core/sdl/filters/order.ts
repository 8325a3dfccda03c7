import type { DefinitionNode } from 'graphql';
import type { Domain, Field, ModelObject } from '../../model/model.ts';
import { deprecatedDirectives } from '../directives.ts';
import { enumType, inputType, inputValue, isEnumName } from '../nodes.ts';
import { askedRelations, relatedFields } from '../own-object.ts';

/**
 * The order inputs: `<Helper>Field` lists the object's own fields, `<Helper>RelationField` those one to-one relation
 * away, `<Helper>Order` is one step of an order. Enums without values are omitted.
 */
export function orderDefinitions(object: ModelObject, domain: Domain): readonly DefinitionNode[] {
  const { helper, collection } = object;
  const fields = object.fields.filter(isOrderableField).map(orderValue);
  const relationFields = relationOrderValues(object, domain);
  if (!isOrderable(object, domain)) return [];
  const fieldEnum = enumType(`${helper}Field`, fields, {
    description: `The fields of ${collection} that have an order.`,
  });
  const relationEnum = enumType(`${helper}RelationField`, relationFields, {
    description: `The fields of what one of ${collection} refers to, as relation_field.`,
  });
  const hasBoth = fields.length > 0 && relationFields.length > 0;
  const order = inputType(
    `${helper}Order`,
    [
      ...(fields.length > 0 ? [inputValue('field', `${helper}Field`)] : []),
      ...(relationFields.length > 0 ? [inputValue('relation', `${helper}RelationField`)] : []),
      inputValue('direction', 'SortDirection'),
      inputValue('nulls', 'NullsOrder'),
    ],
    {
      description: `A step in the order of ${collection}${hasBoth ? ': exactly one of field and relation' : ''}. ASC and nulls last unless said otherwise.`,
    },
  );
  return [...(fields.length > 0 ? [fieldEnum] : []), ...(relationFields.length > 0 ? [relationEnum] : []), order];
}

/** Whether the object's lists have `orderBy`: any of its fields or to-one relations can be sorted by. */
export function isOrderable(object: ModelObject, domain: Domain): boolean {
  return hasOrderableFields(object) || relationOrderValues(object, domain).length > 0;
}

/** Whether `<Helper>Field` exists. */
export function hasOrderableFields(object: ModelObject): boolean {
  return object.fields.some(isOrderableField);
}

/** Scalars and enums have an order; bytes, lists, maps and nested objects have no meaningful one. */
function isOrderableField({ name, type }: Field): boolean {
  if (!isEnumName(name)) return false;
  return type.kind === 'enum' || (type.kind === 'scalar' && type.storage.kind !== 'binary');
}

function relationOrderValues(object: ModelObject, domain: Domain) {
  return askedRelations(object)
    .filter((relation) => relation.kind === 'toOne')
    .flatMap((relation) =>
      relatedFields(domain, relation)
        .filter(isOrderableField)
        .map((field) => orderValue({ ...field, name: `${relation.name}_${field.name}` })),
    );
}

function orderValue(field: Field) {
  return { name: field.name, directives: deprecatedDirectives(field.deprecated) };
}
