import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badTokens } from '../gateway/auth/bad-tokens.ts';
import {
  claimsWith,
  elliptic,
  type GuardedGateway,
  issue,
  issueByKey,
  now,
  rsa,
  startGuardedGateway,
} from '../gateway/auth/token-laboratory.ts';
import { exchange, writeRequest } from '../gateway/raw-http.ts';

const body = JSON.stringify({ query: '{ products(first: 1) { name } }' });
let gateway: GuardedGateway;

beforeAll(async () => {
  gateway = await startGuardedGateway();
});

afterAll(async () => await gateway.close());

/** Everything of the response but the date, as it came. */
async function send(authorization: string | readonly string[] | undefined, headers: Record<string, string> = {}) {
  const { port } = new URL(gateway.url);
  const request = writeRequest(
    'POST',
    '/graphql',
    { 'content-type': 'application/json', connection: 'close', ...headers },
    body,
  );
  const lines = [authorization ?? []].flat().map((value) => `authorization: ${value}\r\n`);
  const text = request.toString('latin1').replace('\r\n\r\n', `\r\n${lines.join('')}\r\n`);
  return (await exchange(Number(port), Buffer.from(text, 'latin1'))).replace(/^Date: .*\r\n/m, '');
}

const refusal = [
  'HTTP/1.1 401 Unauthorized',
  'access-control-allow-origin: *',
  'access-control-expose-headers: Retry-After, X-Request-Id, Cache-Control',
  'content-type: application/json; charset=utf-8',
  'cache-control: no-store',
  'www-authenticate: Bearer',
  'content-length: 117',
  'x-content-type-options: nosniff',
  'Connection: close',
  '',
  '{"errors":[{"message":"The request has no token that this server accepts.","extensions":{"code":"UNAUTHENTICATED"}}]}',
].join('\r\n');

describe('T20: every bad token has the same answer, to the byte', () => {
  for (const [group, tokens] of Object.entries(badTokens)) {
    test.each(tokens.map((token) => [token.name, token] as const))(`${group}: %s`, async (_, token) => {
      const before = gateway.viewers.length;
      const authorization = 'token' in token ? `Bearer ${token.token}` : token.authorization;
      expect(await send(authorization)).toBe(refusal);
      expect(gateway.viewers.length).toBe(before);
    });
  }

  test('no header at all', async () => {
    expect(await send(undefined)).toBe(refusal);
  });

  test('a token in a cookie', async () => {
    expect(await send(undefined, { cookie: `token=${issue()}; authorization=Bearer ${issue()}` })).toBe(refusal);
  });

  test('a token in a header of another name', async () => {
    const headers = { 'proxy-authorization': `Bearer ${issue()}`, 'x-authorization': `Bearer ${issue()}` };
    expect(await send(undefined, headers)).toBe(refusal);
  });

  test('a token of 100 kB does not get further than the size of headers', async () => {
    expect(await send(`Bearer ${issue(claimsWith({ scope: 'x'.repeat(75_000) }))}`)).toMatch(/^HTTP\/1\.1 431 /);
  });

  test('there are as many of them as were thought of', () => {
    expect(Object.values(badTokens).flat().length).toBeGreaterThanOrEqual(130);
  });
});

describe('T20: a good token is accepted', () => {
  const header = { alg: 'HS256', typ: 'JWT' };
  test.each([
    ['signed with the secret', issue()],
    ['signed with the RSA key', issueByKey(rsa.privateKey, { alg: 'RS256' })],
    ['signed with the elliptic key', issueByKey(elliptic.privateKey, { alg: 'ES256', kid: 'any' })],
    ['for several audiences', issue(claimsWith({ aud: ['other', 'concord'] }))],
    ['expired within the leeway', issue(claimsWith({ exp: now - 29 }))],
    ['with a fraction in exp, which a NumericDate may have', issue(claimsWith({ exp: now + 0.5 }))],
    ['not before within the leeway', issue(claimsWith({ nbf: now + 29, iat: now + 29 }))],
    ['with the type of access tokens', issue(claimsWith(), { alg: 'HS256', typ: 'at+jwt' })],
    ['with a kid that means nothing', issue(claimsWith(), { ...header, kid: '../../dev/null' })],
    ['with no role', issue(claimsWith({ roles: undefined }))],
  ])('%s', async (_, token) => {
    expect(await send(`Bearer ${token}`)).toMatch(/^HTTP\/1\.1 200 [\s\S]*"Mr. Fuzzy"/);
  });

  test('whatever the case of the scheme', async () => {
    expect(await send(`bearer ${issue()}`)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await send(`BEARER ${issue()}`)).toMatch(/^HTTP\/1\.1 200 /);
  });
});
