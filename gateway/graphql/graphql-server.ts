import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { describeCode } from '../../core/errors/error-codes.ts';
import type { NamesFor } from '../../subgraphs/catalog/name-view.ts';
import { auditOperations } from '../request/audit.ts';
import { createLibraryLog, type Log } from '../request/log.ts';
import { formatPublicError } from '../request/public-error.ts';
import type { RequestContext } from '../request/request-context.ts';
import { tellTrust } from '../request/trust/tell-trust.ts';
import { recordOperations } from '../usage/record-operations.ts';
import type { UsageRecorder } from '../usage/usage-recorder.ts';
import { checkOperation } from './check-operation.ts';
import type { CostModel } from './cost/estimate-cost.ts';
import type { DocumentStore, PersistedTexts } from './document-store.ts';
import { exactNumbers } from './exact-numbers.ts';
import { fewComparisons } from './few-comparisons.ts';
import { landingPage } from './landing-page.ts';
import { limitVariableErrors } from './limit-variable-errors.ts';
import { tellNames } from './tell-names.ts';
import { tellOverload } from './tell-overload.ts';
import { writeResult } from './write-result.ts';

export interface GraphqlServerOptions {
  /** The executor of operations: a federation gateway, or one subgraph with the same interface. */
  readonly executor: NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;
  readonly introspection: boolean;
  /** The maximal tokens of any viewer; each viewer's own limit is checked with the body. */
  readonly tokens: number;
  readonly costs: CostModel;
  /** Shared by the servers of a deployment. */
  readonly documents: DocumentStore;
  /** Likewise. */
  readonly persisted: PersistedTexts;
  readonly log: Log;
  /** The maximal seconds for which a response may be cached; 0 when absent. */
  readonly cacheFor?: number | undefined;
  /** The names that each viewer may see; all names when absent. */
  readonly names?: NamesFor | undefined;
  /** Counts operations; absent where usage is not recorded. */
  readonly usage?: UsageRecorder | undefined;
}

/**
 * Apollo Server without any external communication: no reporting, no traces, no batching. CSRF prevention is on,
 * documents are limited before they are executed, and errors are masked.
 */
export function createGraphqlServer(options: GraphqlServerOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: limitVariableErrors(options.executor),
    introspection: options.introspection,
    logger: createLibraryLog(options.log),
    documentStore: options.documents,
    persistedQueries: { cache: options.persisted },
    parseOptions: { maxTokens: options.tokens },
    validationOptions: { maxErrors: 20 },
    validationRules: [fewComparisons, exactNumbers],
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: writeAnswer,
    formatError: (formatted, error) => formatPublicError(formatted, error, options.log),
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      landingPage(),
      auditOperations(),
      checkOperation(options.costs),
      tellTrust(options.cacheFor ?? 0),
      tellOverload(),
      ...(options.names === undefined ? [] : [tellNames(options.names)]),
      ...(options.usage === undefined ? [] : [recordOperations(options.usage)]),
    ],
  });
}

/** A result as JSON. A result beyond the engine's maximal string length exceeds any limit of responses. */
async function writeAnswer(result: unknown): Promise<string> {
  try {
    return await writeResult(result);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const code = 'RESPONSE_TOO_LARGE';
    return JSON.stringify({ errors: [{ message: describeCode(code).sentence, extensions: { code } }] });
  }
}
