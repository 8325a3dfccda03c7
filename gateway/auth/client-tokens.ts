import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import { defined } from '../../core/defined.ts';
import type { Log } from '../graphql/log.ts';
import { type Authentication, admit, refused } from './identity.ts';
import { type ClaimMapping, readSubject, readViewer } from './read-claims.ts';
import { KeysUnavailable } from './remote-keys.ts';
import { type KeySource, openKeySource, type VerificationKey } from './verification-keys.ts';
import { longestViewer } from './viewer-token.ts';

export interface ClientTokenOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: readonly KeySource[];
  /** Seconds that the clock of the issuer may differ. */
  readonly leeway: number;
  readonly mapping: ClaimMapping;
  readonly log: Log;
  /** The clock, for tests. */
  readonly now?: () => Date;
}

/** Verifies a token of a client, which must have the form of one. */
export type VerifyClientToken = (token: string) => Promise<Authentication>;

/** The end of the year 9999. Times after it are mistakes or attempts, not expirations. */
const latestTime = 253_402_300_799;

/**
 * Verifies tokens as RFC 7519 says, and stricter: `iss`, `aud` and `exp` must be there; the key is chosen among the
 * configured ones by the algorithms that each allows, never by what the token brings along.
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
        // Refused in one process, too: whether a subgraph could be told of it must make no difference.
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

/** A token that does not say which of several keys it is signed with. */
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

/** The library has compared `exp` and `nbf` with the clock; this is about what it lets pass. */
function isTimely({ exp, iat }: JWTPayload, leeway: number, now: Date): boolean {
  if (exp === undefined || exp > latestTime) return false;
  return iat === undefined || iat <= now.getTime() / 1_000 + leeway;
}
