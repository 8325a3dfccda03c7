/** The comparisons of a quality rule (ODCS "Data Quality", valid properties for operator). */
export type RuleComparison =
  | { readonly operator: 'mustBe' | 'mustNotBe'; readonly value: number | string | boolean }
  | {
      readonly operator: 'mustBeGreaterThan' | 'mustBeGreaterOrEqualTo' | 'mustBeLessThan' | 'mustBeLessOrEqualTo';
      readonly value: number;
    }
  | { readonly operator: 'mustBeBetween' | 'mustNotBeBetween'; readonly from: number; readonly to: number };

/** All comparisons must hold. v3.0 allows several per rule; from v3.1 on there is one. */
export type Expectation = readonly RuleComparison[];

/** The default expectation: no row breaks the check. */
export const expectNone: Expectation = Object.freeze([Object.freeze({ operator: 'mustBe', value: 0 } as const)]);

export function isMet(expectation: Expectation, measured: number | string | boolean): boolean {
  return expectation.every((comparison) => holds(comparison, measured));
}

/** Whether a failing measure would pass if it were smaller. Only then the counted rows are samples of the error. */
export function isExceeded(expectation: Expectation, measured: number): boolean {
  return expectation.some((comparison) => !holds(comparison, measured) && isAbove(comparison, measured));
}

function holds(comparison: RuleComparison, measured: number | string | boolean): boolean {
  switch (comparison.operator) {
    case 'mustBe':
      return isSame(comparison.value, measured);
    case 'mustNotBe':
      return !isSame(comparison.value, measured);
    case 'mustBeGreaterThan':
      return typeof measured === 'number' && measured > comparison.value;
    case 'mustBeGreaterOrEqualTo':
      return typeof measured === 'number' && measured >= comparison.value;
    case 'mustBeLessThan':
      return typeof measured === 'number' && measured < comparison.value;
    case 'mustBeLessOrEqualTo':
      return typeof measured === 'number' && measured <= comparison.value;
    // The standard: "the equivalent to mustBeGreaterThan and mustBeLessThan", so the limits are excluded.
    case 'mustBeBetween':
      return typeof measured === 'number' && isBetween(comparison, measured);
    case 'mustNotBeBetween':
      return typeof measured === 'number' && !isBetween(comparison, measured);
  }
}

function isBetween({ from, to }: { readonly from: number; readonly to: number }, measured: number): boolean {
  return measured > from && measured < to;
}

function isSame(expected: number | string | boolean, measured: number | string | boolean): boolean {
  if (typeof expected === typeof measured) return expected === measured;
  // Engines and authors also write booleans as 1 and 0.
  if (typeof expected === 'boolean') return measured === Number(expected);
  if (typeof measured === 'boolean') return expected === Number(measured);
  return false;
}

function isAbove(comparison: RuleComparison, measured: number): boolean {
  switch (comparison.operator) {
    case 'mustBe':
    case 'mustBeLessThan':
    case 'mustBeLessOrEqualTo':
      return typeof comparison.value === 'number' && measured >= comparison.value;
    case 'mustBeBetween':
      return measured >= comparison.to;
    case 'mustNotBe':
    case 'mustNotBeBetween':
      return true;
    case 'mustBeGreaterThan':
    case 'mustBeGreaterOrEqualTo':
      return false;
  }
}
