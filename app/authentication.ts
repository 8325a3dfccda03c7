import type { KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { admitEverybody, authenticateClients, authenticateGateway } from '../gateway/auth/authenticate.ts';
import { createClientTokens, type VerifyClientToken } from '../gateway/auth/client-tokens.ts';
import { type KeySource, readPublicKey } from '../gateway/auth/verification-keys.ts';
import { createViewerTokens, type ViewerTokens } from '../gateway/auth/viewer-token.ts';
import type { Authenticate } from '../gateway/request/identity.ts';
import type { Log } from '../gateway/request/log.ts';
import { isLoopback } from './configuration/addresses.ts';
import type { Configuration } from './configuration/read.ts';
import { CommandFailure } from './failure.ts';
import { readTextFile } from './read-text-file.ts';

export type KeySettings = Configuration['settings']['auth']['keys'][string];

/** The authentication of a server for clients. Warns on standard error if it admits everybody. */
export async function authenticationOfClients(configuration: Configuration, log: Log): Promise<Authenticate> {
  const { auth, server } = configuration.settings;
  if (auth.mode === 'jwt') {
    return authenticateClients({
      verify: await openClientTokens(configuration, log),
      anonymousRoles: auth.anonymousRoles,
    });
  }
  if (auth.mode === undefined && !isLoopback(server.host)) {
    throw new CommandFailure(
      `\`auth.mode\` must be chosen before ${server.host} is served: \`jwt\`, or \`none\` to let everybody in. See docs/authentication.md.`,
    );
  }
  const roles = auth.anonymousRoles ?? [];
  warn(
    auth.mode === undefined
      ? `no \`auth.mode\` is set, so everybody on this machine may ask, with ${describeRoles(roles)}.`
      : `\`auth.mode\` is \`none\`: everybody who reaches this server may ask, with ${describeRoles(roles)}.`,
  );
  return admitEverybody(roles);
}

/** The authentication of a subgraph process: its gateway, and clients if configured; with `--trust none` everybody. */
export async function authenticationOfSubgraph(
  name: string,
  configuration: Configuration,
  { trust, log }: { readonly trust: 'gateway' | 'none'; readonly log: Log },
): Promise<Authenticate> {
  const { auth } = configuration.settings;
  if (trust === 'none') {
    const roles = auth.anonymousRoles ?? [];
    warn(`\`--trust none\`: everybody who reaches this subgraph may ask it, with ${describeRoles(roles)}.`);
    return admitEverybody(roles);
  }
  const tokens = openViewerTokens(configuration);
  if (tokens === undefined) {
    throw new CommandFailure(
      'A subgraph on its own answers its gateway only. Set CONCORD_SUBGRAPH_KEY to a secret of at least 32 bytes, the same here and for the gateway; or, to try things on one machine, add --trust none. See docs/authentication.md.',
    );
  }
  const takesClients = auth.subgraphsAcceptClients && auth.mode === 'jwt';
  const clients = takesClients ? await openClientTokens(configuration, log) : undefined;
  return authenticateGateway({ tokens, audience: name, clients });
}

/** The authentication of key requests from other domains: those with the shared key; everybody with `--trust none`. */
export function authenticationOfPeers(
  name: string,
  configuration: Configuration,
  trust: 'gateway' | 'none',
): Authenticate {
  if (trust === 'none') return admitEverybody(configuration.settings.auth.anonymousRoles ?? []);
  const tokens = openViewerTokens(configuration);
  if (tokens === undefined) throw new Error('A subgraph without a key is not served.');
  return authenticateGateway({ tokens, audience: name, clients: undefined });
}

/** Signs and verifies the tokens between gateway and subgraphs; undefined without a shared key. */
export function openViewerTokens({ subgraphKey }: Configuration): ViewerTokens | undefined {
  return subgraphKey === undefined ? undefined : createViewerTokens(subgraphKey);
}

/** The default signature algorithm of a key. */
export function algorithmOf(key: KeyObject): string {
  const { namedCurve } = key.asymmetricKeyDetails ?? {};
  const curves: Readonly<Record<string, string>> = { prime256v1: 'ES256', secp384r1: 'ES384', secp521r1: 'ES512' };
  switch (key.asymmetricKeyType) {
    case 'rsa':
      return 'RS256';
    case 'ed25519':
      return 'EdDSA';
    case 'ec': {
      const algorithm = curves[namedCurve ?? ''];
      if (algorithm !== undefined) return algorithm;
    }
  }
  throw new CommandFailure(
    'A key of `auth.keys` is of a kind that tokens cannot be signed with. Use a secret, or an RSA, EC or Ed25519 key.',
  );
}

/** Reads the file of an `auth.keys` entry. */
export async function readKeyFile(name: string, file: string, { folder }: Configuration): Promise<string> {
  return await readTextFile(resolve(folder, file), file, `Correct \`auth.keys.${name}.file\` in the configuration.`);
}

async function openClientTokens(configuration: Configuration, log: Log): Promise<VerifyClientToken> {
  const { auth } = configuration.settings;
  const { issuer, audience } = auth;
  if (issuer === undefined || audience === undefined) throw new Error('The configuration was not checked.');
  const keys = Object.entries(auth.keys).map(([name, key]) => readKeySource(name, key, configuration));
  return createClientTokens({
    issuer,
    audience,
    keys: await Promise.all(keys),
    leeway: Math.ceil(auth.leeway / 1_000),
    mapping: { roles: auth.roles.claim, roleNames: auth.roles.names, claims: auth.claims, subject: auth.subject },
    log,
  });
}

async function readKeySource(name: string, given: KeySettings, configuration: Configuration): Promise<KeySource> {
  const { jwks, file, secret, algorithms } = given;
  if (jwks !== undefined) return { kind: 'remote', url: jwks, algorithms: algorithms ?? ['RS256'] };
  if (file !== undefined) {
    const key = parseKey(name, await readKeyFile(name, file, configuration));
    return { kind: 'public', key, algorithms: algorithms ?? [algorithmOf(key)] };
  }
  const value = configuration.secrets[secret ?? ''];
  if (value === undefined) throw new Error('The configuration was not checked.');
  return { kind: 'secret', secret: new TextEncoder().encode(value), algorithms: algorithms ?? ['HS256'] };
}

function parseKey(name: string, content: string): KeyObject {
  try {
    return readPublicKey(content);
  } catch {
    throw new CommandFailure(`The file of \`auth.keys.${name}\` holds no key. It takes one in PEM, or as a JWK.`);
  }
}

function describeRoles(roles: readonly string[]): string {
  return roles.length === 0 ? 'no role' : `the roles ${roles.join(', ')}`;
}

function warn(sentence: string): void {
  process.stderr.write(`warning: ${sentence}\n`);
}
