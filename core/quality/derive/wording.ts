import type { Unit } from '../check.ts';
import type { Expectation, RuleComparison } from '../expectation.ts';

/** `is 0`, `is less than 3 percent`, `is more than 100 and less than 120`. */
export function describeExpectation(expectation: Expectation, unit: Unit = 'rows'): string {
  const suffix = unit === 'percent' ? ' percent' : '';
  return expectation.map((comparison) => `is ${describeComparison(comparison)}${suffix}`).join(' and ');
}

function describeComparison(comparison: RuleComparison): string {
  switch (comparison.operator) {
    case 'mustBe':
      return String(comparison.value);
    case 'mustNotBe':
      return `not ${comparison.value}`;
    case 'mustBeGreaterThan':
      return `more than ${comparison.value}`;
    case 'mustBeGreaterOrEqualTo':
      return `at least ${comparison.value}`;
    case 'mustBeLessThan':
      return `less than ${comparison.value}`;
    case 'mustBeLessOrEqualTo':
      return `at most ${comparison.value}`;
    case 'mustBeBetween':
      return `more than ${comparison.from} and less than ${comparison.to}`;
    case 'mustNotBeBetween':
      return `not between ${comparison.from} and ${comparison.to}`;
  }
}

/** Prints at most 10 values of a list. */
export function describeValues(values: readonly unknown[]): string {
  const shown = values
    .slice(0, 10)
    .map((value) => (typeof value === 'string' && value !== '' ? value : JSON.stringify(value)));
  return values.length > shown.length
    ? `${shown.join(', ')} and ${values.length - shown.length} more`
    : shown.join(', ');
}
