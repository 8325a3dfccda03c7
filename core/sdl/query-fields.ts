import type { DefinitionNode, FieldDefinitionNode } from 'graphql';
import { fieldOf, hasCursors } from '../model/find.ts';
import type { Domain, Key, ModelObject } from '../model/model.ts';
import { listArguments, sizedFields } from './connection.ts';
import { deprecatedDirectives, listSizeDirective } from './directives.ts';
import { numberFields } from './groups/number-fields.ts';
import { inputValue, objectType, outputField } from './nodes.ts';
import { outputType } from './output-type.ts';

/** The `Query` type of a domain; none when the domain has no object, because a type needs a field. */
export function queryDefinitions(objects: readonly ModelObject[], domain: Domain): readonly DefinitionNode[] {
  const fields = objects.flatMap((object) => [
    ...object.keys.map((key) => keyField(key, object)),
    collectionField(object, domain),
    ...numberFields(object, { domain, place: 'query', list: object.collection, deprecated: object.deprecated }),
  ]);
  return fields.length === 0 ? [] : [objectType('Query', fields)];
}

/** One row by a key. The arguments are the fields of the key, flat. Nullable, since the row may not exist. */
function keyField(key: Key, object: ModelObject): FieldDefinitionNode {
  const names = key.fields.join(' and ');
  return outputField(key.queryField, object.typeName, {
    description: `The ${object.singular} with this ${names}, or null.`,
    arguments: key.fields.map((name) => inputValue(name, `${outputType(fieldOf(object, name).type)}!`)),
    directives: deprecatedDirectives(object.deprecated),
  });
}

/** A page of rows. `first` has no default here: with one, backward paging with `last` alone could not be recognized. */
function collectionField(object: ModelObject, domain: Domain): FieldDefinitionNode {
  const slicing = hasCursors(object) ? ['first', 'last'] : ['first'];
  return outputField(object.collection, `${object.helper}Connection`, {
    description: `The ${object.collection} that pass the filter, in order; 100 unless ${slicing.join(' or ')} says otherwise.`,
    arguments: listArguments(object, { domain, place: 'query' }),
    directives: [
      ...deprecatedDirectives(object.deprecated),
      listSizeDirective({ assumed: 100, slicing, sized: sizedFields(object) }),
    ],
  });
}
