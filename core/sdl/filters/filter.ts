import type { DefinitionNode, InputValueDefinitionNode } from 'graphql';
import { comparisonsOf } from '../../model/comparisons.ts';
import type { EnumType, FieldType } from '../../model/field-type.ts';
import type { Domain, Field, ModelObject, Relation } from '../../model/model.ts';
import { deprecatedDirectives } from '../directives.ts';
import { inputType, inputValue } from '../nodes.ts';
import { askedRelations, ownObject } from '../own-object.ts';
import { conjunction } from './conjunction.ts';
import { filterAcrossType, filtersAcrossDefinitions } from './filter-across.ts';
import { operandType } from './operand-type.ts';

/**
 * `<Helper>Filter` with one member for each filterable field and relation, and the filters of nested objects, enums and
 * relations that it uses. Filters of other subgraphs are never repeated here: composition would intersect them with
 * their owner's.
 */
export function filterDefinitions(object: ModelObject, domain: Domain): readonly DefinitionNode[] {
  const { helper, collection } = object;
  const filter = inputType(
    `${helper}Filter`,
    [
      inputValue('and', `[${helper}Filter!]`),
      inputValue('or', `[${helper}Filter!]`),
      inputValue('not', `${helper}Filter`),
      ...object.fields.flatMap(fieldMember),
      ...askedRelations(object).flatMap((relation) => relationMember(relation, object, domain)),
    ],
    { description: `Conditions on ${collection}. ${conjunction}` },
  );
  return [
    filter,
    ...(isListedInDomain(object, domain) ? [relationFilter(object)] : []),
    ...object.fields.flatMap((field) => filtersOfType(field.type)),
    ...filtersAcrossDefinitions(object, domain),
  ];
}

/** Conditions on the related rows of a row. Here `{}` means any row. */
function relationFilter({ helper, collection }: ModelObject): DefinitionNode {
  return inputType(
    `${helper}RelationFilter`,
    [
      inputValue('some', `${helper}Filter`, { description: 'At least one passes; {} is any.' }),
      inputValue('every', `${helper}Filter`, { description: 'None fails.' }),
      inputValue('none', `${helper}Filter`, { description: 'None passes; {} is any.' }),
      inputValue('count', 'LongFilter', { description: 'How many there are.' }),
    ],
    { description: `Conditions on the ${collection} that belong to a row. ${conjunction}` },
  );
}

function isListedInDomain(object: ModelObject, domain: Domain): boolean {
  return domain.objects.some((owner) =>
    owner.relations.some((relation) => relation.kind === 'toMany' && relation.to === object.typeName),
  );
}

function relationMember(relation: Relation, object: ModelObject, domain: Domain): readonly InputValueDefinitionNode[] {
  const target = ownObject(domain, relation.to);
  const type = target === undefined ? filterAcrossType(relation, object, domain) : filterOfRows(relation, target);
  if (type === undefined) return [];
  return [inputValue(relation.name, type, { directives: deprecatedDirectives(relation.deprecated) })];
}

function filterOfRows({ kind }: Relation, { helper }: ModelObject): string {
  return kind === 'toOne' ? `${helper}Filter` : `${helper}RelationFilter`;
}

function fieldMember(field: Field): readonly InputValueDefinitionNode[] {
  const type = filterOfType(field.type);
  if (type === undefined) return [];
  return [inputValue(field.name, type, { directives: deprecatedDirectives(field.deprecated) })];
}

/** The input that filters a type; undefined for types that cannot be filtered: bytes and maps. */
function filterOfType(type: FieldType): string | undefined {
  switch (type.kind) {
    case 'scalar':
      return type.storage.kind === 'binary' ? undefined : `${type.scalar}Filter`;
    case 'enum':
    case 'object':
      return `${type.typeName}Filter`;
    case 'list':
      return listFilterOf(type.of);
    case 'json':
      return 'JSONFilter';
    case 'map':
      return undefined;
  }
}

function listFilterOf(element: FieldType): string {
  if (element.kind === 'enum') return `${element.typeName}ListFilter`;
  if (element.kind === 'scalar' && element.storage.kind !== 'binary') return `${element.scalar}ListFilter`;
  return 'ListFilter';
}

/** The inputs that filtering a type needs beyond the shared vocabulary. */
function filtersOfType(type: FieldType): readonly DefinitionNode[] {
  switch (type.kind) {
    case 'enum':
      return [enumFilter(type)];
    case 'object':
      return [
        inputType(`${type.typeName}Filter`, [...type.fields.flatMap(fieldMember), inputValue('isNull', 'Boolean')], {
          description: `Conditions on the members. ${conjunction}`,
        }),
        ...type.fields.flatMap((field) => filtersOfType(field.type)),
      ];
    case 'list':
      return type.of.kind === 'enum' ? [enumListFilter(type.of)] : [];
    case 'scalar':
    case 'map':
    case 'json':
      return [];
  }
}

function enumFilter({ typeName }: EnumType): DefinitionNode {
  return inputType(
    `${typeName}Filter`,
    comparisonsOf('enum').map((name) => inputValue(name, operandType(name, typeName))),
    { description: `Conditions on a ${typeName}. ${conjunction}` },
  );
}

function enumListFilter({ typeName }: EnumType): DefinitionNode {
  return inputType(
    `${typeName}ListFilter`,
    [inputValue('has', typeName), inputValue('isEmpty', 'Boolean'), inputValue('isNull', 'Boolean')],
    { description: `Conditions on a list of ${typeName}. ${conjunction}` },
  );
}
