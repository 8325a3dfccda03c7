import { pairAlgorithms, secretAlgorithms } from '../../gateway/auth/verification-keys.ts';
import { leastKeyBytes } from '../../gateway/auth/viewer-token.ts';
import { isHttpUrl, isLoopback } from './addresses.ts';
import type { SettingFinding } from './apply.ts';
import type { authLayout } from './auth-layout.ts';
import type { ValueOf } from './setting.ts';

type AuthSettings = ValueOf<typeof authLayout>;
type KeySettings = AuthSettings['keys'][string];

/** Errors in `auth` that the types of its values do not exclude. */
export function checkAuth(auth: AuthSettings, secrets: Readonly<Record<string, string>>): readonly SettingFinding[] {
  const found: SettingFinding[] = [];
  if (auth.mode === 'jwt') {
    for (const key of ['issuer', 'audience'] as const) {
      if (auth[key] === undefined) {
        found.push(describe('CONFIGURATION_VALUE_MISSING', ['auth', key], `\`auth.mode: jwt\` needs \`auth.${key}\`.`));
      }
    }
    if (Object.keys(auth.keys).length === 0) {
      found.push(
        describe('CONFIGURATION_VALUE_MISSING', ['auth', 'keys'], '`auth.mode: jwt` needs a key in `auth.keys`.'),
      );
    }
  }
  if (auth.leeway > 60_000) {
    found.push(describe('CONFIGURATION_VALUE_INVALID', ['auth', 'leeway'], '`auth.leeway` must be a minute at most.'));
  }
  for (const [name, key] of Object.entries(auth.keys)) {
    const path = ['auth', 'keys', name];
    for (const sentence of checkKey(key, secrets)) found.push(describe('CONFIGURATION_VALUE_INVALID', path, sentence));
  }
  return found;
}

function checkKey(key: KeySettings, secrets: Readonly<Record<string, string>>): readonly string[] {
  const given = [key.jwks, key.file, key.secret].filter((one) => one !== undefined);
  if (given.length !== 1) return ['A key has exactly one of `jwks`, `file` and `secret`.'];
  const allowed: readonly string[] = key.secret === undefined ? pairAlgorithms : secretAlgorithms;
  const wrong = (key.algorithms ?? []).filter((algorithm) => !allowed.includes(algorithm));
  const sentences = wrong.map(
    (algorithm) => `\`${algorithm}\` is no algorithm for this kind of key; there are: ${allowed.join(', ')}.`,
  );
  if (key.algorithms?.length === 0) sentences.push('`algorithms` must not be empty.');
  if (key.jwks !== undefined && !isSafeAddress(key.jwks)) {
    sentences.push(`\`${key.jwks}\` is not an address with https.`);
  }
  return key.secret === undefined ? sentences : [...sentences, ...checkSecret(key.secret, secrets[key.secret])];
}

/** Keys over http could be forged on the way, unless they come from this machine. */
function isSafeAddress(text: string): boolean {
  if (!isHttpUrl(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || isLoopback(hostname);
}

function checkSecret(name: string, value: string | undefined): readonly string[] {
  // An invalid name is not repeated: it may be the secret itself.
  if (!/^[A-Z_][A-Z0-9_]{0,99}$/.test(name)) return ['`secret` must be the name of an environment variable.'];
  if (value === undefined || value === '') return [`The environment variable \`${name}\` is not set.`];
  if (Buffer.byteLength(value) >= leastKeyBytes) return [];
  return [`The secret in \`${name}\` has fewer than ${leastKeyBytes} bytes, so tokens could be forged.`];
}

function describe(code: SettingFinding['code'], path: SettingFinding['path'], sentence: string): SettingFinding {
  return { code, path, side: 'value', sentence };
}
