import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import { defined } from '../../core/defined.ts';
import { type Authentication, admit, refused } from '../request/identity.ts';
import type { Log } from '../request/log.ts';
import { type ClaimMapping, readSubject, readViewer } from './read-claims.ts';
import { KeysUnavailable } from './remote-keys.ts';
import { type KeySource, openKeySource, type VerificationKey } from './verification-keys.ts';
import { longestViewer } from './viewer-token.ts';

export interface ClientTokenOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: readonly KeySource[];
  /** Seconds by which the issuer's clock may differ. */
  readonly leeway: number;
  readonly mapping: ClaimMapping;
  readonly log: Log;
  /** The clock, for tests. */
  readonly now?: () => Date;
}

/** Verifies a client's token, which must have the form of one. */
export type VerifyClientToken = (token: string) => Promise<Authentication>;

/** The end of the year 9999. Later times are mistakes or attacks, not expirations. */
const latestTime = 253_402_300_799;

/**
 * Verifies tokens by RFC 7519, and more strictly: `iss`, `aud` and `exp` are required; the key is one of the configured
 * keys whose algorithms include the token's, never a key from the token.
 */
export function createClientTokens(options: ClientTokenOptions): VerifyClientToken {
  const keys = options.keys.map((source) => openKeySource(source, options.log));
  const now = options.now ?? (() => new Date());
  return async (token) => {
    const algorithm = readAlgorithm(token);
    let unavailable = false;
    for (const key of keys.filter(({ algorithms }) => algorithm !== undefined && algorithms.includes(algorithm))) {
      try {
        const payload = await verify(token, key, options, now());
        if (!isTimely(payload, options.leeway, now())) return refused;
        const subject = readSubject(payload, options.mapping);
        const viewer = readViewer(payload, options.mapping);
        // Also refused within one process, so that admission does not depend on where a subgraph runs.
        if (Buffer.byteLength(JSON.stringify({ viewer, subject })) > longestViewer) return refused;
        return admit({ viewer, ...defined({ subject }) });
      } catch (error) {
        if (error instanceof KeysUnavailable) unavailable = true;
      }
    }
    return unavailable ? { kind: 'unavailable' } : refused;
  };
}

function readAlgorithm(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    return undefined;
  }
}

async function verify(
  token: string,
  key: VerificationKey,
  options: ClientTokenOptions,
  now: Date,
): Promise<JWTPayload> {
  const rules = {
    algorithms: [...key.algorithms],
    issuer: options.issuer,
    audience: options.audience,
    requiredClaims: ['exp'],
    clockTolerance: options.leeway,
    currentDate: now,
  };
  try {
    return (await jwtVerify(token, key.find, rules)).payload;
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    return await verifyByAny(token, error, rules);
  }
}

/** Verifies a token that does not name which of several keys has signed it. */
async function verifyByAny(
  token: string,
  candidates: errors.JWKSMultipleMatchingKeys,
  rules: Parameters<typeof jwtVerify>[2],
): Promise<JWTPayload> {
  for await (const candidate of candidates) {
    try {
      return (await jwtVerify(token, candidate, rules)).payload;
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
    }
  }
  throw candidates;
}

/** The library has compared `exp` and `nbf` with the clock; this checks what it does not. */
function isTimely({ exp, iat }: JWTPayload, leeway: number, now: Date): boolean {
  if (exp === undefined || exp > latestTime) return false;
  return iat === undefined || iat <= now.getTime() / 1_000 + leeway;
}
