import { expect, test } from 'vitest';
import { isExceeded, isMet, type RuleComparison } from '../../../core/quality/expectation.ts';

const cases: readonly (readonly [RuleComparison, passing: readonly number[], failing: readonly number[]])[] = [
  [{ operator: 'mustBe', value: 3 }, [3], [2, 3.1]],
  [{ operator: 'mustNotBe', value: 3 }, [2, 3.1], [3]],
  [{ operator: 'mustBeGreaterThan', value: 3 }, [3.1, 4], [3, 0]],
  [{ operator: 'mustBeGreaterOrEqualTo', value: 3 }, [3, 4], [2.9, 0]],
  [{ operator: 'mustBeLessThan', value: 3 }, [2.9, 0], [3, 4]],
  [{ operator: 'mustBeLessOrEqualTo', value: 3 }, [3, 0], [3.1, 4]],
  [{ operator: 'mustBeBetween', from: 2, to: 4 }, [2.1, 3], [2, 4, 5]],
  [{ operator: 'mustNotBeBetween', from: 2, to: 4 }, [2, 4, 5], [2.1, 3]],
];

test.each(cases)('%j holds for what the standard says, and for nothing else.', (comparison, passing, failing) => {
  expect(passing.filter((measured) => !isMet([comparison], measured))).toEqual([]);
  expect(failing.filter((measured) => isMet([comparison], measured))).toEqual([]);
});

test('All of several operators must hold.', () => {
  const between: readonly RuleComparison[] = [
    { operator: 'mustBeGreaterThan', value: 0 },
    { operator: 'mustBeLessThan', value: 100 },
  ];
  expect([0, 1, 99, 100].map((measured) => isMet(between, measured))).toEqual([false, true, true, false]);
});

test('A truth is 1 or 0 where the other side is a number.', () => {
  expect(isMet([{ operator: 'mustBe', value: true }], true)).toBe(true);
  expect(isMet([{ operator: 'mustBe', value: true }], 1)).toBe(true);
  expect(isMet([{ operator: 'mustBe', value: 0 }], false)).toBe(true);
  expect(isMet([{ operator: 'mustBe', value: true }], false)).toBe(false);
});

test('Rows are examples of what is wrong only where there are too many of them.', () => {
  expect(isExceeded([{ operator: 'mustBe', value: 0 }], 3)).toBe(true);
  expect(isExceeded([{ operator: 'mustBe', value: 5 }], 3)).toBe(false);
  expect(isExceeded([{ operator: 'mustBeGreaterThan', value: 5 }], 3)).toBe(false);
  expect(isExceeded([{ operator: 'mustBeBetween', from: 1, to: 3 }], 3)).toBe(true);
});
