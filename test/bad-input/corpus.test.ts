import { expect, test } from 'vitest';
import { badTokens } from '../gateway/auth/bad-tokens.ts';
import { badArguments, badFilters, badGroups, injections } from './arguments.ts';
import { badClaims, badRoles, noNumbers } from './claims.ts';
import { badDocuments } from './documents.ts';
import { badRequests } from './http-cases.ts';
import { badReplies } from './replies.ts';
import { badRepresentations } from './representations.ts';

/** The cases of the corpus, each by the group that it belongs to and its name. */
const named: readonly string[] = [
  ...badRequests.map(([name]) => name),
  ...badDocuments.map(([name]) => name),
  ...Object.entries(badTokens).flatMap(([group, tokens]) => tokens.map(({ name }) => `${group}: ${name}`)),
  ...badClaims.map(([name]) => name),
  ...badRoles.map(([name]) => name),
  ...noNumbers.map(([name]) => name),
  ...[...badFilters, ...badArguments, ...badGroups].map(([name]) => name),
  ...injections.map((text) => `${/[%_[\\]/.test(text) ? 'E2' : 'E1'} the text ${text}`),
  ...badRepresentations.map(({ name }) => name),
  ...badReplies.map(([name]) => name),
];
const cases = [...new Set(named)];

/** Groups that need a test of their own, and where that is. */
const elsewhere: Readonly<Record<string, string>> = {
  F12: 'test/bad-input/representations.test.ts',
  F13: 'test/threats/t05-subgraph-port.test.ts',
  F15: 'test/gateway/subgraph-replies.test.ts: entities',
  F19: 'test/core/engines/broken-files.test.ts',
};

const groups = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
const wanted = [...groups('B', 34), ...groups('C', 30), ...groups('D', 17), ...groups('E', 20), ...groups('F', 19)];
const counts = new Map(
  wanted.map((group) => [group, cases.filter((name) => name.split(/[ :]/, 1)[0] === group).length]),
);

test('The corpus of bad input has at least 500 named cases, and some of every group.', () => {
  const table = wanted.map((group) => `${group} ${counts.get(group)}`).join(', ');
  console.info(`The corpus of bad input has ${cases.length} cases: ${table}.`);
  const empty = wanted.filter((group) => counts.get(group) === 0 && elsewhere[group] === undefined);
  expect(empty, table).toEqual([]);
  expect(cases.length).toBeGreaterThanOrEqual(500);
  const strays = cases.filter((name) => !counts.has(name.split(/[ :]/, 1)[0] ?? ''));
  expect(strays).toEqual([]);
});
