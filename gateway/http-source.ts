import type { GraphQLDataSource } from '@apollo/gateway';
import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import { Pool } from 'undici';
import { anonymous } from '../subgraphs/model/viewer.ts';
import type { ViewerTokens } from './auth/viewer-token.ts';
import { failSubrequest, type HttpAnswer, readReply } from './http-reply.ts';
import type { Log } from './log.ts';
import { isPathInto, readReplyErrors } from './reply-errors.ts';
import { removeMisshapen } from './reply-shape.ts';
import { findRequestContext, type RequestContext } from './request-context.ts';
import { countRepresentations, parseSubOperation, type SubOperation } from './sub-operation.ts';
import { failAt, type SubgraphError } from './subgraph-error.ts';
import type { SubgraphQuestion, SubgraphReply, SubgraphSource, SubgraphStatus } from './subgraph-source.ts';
import { readExtension } from './trust/extension.ts';
import { trustHeader } from './trust/tell-trust.ts';
import type { TouchedObjects } from './trust/touched.ts';

export interface HttpSourceOptions {
  readonly name: string;
  readonly url: string;
  /** Sent with each sub-request. Headers of the client never are. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Signs for whom it is asked; only for subgraphs that share the key. */
  readonly tokens?: ViewerTokens;
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
      return { errors: failAt(operation.paths, answer.failure, countRepresentations(variables)) };
    }
    noteTouched(answer.body, context?.touched);
    return judgeReply(answer.body, operation, variables);
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
      const response = await pool.request({
        path: url.pathname + url.search,
        method: 'POST',
        headers: {
          ...options.headers,
          ...signed,
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json;q=0.9',
          [timeoutHeader]: String(remaining),
          [trustHeader]: 'include',
        },
        body: JSON.stringify({ query: text, variables, ...(operationName === undefined ? {} : { operationName }) }),
        signal: context === undefined ? timeout : AbortSignal.any([context.signal, timeout]),
      });
      return await readReply(response);
    } catch (error) {
      const failure = failSubrequest(error, { timedOut: timeout.aborted || context?.remaining() === 0 });
      log.warn({ code: failure.code, err: error, requestId: context?.id }, 'A sub-request failed');
      return { kind: 'failure', failure };
    }
  }

  async function signRequest(context: Exchange['context']): Promise<Readonly<Record<string, string>>> {
    if (options.tokens === undefined) return {};
    const request = {
      ...(context === undefined ? {} : { requestId: context.id }),
      ...(context?.subject === undefined ? {} : { subject: context.subject }),
    };
    const token = await options.tokens.signViewer(context?.viewer ?? anonymous, options.name, request);
    return { authorization: `Bearer ${token}` };
  }

  function judgeReply(body: unknown, operation: SubOperation, variables: Readonly<Record<string, unknown>>) {
    const count = countRepresentations(variables);
    const invalid = (reason: string) => {
      log.warn({ reason }, 'A subgraph sent an invalid reply');
      return { errors: failAt(operation.paths, { code: 'SUBREQUEST_INVALID_RESPONSE' }, count) };
    };
    if (!isRecord(body)) return invalid('The body is not a JSON object.');
    const errors = readReplyErrors(body.errors, operation.paths, count);
    if (errors === undefined) return invalid('`errors` is not a list of objects.');
    const data = body.data;
    if (data === undefined || data === null) {
      return errors.length === 0 ? invalid('There is neither `data` nor an error.') : { errors };
    }
    if (!isRecord(data)) return invalid('`data` is not an object.');
    // A list of entities that does not fit says nothing about any of them, and the gateway does not expect one.
    const isEntityFetch = operation.paths[0]?.length === 2;
    if (isEntityFetch && !Array.isArray(data._entities) && errors.length > 0) return { errors };
    const explains = (path: readonly (string | number)[]) => errors.some((error) => isRelated(error, path));
    const wrong = removeMisshapen(data, { operation, variables, supergraph: options.supergraph(), explains });
    if (isEntityFetch && wrong.some((path) => path.length === 1))
      return invalid('The entities are not those asked for.');
    if (wrong.length === 0) return errors.length === 0 ? { data } : { data, errors };
    log.warn({ path: wrong[0], count: wrong.length }, 'A subgraph sent data that does not fit what it was asked');
    const paths = wrong
      .slice(0, 20)
      .map((path) => (isPathInto(path, operation.paths, count) ? path : (operation.paths[0] ?? path)));
    return { data, errors: [...errors, ...failAt(paths, { code: 'SUBREQUEST_INVALID_RESPONSE' }, 1)] };
  }

  async function check(): Promise<SubgraphStatus> {
    const timeout = AbortSignal.timeout(1_000);
    const context = { id: 'health', viewer: anonymous, signal: timeout, remaining: () => 1_000 };
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

function isRelated(error: SubgraphError, path: readonly (string | number)[]): boolean {
  const shorter = Math.min(error.path.length, path.length);
  return error.path.slice(0, shorter).every((step, index) => step === path[index]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
