import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { defined } from '../../../defined.ts';
import type { PlanLimits } from '../../plan/limits.ts';
import { checkArguments } from '../argument-limits.ts';
import { refuseMalformed } from '../values/malformed.ts';
import { fieldKey } from './field-key.ts';
import { planNestedField } from './nested-field.ts';

/** Arguments after coercion by graphql-js: enum names, parsed scalars, plain input objects. */
export type Arguments = Readonly<Record<string, unknown>>;

/** One field of a selection, merged over all its occurrences. */
export interface SelectedField {
  readonly name: string;
  readonly key: string;
  readonly arguments: Arguments;
  readonly nodes: readonly FieldNode[];
}

/** Nodes with a selection set: fields, or the fragments of an `_entities` selection. */
export type SelectionNodes = readonly { readonly selectionSet?: SelectionSetNode | undefined }[];

/** The parts of an operation that reading selections needs. */
export interface OperationScope {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
  /** The number of relations between the field of `Query` and this selection. */
  readonly depth: number;
  /** The limits of arguments; absent where they have been checked. */
  readonly limits?: PlanLimits;
}

export function scopeOf(info: GraphQLResolveInfo, limits?: PlanLimits): OperationScope {
  const { fragments, variableValues } = info;
  return { fragments, variableValues, depth: 0, ...defined({ limits }) };
}

/**
 * The fields that `nodes` select on `type`, in document order: fragments expanded, `@skip` and `@include` applied,
 * fields of one name and equal arguments merged (GraphQL specification, 6.3.2 CollectFields).
 */
export function selectedFields(
  nodes: SelectionNodes,
  type: GraphQLObjectType,
  scope: OperationScope,
): readonly SelectedField[] {
  const found = new Map<string, SelectedField & { nodes: FieldNode[] }>();
  const spread = new Set<string>();
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isIncluded(selection, scope)) continue;
      if (selection.kind === 'Field') {
        addField(found, selection, type, scope);
      } else if (selection.kind === 'InlineFragment') {
        if (appliesTo(selection.typeCondition?.name.value, type)) visit(selection.selectionSet.selections);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = scope.fragments[selection.name.value];
        if (fragment !== undefined && appliesTo(fragment.typeCondition.name.value, type))
          visit(fragment.selectionSet.selections);
      }
    }
  };
  for (const node of nodes) if (node.selectionSet !== undefined) visit(node.selectionSet.selections);
  return [...found.values()];
}

function addField(
  found: Map<string, SelectedField & { nodes: FieldNode[] }>,
  node: FieldNode,
  type: GraphQLObjectType,
  scope: OperationScope,
): void {
  const definition = type.getFields()[node.name.value];
  if (definition === undefined) return; // `__typename`
  const args = getArgumentValues(definition, node, { ...scope.variableValues });
  planNestedField([node], () => refuseMalformed(args));
  const { limits } = scope;
  if (limits !== undefined) planNestedField([node], () => checkArguments(args, definition.args, limits));
  const key = fieldKey(node.name.value, args);
  const before = found.get(key);
  if (before === undefined) found.set(key, { name: node.name.value, key, arguments: args, nodes: [node] });
  else before.nodes.push(node);
}

/** The only abstract type is `_Entity`, and every condition on it names a concrete type. */
function appliesTo(condition: string | undefined, type: GraphQLObjectType): boolean {
  return condition === undefined || condition === type.name;
}

function isIncluded(node: SelectionNode, scope: OperationScope): boolean {
  const variables = { ...scope.variableValues };
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}
