import { generateKeyPairSync } from 'node:crypto';
import { errors } from 'jose';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createRemoteKeys, KeysUnavailable } from '../../gateway/auth/remote-keys.ts';
import { createLog } from '../../gateway/log.ts';
import { reply, startScriptedSubgraph } from '../gateway/scripted-subgraph.ts';

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
    ['redirects', reply('', 302, { location: 'http://127.0.0.1:1/' })],
  ])('count for a day while the provider %s', async (_, script) => {
    await ask('first');
    provider.play(script);
    clock += 600_001;
    await ask('first');
    await ask('first');
    expect(provider.asked, 'it is not asked for each token').toHaveLength(1);
    clock += 86_400_000;
    await expect(ask('first')).rejects.toThrow(KeysUnavailable);
    clock += 30_000;
    provider.play(reply({ keys: [first] }));
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
