import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBreakingChanges } from 'graphql';
import { describe, expect, test } from 'vitest';
import { describeRule, listRules } from '../../../core/evolution/change-rules.ts';
import { compareMeshes } from '../../../core/evolution/compare-meshes.ts';
import { compareSides } from '../../../core/evolution/compare-sides.ts';
import { levels } from '../../../core/evolution/rules/rule.ts';
import { printChanges } from './print-changes.ts';
import { readSide } from './read-case.ts';

const folder = resolve(import.meta.dirname, 'cases');
const names = readdirSync(folder);
const cases = names.map((name) => ({
  name,
  before: readSide(`${folder}/${name}`, 'before'),
  after: readSide(`${folder}/${name}`, 'after'),
}));

describe('a change of a contract has exactly these rules, levels and reasons', () => {
  test.each(cases)('$name', async ({ name, before, after }) => {
    const comparison = compareMeshes(before, after);
    await expect(printChanges(comparison)).toMatchFileSnapshot(`${folder}/${name}/changes.txt`);
    const rules = comparison.changes.map(({ rule }) => rule);
    // Folders are named after their rule; what follows two hyphens says which variant it is.
    if (name.startsWith('several--')) expect(new Set(rules).size).toBeGreaterThan(2);
    else expect(rules).toContain(name.split('--')[0]);
  });
});

describe('what breaks the API is told as a breaking change of a contract', () => {
  test.each(cases)('$name', async ({ before, after }) => {
    const { changes, differences } = await compareSides(before, after);
    expect(changes.filter(({ rule }) => rule === 'api-changed')).toEqual([]);
    const unexplained = differences.filter(
      ({ level, causes }) => level === 'breaking' && !causes.some((cause) => cause.level === 'breaking'),
    );
    expect(unexplained).toEqual([]);
    const breaking = differences.filter(({ level }) => level === 'breaking');
    // Two libraries agree on whether there is something to tell at all.
    expect(breaking.length > 0).toBe(findBreakingChanges(before.api, after.api).length > 0);
  });
});

test('Comparing a side with itself finds nothing.', async () => {
  for (const { before, after } of cases) {
    expect((await compareSides(before, before)).changes).toEqual([]);
    expect((await compareSides(after, after)).differences).toEqual([]);
  }
});

test('Every rule has a case for each of its levels.', () => {
  const seen = new Set(
    cases.flatMap(({ before, after }) =>
      compareMeshes(before, after).changes.map(({ rule, level }) => `${rule} ${level}`),
    ),
  );
  const all = listRules().flatMap((rule) =>
    levels.flatMap((level) => (describeRule(rule)[level] === undefined ? [] : [`${rule} ${level}`])),
  );
  // What no change of a contract explains cannot be made by changing contracts: test/core/evolution/explain.test.ts.
  expect(all.filter((one) => !seen.has(one))).toEqual(['api-changed breaking']);
});
