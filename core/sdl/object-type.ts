import type { DefinitionNode, FieldDefinitionNode } from 'graphql';
import type { FieldType } from '../model/field-type.ts';
import type { CustomField, Domain, Field, ModelObject, Relation } from '../model/model.ts';
import { deprecatedDirectives, keyDirectives, tagDirectives } from './directives.ts';
import { enumType, inputValue, objectType, outputField } from './nodes.ts';
import { outputType } from './output-type.ts';
import { relationFields } from './relation.ts';

/**
 * The type of an object: its fields, each relation after its foreign key, then the other relations, and last the custom
 * fields.
 */
export function objectTypeDefinition(object: ModelObject, domain: Domain): DefinitionNode {
  const relations = object.relations
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((relation) => ({ after: lastForeignKeyField(relation, object), fields: relationFields(relation, domain) }));
  const fields: FieldDefinitionNode[] = [];
  for (const field of object.fields) {
    fields.push(fieldDefinition(field));
    for (const relation of relations) {
      if (relation.after === field.name) for (const found of relation.fields) fields.push(found);
    }
  }
  for (const relation of relations) {
    if (relation.after === undefined) for (const found of relation.fields) fields.push(found);
  }
  for (const custom of object.customFields ?? []) fields.push(customFieldDefinition(custom));
  return objectType(object.typeName, fields, {
    description: object.description,
    directives: [...keyDirectives(object.keys), ...tagDirectives(object.tags)],
  });
}

/** The types of the object's fields: nested objects, map entries and enums. */
export function nestedTypeDefinitions(object: ModelObject): readonly DefinitionNode[] {
  const types = [...object.fields.map(({ type }) => type), ...(object.customFields ?? []).map(({ values }) => values)];
  return types.flatMap((type) => (type === undefined ? [] : definitionsOfType(type)));
}

function fieldDefinition(field: Field): FieldDefinitionNode {
  return outputField(field.name, `${outputType(field.type)}${field.nonNull ? '!' : ''}`, {
    description: field.description,
    directives: [...deprecatedDirectives(field.deprecated), ...tagDirectives(field.tags)],
  });
}

function customFieldDefinition(field: CustomField): FieldDefinitionNode {
  return outputField(field.name, field.type, {
    description: field.description,
    directives: deprecatedDirectives(field.deprecated),
    arguments: field.arguments.map(({ name, type, description }) => inputValue(name, type, { description })),
  });
}

function definitionsOfType(type: FieldType): readonly DefinitionNode[] {
  switch (type.kind) {
    case 'scalar':
    case 'json':
      return [];
    case 'enum':
      return [
        enumType(
          type.typeName,
          type.values.map(({ value, description }) => ({ name: value, description })),
        ),
      ];
    case 'object':
      return [
        objectType(type.typeName, type.fields.map(fieldDefinition)),
        ...type.fields.flatMap((field) => definitionsOfType(field.type)),
      ];
    case 'list':
      return definitionsOfType(type.of);
    case 'map':
      return [
        objectType(type.typeName, [
          outputField('key', `${outputType(type.key)}!`),
          outputField('value', outputType(type.value)),
        ]),
        ...definitionsOfType(type.key),
        ...definitionsOfType(type.value),
      ];
  }
}

function lastForeignKeyField(relation: Relation, object: ModelObject): string | undefined {
  if (relation.foreignKeyOn === 'to') return undefined;
  const names = new Set(relation.on.map((pair) => pair.from));
  return object.fields.findLast((field) => names.has(field.name))?.name;
}
