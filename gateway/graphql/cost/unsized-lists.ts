import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
} from 'graphql';

export type IsUnsized = (list: {
  readonly parent: GraphQLObjectType | GraphQLInterfaceType;
  readonly field: GraphQLField<unknown, unknown>;
}) => boolean;

/**
 * Lists that only external subgraphs have, whose page sizes Concord does not know; `own` are the supergraph's keys of
 * Concord's subgraphs.
 */
export function listsOfOthers(own: ReadonlySet<string>): IsUnsized {
  return ({ parent, field }) => {
    const ofField = graphsOf(field.astNode?.directives, 'join__field');
    const graphs = ofField.length > 0 ? ofField : graphsOf(parent.astNode?.directives, 'join__type');
    return graphs.length > 0 && graphs.every((graph) => !own.has(graph));
  };
}

/** Whether only this subgraph has a type; false for every type where there is no such subgraph. */
export function typesOf(schema: GraphQLSchema, graph: string | undefined): (typeName: string) => boolean {
  const types = Object.values(schema.getTypeMap()).filter(({ astNode }) => {
    const graphs = graphsOf(astNode?.directives, 'join__type');
    return graphs.length > 0 && graphs.every((one) => one === graph);
  });
  const names = new Set(types.map(({ name }) => name));
  return (typeName) => names.has(typeName);
}

function graphsOf(directives: readonly ConstDirectiveNode[] | undefined, name: string): readonly string[] {
  return (directives ?? []).flatMap((directive) => {
    if (directive.name.value !== name) return [];
    const graph = directive.arguments?.find((argument) => argument.name.value === 'graph')?.value;
    return graph?.kind === Kind.ENUM ? [graph.value] : [];
  });
}
