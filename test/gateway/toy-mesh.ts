import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { admitEverybody } from '../../gateway/auth/authenticate.ts';
import { composeMesh } from '../../gateway/federation/compose.ts';
import type { ServingOptions } from '../../gateway/http/serving-options.ts';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { createLog } from '../../gateway/request/log.ts';
import { type GatewayOptions, type RemoteSubgraph, startGateway } from '../../gateway/start-gateway.ts';
import { meshSubgraphSdl } from '../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../subgraphs/catalog/subgraph.ts';
import type { Subgraph } from '../../subgraphs/subgraph.ts';

const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const productsSdl = `${federation}
type Query { products(first: Int): [Product!] product(productId: ID!): Product  boom(kind: String): String }
type Mutation { rename(productId: ID!, name: String!): Product }
type Product @key(fields: "productId") { productId: ID! name: String! price: Float size: Size tags: [String!] }
enum Size { SMALL LARGE }
`;

export const reviewsSdl = `${federation}
type Query { reviews: [Review!] }
type Review { reviewId: ID! stars: Int product: Product }
type Product @key(fields: "productId") { productId: ID! reviews: [Review!] rating: Float }
`;

const products = [
  { productId: '1', name: 'Mr. Fuzzy', price: 49.99, size: 'LARGE', tags: ['bear'] },
  { productId: '2', name: 'Love Bear', price: 59.99, size: 'SMALL', tags: [] },
  { productId: '3', name: 'Panda', price: 45.99, size: null, tags: null },
];

const reviews = [
  { reviewId: 'a', stars: 5, product: { productId: '1' } },
  { reviewId: 'b', stars: 2, product: { productId: '1' } },
  { reviewId: 'c', stars: 4, product: { productId: '3' } },
];

/** What `boom(kind:)` does; each test passes its own. */
export type Boom = (kind: string, signal: AbortSignal | undefined) => unknown;

/** Two subgraphs as another team might write them: with graphql-js, over lists. */
export function createProducts(boom: Boom = () => null): Subgraph {
  const resolvers = {
    Query: {
      products: (_: unknown, { first }: { first?: number }) => products.slice(0, first ?? products.length),
      product: (_: unknown, { productId }: { productId: string }) =>
        products.find((row) => row.productId === productId),
      boom: (_: unknown, { kind }: { kind: string }, context: { signal?: AbortSignal }) => boom(kind, context.signal),
    },
    Product: {
      __resolveReference: ({ productId }: { productId: string }) =>
        products.find((row) => row.productId === productId) ?? null,
    },
  };
  return createSubgraph('products', productsSdl, resolvers);
}

export function createReviews(): Subgraph {
  const resolvers = {
    Query: { reviews: () => reviews },
    Product: {
      __resolveReference: ({ productId }: { productId: string }) => ({ productId }),
      reviews: ({ productId }: { productId: string }) => reviews.filter((row) => row.product.productId === productId),
      rating: ({ productId }: { productId: string }) =>
        reviews.find((row) => row.product.productId === productId)?.stars ?? null,
    },
  };
  return createSubgraph('reviews', reviewsSdl, resolvers);
}

type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>;

function createSubgraph(name: string, sdl: string, resolvers: object): Subgraph {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers } as Module);
  return {
    name,
    sdl,
    schema,
    execute: async ({ query, variables, operationName, signal }) =>
      await graphql({
        schema,
        source: query,
        contextValue: { signal },
        variableValues: variables ?? null,
        operationName: operationName ?? null,
      }),
    status: () => ({ state: 'ready', problems: [] }),
    close: async () => {},
  };
}

/** Lines of the log, so that a test can look at what was hidden from clients. */
function collectLog(): { readonly lines: string[]; readonly log: ServingOptions['log'] } {
  const lines: string[] = [];
  return { lines, log: createLog('debug', { write: (line: string) => void lines.push(line) }) };
}

const servingOptions: Omit<ServingOptions, 'log'> = {
  host: '127.0.0.1',
  port: 0,
  authenticate: admitEverybody(['analyst']),
  cors: { origins: ['*'] },
  introspection: true,
  limits: defaultRequestLimits,
  requestTimeout: 10_000,
};

export interface ToyGatewayOptions extends Partial<Omit<GatewayOptions, 'supergraphSdl' | 'local' | 'remote'>> {
  readonly local?: readonly Subgraph[];
  readonly remote?: readonly RemoteSubgraph[];
}

/** Composes the two subgraphs and serves them, in this process except for those that `remote` names. */
export async function startToyGateway(options: ToyGatewayOptions = {}) {
  const remote = options.remote ?? [];
  const isRemote = (name: string) => remote.some((subgraph) => subgraph.name === name);
  const local = options.local ?? [createProducts(), createReviews()].filter(({ name }) => !isRemote(name));
  const composition = composeMesh([
    { name: 'products', sdl: productsSdl },
    { name: 'reviews', sdl: reviewsSdl },
    { name: meshSubgraphName, sdl: meshSubgraphSdl },
  ]);
  if (!('supergraphSdl' in composition)) throw new Error(JSON.stringify(composition.issues));
  const { lines, log } = collectLog();
  const gateway = await startGateway({
    ...servingOptions,
    log,
    subrequestTimeout: 2_000,
    version: '0.0.0',
    ...options,
    supergraphSdl: composition.supergraphSdl,
    local,
    remote,
  });
  return { ...gateway, url: `http://127.0.0.1:${gateway.port}/graphql`, logLines: lines };
}
