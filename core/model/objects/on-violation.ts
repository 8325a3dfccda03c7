import type { ContractFile } from '../../contract/contract.ts';
import type { Report } from '../report.ts';

/**
 * `customProperties: onViolation` of a contract. `block` rejects reads of an object whose data violates a rule of
 * severity error; `warn` allows them with a warning. Undefined when it is absent, or invalid and reported.
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
