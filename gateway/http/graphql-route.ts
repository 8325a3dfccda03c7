import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { defined } from '../../core/defined.ts';
import { anonymous, type Viewer } from '../../core/model/access/viewer.ts';
import { answerUnadmitted } from '../auth/authenticate.ts';
import { type Authenticate, type Authentication, admit, nameCaller } from '../auth/identity.ts';
import type { Audit } from '../graphql/audit.ts';
import { AuditTrail } from '../graphql/audit-trail.ts';
import { Lanes } from '../graphql/lanes.ts';
import { type LimitSources, viewerLimits } from '../graphql/limits.ts';
import { withoutEmptyName } from '../graphql/operation-name.ts';
import { createRequestContext, type RequestContext } from '../graphql/request-context.ts';
import { timeoutHeader } from '../transport/http-source.ts';
import { Admission } from './admission.ts';
import { answerError, type HttpAnswer } from './http-answer.ts';
import { checkDocument, readBody } from './read-body.ts';
import { RequestTurns } from './turns.ts';

export interface GraphqlRouteOptions extends LimitSources {
  /** Lends what answers this viewer, for as long as the work takes. */
  readonly withServer: <Result>(
    viewer: Viewer,
    work: (server: ApolloServer<RequestContext>) => Promise<Result>,
  ) => Promise<Result>;
  readonly authenticate: Authenticate;
  /** Counts the requests of viewers, where several routes count together. */
  readonly admission?: Admission;
  /** Lets operations begin, where several routes share their places. */
  readonly lanes?: Lanes;
  /** Lets requests begin, likewise. */
  readonly turns?: RequestTurns;
  readonly audit?: Audit | undefined;
}

/** Answers `GET` and `POST` of the GraphQL endpoint as GraphQL over HTTP says. */
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
    // Incremental delivery is not part of the schema, so a response never comes in pieces.
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

/** A request with the response that answers it, and the query string of its address. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly search: string;
}

/** An answer, and the id of its request if it got as far as to have one. */
interface Given {
  readonly answer: HttpAnswer;
  readonly id?: string;
}

/** A request that names no operation gets the page for browsers at most, so nobody has to say who they are. */
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

/** The milliseconds that a gateway in front of this subgraph still has. */
function readTimeout(request: IncomingMessage): number | undefined {
  const given = Number(request.headers[timeoutHeader]);
  return Number.isInteger(given) && given > 0 ? given : undefined;
}
