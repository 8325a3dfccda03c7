import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { errors } from 'jose';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClientTokens } from '../../../gateway/auth/client-tokens.ts';
import { createRemoteKeys, KeysUnavailable } from '../../../gateway/auth/remote-keys.ts';
import { createLog } from '../../../gateway/request/log.ts';
import { reply, type Script, startScriptedSubgraph } from '../scripted-subgraph.ts';

const provider = await startScriptedSubgraph();
const makeKey = (kid: string) => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' }),
  kid,
  alg: 'RS256',
  use: 'sig',
});
const [first, second] = [makeKey('first'), makeKey('second')];
let clock = 0;
let find: ReturnType<typeof createRemoteKeys>;

beforeEach(() => {
  clock = 0;
  provider.play(reply({ keys: [first] }));
  find = createRemoteKeys({ url: provider.url, log: createLog('silent'), now: () => clock });
});

afterAll(async () => await provider.close());

const ask = async (kid: string) => await find({ alg: 'RS256', kid }, { payload: '', signature: '' });

describe('the keys of an identity provider', () => {
  test('are fetched once, however many tokens come at the same time', async () => {
    await Promise.all(Array.from({ length: 50 }, () => ask('first')));
    expect(provider.asked).toHaveLength(1);
  });

  test('are fetched again for an unknown key, but not more often than every 30 seconds', async () => {
    await ask('first');
    provider.play(reply({ keys: [second] }));
    await Promise.allSettled(Array.from({ length: 10_000 }, (_, at) => ask(`unknown${at}`)));
    await expect(ask('second')).rejects.toThrow(errors.JWKSNoMatchingKey);
    expect(provider.asked).toHaveLength(0);
    clock += 30_000;
    await Promise.all(Array.from({ length: 50 }, () => ask('second')));
    expect(provider.asked).toHaveLength(1);
    await expect(ask('first'), 'a key that was rotated out').rejects.toThrow(errors.JWKSNoMatchingKey);
  });

  test.each([
    ['answers 500', reply('down', 500)],
    ['sends no JSON', reply('<html>')],
    ['sends no keys', reply({ keys: 1 })],
    ['sends too much', reply(' '.repeat(1_100_000))],
    ['sends too many keys', reply({ keys: Array.from({ length: 257 }, () => first) })],
    ['sends a list', reply([first])],
    ['sends keys that are texts', reply({ keys: ['first'] })],
    ['redirects', reply('', 302, { location: 'http://127.0.0.1:1/' })],
  ])('count for a day while the provider %s', async (_, script) => {
    await ask('first');
    provider.play(script);
    clock += 600_001;
    await ask('first');
    await ask('first');
    await vi.waitFor(() => expect(provider.asked, 'it is not asked for each token').toHaveLength(1));
    clock += 600_000;
    await vi.waitFor(async () => {
      await ask('first');
      expect(provider.asked).toHaveLength(2);
    }, 10_000);
    clock += 86_400_000;
    await expect(ask('first')).rejects.toThrow(KeysUnavailable);
    clock += 30_000;
    provider.play(reply({ keys: [first] }));
    await ask('first');
  });

  test.each<[string, Script]>([
    ['never answers', () => {}],
    [
      'sends a byte now and then',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const timer = setInterval(() => response.write(' '), 100);
        response.once('close', () => clearInterval(timer));
      },
    ],
    [
      'never stops to send',
      (_, response) => {
        const more = () => {
          while (!response.destroyed && response.write(' '.repeat(65_536)));
        };
        response.on('drain', more);
        more();
      },
    ],
    ['packs what it sends', reply(gzipSync(Buffer.alloc(50_000_000, ' ')), 200, { 'content-encoding': 'gzip' })],
  ])('hold up no token that they are good for while the provider %s, and others for 5 seconds', async (_, script) => {
    await ask('first');
    provider.play(script);
    clock += 600_001;
    const started = performance.now();
    await Promise.all(Array.from({ length: 20 }, () => ask('first')));
    expect(performance.now() - started).toBeLessThan(1_000);
    const memory = process.memoryUsage().arrayBuffers;
    await expect(ask('unknown')).rejects.toThrow(errors.JWKSNoMatchingKey);
    expect(performance.now() - started).toBeLessThan(9_000);
    expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(20_000_000);
    await ask('first');
  });

  test('that were never had make tokens unverifiable, and the provider is left in peace', async () => {
    provider.play(reply('down', 503));
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => ask('first')));
    expect(asked.every(({ status }) => status === 'rejected')).toBe(true);
    await expect(ask('first')).rejects.toThrow(KeysUnavailable);
    expect(provider.asked).toHaveLength(1);
  });
});

