import { expect, test } from 'vitest';
import { declaredBump, nextVersion, requiredBump, suffices } from '../../../core/evolution/bump.ts';
import type { Change } from '../../../core/evolution/change.ts';

const change = (rule: Change['rule'], level: Change['level']): Change => ({
  rule,
  level,
  contract: 'orders',
  domain: 'shop',
  path: [],
  at: { file: 'orders.odcs.yaml', line: 1, column: 1 },
  sentence: '',
  reason: '',
});

const removed = change('property-removed', 'breaking');
const widened = change('physical-type-widened', 'dangerous');
const added = change('property-added', 'safe');
const described = change('description-changed', 'safe');
const versioned = change('contract-version-changed', 'safe');

test.each([
  [[], '1.2.3', 'none'],
  [[versioned], '1.2.3', 'none'],
  [[described], '1.2.3', 'patch'],
  [[described, added], '1.2.3', 'minor'],
  [[widened], '1.2.3', 'minor'],
  [[added, removed, described], '1.2.3', 'major'],
  // Before 1.0.0 everything is one less.
  [[removed], '0.2.3', 'minor'],
  [[added], '0.2.3', 'patch'],
  [[described], '0.2.3', 'patch'],
  // What cannot be read is no version before 1.0.0.
  [[removed], 'autumn', 'major'],
] as const)('%j of version %s asks for %s', (changes, version, bump) => {
  expect(requiredBump(changes, version)).toBe(bump);
});

test.each([
  ['1.2.3', '1.2.3', 'none'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '2.0.0', 'major'],
  ['1.2.3', '2.0.0-rc.1', 'major'],
  ['2.0.0-rc.1', '2.0.0-rc.2', 'patch'],
  ['2.0.0', '2.0.0-rc.1', 'lowered'],
  ['1.2.3', '1.2.2', 'lowered'],
  ['1.9', '1.10', 'minor'],
  ['v1', '2', 'major'],
  ['0.9.0', '1.0.0', 'major'],
  ['1.2.3', 'autumn', 'unreadable'],
] as const)('from %s to %s is %s', (before, after, bump) => {
  expect(declaredBump(before, after)).toBe(bump);
});

test('A greater bump says enough for a smaller one, and not the other way round.', () => {
  expect(suffices('major', 'minor')).toBe(true);
  expect(suffices('none', 'none')).toBe(true);
  expect(suffices('patch', 'minor')).toBe(false);
});

test.each([
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2', 'patch', '1.2.1'],
  ['1.2.3', 'none', '1.2.3'],
  ['autumn', 'major', undefined],
] as const)('after %s, %s is %s', (version, bump, next) => {
  expect(nextVersion(version, bump)).toBe(next);
});
