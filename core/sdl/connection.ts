import type { DefinitionNode, InputValueDefinitionNode } from 'graphql';
import { hasCursors } from '../model/find.ts';
import type { Domain, ModelObject } from '../model/model.ts';
import { countCost } from './directives.ts';
import { isOrderable } from './filters/order.ts';
import { inputValue, objectType, outputField } from './nodes.ts';

/**
 * A page of rows. Without a key that everybody may see, no row can be identified, so there are no cursors: no edges,
 * and paging by `first` and `offset` only.
 */
export function connectionDefinitions(object: ModelObject): readonly DefinitionNode[] {
  const { helper, typeName } = object;
  const connection = objectType(
    `${helper}Connection`,
    [
      outputField('nodes', `[${typeName}!]!`),
      ...(hasCursors(object) ? [outputField('edges', `[${helper}Edge!]!`)] : []),
      outputField('pageInfo', 'PageInfo!'),
      outputField('totalCount', 'Long', {
        description: 'How many rows pass the filter, over all pages; counted only if selected.',
        directives: [countCost],
      }),
      outputField('meta', 'QueryMeta'),
    ],
    { description: `A page of ${object.collection}.` },
  );
  if (!hasCursors(object)) return [connection];
  const edge = objectType(`${helper}Edge`, [outputField('cursor', 'String!'), outputField('node', `${typeName}!`)], {
    description: `A row of ${object.collection} with its place in the order.`,
  });
  return [connection, edge];
}

/** The connection fields that `@listSize` applies to: those with the rows. */
export function sizedFields(object: ModelObject): readonly string[] {
  return hasCursors(object) ? ['nodes', 'edges'] : ['nodes'];
}

/**
 * The arguments of a list of the object's rows. A list under another row has no `last` and `before`, because one
 * statement reads it for a whole batch of rows, in one direction.
 */
export function listArguments(
  object: ModelObject,
  { domain, place }: { readonly domain: Domain; readonly place: 'query' | 'relation' },
): readonly InputValueDefinitionNode[] {
  const { helper } = object;
  const after = hasCursors(object) ? [inputValue('after', 'String')] : [];
  const backward =
    hasCursors(object) && place === 'query' ? [inputValue('last', 'Int'), inputValue('before', 'String')] : [];
  return [
    inputValue('filter', `${helper}Filter`),
    ...(object.eventTime === undefined ? [] : [inputValue('timeRange', 'TimeRange')]),
    ...(isOrderable(object, domain) ? [inputValue('orderBy', `[${helper}Order!]`)] : []),
    inputValue('first', 'Int'),
    ...after,
    ...backward,
    inputValue('offset', 'Int'),
  ];
}
