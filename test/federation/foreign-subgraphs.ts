import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createYoga } from 'graphql-yoga';

/** A subgraph of another team: not Concord's, and served by a library that it chose. */
export interface ForeignSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
  /** The headers of everything that it was asked so far. */
  readonly asked: IncomingHttpHeaders[];
  /** The operations that it was asked so far, with their variables. */
  readonly operations: { readonly query: string; readonly variables: Record<string, unknown> }[];
  close(): Promise<void>;
}

export interface ForeignCode {
  readonly name: string;
  /** Without the link to federation, which every one has. */
  readonly sdl: string;
  readonly resolvers: object;
  /** What of federation it uses. */
  readonly imports?: readonly string[];
}

type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>;

function linked(sdl: string, imports: readonly string[] = ['@key', '@shareable', '@external', '@requires']): string {
  const names = imports.map((name) => JSON.stringify(name)).join(', ');
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names}])\n${sdl}`;
}

/** A subgraph that Apollo Server serves, as its documents show it. */
export async function startApolloSubgraph({
  name,
  sdl: text,
  resolvers,
  imports,
}: ForeignCode): Promise<ForeignSubgraph> {
  const sdl = linked(text, imports);
  const asked: ForeignSubgraph['asked'] = [];
  const operations: ForeignSubgraph['operations'] = [];
  const server = new ApolloServer({
    schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers } as Module),
    introspection: true,
    includeStacktraceInErrorResponses: true,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }) => {
      asked.push(req.headers);
      const { query, variables } = (req as { body?: { query: string; variables?: Record<string, unknown> } }).body ?? {
        query: '',
      };
      operations.push({ query, variables: variables ?? {} });
      return {};
    },
  });
  return { name, sdl, url, asked, operations, close: async () => await server.stop() };
}

/** A subgraph that GraphQL Yoga serves. */
export async function startYogaSubgraph({
  name,
  sdl: text,
  resolvers,
  imports,
}: ForeignCode): Promise<ForeignSubgraph> {
  const sdl = linked(text, imports);
  const asked: ForeignSubgraph['asked'] = [];
  const operations: ForeignSubgraph['operations'] = [];
  const yoga = createYoga({
    schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers } as Module),
    logging: false,
    graphqlEndpoint: '/graphql',
    context: ({ params }) => {
      operations.push({ query: params.query ?? '', variables: params.variables ?? {} });
      return {};
    },
  });
  const server = createServer((request, response) => {
    asked.push(request.headers);
    void yoga(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    name,
    sdl,
    url: `http://127.0.0.1:${port}/graphql`,
    asked,
    operations,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
