import { answerError, type HttpAnswer } from '../request/http-answer.ts';
import { type Authenticate, type Authentication, admit, refused } from '../request/identity.ts';
import { readBearer } from './bearer.ts';
import type { VerifyClientToken } from './client-tokens.ts';
import { longestViewerToken, type ViewerTokens } from './viewer-token.ts';

/** Admits every request, with the same roles, whatever its token. */
export function admitEverybody(roles: readonly string[] = []): Authenticate {
  const admitted = admit({ viewer: Object.freeze({ roles: Object.freeze([...roles]), claims: Object.freeze({}) }) });
  return async () => admitted;
}

export interface ClientsOptions {
  readonly verify: VerifyClientToken;
  /** Roles of requests without a token; when absent, these are refused. */
  readonly anonymousRoles?: readonly string[] | undefined;
}

/** Admits requests with a token of the identity provider. */
export function authenticateClients({ verify, anonymousRoles }: ClientsOptions): Authenticate {
  const withoutToken = anonymousRoles === undefined ? undefined : admitEverybody(anonymousRoles);
  return async (request) => {
    const bearer = readBearer(request);
    if (bearer.kind === 'token') return await verify(bearer.token);
    return bearer.kind === 'absent' && withoutToken !== undefined ? await withoutToken(request) : refused;
  };
}

export interface GatewayCallsOptions {
  readonly tokens: ViewerTokens;
  /** The name of the subgraph. */
  readonly audience: string;
  /** Present where clients may call the subgraph directly, too. */
  readonly clients?: VerifyClientToken | undefined;
}

/** Admits the gateway, for the viewer in its signed token; never a request without a token. */
export function authenticateGateway({ tokens, audience, clients }: GatewayCallsOptions): Authenticate {
  return async (request) => {
    const bearer = readBearer(request, longestViewerToken);
    if (bearer.kind !== 'token') return refused;
    const identity = await tokens.verifyViewer(bearer.token, audience);
    if (identity !== undefined) return admit(identity);
    return clients === undefined || readBearer(request).kind !== 'token' ? refused : await clients(bearer.token);
  };
}

/** The response to a request that is not admitted (RFC 6750, section 3); it does not reveal the problem of a token. */
export function answerUnadmitted({ kind }: Exclude<Authentication, { readonly kind: 'admitted' }>): HttpAnswer {
  if (kind === 'unavailable') return answerError('AUTHENTICATION_UNAVAILABLE', undefined, { 'retry-after': '30' });
  return answerError('UNAUTHENTICATED', undefined, { 'www-authenticate': 'Bearer' });
}
