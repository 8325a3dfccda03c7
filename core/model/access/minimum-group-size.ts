import type { ContractFile } from '../../contract/contract.ts';
import type { Report } from '../report.ts';

/** `customProperties: minimumGroupSize` of a contract; undefined when it is absent, or invalid and reported. */
export function readMinimumGroupSize(file: ContractFile, report: Report): number | undefined {
  const value = file.contract.customProperties.minimumGroupSize;
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 2) return value;
  report.error(file, {
    code: 'ACCESS_MINIMUM_INVALID',
    path: ['customProperties'],
    sentence: `The minimumGroupSize ${JSON.stringify(value)} is no whole number from 2 on.`,
    hint: 'Write for example 5: groups of fewer than 5 rows then show no value.',
  });
  return undefined;
}
