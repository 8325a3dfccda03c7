import { expect, test } from 'vitest';
import { countOutcomes, isFailure } from '../../../cli/test/counts.ts';
import type { Check, Severity } from '../../../core/quality/check.ts';
import type { Outcome, Verdict } from '../../../core/quality/verdict.ts';

function verdictOf(outcome: Outcome, severity: Severity): Verdict {
  const check: Check = {
    id: 'shop/orders/rowCount',
    contractId: 'shop',
    contractVersion: '1.0.0',
    domain: 'sales',
    object: 'orders',
    typeName: 'Order',
    origin: 'quality',
    rule: { kind: 'manual' },
    severity,
    name: 'rowCount',
    sentence: 'There are rows.',
    at: { file: 'sales/shop.odcs.yaml', line: 1, column: 1 },
  };
  return { check, outcome, checkedAt: '2026-01-01T00:00:00Z', duration: 0 };
}

test('Outcomes are counted.', () => {
  const verdicts = [verdictOf('pass', 'error'), verdictOf('fail', 'info'), verdictOf('pass', 'info')];
  expect(countOutcomes(verdicts)).toEqual({ pass: 2, fail: 1, error: 0, manual: 0, unsupported: 0 });
});

test('A test fails by what is broken or could not be measured, at least so severe as asked.', () => {
  const failing = (outcome: Outcome, failOn: Severity) =>
    (['info', 'warning', 'error'] as const).filter((severity) => isFailure(verdictOf(outcome, severity), failOn));
  expect(failing('fail', 'error')).toEqual(['error']);
  expect(failing('fail', 'warning')).toEqual(['warning', 'error']);
  expect(failing('error', 'info')).toEqual(['info', 'warning', 'error']);
  expect(failing('manual', 'info')).toEqual([]);
  expect(failing('unsupported', 'info')).toEqual([]);
});
