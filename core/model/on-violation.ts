import type { ContractFile } from '../contract/contract.ts';
import type { Report } from './report.ts';

/**
 * `customProperties: onViolation` of a contract: `block` asks that nobody reads an object whose data break a rule of
 * severity error, `warn` that everybody does and is told. Undefined when it has none, or one that is reported as wrong.
 */
export function readOnViolation(file: ContractFile, report: Report): 'warn' | 'block' | undefined {
  const value = file.contract.customProperties.onViolation;
  if (value === undefined || value === 'warn' || value === 'block') return value;
  report.error(file, {
    code: 'MODEL_ON_VIOLATION_INVALID',
    path: ['customProperties'],
    sentence: `The onViolation ${JSON.stringify(value)} is neither "warn" nor "block".`,
    hint: 'Write "block" where wrong data must not be shown, else "warn".',
  });
  return undefined;
}
