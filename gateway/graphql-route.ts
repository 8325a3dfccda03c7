import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { anonymous, type Viewer } from '../subgraphs/model/viewer.ts';
import { Admission } from './admission.ts';
import { answerError, type HttpAnswer } from './http-answer.ts';
import { timeoutHeader } from './http-source.ts';
import { type LimitSources, viewerLimits } from './limits.ts';
import { checkDocument, readBody } from './read-body.ts';
import { createRequestContext, type RequestContext } from './request-context.ts';

export interface GraphqlRouteOptions extends LimitSources {
  readonly server: ApolloServer<RequestContext>;
}

/** Answers `GET` and `POST` of the GraphQL endpoint as GraphQL over HTTP says. */
export function createGraphqlRoute(options: GraphqlRouteOptions) {
  const admission = new Admission();
  return async (request: IncomingMessage, response: ServerResponse, search: string): Promise<HttpAnswer> => {
    const viewer = anonymous;
    const name = nameViewer(viewer, request);
    const limits = viewerLimits(options, viewer);
    const tooFast = admission.checkRate(name, limits);
    if (tooFast !== undefined) {
      request.resume();
      return tooFast;
    }
    const method = request.method ?? 'GET';
    let body: unknown;
    if (method === 'POST') {
      const read = await readBody(request, limits);
      if (read.kind === 'refusal') return read.answer;
      body = read.value;
    } else {
      const refusal = checkDocument(new URLSearchParams(search).get('query'), limits);
      if (refusal !== undefined) return refusal;
    }
    const entry = admission.enter(name, limits);
    if (entry.kind === 'refusal') return entry.answer;
    response.once('close', entry.leave);
    if (response.destroyed) entry.leave();
    const timeout = Math.min(limits.deadline, readTimeout(request) ?? limits.deadline);
    const context = createRequestContext({ viewer, limits }, response, timeout);
    const httpGraphQLRequest: HTTPGraphQLRequest = { method, headers: copyHeaders(request), search, body };
    const answer = await options.server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    // Incremental delivery is not part of the schema, so a response never comes in pieces.
    if (answer.body.kind !== 'complete') return answerError('BAD_REQUEST', 'Incremental delivery is not supported.');
    if (Buffer.byteLength(answer.body.string) > limits.responseBytes) {
      return answerError('RESPONSE_TOO_LARGE', `The response is larger than ${limits.responseBytes} bytes.`);
    }
    return { status: answer.status ?? 200, headers: Object.fromEntries(answer.headers), body: answer.body.string };
  };
}

/** Whose requests are counted together: those of one subject of a token, else those of one address. */
function nameViewer({ claims }: Viewer, request: IncomingMessage): string {
  const { iss, sub } = claims;
  return typeof sub === 'string' ? JSON.stringify([iss, sub]) : String(request.socket.remoteAddress);
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
