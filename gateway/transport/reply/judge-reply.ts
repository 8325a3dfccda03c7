import type { GraphQLSchema } from 'graphql';
import type { SubgraphReply } from '../../../subgraphs/subgraph.ts';
import type { Log } from '../../request/log.ts';
import type { SubOperation } from '../sub-operation.ts';
import { failAt, failFetch, findLostPaths, isPathInto } from './lost-paths.ts';
import { type ErrorReading, readReplyErrors } from './reply-errors.ts';
import { type ReplyQuestion, removeMisshapen } from './reply-shape.ts';

export interface JudgedReply extends Pick<ErrorReading, 'policy' | 'host'> {
  readonly operation: SubOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The types of replies. */
  readonly supergraph: GraphQLSchema;
  readonly log: Log;
  /** How exact keys are read; absent where the fetch allows none. */
  readonly exactKeys?: ReplyQuestion['exactKeys'];
}

/** The body of a reply as data that matches the fetch, with an error at each path without data. */
export function judgeReply(body: unknown, judged: JudgedReply): SubgraphReply {
  const { operation, variables, supergraph, policy, host, log } = judged;
  const data = isRecord(body) && isRecord(body.data) ? body.data : undefined;
  const lost = findLostPaths(operation, variables, data);
  const invalid = (reason: string): SubgraphReply => {
    log.warn({ reason }, 'A subgraph sent an invalid reply');
    return { errors: failFetch(findLostPaths(operation, variables), { code: 'SUBREQUEST_INVALID_RESPONSE' }) };
  };
  if (!isRecord(body)) return invalid('The body is not a JSON object.');
  const reported = readReplyErrors(body.errors, {
    policy,
    host,
    lost,
    noteMasked: (errorId, { path }) => log.warn({ errorId, path }, 'An error of a subgraph was masked'),
  });
  if (reported === undefined) return invalid('`errors` is not a list of objects.');
  const { errors, explains } = reported;
  if (body.data === undefined || body.data === null) {
    return errors.length === 0 ? invalid('There is neither `data` nor an error.') : { errors };
  }
  if (data === undefined) return invalid('`data` is not an object.');
  // An invalid list of entities says nothing about any of them, and the gateway does not expect one.
  const isEntityFetch = lost.roots[0]?.length === 2;
  if (isEntityFetch && !Array.isArray(data._entities) && errors.length > 0) return { errors };
  const wrong = removeMisshapen(data, {
    operation,
    variables,
    supergraph,
    explains,
    exactKeys: judged.exactKeys,
  });
  if (isEntityFetch && wrong.some(({ path }) => path.length === 1))
    return invalid('The entities are not those asked for.');
  if (wrong.length === 0) return errors.length === 0 ? { data } : { data, errors };
  log.warn(
    { path: wrong[0]?.path, others: wrong.length - 1 },
    'A subgraph sent data that does not fit what it was asked',
  );
  const places = wrong.map(({ path, ...rest }) => ({
    path: isPathInto(path, lost) ? path : (lost.roots[0] ?? path),
    ...rest,
  }));
  return { data, errors: [...errors, ...failAt(places, { code: 'SUBREQUEST_INVALID_RESPONSE' })] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
