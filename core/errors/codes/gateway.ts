import { defineCodes } from '../code.ts';

/** Errors of the gateway itself: about the HTTP request, the document, and failing subgraphs. */
export const gatewayCodes = defineCodes({
  BAD_REQUEST: {
    audience: 'client',
    status: 400,
    sentence: 'The HTTP request is not a well-formed GraphQL request.',
    remedy: 'Send `POST` with `Content-Type: application/json` and a JSON object that has a `query`.',
  },
  UNAUTHENTICATED: {
    audience: 'client',
    status: 401,
    sentence: 'The request has no token that this server accepts.',
    remedy: 'Send `Authorization: Bearer <token>` with a token of the configured issuer; see docs/authentication.md.',
  },
  AUTHENTICATION_UNAVAILABLE: {
    audience: 'operator',
    status: 503,
    sentence: 'Tokens cannot be verified now, since the keys of their issuer cannot be fetched.',
    remedy: 'Check that the server reaches the `jwks` addresses of `auth.keys`.',
  },
  NOT_FOUND: {
    audience: 'client',
    status: 404,
    sentence: 'Nothing is served at this path.',
    remedy: 'The API is at `/graphql`.',
  },
  METHOD_NOT_ALLOWED: {
    audience: 'client',
    status: 405,
    sentence: 'This path does not take this HTTP method.',
    remedy: 'Use one of the methods of the `Allow` header.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    audience: 'client',
    status: 415,
    sentence: 'The body of the request is not JSON in UTF-8 without compression.',
    remedy: 'Send `Content-Type: application/json` and no `Content-Encoding`.',
  },
  OPERATION_NOT_PLANNABLE: {
    audience: 'client',
    status: 400,
    sentence: 'The gateway cannot put these fields together without giving wrong values.',
    remedy:
      'Ask for the fields that the message names in an operation of their own, or with the same arguments as `@requires` does.',
  },
  SUBREQUEST_HTTP_ERROR: {
    audience: 'operator',
    status: 502,
    sentence: 'A subgraph could not be reached, or answered with an HTTP error.',
    remedy: 'Check that the subgraph which the error names is running; the log has the details.',
  },
  SUBREQUEST_TIMEOUT: {
    audience: 'operator',
    status: 504,
    sentence: 'A subgraph did not answer in time.',
    remedy: 'Ask for less at once, or raise `timeouts.subrequest`.',
  },
  SUBREQUEST_REJECTED: {
    audience: 'operator',
    status: 503,
    sentence: 'A subgraph was not asked: it did not answer lately, or has too many questions to answer already.',
    remedy: 'Ask again after `retryAfter` seconds; whoever operates it finds the reason in the log.',
  },
  SUBREQUEST_CANCELLED: {
    audience: 'client',
    status: 499,
    sentence: 'The client left before a subgraph had answered.',
    remedy: 'Nothing to do: nobody reads this answer.',
  },
  SUBREQUEST_INVALID_RESPONSE: {
    audience: 'operator',
    status: 502,
    sentence: 'A subgraph answered with something that is not a valid response to what it was asked.',
    remedy: 'Check the subgraph which the error names against its published SDL; the log has the details.',
  },
  SUBGRAPH_ERROR: {
    audience: 'operator',
    status: 502,
    sentence: 'A subgraph reported an error and gave it no code.',
    remedy: 'Ask who owns the subgraph which the error names.',
  },
});
