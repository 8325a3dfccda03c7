import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  visit as visitSyntax,
} from 'graphql';

type Fetch = PlanNode & { readonly kind: 'Fetch' };
type Required = NonNullable<Fetch['requires']>[number];

/** One fetch of a query plan, with the place of its result in the response. */
export interface PlacedFetch {
  /** The response keys of the place, without steps into lists; a step may contain a type condition. */
  readonly path: readonly string[];
  readonly subgraph: string;
  /** The representation of each entity, for an entity fetch. */
  readonly representations: readonly Required[] | undefined;
  /** The selected fields: of the query, or of each entity by its type. */
  readonly selections: readonly { readonly typeName: string | undefined; readonly set: SelectionSetNode }[];
  /** Response keys of fields that are fetched under another key and renamed. */
  readonly renamed: ReadonlyMap<string, string>;
}

export function listFetches({ node }: QueryPlan): readonly PlacedFetch[] {
  return node === undefined || node.kind === 'Subscription' ? [] : visit(node, []);
}

function visit(node: PlanNode, path: readonly string[]): readonly PlacedFetch[] {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((child) => visit(child, path));
    case 'Flatten':
      return visit(node.node, [...path, ...node.path.map(String).filter((step) => step !== '@')]);
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((child) => (child === undefined ? [] : visit(child, path)));
    case 'Defer':
      return [node.primary, ...node.deferred].flatMap((part) =>
        part.node === undefined ? [] : visit(part.node, path),
      );
    case 'Fetch':
      return [placeFetch(node, path)];
  }
}

function placeFetch(fetch: Fetch, path: readonly string[]): PlacedFetch {
  const renames = (fetch.outputRewrites ?? []).flatMap((rewrite) => {
    const key = rewrite.path.at(-1);
    return rewrite.kind === 'KeyRenamer' && key !== undefined ? [[key, rewrite.renameKeyTo] as const] : [];
  });
  const placed = { path, subgraph: fetch.serviceName, representations: fetch.requires, renamed: new Map(renames) };
  const { selectionSet } = readOperation(parse(fetch.operation, { noLocation: true }));
  if (fetch.requires === undefined) return { ...placed, selections: [{ typeName: undefined, set: selectionSet }] };
  const entities = selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? (selection.selectionSet?.selections ?? []) : [],
  );
  const selections = entities.flatMap((selection) =>
    selection.kind === Kind.INLINE_FRAGMENT
      ? [{ typeName: selection.typeCondition?.name.value, set: selection.selectionSet }]
      : [],
  );
  return { ...placed, selections };
}

/** The operation of a fetch with its fragments inlined: the planner names repeated selections. */
function readOperation({ definitions }: DocumentNode): OperationDefinitionNode {
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('A query plan has a fetch without an operation.');
  return visitSyntax(operation, {
    FragmentSpread({ name, directives = [] }) {
      const fragment = fragments.get(name.value);
      if (fragment === undefined) return undefined;
      const { typeCondition, selectionSet } = fragment;
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
    },
  });
}