describe('a token is not let in', () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'ours' };
  const pem = String(pair.publicKey.export({ format: 'pem', type: 'spki' }));
  const secret = Buffer.from('a secret that the provider gives away');
  const now = Math.floor(Date.now() / 1_000);
  const claims = { iss: 'https://issuer', aud: 'concord', sub: 'eve', iat: now, exp: now + 600, roles: ['analyst'] };
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const write = (header: object, signed: (input: string) => Buffer) => {
    const input = `${encode(header)}.${encode(claims)}`;
    return `${input}.${signed(input).toString('base64url')}`;
  };
  const byRsa = (input: string) => sign('RSA-SHA256', Buffer.from(input), pair.privateKey);
  const byHmac = (key: string | Buffer) => (input: string) => createHmac('sha256', key).update(input).digest();
  const verify = (keys: readonly object[]) => {
    provider.play(reply({ keys }));
    return createClientTokens({
      issuer: 'https://issuer',
      audience: 'concord',
      keys: [{ kind: 'remote', url: provider.url, algorithms: ['RS256'] }],
      leeway: 0,
      mapping: { roles: 'roles', roleNames: {}, claims: {}, subject: 'sub' },
      log: createLog('silent'),
    });
  };

  test('but one that the key of its name has signed is', async () => {
    const good = write({ alg: 'RS256', kid: 'ours' }, byRsa);
    expect((await verify([jwk])(good)).kind).toBe('admitted');
    expect((await verify([{ ...jwk, kid: '__proto__' }])(write({ alg: 'RS256', kid: '__proto__' }, byRsa))).kind).toBe(
      'admitted',
    );
  });

  const oct = { kty: 'oct', k: secret.toString('base64url'), kid: 'ours' };
  test.each<[string, readonly object[], string]>([
    ['without an algorithm', [jwk], write({ alg: 'none', kid: 'ours' }, () => Buffer.alloc(0))],
    ['that is signed with the public key as a secret', [jwk], write({ alg: 'HS256', kid: 'ours' }, byHmac(pem))],
    ['that is signed with a secret of the set', [oct], write({ alg: 'HS256', kid: 'ours' }, byHmac(secret))],
    ['that calls a secret of the set a pair', [oct], write({ alg: 'RS256', kid: 'ours' }, byHmac(secret))],
    [
      'whose key says that it has no algorithm',
      [{ ...jwk, alg: 'none' }],
      write({ alg: 'none', kid: 'ours' }, () => Buffer.alloc(0)),
    ],
    ['whose key is of another algorithm', [{ ...jwk, alg: 'PS256' }], write({ alg: 'RS256', kid: 'ours' }, byRsa)],
    ['whose key is for encryption', [{ ...jwk, use: 'enc' }], write({ alg: 'RS256', kid: 'ours' }, byRsa)],
    ['that brings its key along', [makeKey('ours')], write({ alg: 'RS256', kid: 'ours', jwk }, byRsa)],
    ['of a key that is not there', [jwk], write({ alg: 'RS256', kid: '../ours' }, byRsa)],
    ['whose key has no modulus', [{ kty: 'RSA', e: 'AQAB', kid: 'ours' }], write({ alg: 'RS256', kid: 'ours' }, byRsa)],
  ])('%s', async (_, keys, token) => {
    expect((await verify(keys)(token)).kind).toBe('refused');
  });

  test('without a name, after it has been tried with each of as many keys as there may be', async () => {
    const others = Array.from({ length: 256 }, (_, at) => ({ ...first, kid: `k${at}`, alg: undefined }));
    const check = verify(others);
    const token = write({ alg: 'RS256' }, byRsa);
    expect((await check(token)).kind).toBe('refused');
    const spent = process.cpuUsage();
    expect((await check(token)).kind).toBe('refused');
    const { user, system } = process.cpuUsage(spent);
    expect((user + system) / 1_000).toBeLessThan(500);
  });
});
