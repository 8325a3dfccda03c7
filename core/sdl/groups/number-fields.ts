import type { ConstDirectiveNode, FieldDefinitionNode } from 'graphql';
import type { Domain, ModelObject } from '../../model/model.ts';
import { costDirective, deprecatedDirectives, listSizeDirective } from '../directives.ts';
import { inputValue, outputField } from '../nodes.ts';
import { isGroupable } from './dimension.ts';

/** Costs and sizes by place: over all rows, or over the related rows of each row of a list, read in one statement. */
const places = {
  query: { aggregateCost: 50, groupByCost: 50, groups: 1000 },
  relation: { aggregateCost: 5, groupByCost: 10, groups: 100 },
} as const;

/**
 * `<list>Aggregate` and `<list>GroupBy`, which accompany a list of the object's rows and ignore its paging. Without an
 * event time they have no time range and no comparison; without dimensions there are no groups.
 */
export function numberFields(
  object: ModelObject,
  {
    domain,
    place,
    list,
    deprecated,
  }: {
    readonly domain: Domain;
    readonly place: keyof typeof places;
    readonly list: string;
    readonly deprecated: string | undefined;
  },
): readonly FieldDefinitionNode[] {
  const { helper, collection } = object;
  const { aggregateCost, groupByCost, groups } = places[place];
  const rows = place === 'query' ? `the ${collection} that pass the filter` : `the ${collection} that belong here`;
  const directives: readonly ConstDirectiveNode[] = deprecatedDirectives(deprecated);
  const filter = inputValue('filter', `${helper}Filter`);
  const timeRange = object.eventTime === undefined ? [] : [inputValue('timeRange', 'TimeRange')];
  const timeZone = inputValue('timeZone', 'String');
  const compare = object.eventTime === undefined ? [] : [inputValue('compare', 'Compare')];
  const aggregate = outputField(`${list}Aggregate`, `${helper}AggregateResult`, {
    description: `Numbers over ${rows}.`,
    arguments: [filter, ...timeRange, timeZone, ...compare],
    directives: [...directives, costDirective(aggregateCost)],
  });
  if (!isGroupable(object, domain)) return [aggregate];
  const groupBy = outputField(`${list}GroupBy`, `${helper}Groups`, {
    description: `Numbers over groups of ${rows}; ${groups} groups unless first says otherwise.`,
    arguments: [
      inputValue('by', `[${helper}GroupBy!]!`),
      filter,
      ...timeRange,
      timeZone,
      inputValue('weekStart', 'DayOfWeek'),
      inputValue('having', `${helper}Having`),
      inputValue('topPer', `${helper}Top`),
      inputValue('series', `${helper}Series`),
      inputValue('orderBy', `[${helper}GroupOrder!]`),
      inputValue('first', 'Int'),
      inputValue('offset', 'Int'),
      ...compare,
    ],
    directives: [
      ...directives,
      costDirective(groupByCost),
      listSizeDirective({ assumed: groups, slicing: ['first'], sized: ['nodes'] }),
    ],
  });
  return [aggregate, groupBy];
}
