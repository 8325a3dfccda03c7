import { ApolloGateway } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { buildASTSchema, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { defined } from '../../core/defined.ts';
import type { SubgraphError } from '../../subgraphs/subgraph-error.ts';
import { createLibraryLog, type Log } from '../request/log.ts';
import { findRequestContext, type RequestContext } from '../request/request-context.ts';
import { errorBound } from '../transport/reply/lost-paths.ts';
import { parseSubOperation, representationsOf } from '../transport/sub-operation.ts';
import type { SubgraphSource } from '../transport/subgraph-source.ts';
import { FetchErrors } from './fetch-errors.ts';
import { hideExactKeys } from './hide-exact-keys.ts';
import { PassThrough } from './pass-through.ts';
import { refuseFlawed } from './plans/refuse-flawed.ts';

/** The cache size for query plans, as JSON; in memory they take several times as much. */
const planMebibytes = 4;

/** The interface by which Apollo Server executes operations. */
export type Executor = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;

type ExecutorResult = Awaited<ReturnType<NonNullable<Awaited<ReturnType<Executor['load']>>['executor']>>>;

/**
 * Apollo's gateway over a composed supergraph, with our sources instead of its HTTP client. Throws if the supergraph
 * names a subgraph without a source. `observe` receives the plan of every operation before it is executed.
 */
export function createFederation(
  supergraphSdl: string,
  sources: readonly SubgraphSource[],
  log: Log,
  observe?: (plan: QueryPlan) => void,
): Executor {
  const refuse = refuseFlawed(supergraphSdl, readSupergraph);
  const errors = new WeakMap<object, FetchErrors>();
  const errorsOf = (context: object): FetchErrors => {
    const known = errors.get(context) ?? new FetchErrors();
    errors.set(context, known);
    return known;
  };
  const passThrough = new PassThrough(
    new Map(sources.flatMap(({ name, schema }) => (schema === undefined ? [] : [[name, schema] as const]))),
  );
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: createGatewayLog(log),
    __exposeQueryPlanExperimental: false,
    experimental_approximateQueryPlanStoreMiB: planMebibytes,
    experimental_didResolveQueryPlan({ queryPlan, requestContext: { context }, operationContext }) {
      const { operation, fragments, schema: api } = operationContext;
      observe?.(queryPlan);
      refuse({ plan: queryPlan, operation, fragments });
      passThrough.begin({ plan: queryPlan, operation, api, context });
    },
    buildService({ name }) {
      const source = sources.find((candidate) => candidate.name === name);
      if (source === undefined) throw new Error(`The supergraph names the subgraph ${name}, which is not known here.`);
      return keepErrors(source, errorsOf, passThrough);
    },
  });
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
    async load(options) {
      const { executor } = await gateway.load(options);
      return {
        async executor(request) {
          const result = await executor(request);
          const data = passThrough.end(request.context);
          if (data !== undefined && result.errors === undefined) return { data };
          const kept = errorsOf(request.context);
          if (request.context.hasExactKeys === true) kept.add(hideExactKeys(result.data));
          return tellErrors(result, kept);
        },
      };
    },
  };
}

/**
 * The gateway logs an error for subgraphs without a URL, which in-process subgraphs do not have; this lowers its level.
 */
function createGatewayLog(log: Log): ReturnType<typeof createLibraryLog> {
  const library = createLibraryLog(log);
  return {
    ...library,
    error: (message) =>
      String(message).endsWith('is missing a url') ? library.debug(message) : library.error(message),
  };
}

/** The supergraph as a graphql-js schema, without validation of `join__` directives: composition has made them. */
export function readSupergraph(supergraphSdl: string): GraphQLSchema {
  return buildASTSchema(parse(supergraphSdl, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
}

const nullSent = 'A subgraph sent null for a field that is never null.';
const valueUnknown = 'A subgraph sent a value that the schema does not have.';

/** The same source, with its errors collected separately from the data, and with data that need no shaping kept. */
function keepErrors(
  { name, dataSource }: SubgraphSource,
  errorsOf: (context: object) => FetchErrors,
  passThrough: PassThrough,
): SubgraphSource['dataSource'] {
  return {
    async process(options) {
      const { errors = [], data, ...reply } = await dataSource.process(options);
      // Exact keys are hidden when the answer has been shaped.
      const isWhole = errors.length === 0 && findRequestContext(options.context)?.hasExactKeys !== true;
      if (isWhole && data && passThrough.keep(options.context, data) === 'kept') return { data: {} };
      const kept = errorsOf(options.context);
      const { query = '', variables } = options.request;
      const representations = query === '' ? undefined : representationsOf(parseSubOperation(query), variables);
      const path = ('pathInIncomingRequest' in options ? options.pathInIncomingRequest : undefined) ?? [];
      kept.note(errors as readonly SubgraphError[], { subgraph: name, path, representations });
      if (representations === undefined && path.length === 0 && data) kept.noteRoots(data);
      return { ...reply, ...defined({ data }) };
    },
  };
}

/**
 * The result with the errors of its fetches. When a subgraph sends null for a non-null field, or a value that the
 * schema does not allow, Apollo's gateway returns null and only mentions it in `extensions.valueCompletion`. A client
 * would read that as an empty answer, so it becomes an error, unless another error already explains the null.
 */
function tellErrors(result: ExecutorResult, kept: FetchErrors): ExecutorResult {
  const { valueCompletion, ...extensions } = result.extensions ?? {};
  const given = result.errors ?? [];
  const findings = (Array.isArray(valueCompletion) ? valueCompletion : [])
    .filter((error) => error instanceof GraphQLError)
    .map(({ path = [], message }) => ({ path, message }));
  const { first, count } = kept.unexplained({ findings, data: result.data, others: given });
  const found = first.map(({ path, message }, index) => {
    // The rest of the library's message names types that the viewer may not know.
    const sentence = message.startsWith('Cannot return null') ? nullSent : valueUnknown;
    const rest = index === errorBound ? { affected: count - errorBound } : {};
    return new GraphQLError(sentence, { path, extensions: { code: 'SUBREQUEST_INVALID_RESPONSE', ...rest } });
  });
  const errors = [...given, ...kept.inOrderOf(result.data), ...found];
  // An operation that was not executed has no data, not even null.
  if (errors.length === given.length && valueCompletion === undefined) return result;
  return {
    data: result.data ?? null,
    ...(errors.length === 0 ? {} : { errors }),
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
  };
}
