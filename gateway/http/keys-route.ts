import type { IncomingMessage, ServerResponse } from 'node:http';
import { defined } from '../../core/defined.ts';
import { RequestError } from '../../core/errors/request-error.ts';
import type { Requester, Viewer } from '../../core/model/access/viewer.ts';
import type { KeysAnswer, KeysQuestion } from '../../subgraphs/domain/across/peers.ts';
import type { NoteAccess } from '../../subgraphs/domain/domain-subgraph.ts';
import { answerUnadmitted } from '../auth/authenticate.ts';
import { type Authenticate, type Identity, nameCaller } from '../auth/identity.ts';
import type { Audit } from '../graphql/audit.ts';
import { AuditTrail } from '../graphql/audit-trail.ts';
import { type LimitSources, viewerLimits } from '../graphql/limits.ts';
import type { Log } from '../graphql/log.ts';
import { createRequestContext, requesterOf } from '../graphql/request-context.ts';
import { timeoutHeader } from '../transport/http-source.ts';
import { answerError, answerJson, type HttpAnswer } from './http-answer.ts';
import type { Route } from './http-server.ts';
import { readBody } from './read-body.ts';

/** Where a domain answers others about keys. */
export const keysPath = '/internal/keys';

/** What answers another domain, for its caller. Throws RequestError. */
export type AnswerKeys = (
  question: KeysQuestion,
  caller: {
    readonly viewer: Viewer;
    readonly signal: AbortSignal;
    readonly tellAccess: NoteAccess;
    readonly requester: Requester;
  },
) => Promise<KeysAnswer>;

export interface KeysRouteOptions extends LimitSources {
  readonly answerKeys: AnswerKeys;
  readonly authenticate: Authenticate;
  readonly audit?: Audit | undefined;
  readonly log: Log;
}

/** `POST /internal/keys`: a question as JSON, and the answer as columns. What it may read, the viewer's policy says. */
export function createKeysRoute(options: KeysRouteOptions): Route {
  return {
    methods: ['POST'],
    async handle(request, response) {
      const authentication = await options.authenticate(request);
      if (authentication.kind !== 'admitted') return answerUnadmitted(authentication);
      const { identity } = authentication;
      const limits = viewerLimits(options, identity.viewer);
      // Keys travel both ways, so a question may be as large as a reply.
      const read = await readBody(request, { ...limits, bodyBytes: limits.replyBytes, values: limits.replyValues });
      if (read.kind === 'refusal') return read.answer;
      const question = readQuestion(read.value);
      if (question === undefined) return answerError('BAD_REQUEST', 'The body is no question for keys.');
      return await answer(question, identity, request, response, options);
    },
  };
}

async function answer(
  question: KeysQuestion,
  identity: Identity,
  request: IncomingMessage,
  response: ServerResponse,
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
  try {
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
