import { createHash, generateKeyPairSync } from 'node:crypto';
import { claimsWith, elliptic, encode, forge, issue, issueByKey, now, rsa, secret } from './token-laboratory.ts';

/** A token, or another value of the header, that must be refused. `authorization` replaces the whole header. */
export type BadToken = { readonly name: string } & (
  | { readonly token: string }
  | { readonly authorization: string | readonly string[] }
);

const header = { alg: 'HS256', typ: 'JWT' };
const rsHeader = { alg: 'RS256', typ: 'JWT' };
const esHeader = { alg: 'ES256', typ: 'JWT' };
const good = issue();
const [goodHeader, goodPayload, goodSignature] = good.split('.') as [string, string, string];
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }) as string;
const jwk = other.publicKey.export({ format: 'jwk' });

const algorithms: readonly BadToken[] = [
  ...['none', 'None', 'NONE', 'nOnE', ''].flatMap((alg) => [
    { name: `alg ${alg} without a signature`, token: `${encode({ alg })}.${goodPayload}.` },
    { name: `alg ${alg} with a signature`, token: forge({ alg }, claimsWith()) },
  ]),
  ...['hs256', 'HS384', 'HS512', 'RS256', 'ES256', 'PS256', 'EdDSA', 'toString', '__proto__'].map((alg) => ({
    name: `alg ${alg} over an HMAC of SHA-256`,
    token: forge({ alg, typ: 'JWT' }, claimsWith()),
  })),
  {
    name: 'HS512 with the right secret, which is not allowed',
    token: forge({ alg: 'HS512' }, claimsWith(), secret, 'sha512'),
  },
  { name: 'no alg', token: forge({ typ: 'JWT' }, claimsWith()) },
  ...[null, 1, ['HS256'], { a: 1 }].map((alg) => ({
    name: `alg ${JSON.stringify(alg)}`,
    token: forge({ alg }, claimsWith()),
  })),
];

const confusions: readonly BadToken[] = [
  { name: 'HS256 with the public PEM', token: forge(header, claimsWith(), pem) },
  { name: 'HS256 with the public PEM, trimmed', token: forge(header, claimsWith(), pem.trim()) },
  {
    name: 'HS256 with the public key as DER',
    token: forge(header, claimsWith(), rsa.publicKey.export({ type: 'spki', format: 'der' })),
  },
  {
    name: 'HS256 with the public key as JWK',
    token: forge(header, claimsWith(), JSON.stringify(rsa.publicKey.export({ format: 'jwk' }))),
  },
  {
    name: 'HS256 with the hash of the public PEM',
    token: forge(header, claimsWith(), createHash('sha256').update(pem).digest()),
  },
  { name: 'HS256 with an empty secret', token: forge(header, claimsWith(), '') },
  { name: 'HS256 with another secret', token: forge(header, claimsWith(), 'secret') },
  { name: 'RS256 with another key', token: issueByKey(other.privateKey, rsHeader) },
  { name: 'RS256 that says PS256', token: issueByKey(rsa.privateKey, { alg: 'PS256' }) },
  { name: 'RS256 that says ES256', token: issueByKey(rsa.privateKey, esHeader) },
  { name: 'ES256 that says RS256', token: issueByKey(elliptic.privateKey, rsHeader) },
];

const ownKeys: readonly BadToken[] = [
  { name: 'an embedded jwk', token: issueByKey(other.privateKey, { ...rsHeader, jwk }) },
  { name: 'an embedded jwk beside the right signature', token: issueByKey(rsa.privateKey, { ...rsHeader, jwk }) },
  { name: 'a jku', token: issueByKey(other.privateKey, { ...rsHeader, jku: 'http://127.0.0.1:1/jwks.json' }) },
  { name: 'an x5u', token: issueByKey(other.privateKey, { ...rsHeader, x5u: 'http://127.0.0.1:1/x.pem' }) },
  { name: 'an x5c', token: issueByKey(other.privateKey, { ...rsHeader, x5c: ['MIIB'] }) },
  { name: 'crit with an unknown name', token: forge({ ...header, crit: ['x'], x: 1 }, claimsWith()) },
  { name: 'crit that is empty', token: forge({ ...header, crit: [] }, claimsWith()) },
  { name: 'crit with b64', token: forge({ ...header, crit: ['b64'], b64: false }, claimsWith()) },
  { name: 'b64 false', token: forge({ ...header, b64: false }, claimsWith()) },
  { name: 'zip', token: forge({ ...header, zip: 'DEF' }, claimsWith()) },
  ...[7, null, ['a'], { a: 1 }, true, 'k'.repeat(257), 'k'.repeat(5_000)].map((kid) => ({
    name: `the right signature and a kid ${JSON.stringify(kid).slice(0, 20)}`,
    token: forge({ ...header, kid }, claimsWith()),
  })),
  ...['../../dev/null', '/dev/null', "'; select 1; --", 'http://127.0.0.1:1/', '\u0000', '__proto__'].flatMap((kid) => [
    { name: `kid ${JSON.stringify(kid)} and an empty secret`, token: forge({ ...header, kid }, claimsWith(), '') },
    { name: `kid ${JSON.stringify(kid)} and another key`, token: issueByKey(other.privateKey, { ...rsHeader, kid }) },
  ]),
];

