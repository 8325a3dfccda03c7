import { createPublicKey, type KeyObject } from 'node:crypto';
import type { JWTVerifyGetKey } from 'jose';
import type { Log } from '../request/log.ts';
import { createRemoteKeys } from './remote-keys.ts';

/** Algorithms with key pairs; all others use a shared secret. */
export const pairAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;
export const secretAlgorithms = ['HS256', 'HS384', 'HS512'] as const;

/** A key that may sign tokens. A token must name one of `algorithms`, which are all of one kind. */
export type KeySource = { readonly algorithms: readonly string[] } & (
  | { readonly kind: 'remote'; readonly url: string }
  | { readonly kind: 'public'; readonly key: KeyObject }
  | { readonly kind: 'secret'; readonly secret: Uint8Array }
);

/** An opened source, which finds the key of a token. */
export interface VerificationKey {
  readonly algorithms: readonly string[];
  readonly find: JWTVerifyGetKey;
}

export function openKeySource(source: KeySource, log: Log): VerificationKey {
  const { algorithms } = source;
  switch (source.kind) {
    case 'remote':
      return { algorithms, find: createRemoteKeys({ url: source.url, log }) };
    case 'public':
      return { algorithms, find: async () => source.key };
    case 'secret':
      return { algorithms, find: async () => source.secret };
  }
}

/** The public key in a file: PEM (public, private or certificate), or a JWK. Throws for anything else. */
export function readPublicKey(text: string): KeyObject {
  return text.trimStart().startsWith('{')
    ? createPublicKey({ key: JSON.parse(text), format: 'jwk' })
    : createPublicKey({ key: text, format: 'pem' });
}
