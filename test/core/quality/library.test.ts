import { expect, test } from 'vitest';
import { libraryCases, libraryContract } from './cases/library.ts';
import { expectLibrary } from './expect-cases.ts';
import { judgeFiles } from './tested-data.ts';

const verdicts = await judgeFiles([libraryContract]);

test('There is a case for each metric, unit, operator and severity, kept and broken.', () => {
  expect(libraryCases).toHaveLength((4 * 2 + 1) * 8 * 3 * 2);
});

expectLibrary(() => verdicts);
