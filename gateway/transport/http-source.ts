import { setTimeout as delay } from 'node:timers/promises';
import type { GraphQLDataSource } from '@apollo/gateway';
import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Dispatcher } from 'undici';
import { defined } from '../../core/defined.ts';
import { anonymous } from '../../core/model/access/viewer.ts';
import { sharedName } from '../../core/sdl/prefix.ts';
import { ExactKey } from '../../subgraphs/exact-key.ts';
import type { SubgraphQuestion, SubgraphReply, SubgraphStatus } from '../../subgraphs/subgraph.ts';
import { SubgraphError } from '../../subgraphs/subgraph-error.ts';
import type { ViewerTokens } from '../auth/viewer-token.ts';
import type { Log } from '../request/log.ts';
import { findRequestContext, type RequestContext } from '../request/request-context.ts';
import { readExtension } from '../request/trust/extension.ts';
import { trustHeader } from '../request/trust/tell-trust.ts';
import type { TouchedObjects } from '../request/trust/touched.ts';
import { type Address, Addresses } from './addresses/addresses.ts';
import type { ExchangeOutcome } from './addresses/breaker.ts';
import { Bulkhead } from './addresses/bulkhead.ts';
import { RetryBudget } from './addresses/retry-budget.ts';
import { forwardHeaders, type HeaderRules } from './client-headers.ts';
import {
  acceptedEncodings,
  failSubrequest,
  findRedirection,
  type HttpReply,
  type ReplyBounds,
  readReply,
} from './reply/http-reply.ts';
import { judgeReply } from './reply/judge-reply.ts';
import { failFetch, findLostPaths } from './reply/lost-paths.ts';
import type { ErrorPolicy } from './reply/reply-errors.ts';
import { withholdExactKeys, withKeysAsText } from './representations.ts';
import { parseSubOperation } from './sub-operation.ts';
import type { SubgraphSource } from './subgraph-source.ts';

export interface HttpSourceOptions {
  readonly name: string;
  readonly url: string;
  /** Further URLs of the same subgraph; any that responds is used. */
  readonly further?: readonly string[];
  /** Sent with each sub-request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The client headers that are sent, too; none when absent. */
  readonly forward?: HeaderRules;
  /** Signs the viewer; only for subgraphs that share the key. */
  readonly tokens?: ViewerTokens;
  /** What stands before the names of the shared vocabulary in a subgraph of Concord; nothing when absent. */
  readonly prefix?: string;
  /** How its errors are shown to clients. */
  readonly errors: ErrorPolicy;
  /** Milliseconds that a sub-request may take. */
  readonly timeout: number;
  /** The bounds of one reply. */
  readonly bounds: ReplyBounds;
  /** The types of replies; known once the mesh is composed. */
  readonly supergraph: () => GraphQLSchema;
  readonly log: Log;
}

/** Header with the milliseconds that a subgraph has left for its response. */
export const timeoutHeader = 'concord-timeout';

/** The maximal number of redirects of one request. */
const mostHops = 3;

/** Milliseconds within which a subgraph must respond to a health check. */
const healthPatience = 1_000;

/** The places of one subgraph in the gateway. */
const places = { most: 64, perCaller: 48, waiting: 256, patience: 500 };

interface Exchange {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
  /** The deadline, in milliseconds of a monotonic clock. */
  readonly end: number;
  /** The request behind it; health checks have no limits. */
  readonly context: Omit<RequestContext, 'limits'> | undefined;
  /** Whether keys that no client is shown are wanted. */
  readonly keys: 'exact' | 'shown';
}

/**
 * A subgraph over HTTP, with kept connections. Every failure becomes an error at the paths that have no data because of
 * it, with a code for what happened and without the address; the log has the details.
 */
