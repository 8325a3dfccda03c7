import { type DocumentNode, parse } from 'graphql';
import { listGraphs } from '../../gateway/federation/composition/graphs.ts';
import { subgraphsPath } from '../../gateway/transport/subgraph-servers.ts';
import { CommandFailure } from '../failure.ts';

/** The name and URL of each subgraph in a supergraph. */
export function listSubgraphs(
  supergraphSdl: string,
  file: string,
): readonly { readonly name: string; readonly url: string }[] {
  const graphs = listGraphs(parseSupergraph(supergraphSdl, file));
  if (graphs.length === 0)
    throw new CommandFailure(
      `${file} is not a supergraph: it has no enum join__Graph. \`concord compose --output <file>\` writes one.`,
    );
  return graphs;
}

/** The supergraph of a file as a document. Throws CommandFailure where it is not GraphQL. */
export function parseSupergraph(supergraphSdl: string, file: string): DocumentNode {
  try {
    return parse(supergraphSdl, { noLocation: true });
  } catch {
    throw new CommandFailure(`${file} is not GraphQL. \`concord compose --output <file>\` writes a supergraph.`);
  }
}

/** Replaces in-process URLs by URLs of this server, so that other routers can reach its subgraphs. */
export function withAddresses(supergraphSdl: string, address: string): string {
  return supergraphSdl.replace(/(?<=\burl: ")in-process:([^"]+)(?=")/g, (_, name: string) => {
    return `${address}${subgraphsPath}${name}`;
  });
}
