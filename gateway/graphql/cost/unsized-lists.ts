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

/** Lists that only subgraphs of others have, whose page sizes Concord does not know; `own` as the supergraph calls graphs. */
export function listsOfOthers(own: ReadonlySet<string>): IsUnsized {
  return ({ parent, field }) => {
    const ofField = graphsOf(field.astNode?.directives, 'join__field');
    const graphs = ofField.length > 0 ? ofField : graphsOf(parent.astNode?.directives, 'join__type');
    return graphs.length > 0 && graphs.every((graph) => !own.has(graph));
  };
}

/** Whether a type is one that only this graph has; none where there is no such graph. */
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
