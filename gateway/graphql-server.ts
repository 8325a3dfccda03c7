import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import { describeCode } from '../subgraphs/errors/codes.ts';
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
      limitFields(options.limits.fields),
    ],
  });
}

/** Refuses an operation that is too broad before it is planned: planning is what costs. */
function limitFields(limit: number): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation }) {
          if (operation === undefined) return;
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
