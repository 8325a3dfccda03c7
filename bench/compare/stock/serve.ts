import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { parse } from 'graphql';

/** Serves a subgraph as Apollo's documentation shows it, and prints where. */
export async function serveSubgraph<Context extends object>(
  sdl: string,
  resolvers: GraphQLResolverMap<Context>,
  context: () => Context,
): Promise<void> {
  // Its type knows no context of one's own.
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as GraphQLResolverMap<unknown> });
  const server = new ApolloServer<Context>({ schema });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => context(),
  });
  console.log(url);
}