/** Each position of each part has one bit changed; a part is never empty afterwards. */
const flips: readonly BadToken[] = [goodHeader, goodPayload, goodSignature].flatMap((part, index) =>
  [0, 1, Math.floor(part.length / 2), part.length - 2, part.length - 1].map((at) => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    // The lowest bit: of the last character it may belong to no byte, so that the bytes stay the same.
    const changed = alphabet[alphabet.indexOf(part[at] ?? 'A') ^ 1] ?? 'A';
    const parts = [goodHeader, goodPayload, goodSignature];
    parts[index] = part.slice(0, at) + changed + part.slice(at + 1);
    return { name: `a flipped bit in part ${index} at ${at}`, token: parts.join('.') };
  }),
);

const forms: readonly BadToken[] = [
  ...flips,
  { name: 'an empty signature', token: `${goodHeader}.${goodPayload}.` },
  { name: 'two parts', token: `${goodHeader}.${goodPayload}` },
  { name: 'one part', token: goodHeader },
  { name: 'four parts', token: `${good}.${goodSignature}` },
  { name: 'five parts, as of an encrypted token', token: `${good}.AAAA.AAAA` },
  { name: 'a token in a token', token: forge({ ...header, cty: 'JWT' }, good) },
  { name: 'padding', token: `${good}=` },
  { name: 'padding inside', token: `${goodHeader}=.${goodPayload}=.${goodSignature}=` },
  { name: 'the standard alphabet', token: `${goodHeader}.${goodPayload}.${'+/'.repeat(21)}A` },
  { name: 'a payload that is a list', token: forge(header, [claimsWith()]) },
  { name: 'a payload that is a text', token: forge(header, '"ada"') },
  { name: 'a payload that is null', token: forge(header, 'null') },
  { name: 'a payload that is no JSON', token: forge(header, '{exp:1}') },
  { name: 'a payload with a byte order mark', token: forge(header, `\uFEFF${JSON.stringify(claimsWith())}`) },
  {
    name: 'a payload that is not UTF-8',
    token: `${goodHeader}.${Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')}.AAAA`,
  },
  { name: 'a header that is a list', token: forge('["HS256"]', claimsWith()) },
  { name: 'garbage', token: 'garbage' },
  { name: 'three letters', token: 'a.b.c' },
  { name: 'a token of 9 kB', token: issue(claimsWith({ scope: 'x'.repeat(6_600) })) },
  { name: '1 000 roles', token: issue(claimsWith({ roles: Array.from({ length: 1_000 }, (_, at) => `role${at}`) })) },
];

const without = (claim: string) => claimsWith({ [claim]: undefined });
const times: readonly BadToken[] = [
  { name: 'no exp', token: issue(without('exp')) },
  ...[String(now + 600), null, true, [now + 600], {}, -1, 0, 1e300, 253_402_300_800].map((exp) => ({
    name: `exp ${JSON.stringify(exp)}`,
    token: issue(claimsWith({ exp })),
  })),
  { name: 'exp NaN', token: forge(header, JSON.stringify(claimsWith()).replace(/"exp":\d+/, '"exp":NaN')) },
  {
    name: 'exp 1e400, which is infinite',
    token: forge(header, JSON.stringify(claimsWith()).replace(/"exp":\d+/, '"exp":1e400')),
  },
  { name: 'exp that has passed by the leeway', token: issue(claimsWith({ exp: now - 30 })) },
  { name: 'exp that has passed long ago', token: issue(claimsWith({ exp: now - 86_400 })) },
  { name: 'nbf after the leeway', token: issue(claimsWith({ nbf: now + 31 })) },
  { name: 'nbf as a text', token: issue(claimsWith({ nbf: String(now) })) },
  { name: 'iat in the future', token: issue(claimsWith({ iat: now + 31 })) },
  { name: 'iat as a text', token: issue(claimsWith({ iat: 'now' })) },
];

