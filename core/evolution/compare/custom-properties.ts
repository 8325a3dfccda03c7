import type { CustomProperties } from '../../contract/contract.ts';
import { isEqual } from '../equal.ts';

/** The custom properties that Concord reads; each has its own rules. */
const read = new Set([
  ...['semanticType', 'enum', 'deprecated', 'synonyms', 'context'],
  ...['graphqlName', 'graphqlCollection', 'graphqlNonNull', 'eventTime', 'mask', 'unit'],
  ...['minimumGroupSize', 'onViolation', 'rowFilter', 'name', 'inverseName', 'cardinality'],
  ...['nullValues', 'delimiter', 'quote', 'encoding', 'numberFormat'],
]);

/** The names of the differing custom properties that Concord does not read. */
export function differingProperties(before: CustomProperties, after: CustomProperties): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !read.has(name) && !isEqual(before[name], after[name])).toSorted();
}
