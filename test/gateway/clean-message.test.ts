import { describe, expect, test } from 'vitest';
import { cleanMessage } from '../../gateway/transport/reply/clean-message.ts';
import { readForeignDetail } from '../../gateway/transport/reply/foreign-detail.ts';

const clean = (message: string) => cleanMessage(message, 'reviews.example.com');

describe('what only looks like an address stays', () => {
  test.each([
    'EMAIL is invalid',
    'ENTRY, EVENT and EXPIRED are words',
    'ERROR: card declined',
    'Opens at 08:30',
    'From 2026-01-01T10:00:00Z to 12:30:15.123',
    'line:42',
    'order:12345 is gone',
    'a ratio of 16:9',
    'Version 1.2.3.4',
    'version: 10.0.0.1',
    'section 1.2.3.4 of the act',
    'Amount 1.234.567.890',
    'invoice.pdf:12',
    'Meet us\n at noon',
    'std::1 and a::b',
    'Server closes at 18:30',
    'See https://help.example.com/cards#declined.',
  ])('%s', (message) => {
    expect(clean(message)).toBe(message);
  });
});

describe('addresses go, and what is around them stays', () => {
  test.each([
    ['request to http://secret.internal:8080/x failed', 'request to [address] failed'],
    ['request to http://secret/x failed', 'request to [address] failed'],
    ['https://reviews.example.com/graphql failed', '[address] failed'],
    ['https://u:p@help.example.com/x', '[address]'],
    [`${'a'.repeat(40)}://db/x is down`, 'aaaaaaaaa[address] is down'],
    ['postgres://u:p@db/x is down', '[address] is down'],
    ['cannot reach secret-db:5432', 'cannot reach [address]'],
    ['reviews.example.com:80 is down', '[address] is down'],
    ['localhost:80 is down', '[address] is down'],
    ['db.prod.internal:80 is down', '[address] is down'],
    ['peer [fe80::1]:4101 said no', 'peer [address] said no'],
    ['fe80::1 said no', '[address] said no'],
    ['10.0.0.5 is down', '[address] is down'],
    ['203.0.113.7:443 is down', '[address] is down'],
    ['lost connection to 203.0.113.7', 'lost connection to [address]'],
    ['x\n    at Object.<anonymous> (/srv/x.js:1:1)\n    at /srv/y.js:2', 'x'],
  ])('%s', (message, expected) => {
    expect(clean(message)).toBe(expected);
  });
});

test.each([
  'connect ECONNREFUSED 127.0.0.1:5432',
  'getaddrinfo ENOTFOUND secret',
  "ENOENT: no such file, open '/srv/x'",
  'UND_ERR_SOCKET: other side closed',
  '\n    at /srv/y.js:2:1',
  '',
])('of what the operating system says nothing stays: %j', (message) => {
  expect(clean(message)).toBeUndefined();
});

test.each([
  ['line ends', '\n'.repeat(64_000)],
  ['spaces after a line end', `\n${' '.repeat(64_000)}`],
  ['a scheme without end', 'a.'.repeat(32_000)],
  ['colons in a bracket', `[${':'.repeat(64_000)}`],
  ['colons in a line of a stack', `\n at ${':1'.repeat(32_000)}x`],
  ['names without a port', 'a.-'.repeat(21_000)],
  ['colons after a version', `v${':'.repeat(64_000)}`],
])('%s of any length take milliseconds', (_, text) => {
  const started = performance.now();
  clean(`x${text}x`);
  expect(performance.now() - started).toBeLessThan(200);
});

test('a detail that is too large is left out before it is read, and what is for developers does not count', () => {
  const stack = '\n'.repeat(100_000);
  expect(readForeignDetail({ code: 'A', stack, hint: 'x' }, 'B', 'h')).toEqual({ code: 'A', hint: 'x' });
  const started = performance.now();
  expect(readForeignDetail({ hint: '\n'.repeat(1_000_000) }, 'B', 'h')).toEqual({ code: 'B' });
  expect(performance.now() - started).toBeLessThan(1_000);
});