export function createHttpSource(options: HttpSourceOptions): SubgraphSource {
  const addresses = new Addresses([options.url, ...(options.further ?? [])], {
    connections: places.most,
    timeout: options.timeout,
    replyBytes: options.bounds.replyBytes,
  });
  const bulkhead = new Bulkhead(places);
  const budget = new RetryBudget();
  // Header names are lower-cased, so that client headers never duplicate configured ones.
  const fixedHeaders = Object.fromEntries(
    Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  // Only Concord's own subgraphs know exact keys; and without a token, anybody may call them.
  const takesExactKeys = options.errors === 'concord' && options.tokens !== undefined;
  const log = options.log.child({ subgraph: options.name });
  const dataSource: GraphQLDataSource<Record<string, unknown>> = {
    process: ({ request, context }) => {
      const found = findRequestContext(context);
      return askFor({ ...request, query: request.query ?? '' }, found, 'exact');
    },
  };
  return { name: options.name, dataSource, ask, check, close: () => addresses.close() };

  function ask(question: SubgraphQuestion, context: RequestContext | undefined): Promise<SubgraphReply> {
    return askFor(question, context, 'shown');
  }

  async function askFor(
    { query, variables: given = {}, operationName }: SubgraphQuestion,
    context: RequestContext | undefined,
    keys: Exchange['keys'],
  ): Promise<SubgraphReply> {
    const operation = parseSubOperation(query);
    const withheld = takesExactKeys ? undefined : withholdExactKeys(operation, given);
    if (withheld !== undefined) {
      const { variables, rest } = withheld;
      return withheld.complete(
        rest === 'none' ? {} : await askFor({ query, variables, ...defined({ operationName }) }, context, keys),
      );
    }
    const variables = options.errors === 'concord' ? withKeysAsText(operation, given) : given;
    const end = performance.now() + Math.min(options.timeout, context?.remaining() ?? options.timeout);
    const exchange = { text: query, variables, operationName, end, context, keys };
    const answer = await fetchReply(exchange, operation.definition.operation);
    if (answer.kind === 'failure') {
      return { errors: failFetch(findLostPaths(operation, variables), answer.failure) };
    }
    noteTouched(answer.body, context?.touched);
    const { errors: policy } = options;
    const judged = judgeReply(answer.body, {
      policy,
      host: new URL(options.url).hostname,
      operation,
      variables,
      supergraph: options.supergraph(),
      log,
      ...(keys === 'exact' && takesExactKeys && context !== undefined
        ? {
            exactKeys: {
              type: sharedName('Long', options.prefix ?? ''),
              read(text: string) {
                context.hasExactKeys = true;
                return new ExactKey(text, options.name);
              },
            },
          }
        : {}),
    });
    return tellRetryAfter(judged, answer.retryAfter);
  }

  /**
   * Sends to one address, and to another one where nothing could be sent. A request that was sent without a response is
   * repeated once, if it has no side effects, the budget allows it and there is time; a failing subgraph thereby gets
   * no more load.
   */
  async function fetchReply(exchange: Exchange, kind: OperationTypeNode): Promise<HttpReply> {
    const deadline = AbortSignal.timeout(timeLeft(exchange));
    const signal = exchange.context === undefined ? deadline : AbortSignal.any([exchange.context.signal, deadline]);
    const leave = await bulkhead.enter(signal, exchange.context?.caller ?? '');
    if (leave === undefined) return refuse(1, 'The gateway waits for as many answers of the subgraph as it may.');
    try {
      budget.earn();
      const failed = new Set<Address>();
      let address = addresses.choose();
      if (address === undefined) {
        return refuse(Math.ceil(addresses.wait / 1_000), 'The subgraph did not answer lately; it is tried again soon.');
      }
      for (let mayRepeat = kind === OperationTypeNode.QUERY; ; ) {
        const answer = await attempt(exchange, address);
        if (answer.kind === 'reply' || answer.failure.unanswered === undefined) return answer;
        failed.add(address);
        const { unanswered, retryAfter } = answer.failure;
        // A subgraph that requests a pause gets one.
        const again = unanswered === 'sent' && retryAfter === undefined ? addresses.choose() : undefined;
        const next = addresses.choose(failed) ?? again;
        if (next === undefined || signal.aborted) return answer;
        if (unanswered === 'sent') {
          if (!mayRepeat || !budget.spend()) return answer;
          mayRepeat = false;
          // Spreads the retries of requests that failed at the same moment.
          await delay(Math.random() * 20, undefined, { signal }).catch(() => undefined);
          if (signal.aborted) return answer;
        }
        address = next;
      }
    } finally {
      leave();
    }
  }

  function refuse(retryAfter: number, message: string): HttpReply {
    log.debug({ retryAfter }, message);
    return { kind: 'failure', failure: { code: 'SUBREQUEST_REJECTED', message, retryAfter } };
  }

  function timeLeft({ end }: Exchange): number {
    return Math.max(1, Math.floor(end - performance.now()));
  }

  async function attempt(exchange: Exchange, address: Address): Promise<HttpReply> {
    const end = address.breaker.begin();
    address.active += 1;
    const answer = await send(exchange, address);
    address.active -= 1;
    end(outcomeOf(answer));
    return answer;
  }

  async function send(exchange: Exchange, address: Pick<Address, 'url' | 'pool'>): Promise<HttpReply> {
    const { text, variables, operationName, context, keys } = exchange;
    const remaining = timeLeft(exchange);
    const timeout = AbortSignal.timeout(remaining);
    try {
      const signed = await signRequest(context, keys);
      const response = await post(address, {
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
        body: JSON.stringify({ query: text, variables, ...defined({ operationName }) }),
        signal: context === undefined ? timeout : AbortSignal.any([context.signal, timeout]),
      });
      const answer = await readReply(response, options.bounds);
      if (answer.kind === 'failure') {
        const { reason } = answer;
        log.warn({ status: response.statusCode, reason, requestId: context?.id }, 'A subgraph gave no usable answer');
      }
      return answer;
    } catch (error) {
      const timedOut = timeout.aborted || context?.remaining() === 0;
      const failure = failSubrequest(error, { timedOut, hasLeft: context?.signal.aborted === true });
      log.warn({ code: failure.code, err: error, requestId: context?.id }, 'A sub-request failed');
      return { kind: 'failure', failure, isCutShort: timedOut && remaining < options.timeout * 0.9 };
    }
  }

  function fromClient(context: Exchange['context']): Readonly<Record<string, string>> {
    return options.forward === undefined || context === undefined ? {} : forwardHeaders(options.forward, context);
  }

  /** Sends a request, and follows redirects to other paths of the same origin. */
  async function post(
    { url, pool }: Pick<Address, 'url' | 'pool'>,
    request: Pick<Dispatcher.RequestOptions, 'headers' | 'body' | 'signal'>,
  ) {
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

  async function signRequest(
    context: Exchange['context'],
    keys: Exchange['keys'],
  ): Promise<Readonly<Record<string, string>>> {
    if (options.tokens === undefined) return {};
    const request = {
      ...(context === undefined ? {} : { requestId: context.id, caller: context.caller }),
      ...(context?.subject === undefined ? {} : { subject: context.subject }),
      ...(keys === 'exact' && takesExactKeys ? { wantsExactKeys: true } : {}),
    };
    const token = await options.tokens.signViewer(context?.viewer ?? anonymous, options.name, request);
    return { authorization: `Bearer ${token}` };
  }

  /**
   * Checks every address on a separate connection, so that no request is in the way. The result means little for
   * requests: an address that responds is tried sooner, and one that does not is not paused for it.
   */
  async function check(): Promise<SubgraphStatus> {
    const timeout = AbortSignal.timeout(healthPatience);
    const end = performance.now() + healthPatience;
    const context = { id: 'health', viewer: anonymous, caller: '', signal: timeout, remaining: () => healthPatience };
    const exchange = { text: '{ __typename }', variables: {}, end, context, keys: 'shown' as const };
    const answers = await Promise.all(
      addresses.all.map(async ({ url, probes, breaker }) => {
        const answer = await send(exchange, { url, pool: probes });
        if (answer.kind === 'reply') breaker.wake();
        return answer;
      }),
    );
    const failures = answers.filter((answer) => answer.kind === 'failure');
    if (failures.length === 0) return { state: 'ready', problems: [] };
    if (failures.length < answers.length) {
      return { state: 'ready', problems: [`${failures.length} of ${answers.length} addresses do not answer.`] };
    }
    return { state: 'unavailable', problems: [failures[0]?.failure.message ?? 'It does not answer.'] };
  }
}

/**
 * The outcome for the address. A client that leaves, or that has less time than the subgraph, says nothing about it.
 */
function outcomeOf(answer: HttpReply): ExchangeOutcome {
  if (answer.kind === 'reply') return 'answered';
  const { code, unanswered } = answer.failure;
  if (code === 'SUBREQUEST_TIMEOUT' && answer.isCutShort === true) return 'unknown';
  if (unanswered !== undefined || code === 'SUBREQUEST_TIMEOUT') return 'unreachable';
  return code === 'SUBREQUEST_CANCELLED' ? 'unknown' : 'answered';
}

/** Adds a `Retry-After` header's time to the errors. */
function tellRetryAfter(reply: SubgraphReply, retryAfter: number | undefined): SubgraphReply {
  if (retryAfter === undefined || reply.errors === undefined) return reply;
  const errors = reply.errors.map(
    ({ message, path, extensions }) => new SubgraphError(message, path, { retryAfter, ...extensions }),
  );
  return { ...reply, errors };
}

/** Records the subgraph's reports on the data that it read; external subgraphs send none. */
function noteTouched(body: unknown, touched: TouchedObjects | undefined): void {
  const told = readExtension(isRecord(body) ? body.extensions : undefined);
  touched?.note(told?.reports ?? []);
  if (told?.isComplete !== true) touched?.noteUnknown();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
