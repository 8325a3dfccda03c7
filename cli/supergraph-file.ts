import { type DocumentNode, Kind, parse } from 'graphql';
import { CommandFailure } from './failure.ts';

/** Name and URL of each subgraph of a supergraph: the values of its enum `join__Graph` (join specification v0.3). */
export function listSubgraphs(
  supergraphSdl: string,
  file: string,
): readonly { readonly name: string; readonly url: string }[] {
  const graphs = parseSupergraph(supergraphSdl, file).definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
      ? (definition.values ?? [])
      : [],
  );
  if (graphs.length === 0) throw new CommandFailure(`${file} is not a supergraph: it has no enum join__Graph.`);
  return graphs.map(({ directives = [] }) => {
    const found = directives.find(({ name }) => name.value === 'join__graph')?.arguments ?? [];
    const read = (name: string) => {
      const value = found.find((argument) => argument.name.value === name)?.value;
      return value?.kind === Kind.STRING ? value.value : '';
    };
    return { name: read('name'), url: read('url') };
  });
}

function parseSupergraph(supergraphSdl: string, file: string): DocumentNode {
  try {
    return parse(supergraphSdl, { noLocation: true });
  } catch {
    throw new CommandFailure(`${file} is not GraphQL.`);
  }
}
