import { createHash } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { Viewer } from '../../core/model/access/viewer.ts';
import type { Identity } from './identity.ts';
import { hasTokenForm } from './token-form.ts';

/** Bytes that the shared key must have: as many as HS256 makes (RFC 7518, section 3.2). */
export const leastKeyBytes = 32;

const lifetime = 60;
/** Seconds that the clocks of two processes may differ. */
const leeway = 30;
const issuer = 'concord';
const type = 'concord-viewer+jwt';

/**
 * Bytes of JSON that the roles, claims and subject of a viewer may have. Those of a client's token are fewer, unless many names are
 * given to one claim; and with these, a token for a subgraph fits into the headers that HTTP servers take (16 KiB).
 */
export const longestViewer = 8_192;
/** Characters of a token that says it. */
export const longestViewerToken = 14_000;

/** What the gateway knows of a request besides its viewer. */
export interface SignedRequest {
  readonly requestId?: string;
  readonly subject?: string;
  readonly caller?: string;
  /** Absent: keys that JSON does not hold are null with an error. */
  readonly wantsExactKeys?: boolean;
}

/** Tells a subgraph in another process on whose behalf it is asked, so that nobody else can. */
export interface ViewerTokens {
  /** A token for the subgraph with this name, good for a minute. */
  readonly signViewer: (viewer: Viewer, audience: string, request?: SignedRequest) => Promise<string>;
  /** Who the gateway, or another subgraph, says that it asks for; nothing if the token is not good for `audience`. */
  readonly verifyViewer: (token: string, audience: string) => Promise<Identity | undefined>;
}

/**
 * Signs and verifies tokens between the processes of one mesh, which share `key`. Throws if it is too short. Tokens
 * carry the id of their request, so each is signed anew: a signature takes less time than finding it in a cache saves.
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

/** Short, and without the address of a client. */
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
