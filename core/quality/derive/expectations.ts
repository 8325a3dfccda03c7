import type { Json } from '../../contract/contract.ts';
import type { Unit } from '../check.ts';
import type { Expectation, RuleComparison } from '../expectation.ts';

/** Reads the operators of a rule; returns a sentence if one has a value of the wrong type. Empty without operators. */
export function readExpectation(operators: Readonly<Record<string, Json>>): Expectation | { readonly problem: string } {
  const comparisons: RuleComparison[] = [];
  for (const [operator, value] of Object.entries(operators)) {
    const comparison = readComparison(operator, value);
    if (comparison === undefined) return { problem: `The value of ${operator} is not one that can be compared.` };
    comparisons.push(comparison);
  }
  return comparisons;
}

function readComparison(operator: string, value: Json): RuleComparison | undefined {
  switch (operator) {
    case 'mustBe':
    case 'mustNotBe':
      return value === null || typeof value === 'object' ? undefined : { operator, value: readNumber(value) ?? value };
    case 'mustBeGreaterThan':
    case 'mustBeGreaterOrEqualTo':
    case 'mustBeLessThan':
    case 'mustBeLessOrEqualTo': {
      const number = readNumber(value);
      return number === undefined ? undefined : { operator, value: number };
    }
    case 'mustBeBetween':
    case 'mustNotBeBetween': {
      const [from, to] = Array.isArray(value) ? value.map(readNumber) : [];
      return from === undefined || to === undefined ? undefined : { operator, from, to };
    }
    default:
      return undefined;
  }
}

function readNumber(value: Json): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/** The standard allows any unit; every unit except percent means the plain number of rows, or the query's result. */
export function readUnit(unit: Json | undefined): Unit {
  return typeof unit === 'string' && (unit.toLowerCase() === 'percent' || unit === '%') ? 'percent' : 'rows';
}
