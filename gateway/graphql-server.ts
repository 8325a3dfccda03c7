import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import { describeCode } from '../subgraphs/errors/codes.ts';
import { exactNumbers } from './exact-numbers.ts';
import { countFields } from './field-count.ts';
import { landingPage } from './landing-page.ts';
import type { RequestLimits } from './limits.ts';
import { createLibraryLog, type Log } from './log.ts';
import { formatPublicError } from './public-error.ts';
import type { RequestContext } from './request-context.ts';

export interface GraphqlServerOptions {
  /** What executes operations: a federation gateway, or one subgraph in the same clothes. */
  readonly executor: NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;
  readonly introspection: boolean;
  readonly limits: RequestLimits;
  readonly log: Log;
}

/**
 * Apollo Server without anything that talks to the outside: no reporting, no traces, no batching. CSRF prevention is
 * on, documents are limited before they are executed, and errors are masked.
 */
export function createGraphqlServer(options: GraphqlServerOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: options.executor,
    introspection: options.introspection,
    logger: createLibraryLog(options.log),
    parseOptions: { maxTokens: options.limits.tokens },
    validationOptions: { maxErrors: 20 },
    validationRules: [exactNumbers],
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: (result) => JSON.stringify(result),
    formatError: (formatted, error) => formatPublicError(formatted, error, options.log),
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      landingPage(),
      checkOperation(options.limits.fields),
    ],
  });
}

/** Apollo's gateway would answer 500 where an operation name is wrong, or missing although there are several. */
function describeMissingOperation(name: string | undefined): GraphQLError {
  const message =
    name === undefined || name === ''
      ? 'The document has several operations; name one in `operationName`.'
      : 'The document has no operation with the name that `operationName` gives.';
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });
}

/** graphql-js leaves this to execution, and Apollo's gateway would answer 500. */
function describeMissingRoot(operation: string): GraphQLError {
  const message = `The schema has no ${operation} operations.`;
  return new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } });
}

/** Refuses what has no operation, and an operation that is too broad, before it is planned: planning is what costs. */
function checkOperation(limit: number): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, schema, document, operation }) {
          if (operation === undefined) throw describeMissingOperation(request.operationName);
          if (!schema.getRootType(operation.operation)) throw describeMissingRoot(operation.operation);
          const count = countFields(operation, document);
          if (count <= limit) return;
          const code = 'DOCUMENT_TOO_BROAD';
          const { sentence, status } = describeCode(code);
          throw new GraphQLError(`${sentence} It selects ${count}; the limit is ${limit}.`, {
            extensions: { code, http: { status } },
          });
        },
      };
    },
  };
}
