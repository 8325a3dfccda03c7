import { expect, test } from 'vitest';
import { argumentCases, libraryCases, libraryContract } from './cases/library.ts';
import { brief, byId, judgeFiles } from './tested-data.ts';

const verdicts = byId(await judgeFiles([libraryContract]));
const find = (property: string | undefined, id: string) =>
  verdicts[['library', 'items', property, id].filter(Boolean).join('/')];

test('There is a case for each metric, unit, operator and severity, kept and broken.', () => {
  expect(libraryCases).toHaveLength((4 * 2 + 1) * 8 * 3 * 2);
});

test.each(libraryCases)('The rule $id is $outcome.', ({ id, property, outcome, measured, severity }) => {
  const verdict = find(property, id);
  expect(verdict).toMatchObject({ outcome, measured, check: { severity, origin: 'quality' } });
});

test.each(argumentCases)('The arguments of $id are understood.', ({ id, property, count }) => {
  expect(brief(find(property, id) ?? expect.fail())).toBe(`pass ${count}/10`);
});
