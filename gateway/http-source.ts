import type { GraphQLDataSource } from '@apollo/gateway';
import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import { type Dispatcher, Pool } from 'undici';
import { anonymous } from '../subgraphs/model/viewer.ts';
import type { ViewerTokens } from './auth/viewer-token.ts';
import { forwardHeaders, type HeaderRules } from './client-headers.ts';
import { acceptedEncodings, failSubrequest, findRedirection, type HttpAnswer, readReply } from './http-reply.ts';
import { judgeReply } from './judge-reply.ts';
import type { Log } from './log.ts';
import { failFetch, findLostPaths } from './lost-paths.ts';
import type { ErrorPolicy } from './reply-errors.ts';
import { findRequestContext, type RequestContext } from './request-context.ts';
import { parseSubOperation } from './sub-operation.ts';
import type { SubgraphQuestion, SubgraphReply, SubgraphSource, SubgraphStatus } from './subgraph-source.ts';
import { readExtension } from './trust/extension.ts';
import { trustHeader } from './trust/tell-trust.ts';
import type { TouchedObjects } from './trust/touched.ts';

export interface HttpSourceOptions {
  readonly name: string;
  readonly url: string;
  /** Sent with each sub-request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Which headers of the client are, too; absent: none. */
  readonly forward?: HeaderRules;
  /** Signs for whom it is asked; only for subgraphs that share the key. */
  readonly tokens?: ViewerTokens;
  /** What clients get to know of the errors that it reports. */
  readonly errors: ErrorPolicy;
  /** Milliseconds that a sub-request may take. */
  readonly timeout: number;
  /** Largest reply that is read, in bytes. */
  readonly replyBytes: number;
  /** The types of what comes back; known once the mesh is composed. */
  readonly supergraph: () => GraphQLSchema;
  readonly log: Log;
}

/** Header that tells a subgraph how many milliseconds are left to answer. */
export const timeoutHeader = 'concord-timeout';

/** Redirections that one request follows. */
const mostHops = 3;

interface Exchange {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
  /** Whose request it is; health checks have no limits. */
  readonly context: Omit<RequestContext, 'limits'> | undefined;
}

/**
 * A subgraph that is reached over HTTP, with connections that are kept. Every failure becomes an error at the paths
 * that stay empty because of it, with a code that says what happened and without the address; the log has the rest.
 */
export function createHttpSource(options: HttpSourceOptions): SubgraphSource {
  const url = new URL(options.url);
  const pool = new Pool(url.origin, {
    connections: 64,
    pipelining: 1,
    connect: { timeout: options.timeout },
    headersTimeout: options.timeout,
    bodyTimeout: options.timeout,
    keepAliveTimeout: 4_000,
    maxResponseSize: options.replyBytes,
  });
  // Names are one whatever their case, so that what clients send never stands beside what the configuration says.
  const fixedHeaders = Object.fromEntries(
    Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const log = options.log.child({ subgraph: options.name });
  const dataSource: GraphQLDataSource<Record<string, unknown>> = {
    process: ({ request, context }) => ask({ ...request, query: request.query ?? '' }, findRequestContext(context)),
  };
  return { name: options.name, dataSource, ask, check, close: () => pool.destroy() };

  async function ask(
    { query, variables = {}, operationName }: SubgraphQuestion,
    context: RequestContext | undefined,
  ): Promise<SubgraphReply> {
    const operation = parseSubOperation(query);
    const answer = await fetchReply({ text: query, variables, operationName, context }, operation.definition.operation);
    if (answer.kind === 'failure') {
      return { errors: failFetch(findLostPaths(operation, variables), answer.failure) };
    }
    noteTouched(answer.body, context?.touched);
    const { errors: policy } = options;
    return judgeReply(answer.body, {
      policy,
      host: url.hostname,
      operation,
      variables,
      supergraph: options.supergraph(),
      log,
    });
  }

  /** Asks again, once, if a kept connection turned out to be closed: nothing was answered, and a query changes nothing. */
  async function fetchReply(exchange: Exchange, kind: OperationTypeNode): Promise<HttpAnswer> {
    const first = await attempt(exchange);
    const isStale = first.kind === 'failure' && first.failure.stale === true && kind === OperationTypeNode.QUERY;
    return isStale ? await attempt(exchange) : first;
  }

  async function attempt({ text, variables, operationName, context }: Exchange): Promise<HttpAnswer> {
    const remaining = Math.max(1, Math.floor(Math.min(options.timeout, context?.remaining() ?? options.timeout)));
    const timeout = AbortSignal.timeout(remaining);
    try {
      const signed = await signRequest(context);
      const response = await post({
        headers: {
          ...fromClient(context),
          ...fixedHeaders,
          ...signed,
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json;q=0.9',
          'accept-encoding': acceptedEncodings,
          [timeoutHeader]: String(remaining),
          [trustHeader]: 'include',
        },
        body: JSON.stringify({ query: text, variables, ...(operationName === undefined ? {} : { operationName }) }),
        signal: context === undefined ? timeout : AbortSignal.any([context.signal, timeout]),
      });
      return await readReply(response, options.replyBytes);
    } catch (error) {
      const failure = failSubrequest(error, { timedOut: timeout.aborted || context?.remaining() === 0 });
      log.warn({ code: failure.code, err: error, requestId: context?.id }, 'A sub-request failed');
      return { kind: 'failure', failure };
    }
  }

  function fromClient(context: Exchange['context']): Readonly<Record<string, string>> {
    return options.forward === undefined || context === undefined ? {} : forwardHeaders(options.forward, context);
  }

  /** Sends a request, to another path of the same origin if the subgraph says that it is there. */
  async function post(request: Pick<Dispatcher.RequestOptions, 'headers' | 'body' | 'signal'>) {
    let address = url;
    for (let hops = 0; ; hops += 1) {
      const response = await pool.request({ ...request, path: address.pathname + address.search, method: 'POST' });
      const next = findRedirection(response, address.href);
      if (next === undefined) return response;
      if (next.origin !== url.origin || hops >= mostHops) {
        log.warn({ host: next.host }, 'A subgraph redirects to elsewhere; its URL in the configuration may be wrong');
        return response;
      }
      await response.body.dump();
      address = next;
    }
  }

  async function signRequest(context: Exchange['context']): Promise<Readonly<Record<string, string>>> {
    if (options.tokens === undefined) return {};
    const request = {
      ...(context === undefined ? {} : { requestId: context.id, caller: context.caller }),
      ...(context?.subject === undefined ? {} : { subject: context.subject }),
    };
    const token = await options.tokens.signViewer(context?.viewer ?? anonymous, options.name, request);
    return { authorization: `Bearer ${token}` };
  }

  async function check(): Promise<SubgraphStatus> {
    const timeout = AbortSignal.timeout(1_000);
    const context = { id: 'health', viewer: anonymous, caller: '', signal: timeout, remaining: () => 1_000 };
    const answer = await attempt({ text: '{ __typename }', variables: {}, context });
    if (answer.kind === 'reply') return { state: 'ready', problems: [] };
    return { state: 'unavailable', problems: [answer.failure.message ?? 'It does not answer.'] };
  }
}

/** What the subgraph knows of the data that it read; others than Concord's do not tell. */
function noteTouched(body: unknown, touched: TouchedObjects | undefined): void {
  const told = readExtension(isRecord(body) ? body.extensions : undefined);
  touched?.note(told?.reports ?? []);
  if (told?.isComplete !== true) touched?.noteUnknown();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
