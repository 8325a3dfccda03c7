import type { DefinitionNode, FieldDefinitionNode } from 'graphql';
import { columnKindOf } from '../../model/aggregates.ts';
import type { FieldType } from '../../model/field-type.ts';
import type { Field, Metric, ModelObject } from '../../model/model.ts';
import { deprecatedDirectives, tagDirectives } from '../directives.ts';
import { metricCost, weighMetric } from '../metric-cost.ts';
import { objectType, outputField } from '../nodes.ts';

/** Aggregates over rows: `<Helper>Aggregate`, column first, and `<Helper>AggregateResult` around it. */
export function aggregateDefinitions(object: ModelObject): readonly DefinitionNode[] {
  const { helper, collection, fields, metrics } = object;
  return [
    objectType(
      `${helper}Aggregate`,
      [outputField('count', countType(object)), ...metrics.map(metricField), ...fields.flatMap(columnField)],
      { description: `Numbers over ${collection}.` },
    ),
    objectType(
      `${helper}AggregateResult`,
      [
        outputField('value', `${helper}Aggregate!`),
        outputField('previous', `${helper}Aggregate`, { description: 'In the compared period.' }),
        outputField('suppressed', 'Boolean!', {
          description: 'Whether numbers are withheld.',
        }),
        outputField('meta', 'QueryMeta'),
      ],
      { description: `An answer with numbers over ${collection}.` },
    ),
  ];
}

/** The row count is nullable where small groups are suppressed. */
export function countType({ minimumGroupSize }: ModelObject): string {
  return minimumGroupSize === undefined ? 'Long!' : 'Long';
}

/** A measure of the contract, flat. It carries its tags here because no row has it. */
export function metricField({ name, type, description, deprecated, tags, expression }: Metric): FieldDefinitionNode {
  return outputField(name, type.scalar, {
    description,
    directives: [...deprecatedDirectives(deprecated), ...tagDirectives(tags), ...metricCost(weighMetric(expression))],
  });
}

function columnField({ name, type, deprecated }: Field): readonly FieldDefinitionNode[] {
  const aggregate = aggregateOf(type);
  return aggregate === undefined
    ? []
    : [outputField(name, aggregate, { directives: deprecatedDirectives(deprecated) })];
}

/** The type with the functions of a column; undefined where it has none. */
function aggregateOf(type: FieldType): string | undefined {
  const kind = columnKindOf(type);
  if (kind === undefined) return undefined;
  if (kind === 'text' || type.kind !== 'scalar') return 'StringAggregate';
  return type.scalar === 'Int' ? 'LongAggregate' : `${type.scalar}Aggregate`;
}
