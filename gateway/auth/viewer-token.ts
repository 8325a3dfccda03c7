import { createHash } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { Viewer } from '../../core/model/access/viewer.ts';
import type { Identity } from '../request/identity.ts';
import { hasTokenForm } from './token-form.ts';

/** The minimal bytes of the shared key: the output size of HS256 (RFC 7518, section 3.2). */
export const leastKeyBytes = 32;

const lifetime = 60;
/** Seconds by which the clocks of two processes may differ. */
const leeway = 30;
const issuer = 'concord';
const type = 'concord-viewer+jwt';

/**
 * The maximal bytes of a viewer's roles, claims and subject as JSON. A client's token has fewer, unless one claim is
 * mapped to many names; and within this limit, a token for a subgraph fits into the headers that HTTP servers accept
 * (16 KiB).
 */
export const longestViewer = 8_192;
/** The maximal characters of a token with such a viewer. */
export const longestViewerToken = 14_000;

/** The gateway's facts about a request besides its viewer. */
export interface SignedRequest {
  readonly requestId?: string;
  readonly subject?: string;
  readonly caller?: string;
  /** When absent, keys that are too long for JSON are null with an error. */
  readonly wantsExactKeys?: boolean;
}

/** Signs the viewer of sub-requests to other processes, so that nobody else can name one. */
export interface ViewerTokens {
  /** A token for the subgraph with this name, valid for a minute. */
  readonly signViewer: (viewer: Viewer, audience: string, request?: SignedRequest) => Promise<string>;
  /**
   * The identity that the gateway, or another subgraph, has signed; undefined if the token is invalid for `audience`.
   */
  readonly verifyViewer: (token: string, audience: string) => Promise<Identity | undefined>;
}

/**
 * Signs and verifies tokens between the processes of one mesh, which share `key`. Throws if it is too short. Tokens
 * contain the id of their request, so each is signed separately: a signature costs less than a cache lookup would save.
 */
export function createViewerTokens(key: string, now: () => Date = () => new Date()): ViewerTokens {
  const secret = new TextEncoder().encode(key);
  if (secret.byteLength < leastKeyBytes) {
    throw new Error(`The key that gateway and subgraphs share has fewer than ${leastKeyBytes} bytes.`);
  }
  return {
    async signViewer({ roles, claims }, audience, { requestId, subject, caller, wantsExactKeys } = {}) {
      const issued = Math.floor(now().getTime() / 1_000);
      const content = {
        roles,
        claims,
        rid: requestId,
        caller: caller === undefined ? undefined : digest(caller),
        exact: wantsExactKeys,
      };
      const token = new SignJWT(content)
        .setProtectedHeader({ alg: 'HS256', typ: type })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(issued)
        .setExpirationTime(issued + lifetime);
      return await (subject === undefined ? token : token.setSubject(subject)).sign(secret);
    },
    async verifyViewer(token, audience) {
      if (!hasTokenForm(token, longestViewerToken)) return undefined;
      try {
        const { payload } = await jwtVerify(token, secret, {
          algorithms: ['HS256'],
          typ: type,
          issuer,
          audience,
          requiredClaims: ['exp', 'iat'],
          maxTokenAge: lifetime,
          clockTolerance: leeway,
          currentDate: now(),
        });
        return readIdentity(payload);
      } catch {
        return undefined;
      }
    },
  };
}

/** Short, and without the client's address. */
function digest(caller: string): string {
  return createHash('sha256').update(caller).digest('base64url').slice(0, 22);
}

function readIdentity(payload: Readonly<Record<string, unknown>>): Identity | undefined {
  const { roles, claims, rid, sub, caller, exact } = payload;
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string')) return undefined;
  if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) return undefined;
  return {
    viewer: { roles, claims: claims as Record<string, unknown> },
    ...(typeof rid === 'string' ? { requestId: rid } : {}),
    ...(typeof sub === 'string' ? { subject: sub } : {}),
    ...(typeof caller === 'string' ? { caller } : {}),
    ...(exact === true ? { wantsExactKeys: true } : {}),
  };
}
