import { ApolloGateway } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { buildASTSchema, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { createLibraryLog, type Log } from '../graphql/log.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { SubgraphSource } from '../transport/subgraph-source.ts';
import { refuseFlawed } from './plans/refuse-flawed.ts';

/** What Apollo Server asks to execute operations. */
export type Executor = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;

type ExecutorResult = Awaited<ReturnType<NonNullable<Awaited<ReturnType<Executor['load']>>['executor']>>>;

/**
 * Apollo's gateway over a composed supergraph, with our sources in the place of its HTTP client. Throws if the
 * supergraph names a subgraph that has no source. `observe` sees the plan of every operation before it is executed.
 */
export function createFederation(
  supergraphSdl: string,
  sources: readonly SubgraphSource[],
  log: Log,
  observe?: (plan: QueryPlan) => void,
): Executor {
  const refuse = refuseFlawed(supergraphSdl, readSupergraph);
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: createGatewayLog(log),
    __exposeQueryPlanExperimental: false,
    experimental_didResolveQueryPlan({ queryPlan, operationContext: { operation, fragments } }) {
      observe?.(queryPlan);
      refuse({ plan: queryPlan, operation, fragments });
    },
    buildService({ name }) {
      const source = sources.find((candidate) => candidate.name === name);
      if (source === undefined) throw new Error(`The supergraph names the subgraph ${name}, which is not known here.`);
      return source.dataSource;
    },
  });
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
    async load(options) {
      const { executor } = await gateway.load(options);
      return { executor: async (request) => reportInvalidValues(await executor(request)) };
    },
  };
}

/** The gateway wants every subgraph to have a URL, and says so as an error; those of this process have none. */
function createGatewayLog(log: Log): ReturnType<typeof createLibraryLog> {
  const library = createLibraryLog(log);
  return {
    ...library,
    error: (message) =>
      String(message).endsWith('is missing a url') ? library.debug(message) : library.error(message),
  };
}

/** The types of a supergraph as graphql-js reads them, without `join__` checks: composition has made them. */
export function readSupergraph(supergraphSdl: string): GraphQLSchema {
  return buildASTSchema(parse(supergraphSdl, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
}

const nullSent = 'A subgraph sent null for a field that is never null.';
const valueUnknown = 'A subgraph sent a value that the schema does not have.';

/**
 * When a subgraph sends null where the schema promises a value, or a value that the schema does not have, Apollo's gateway
 * shows null and mentions it under `extensions.valueCompletion` only. A client would read that as an empty answer, so it
 * becomes an error.
 */
function reportInvalidValues(result: ExecutorResult): ExecutorResult {
  const found: unknown = result.extensions?.valueCompletion;
  if (!Array.isArray(found)) return result;
  const { valueCompletion: _, ...extensions } = result.extensions ?? {};
  const errors = found
    .filter((error) => error instanceof GraphQLError)
    .map(({ path, message }) => {
      // The rest of the library's sentence names types that the viewer may not know.
      const isNull = message.startsWith('Cannot return null');
      return new GraphQLError(isNull ? nullSent : valueUnknown, {
        ...(path === undefined ? {} : { path }),
        extensions: { code: 'SUBREQUEST_INVALID_RESPONSE' },
      });
    });
  return {
    data: result.data ?? null,
    errors: [...(result.errors ?? []), ...errors],
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
  };
}
