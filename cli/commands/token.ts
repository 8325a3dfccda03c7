import { createPrivateKey, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { algorithmOf, type KeySettings, readKeyFile } from '../../app/authentication.ts';
import type { Configuration } from '../../app/configuration/read.ts';
import { CommandFailure } from '../../app/failure.ts';
import { loadConfiguration } from '../../app/loading/load-configuration.ts';

export interface TokenOptions {
  readonly config?: string;
  readonly role: readonly string[];
  readonly claim: readonly string[];
  readonly subject?: string;
  readonly audience?: string;
  readonly expires: string;
  readonly key?: string;
}

interface SigningKey {
  readonly key: KeyObject | Uint8Array;
  readonly algorithm: string;
}

type Claims = Record<string, unknown>;

/** `concord token`: prints a token for development, signed with a configured key. */
export async function token(options: TokenOptions): Promise<void> {
  const configuration = await loadConfiguration(options);
  const { auth } = configuration.settings;
  if (auth.mode !== 'jwt')
    throw new CommandFailure(
      '`auth.mode` is not `jwt`, so no token is needed or looked at. Set `auth.mode: jwt` and `auth.keys` to try tokens.',
    );
  const { key, algorithm } = await findSigningKey(configuration, options.key);
  const claims: Claims = {};
  for (const text of options.claim) {
    const { name, value } = parseClaim(text);
    setClaim(claims, auth.claims[name]?.claim ?? name, value);
  }
  if (options.role.length > 0) setClaim(claims, auth.roles.claim, options.role);
  if (options.subject !== undefined) setClaim(claims, auth.subject, options.subject);
  const now = Math.floor(Date.now() / 1_000);
  const signed = await new SignJWT(claims)
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setIssuer(auth.issuer ?? '')
    .setAudience(options.audience ?? auth.audience ?? '')
    .setIssuedAt(now)
    .setExpirationTime(now + parseSeconds(options.expires))
    .sign(key);
  process.stdout.write(`${signed}\n`);
}

/** The named key, else the first one that can sign. */
async function findSigningKey(configuration: Configuration, named: string | undefined): Promise<SigningKey> {
  const { keys } = configuration.settings.auth;
  if (named !== undefined && !Object.hasOwn(keys, named)) {
    throw new CommandFailure(`There is no key ${named}. \`auth.keys\` has: ${Object.keys(keys).join(', ')}.`);
  }
  for (const [name, key] of Object.entries(keys)) {
    if (named !== undefined && name !== named) continue;
    const found = await openSigningKey(name, key, configuration);
    if (found !== undefined) return found;
  }
  throw new CommandFailure(
    'No key of `auth.keys` can sign: a `jwks` address and a public key only verify. Ask the identity provider for a token, or add a key with a `secret`, or with a `file` that holds a private key, for development.',
  );
}

async function openSigningKey(
  name: string,
  { file, secret, algorithms }: KeySettings,
  configuration: Configuration,
): Promise<SigningKey | undefined> {
  if (secret !== undefined) {
    const value = configuration.secrets[secret];
    if (value === undefined) throw new Error('The configuration was not checked.');
    return { key: new TextEncoder().encode(value), algorithm: algorithms?.[0] ?? 'HS256' };
  }
  if (file === undefined) return undefined;
  const key = readPrivateKey(await readKeyFile(name, file, configuration));
  return key === undefined ? undefined : { key, algorithm: algorithms?.[0] ?? algorithmOf(key) };
}

function readPrivateKey(text: string): KeyObject | undefined {
  try {
    return text.trimStart().startsWith('{')
      ? createPrivateKey({ key: JSON.parse(text), format: 'jwk' })
      : createPrivateKey(text);
  } catch {
    return undefined;
  }
}

/** Parses `name=value`; a value that is valid JSON is parsed, any other is a string. */
function parseClaim(text: string): { readonly name: string; readonly value: unknown } {
  const at = text.indexOf('=');
  if (at < 1) throw new CommandFailure(`\`--claim ${text}\` is not of the form name=value.`);
  const [name, value] = [text.slice(0, at), text.slice(at + 1)];
  try {
    return { name, value: JSON.parse(value) };
  } catch {
    return { name, value };
  }
}

function setClaim(claims: Claims, path: string, value: unknown): void {
  // Claim names that are URLs contain dots that do not separate path steps.
  const steps = path.includes('/') ? [path] : path.split('.');
  let place = claims;
  for (const step of steps.slice(0, -1)) {
    const next = Object.hasOwn(place, step) ? place[step] : undefined;
    const below: Claims = typeof next === 'object' && next !== null ? (next as Claims) : {};
    Object.defineProperty(place, step, { value: below, enumerable: true, configurable: true });
    place = below;
  }
  Object.defineProperty(place, steps.at(-1) ?? path, { value, enumerable: true, configurable: true });
}

const secondsOf: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

function parseSeconds(text: string): number {
  const [, amount, unit] = /^(-?\d{1,6})([smhd])$/.exec(text) ?? [];
  if (amount !== undefined && unit !== undefined) return Number(amount) * (secondsOf[unit] ?? 1);
  throw new CommandFailure('`--expires` takes a time such as 10m, 8h or 30d.');
}
