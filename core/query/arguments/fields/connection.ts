import { type FieldNode, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import type { SummaryColumn } from '../../plan/logical-plan.ts';
import { type Arguments, type OperationScope, selectedFields } from './selected-fields.ts';

/** A connection field at its position in an operation. */
export interface ConnectionField {
  /** `Query.sessions` or `Customer.sessions`. */
  readonly field: string;
  readonly place: 'root' | 'nested';
  readonly nodes: readonly FieldNode[];
  readonly arguments: Arguments;
}

/** The selected parts of a connection; only these are read. */
export interface ConnectionParts {
  /** The nodes whose selection sets contain columns of a row. */
  readonly rows: readonly FieldNode[];
  readonly page: 'needed' | 'unneeded';
  readonly cursors: 'needed' | 'unneeded';
  readonly summary: readonly SummaryColumn['kind'][];
}

/** The parts of a connection that `nodes` select, over all aliases. */
export function selectedParts(
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
  scope: OperationScope,
): ConnectionParts {
  const rows: FieldNode[] = [];
  const summary = new Set<SummaryColumn['kind']>();
  let page: 'needed' | 'unneeded' = 'unneeded';
  let cursors: 'needed' | 'unneeded' = 'unneeded';
  for (const part of selectedFields(nodes, type, scope)) {
    if (part.name === 'totalCount') summary.add('totalCount');
    if (part.name === 'nodes') for (const node of part.nodes) rows.push(node);
    if (part.name === 'nodes' || part.name === 'edges' || part.name === 'pageInfo') page = 'needed';
    const inner =
      part.name === 'edges' || part.name === 'pageInfo' || part.name === 'meta'
        ? objectTypeOf(type, part.name)
        : undefined;
    if (inner === undefined) continue;
    for (const field of selectedFields(part.nodes, inner, scope)) {
      if (field.name === 'node') for (const node of field.nodes) rows.push(node);
      if (field.name === 'cursor' || field.name === 'startCursor' || field.name === 'endCursor') cursors = 'needed';
      if (field.name === 'dataAsOf') summary.add('dataAsOf');
    }
  }
  return { rows, page, cursors, summary: [...summary] };
}

/** The object type of a field of `type`. */
export function objectTypeOf(type: GraphQLObjectType, field: string): GraphQLObjectType {
  const definition = type.getFields()[field];
  const named = definition && getNamedType(definition.type);
  if (!isObjectType(named)) throw new Error(`${type.name}.${field} leads to no object type.`);
  return named;
}
