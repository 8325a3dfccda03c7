import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { anonymous } from '../subgraphs/model/viewer.ts';
import { answerError, type HttpAnswer } from './http-answer.ts';
import { timeoutHeader } from './http-source.ts';
import type { RequestLimits } from './limits.ts';
import { checkDocument, readBody } from './read-body.ts';
import { createRequestContext, type RequestContext } from './request-context.ts';

export interface GraphqlRouteOptions {
  readonly server: ApolloServer<RequestContext>;
  readonly limits: RequestLimits;
  /** Milliseconds until an operation must have been answered. */
  readonly timeout: number;
}

/** Answers `GET` and `POST` of the GraphQL endpoint as GraphQL over HTTP says. */
export function createGraphqlRoute({ server, limits, timeout }: GraphqlRouteOptions) {
  return async (request: IncomingMessage, response: ServerResponse, search: string): Promise<HttpAnswer> => {
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
    const context = createRequestContext(anonymous, Math.min(timeout, readTimeout(request) ?? timeout), response);
    const httpGraphQLRequest: HTTPGraphQLRequest = { method, headers: copyHeaders(request), search, body };
    const answer = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    // Incremental delivery is not part of the schema, so a response never comes in pieces.
    if (answer.body.kind !== 'complete') return answerError('BAD_REQUEST', 'Incremental delivery is not supported.');
    return { status: answer.status ?? 200, headers: Object.fromEntries(answer.headers), body: answer.body.string };
  };
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
