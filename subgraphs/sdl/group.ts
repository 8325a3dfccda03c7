import type { DefinitionNode, FieldDefinitionNode } from 'graphql';
import type { Domain, ModelObject } from '../model/model.ts';
import { metricField } from './aggregate.ts';
import { type DimensionField, dimensionsOf, isDimension } from './dimension.ts';
import { deprecatedDirectives } from './directives.ts';
import { enumType, inputType, inputValue, isEnumName, objectType, outputField } from './nodes.ts';
import { hasOrderableFields } from './order.ts';
import { relationField } from './relation.ts';

/** Groups of rows: what they can be grouped and ordered by and filtered on, and what each holds. */
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

function groupInputs(object: ModelObject): readonly DefinitionNode[] {
  const { helper, collection, metrics } = object;
  const ofField = [inputValue('field', `${helper}Field!`), inputValue('function', 'AggregateFunction!')];
  const hasAggregates = hasOrderableFields(object);
  return [
    inputType(
      `${helper}GroupBy`,
      [
        inputValue('dimension', `${helper}Dimension!`),
        inputValue('grain', 'TimeGrain', { description: 'The length of a bucket of time.' }),
        inputValue('step', 'Int', { description: 'How many of the grain make a bucket; 1 when not given.' }),
        inputValue('fill', 'GapFill', { description: 'What stands in buckets of time without rows.' }),
      ],
      { description: `A dimension to group ${collection} by.` },
    ),
    ...(hasAggregates ? [inputType(`${helper}AggregateOf`, ofField, { description: 'A function over a field.' })] : []),
    inputType(
      `${helper}GroupOrder`,
      [
        inputValue('dimension', `${helper}Dimension`),
        inputValue('metric', `${helper}Metric`),
        ...(hasAggregates ? [inputValue('aggregate', `${helper}AggregateOf`)] : []),
        inputValue('direction', 'SortDirection'),
        inputValue('nulls', 'NullsOrder'),
      ],
      {
        description:
          'A step in the order of groups: exactly one of its first members. Dimensions ascend and numbers descend unless said otherwise.',
      },
    ),
    ...(hasAggregates
      ? [
          inputType(`${helper}AggregateHaving`, [...ofField, inputValue('value', 'FloatFilter!')], {
            description: 'A condition on a function over a field.',
          }),
        ]
      : []),
    inputType(
      `${helper}Having`,
      [
        inputValue('and', `[${helper}Having!]`),
        inputValue('or', `[${helper}Having!]`),
        inputValue('not', `${helper}Having`),
        inputValue('count', 'LongFilter'),
        ...metrics.map(({ name, type, deprecated }) =>
          inputValue(name, `${type.scalar}Filter`, { directives: deprecatedDirectives(deprecated) }),
        ),
        ...(hasAggregates ? [inputValue('aggregate', `${helper}AggregateHaving`)] : []),
      ],
      { description: `Conditions on groups of ${collection}. All that are given must hold; a null one is ignored.` },
    ),
    inputType(
      `${helper}Top`,
      [
        inputValue('dimension', `${helper}Dimension!`),
        inputValue('first', 'Int!'),
        inputValue('orderBy', `[${helper}GroupOrder!]`),
      ],
      { description: 'How many groups of each value of a dimension are kept, and in which order they are counted.' },
    ),
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
      outputField('count', 'Long!'),
      ...metrics.map(metricField),
      outputField('aggregate', `${helper}Aggregate`),
      outputField('previous', `${helper}Group`, { description: 'The same group in the compared period.' }),
      outputField('partial', 'Boolean!', { description: 'Whether the range or the data ends inside the bucket.' }),
      outputField('suppressed', 'Boolean!', {
        description: 'Whether numbers are withheld because few rows are in them.',
      }),
      outputField('other', 'Boolean!', { description: 'Whether this is the rest of the groups, merged.' }),
    ],
    {
      description: `Numbers over ${collection} of equal dimensions. A dimension or relation that is not grouped by is null.`,
    },
  );
}

/** What a group refers to when its foreign key is grouped by. */
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
      outputField('totals', `${helper}Group`, { description: 'The numbers over all rows that pass the filter.' }),
      outputField('totalCount', 'Long', { description: 'How many groups there are, over all pages.' }),
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
