import type { GraphQLDataSource } from '@apollo/gateway';
import type { ExecutionResult } from 'graphql';
import { defined } from '../../core/defined.ts';
import { anonymous } from '../../core/model/access/viewer.ts';
import type { Subgraph, SubgraphQuestion, SubgraphReply } from '../../subgraphs/subgraph.ts';
import type { SubgraphError } from '../../subgraphs/subgraph-error.ts';
import type { Log } from '../request/log.ts';
import { publishError } from '../request/public-error.ts';
import { findRequestContext, noteAccessOf, type RequestContext, requesterOf } from '../request/request-context.ts';
import { atPlace, failFetch, findLostPaths, isPathInto } from './reply/lost-paths.ts';
import { withKeysAsText } from './representations.ts';
import { countRepresentations, parseSubOperation } from './sub-operation.ts';
import type { SubgraphSource } from './subgraph-source.ts';

/** A subgraph in this process: a fetch is a function call, without printing or parsing in between. */
export function createInProcessSource(subgraph: Subgraph, log: Log): SubgraphSource {
  const dataSource: GraphQLDataSource<Record<string, unknown>> = {
    process: ({ request, context }) => {
      const found = findRequestContext(context);
      return askFor({ ...request, query: request.query ?? '' }, found, () => {
        if (found !== undefined) found.hasExactKeys = true;
      });
    },
  };
  return {
    name: subgraph.name,
    schema: subgraph.schema,
    dataSource,
    ask: (question, context: RequestContext | undefined) => askFor(question, context),
    check: async () => subgraph.status(),
    close: () => subgraph.close(),
  };

  async function askFor(
    { query, variables: given = {}, operationName }: SubgraphQuestion,
    context: RequestContext | undefined,
    noteExactKey?: () => void,
  ): Promise<SubgraphReply> {
    const variables = withKeysAsText(parseSubOperation(query), given);
    const touched = context?.touched;
    let told = subgraph.reads === 'throughOthers';
    let leave: (() => void) | undefined;
    try {
      leave = await beginRoots({ query, variables }, context);
      const result = await raceWithSignal(
        () =>
          subgraph.execute({
            query,
            variables,
            viewer: context?.viewer ?? anonymous,
            ...defined({ operationName }),
            ...(context === undefined ? {} : { signal: context.signal, context, requester: requesterOf(context) }),
            ...noteAccessOf(context),
            noteExactKey,
            noteTrust(reports) {
              told = true;
              touched?.note(reports);
            },
          }),
        context?.signal,
      );
      if (!told) touched?.noteUnknown();
      return publishResult(result, query, variables);
    } catch (error) {
      return { errors: describeFailure(error, query, variables, context) };
    } finally {
      leave?.();
    }
  }

  /**
   * Only root fetches need a place: a fetch for entities belongs to a running operation, and a subgraph that only
   * queries others must not take the places that these need.
   */
  async function beginRoots(
    { query, variables }: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
    context: RequestContext | undefined,
  ): Promise<(() => void) | undefined> {
    const isBegun = subgraph.reads === 'throughOthers' || countRepresentations(parseSubOperation(query), variables) > 0;
    return isBegun ? undefined : await context?.begin?.();
  }

  function publishResult(result: ExecutionResult, query: string, variables: Readonly<Record<string, unknown>>) {
    const data = result.data ?? null;
    const errors = result.errors ?? [];
    if (errors.length === 0 && data !== null) return { data };
    const lost = findLostPaths(parseSubOperation(query), variables, data);
    if (errors.length === 0) return { errors: failFetch(lost, { code: 'SUBREQUEST_INVALID_RESPONSE' }) };
    return {
      data,
      errors: errors.flatMap((error) => {
        const { message, extensions } = publishError(error, log);
        const places = isPathInto(error.path, lost) ? [{ path: error.path }] : lost.below(undefined);
        return places.map((place) => atPlace(message, place, { ...extensions, code: String(extensions.code) }));
      }),
    };
  }

  function describeFailure(
    error: unknown,
    query: string,
    variables: Readonly<Record<string, unknown>>,
    context: RequestContext | undefined,
  ): readonly SubgraphError[] {
    const lost = findLostPaths(parseSubOperation(query), variables);
    if (context?.signal.aborted === true) {
      return failFetch(lost, { code: context.remaining() > 0 ? 'SUBREQUEST_CANCELLED' : 'SUBREQUEST_TIMEOUT' });
    }
    const { message, extensions } = publishError(error, log);
    return lost
      .below(undefined)
      .map((place) => atPlace(message, place, { ...extensions, code: String(extensions.code) }));
  }
}

/** Stops waiting when the signal aborts, whether or not the subgraph stops. */
async function raceWithSignal<Result>(run: () => Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) return await run();
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([run(), promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
