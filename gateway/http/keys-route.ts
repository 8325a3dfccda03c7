import type { IncomingMessage, ServerResponse } from 'node:http';
import { defined } from '../../core/defined.ts';
import { RequestError } from '../../core/errors/request-error.ts';
import type { KeysQuestion } from '../../subgraphs/domain/across/peers.ts';
import type { NoteAccess } from '../../subgraphs/domain/domain-subgraph.ts';
import { answerUnadmitted } from '../auth/authenticate.ts';
import { type LaneBounds, Lanes } from '../graphql/lanes.ts';
import type { Audit } from '../request/audit.ts';
import { AuditTrail } from '../request/audit-trail.ts';
import { answerError, answerJson, type HttpAnswer } from '../request/http-answer.ts';
import { type Authenticate, type Identity, nameCaller } from '../request/identity.ts';
import { type LimitSources, viewerLimits } from '../request/limits.ts';
import type { Log } from '../request/log.ts';
import { createRequestContext, requesterOf } from '../request/request-context.ts';
import { timeoutHeader } from '../transport/http-source.ts';
import type { AnswerKeys } from '../transport/peer-keys.ts';
import { Admission } from './admission.ts';
import type { Route } from './http-server.ts';
import { readBody } from './read-body.ts';
import { RequestTurns } from './turns.ts';

export interface KeysRouteOptions extends LimitSources {
  readonly answerKeys: AnswerKeys;
  readonly authenticate: Authenticate;
  readonly audit?: Audit | undefined;
  readonly log: Log;
  /** Counts requests together with other routes. */
  readonly admission?: Admission;
  /** Schedules the start of requests together with other routes. */
  readonly turns?: RequestTurns;
}

/**
 * Key queries have separate places: an operation keeps its place while it waits for another domain, which may query
 * this one. All count as short operations; engines divide their time between viewers.
 */
const bounds: LaneBounds = { running: 32, waiting: 256, patience: 10_000 };

const busy = { 'retry-after': '1' };

/** `POST /internal/keys`: a key query as JSON, answered by columns. The viewer's policy decides what may be read. */
export function createKeysRoute(options: KeysRouteOptions): Route {
  const { admission = new Admission(), turns = new RequestTurns(options.limits.concurrentRequests) } = options;
  const lanes = new Lanes({ short: bounds, long: bounds });
  return {
    methods: ['POST'],
    async handle(request, response) {
      const turn = turns.take();
      if (turn === undefined) return refuse(request, answerError('SERVER_BUSY', undefined, busy));
      await turn;
      const authentication = await options.authenticate(request);
      if (authentication.kind !== 'admitted') return refuse(request, answerUnadmitted(authentication));
      const { identity } = authentication;
      const limits = viewerLimits(options, identity.viewer);
      const caller = nameCaller(identity, request);
      const full = admission.checkPlaces(caller, limits);
      if (full !== undefined) return refuse(request, full);
      // Keys are sent in both directions, so a query may be as large as a reply.
      const read = await readBody(request, { ...limits, bodyBytes: limits.replyBytes, values: limits.replyValues });
      if (read.kind === 'refusal') return read.answer;
      const question = readQuestion(read.value);
      if (question === undefined) return answerError('BAD_REQUEST', 'The body is no question for keys.');
      const entry = admission.enter(caller, limits);
      if (entry.kind === 'refusal') return entry.answer;
      try {
        return await answer(question, { identity, request, response, lanes }, options);
      } finally {
        entry.leave();
      }
    },
  };
}

function refuse(request: IncomingMessage, given: HttpAnswer): HttpAnswer {
  request.resume();
  return given;
}

/** A parsed key query's request, with its identity and lanes. */
interface Asked {
  readonly identity: Identity;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly lanes: Lanes;
}

async function answer(
  question: KeysQuestion,
  { identity, request, response, lanes }: Asked,
  options: KeysRouteOptions,
): Promise<HttpAnswer> {
  const { answerKeys, log } = options;
  const { viewer, subject, requestId } = identity;
  const trail = new AuditTrail();
  const limits = viewerLimits(options, viewer);
  const left = Number(request.headers[timeoutHeader]);
  const timeout = left > 0 ? Math.min(limits.deadline, left) : limits.deadline;
  const caller = nameCaller(identity, request);
  const context = createRequestContext({ identity, caller, limits, trail }, response, timeout);
  const requester = requesterOf(context);
  const { signal } = context;
  let leave: (() => void) | undefined;
  try {
    leave = await lanes.enter({ cost: 0, caller, signal }).catch((error: unknown) => {
      throw error instanceof RequestError ? error : new RequestError('DEADLINE_EXCEEDED');
    });
    const tellAccess: NoteAccess = (access) => trail.note(access);
    return noted(answerJson(200, await answerKeys(question, { viewer, signal, tellAccess, requester })));
  } catch (error) {
    if (!(error instanceof RequestError)) {
      log.error({ err: error }, 'A question for keys failed');
      return noted(answerError('INTERNAL_SERVER_ERROR'));
    }
    if (error.cause !== undefined) log.error({ err: error.cause }, 'A question for keys failed');
    const { code, message, retryAfter } = error;
    return noted(answerError(code, message, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }));
  } finally {
    leave?.();
  }

  function noted(given: HttpAnswer): HttpAnswer {
    const id = requestId === undefined ? {} : { id: requestId };
    if (given.code !== undefined) trail.codes.add(given.code);
    options.audit?.write({ ...id, subject, roles: viewer.roles, status: given.status, trail });
    return given;
  }
}

function readQuestion(value: unknown): KeysQuestion | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { object, key, values, filter, among, limit } = value as Readonly<Record<string, unknown>>;
  if (typeof object !== 'string' || !isTexts(key) || key.length === 0 || !isTexts(values)) return undefined;
  if (typeof limit !== 'number' || !Number.isSafeInteger(limit) || limit < 0) return undefined;
  if (among !== undefined && !isKeys(among, key.length)) return undefined;
  return {
    object,
    key,
    values,
    limit,
    ...defined({ filter, among }),
  };
}

function isKeys(value: unknown, width: number): value is readonly (readonly string[])[] {
  if (!Array.isArray(value) || value.length !== width || !value.every(isTexts)) return false;
  return new Set(value.map(({ length }) => length)).size === 1;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
