import { createHmac, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { Viewer } from '../../../core/model/access/viewer.ts';
import { authenticateClients } from '../../../gateway/auth/authenticate.ts';
import { createClientTokens } from '../../../gateway/auth/client-tokens.ts';
import type { KeySource } from '../../../gateway/auth/verification-keys.ts';
import { createLog } from '../../../gateway/request/log.ts';
import type { Subgraph } from '../../../subgraphs/subgraph.ts';
import { createProducts, createReviews, startToyGateway } from '../toy-mesh.ts';

const issuer = 'https://login.example.com/';
const audience = 'concord';
/** The moment at which all these tokens are judged. */
export const now = 1_800_000_000;

export const secret = randomBytes(32);
export const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' });

type Json = Readonly<Record<string, unknown>>;

/** Claims of a good token, but for those that `changes` sets, or removes by undefined. */
export function claimsWith(changes: Json = {}): Json {
  return { iss: issuer, aud: audience, sub: 'ada', exp: now + 600, roles: ['analyst'], ...changes };
}

export function encode(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
}

/** A token with any header and payload, as text or as JSON, signed with HMAC and any key. */
export function forge(header: unknown, payload: unknown, key: string | Buffer = secret, hash = 'sha256'): string {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${createHmac(hash, key).update(input).digest('base64url')}`;
}

/** A token that is signed with the shared secret. */
export function issue(claims: Json = claimsWith(), header: Json = { alg: 'HS256', typ: 'JWT' }): string {
  return forge(header, claims);
}

/** A token that is signed with a private key. */
export function issueByKey(
  key: KeyObject,
  header: Json,
  claims: Json = claimsWith(),
  { dsaEncoding = 'ieee-p1363' as const, hash = 'sha256' }: { dsaEncoding?: 'ieee-p1363' | 'der'; hash?: string } = {},
): string {
  const input = `${encode(header)}.${encode(claims)}`;
  return `${input}.${sign(hash, Buffer.from(input), { key, dsaEncoding }).toString('base64url')}`;
}

export interface GuardedGateway {
  readonly url: string;
  /** The viewers that the subgraph `products` was asked for. */
  readonly viewers: readonly Viewer[];
  readonly logLines: readonly string[];
  close(): Promise<void>;
}

export interface GuardOptions {
  readonly keys?: readonly KeySource[];
  readonly anonymousRoles?: readonly string[];
}

const localKeys: readonly KeySource[] = [
  { kind: 'secret', secret, algorithms: ['HS256'] },
  { kind: 'public', key: rsa.publicKey, algorithms: ['RS256'] },
  { kind: 'public', key: elliptic.publicKey, algorithms: ['ES256'] },
];

/** A gateway over the toy mesh that asks for tokens, with its clock stopped at `now`. */
export async function startGuardedGateway(options: GuardOptions = {}): Promise<GuardedGateway> {
  const viewers: Viewer[] = [];
  const lines: string[] = [];
  const verify = createClientTokens({
    issuer,
    audience,
    keys: options.keys ?? localKeys,
    leeway: 30,
    mapping: {
      roles: 'roles',
      roleNames: {},
      claims: {
        tenant: { claim: 'tenant_id', type: 'string' },
        level: { claim: 'level', type: 'number' },
        regions: { claim: 'scope.regions', type: 'strings' },
        staff: { claim: 'staff', type: 'boolean' },
      },
      subject: 'sub',
    },
    log: createLog('debug', { write: (line: string) => void lines.push(line) }),
    now: () => new Date(now * 1_000),
  });
  const gateway = await startToyGateway({
    local: [recordViewers(createProducts(), viewers), createReviews()],
    authenticate: authenticateClients({ verify, anonymousRoles: options.anonymousRoles }),
  });
  return { url: gateway.url, viewers, logLines: lines, close: async () => await gateway.close(0) };
}

/** The same subgraph, which also writes down for whom it is asked. */
export function recordViewers(subgraph: Subgraph, viewers: Viewer[]): Subgraph {
  return {
    ...subgraph,
    execute: async (request) => {
      viewers.push(request.viewer);
      return await subgraph.execute(request);
    },
  };
}
