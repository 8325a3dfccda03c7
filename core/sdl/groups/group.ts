import type { DefinitionNode, FieldDefinitionNode } from 'graphql';
import type { Domain, ModelObject } from '../../model/model.ts';
import { deprecatedDirectives } from '../directives.ts';
import { enumType, isEnumName, objectType, outputField } from '../nodes.ts';
import { relationField } from '../relation.ts';
import { countType, metricField } from './aggregate.ts';
import { type DimensionField, dimensionsOf, isDimension } from './dimension.ts';
import { groupInputs } from './group-inputs.ts';

/** Groups of rows: their dimensions, order and filters, and the fields of a group. */
export function groupDefinitions(object: ModelObject, domain: Domain): readonly DefinitionNode[] {
  const dimensions = dimensionsOf(object, domain);
  if (dimensions.length === 0) return [];
  return [
    ...groupEnums(object, dimensions),
    ...groupInputs(object),
    groupType(object, { domain, dimensions }),
    groupsType(object),
  ];
}

function groupEnums(
  { helper, collection, metrics }: ModelObject,
  dimensions: readonly DimensionField[],
): readonly DefinitionNode[] {
  return [
    enumType(`${helper}Dimension`, dimensions.map(enumValue), { description: `What ${collection} can be grouped by.` }),
    enumType(`${helper}Metric`, [{ name: 'count' }, ...metrics.filter(({ name }) => isEnumName(name)).map(enumValue)], {
      description: `The metrics of ${collection}.`,
    }),
  ];
}

function groupType(
  object: ModelObject,
  { domain, dimensions }: { readonly domain: Domain; readonly dimensions: readonly DimensionField[] },
): DefinitionNode {
  const { helper, collection, metrics } = object;
  return objectType(
    `${helper}Group`,
    [
      ...dimensions.map(({ name, type, deprecated }) =>
        outputField(name, type, { directives: deprecatedDirectives(deprecated) }),
      ),
      ...groupedRelations(object, domain),
      outputField('count', countType(object)),
      ...metrics.map(metricField),
      outputField('aggregate', `${helper}Aggregate`),
      outputField('previous', `${helper}Group`, { description: 'In the compared period.' }),
      outputField('partial', 'Boolean!', { description: 'Whether the range or the data ends inside the bucket.' }),
      outputField('suppressed', 'Boolean!', {
        description: 'Whether numbers are withheld.',
      }),
      outputField('other', 'Boolean!', { description: 'Whether it is the rest of the groups.' }),
    ],
    {
      description: `A group of ${collection}. What it is not grouped by is null.`,
    },
  );
}

/** The related row of a group whose dimensions include the foreign key. */
function groupedRelations(object: ModelObject, domain: Domain): readonly FieldDefinitionNode[] {
  const groupable = new Set(object.fields.filter(isDimension).map(({ name }) => name));
  return object.relations
    .filter(({ kind, on }) => kind === 'toOne' && on.every(({ from }) => groupable.has(from)))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((relation) => relationField(relation, domain) ?? []);
}

function groupsType({ helper, collection }: ModelObject): DefinitionNode {
  return objectType(
    `${helper}Groups`,
    [
      outputField('nodes', `[${helper}Group!]!`),
      outputField('totals', `${helper}Group`, { description: 'Over all rows that pass the filter.' }),
      outputField('totalCount', 'Long', { description: 'How many groups there are.' }),
      outputField('grain', 'TimeGrain'),
      outputField('step', 'Int'),
      outputField('meta', 'QueryMeta'),
    ],
    { description: `A page of groups of ${collection}.` },
  );
}

function enumValue({ name, deprecated }: { readonly name: string; readonly deprecated?: string | undefined }) {
  return { name, directives: deprecatedDirectives(deprecated) };
}
