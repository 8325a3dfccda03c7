import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import { scopeOf, selectedFields } from '../../../core/query/arguments/fields/selected-fields.ts';
import { findMetric, type Scorecard, type ScorecardMetric } from '../scorecard.ts';

/** The selected parts of an answer; unselected parts are not requested, and do not change the selected ones. */
export interface Selection {
  readonly groups: 'wanted' | 'unwanted';
  readonly totals: 'wanted' | 'unwanted';
  readonly meta: 'wanted' | 'unwanted';
  readonly partial: 'wanted' | 'unwanted';
  readonly metrics: readonly ScorecardMetric[];
}

/** Reads the selection of a scorecard's field. */
export function readSelection(info: GraphQLResolveInfo, scorecard: Scorecard): Selection {
  const scope = scopeOf(info);
  const metrics = new Map<string, ScorecardMetric>();
  const seen = new Set<string>();
  const visit = (nodes: readonly FieldNode[], type: GraphQLObjectType, place: string): void => {
    for (const field of selectedFields(nodes, type, scope)) {
      const name = place === '' ? field.name : `${place}.${field.name}`;
      seen.add(name);
      const metric = place === '' ? undefined : findMetric(scorecard, field.name);
      if (metric !== undefined) metrics.set(field.name, metric);
      const inner = getNamedType(type.getFields()[field.name]?.type);
      if (isObjectType(inner)) visit(field.nodes, inner, name);
    }
  };
  const returned = getNamedType(info.returnType);
  if (!isObjectType(returned)) throw new Error(`${info.fieldName} returns no object type.`);
  visit(info.fieldNodes, returned, '');
  const wanted = (...names: readonly string[]) => (names.some((name) => seen.has(name)) ? 'wanted' : 'unwanted');
  return {
    groups: wanted('nodes', 'totalCount', 'meta'),
    totals: wanted('totals', 'value', 'previous'),
    meta: wanted('meta'),
    partial: wanted('nodes.partial', 'nodes.previous.partial'),
    metrics: [...metrics.values()],
  };
}
