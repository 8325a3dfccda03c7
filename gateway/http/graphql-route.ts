import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { defined } from '../../core/defined.ts';
import { anonymous, type Viewer } from '../../core/model/access/viewer.ts';
import { answerUnadmitted } from '../auth/authenticate.ts';
import { Lanes } from '../graphql/lanes.ts';
import { withoutEmptyName } from '../graphql/operation-name.ts';
import type { Audit } from '../request/audit.ts';
import { AuditTrail } from '../request/audit-trail.ts';
import { answerError, type HttpAnswer } from '../request/http-answer.ts';
import { type Authenticate, type Authentication, admit, nameCaller } from '../request/identity.ts';
import { type LimitSources, viewerLimits } from '../request/limits.ts';
import { createRequestContext, type RequestContext } from '../request/request-context.ts';
import { timeoutHeader } from '../transport/http-source.ts';
import { Admission } from './admission.ts';
import { checkDocument, readBody } from './read-body.ts';
import { RequestTurns } from './turns.ts';

export interface GraphqlRouteOptions extends LimitSources {
  /** Lends the viewer's server for the duration of the work. */
  readonly withServer: <Result>(
    viewer: Viewer,
    work: (server: ApolloServer<RequestContext>) => Promise<Result>,
  ) => Promise<Result>;
  readonly authenticate: Authenticate;
  /** Counts the requests of viewers, where several routes share the count. */
  readonly admission?: Admission;
  /** Admits operations, where several routes share the lanes. */
  readonly lanes?: Lanes;
  /** Schedules the start of requests, where several routes share the turns. */
  readonly turns?: RequestTurns;
  readonly audit?: Audit | undefined;
}

/** Handles `GET` and `POST` of the GraphQL endpoint by the GraphQL over HTTP specification. */
export function createGraphqlRoute(options: GraphqlRouteOptions) {
  const {
    admission = new Admission(),
    lanes = new Lanes(),
    turns = new RequestTurns(options.limits.concurrentRequests),
  } = options;
  return async (request: IncomingMessage, response: ServerResponse, search: string): Promise<HttpAnswer> => {
    const isPage = isPageRequest(request.method ?? 'GET', search);
    const turn = turns.take();
    if (turn === undefined) {
      request.resume();
      return answerError('SERVER_BUSY', undefined, { 'retry-after': '1' });
    }
    await turn;
    const authentication = isPage ? admit({ viewer: anonymous }) : await options.authenticate(request);
    const trail = new AuditTrail();
    const identity = authentication.kind === 'admitted' ? authentication.identity : undefined;
    const given = await answer({ request, response, search }, authentication, trail);
    if (isPage) return given.answer;
    const { status, code } = given.answer;
    if (code !== undefined) trail.codes.add(code);
    const id = given.id ?? identity?.requestId;
    const roles = identity?.viewer.roles ?? [];
    options.audit?.write({ ...defined({ id }), subject: identity?.subject, roles, status, trail });
    return given.answer;
  };

  async function answer(
    { request, response, search }: Exchange,
    authentication: Authentication,
    trail: AuditTrail,
  ): Promise<Given> {
    const method = request.method ?? 'GET';
    if (authentication.kind !== 'admitted') {
      request.resume();
      return { answer: answerUnadmitted(authentication) };
    }
    const { identity } = authentication;
    const caller = nameCaller(identity, request);
    const limits = viewerLimits(options, identity.viewer);
    const refused = admission.checkRate(caller, limits) ?? admission.checkPlaces(caller, limits);
    if (refused !== undefined) {
      request.resume();
      return { answer: refused };
    }
    let body: unknown;
    if (method === 'POST') {
      const read = await readBody(request, limits);
      if (read.kind === 'refusal') return { answer: read.answer };
      body = read.value;
    } else {
      const refusal = checkDocument(new URLSearchParams(search).get('query'), limits);
      if (refusal !== undefined) return { answer: refusal };
    }
    const entry = admission.enter(caller, limits);
    if (entry.kind === 'refusal') return { answer: entry.answer };
    response.once('close', entry.leave);
    if (response.destroyed) entry.leave();
    const timeout = Math.min(limits.deadline, readTimeout(request) ?? limits.deadline);
    const { headers: sent } = request;
    const made = createRequestContext({ identity, caller, limits, trail, headers: sent }, response, timeout);
    const { signal } = made;
    const context: RequestContext = {
      ...made,
      begin: () => lanes.enter({ cost: context.cost ?? 0, caller, signal }),
    };
    const asked = withoutEmptyName({ body, search });
    const httpGraphQLRequest: HTTPGraphQLRequest = { method, headers: copyHeaders(request), ...asked };
    const { id } = context;
    const answer = await options.withServer(identity.viewer, (server) =>
      server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context }),
    );
    // Incremental delivery is not part of the schema, so a response is always complete.
    if (answer.body.kind !== 'complete')
      return { id, answer: answerError('BAD_REQUEST', 'Incremental delivery is not supported.') };
    if (Buffer.byteLength(answer.body.string) > limits.responseBytes) {
      return {
        id,
        answer: answerError('RESPONSE_TOO_LARGE', `The response is larger than ${limits.responseBytes} bytes.`),
      };
    }
    const headers = { ...Object.fromEntries(answer.headers), 'x-request-id': id };
    return { id, answer: { status: answer.status ?? 200, headers, body: answer.body.string } };
  }
}

/** A request with its response, and the query string of its URL. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly search: string;
}

/** A response, with the id of its request if it got that far. */
interface Given {
  readonly answer: HttpAnswer;
  readonly id?: string;
}

/** A request without an operation only gets the page for browsers, so it needs no authentication. */
function isPageRequest(method: string, search: string): boolean {
  return method === 'GET' && (search === '' || search === '?');
}

function copyHeaders(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** The remaining milliseconds of a gateway in front of this subgraph. */
function readTimeout(request: IncomingMessage): number | undefined {
  const given = Number(request.headers[timeoutHeader]);
  return Number.isInteger(given) && given > 0 ? given : undefined;
}