const parties: readonly BadToken[] = [
  { name: 'no iss', token: issue(without('iss')) },
  ...[
    'https://login.example.com',
    'https://login.example.com/x',
    'https://login.example.co',
    'HTTPS://LOGIN.EXAMPLE.COM/',
    'http://login.example.com/',
    ' https://login.example.com/',
    '',
    null,
    1,
    ['https://login.example.com/'],
    { iss: 'https://login.example.com/' },
  ].map((iss) => ({ name: `iss ${JSON.stringify(iss)}`, token: issue(claimsWith({ iss })) })),
  { name: 'no aud', token: issue(without('aud')) },
  ...[
    'Concord',
    'concord/',
    'concor',
    'concord staging',
    '*',
    '',
    null,
    1,
    [],
    ['other'],
    [['concord']],
    { aud: 'concord' },
  ].map((aud) => ({ name: `aud ${JSON.stringify(aud)}`, token: issue(claimsWith({ aud })) })),
];

const raw = JSON.stringify(claimsWith());
const duplicates: readonly BadToken[] = [
  { name: 'roles twice', token: forge(header, raw.replace('{', '{"roles":["admin"],')) },
  { name: 'aud twice', token: forge(header, raw.replace('{', '{"aud":"other",')) },
  { name: 'exp twice, spelt differently', token: forge(header, raw.replace('{', '{"\\u0065xp":1,')) },
  { name: 'a nested claim twice', token: forge(header, raw.replace('{', '{"scope":{"a":1,"a" :2},')) },
  { name: 'alg twice', token: forge('{"alg":"none","alg":"HS256"}', claimsWith()) },
];

const zeros = Buffer.alloc(64).toString('base64url');
const curves: readonly BadToken[] = [
  { name: 'ECDSA with r = s = 0', token: `${encode(esHeader)}.${goodPayload}.${zeros}` },
  { name: 'ECDSA in DER', token: issueByKey(elliptic.privateKey, esHeader, claimsWith(), { dsaEncoding: 'der' }) },
  { name: 'ECDSA of another curve', token: issueByKey(p384.privateKey, esHeader, claimsWith(), { hash: 'sha384' }) },
  {
    name: 'ES384 with the key for ES256',
    token: issueByKey(elliptic.privateKey, { alg: 'ES384' }, claimsWith(), { hash: 'sha384' }),
  },
];

const headers: readonly BadToken[] = [
  { name: 'no scheme', authorization: good },
  { name: 'another scheme', authorization: `Basic ${good}` },
  { name: 'a scheme that only starts right', authorization: `Bearers ${good}` },
  { name: 'the scheme alone', authorization: 'Bearer' },
  { name: 'the scheme twice', authorization: `Bearer Bearer ${good}` },
  { name: 'two tokens', authorization: `Bearer ${good} ${good}` },
  { name: 'two tokens with a comma', authorization: `Bearer ${good}, Bearer ${good}` },
  { name: 'a parameter', authorization: `Bearer token="${good}"` },
  { name: 'quotes', authorization: `Bearer "${good}"` },
  { name: 'a tab', authorization: `Bearer\t${good}` },
  { name: 'a space too many', authorization: `Bearer  ${good}` },
  { name: 'two headers', authorization: [`Bearer ${good}`, `Bearer ${good}`] },
  { name: 'two headers, of which the second is wrong', authorization: [`Bearer ${good}`, 'Bearer x'] },
  { name: 'two headers, of which the first is wrong', authorization: ['Bearer x', `Bearer ${good}`] },
  { name: 'an empty header', authorization: '' },
  { name: 'unicode digits', authorization: `Bearer ${good.slice(0, -1)}\u00b2` },
];

const named = (tokens: readonly BadToken[], pattern: RegExp) => tokens.filter(({ name }) => pattern.test(name));
const notNamed = (tokens: readonly BadToken[], pattern: RegExp) => tokens.filter(({ name }) => !pattern.test(name));

/** Group D of the corpus of bad input, by its parts. */
export const badTokens: Readonly<Record<string, readonly BadToken[]>> = {
  'D1 algorithm': algorithms,
  'D2 key confusion': confusions,
  'D3 key identifier': named(ownKeys, /kid/),
  'D4 keys that the token brings along': named(ownKeys, /jwk|jku|x5/),
  'D5 rules that the token brings along': named(ownKeys, /crit|b64|zip/),
  'D6 form': notNamed(forms, /padding|alphabet|kB|1 000/),
  'D7 times': times,
  'D8 issuer and audience': notNamed(parties, /staging/),
  'D9 names that stand twice': duplicates,
  'D12 letters': [...named(forms, /padding|alphabet/), ...named(headers, /unicode/)],
  'D13 header': notNamed(headers, /unicode/),
  'D14 elliptic curves': curves,
  'D15 size': named(forms, /kB|1 000/),
  'D16 another environment': named(parties, /staging/),
};
