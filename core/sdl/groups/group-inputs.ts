import type { DefinitionNode } from 'graphql';
import type { ModelObject } from '../../model/model.ts';
import { deprecatedDirectives } from '../directives.ts';
import { conjunction } from '../filters/conjunction.ts';
import { hasOrderableFields } from '../filters/order.ts';
import { inputType, inputValue } from '../nodes.ts';

/** The inputs of a group-by field. Functions over fields use `<Helper>Field`, where it exists. */
export function groupInputs(object: ModelObject): readonly DefinitionNode[] {
  const { helper, collection, metrics } = object;
  const ofField = [inputValue('field', `${helper}Field!`), inputValue('function', 'AggregateFunction!')];
  const hasAggregates = hasOrderableFields(object);
  return [
    inputType(
      `${helper}GroupBy`,
      [
        inputValue('dimension', `${helper}Dimension!`),
        inputValue('grain', 'TimeGrain'),
        inputValue('step', 'Int'),
        inputValue('fill', 'GapFill'),
      ],
      { description: `A dimension to group ${collection} by; a time in buckets of step (1) grains.` },
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
        description: `A step in the order of groups: exactly one of dimension${hasAggregates ? ', metric and aggregate' : ' and metric'}. ASC for a dimension, else DESC, and nulls last unless said otherwise.`,
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
      { description: `Conditions on groups of ${collection}. ${conjunction}` },
    ),
    inputType(
      `${helper}Top`,
      [
        inputValue('dimension', `${helper}Dimension!`),
        inputValue('first', 'Int!'),
        inputValue('orderBy', `[${helper}GroupOrder!]`),
      ],
      { description: 'How many groups of each value of a dimension are kept.' },
    ),
    inputType(
      `${helper}Series`,
      [
        inputValue('dimension', `${helper}Dimension!`),
        inputValue('first', 'Int!'),
        inputValue('orderBy', `[${helper}GroupOrder!]`),
        inputValue('other', 'Boolean', {
          description: 'Whether the rest is kept, merged to groups with `other: true`.',
        }),
      ],
      {
        description:
          'How many values of a dimension are kept, the same ones in every group; those with the greatest count over all groups unless ordered otherwise.',
      },
    ),
  ];
}
