import type { ContractFile } from '../contract/contract.ts';
import { printPlace, type Report } from './report.ts';

/**
 * The contracts that are served, in the order of domains and files. Retired ones are left out silently, drafts and
 * proposals with a warning unless they are switched on; an `id` that occurs again is an error.
 */
export function selectServed(
  files: readonly ContractFile[],
  { serveDrafts, report }: { readonly serveDrafts: 'yes' | 'no'; readonly report: Report },
): readonly ContractFile[] {
  const byId = new Map<string, ContractFile>();
  const sorted = files.toSorted((a, b) => compareText(a.domain, b.domain) || compareText(a.file, b.file));
  return sorted.filter((file) => {
    if (!checkStatus(file, { serveDrafts, report }) || !checkDomain(file, report)) return false;
    const other = byId.get(file.contract.id);
    if (other === undefined) {
      byId.set(file.contract.id, file);
      return true;
    }
    report.error(file, {
      code: 'MODEL_CONTRACT_DUPLICATE',
      path: ['id'],
      sentence: `The contract ${printPlace(other.locate(['id']))} has the id "${file.contract.id}" too.`,
      hint: 'Give one of the two another "id", or set "status: retired" in the outdated one.',
    });
    return false;
  });
}

function checkStatus(
  file: ContractFile,
  { serveDrafts, report }: { readonly serveDrafts: 'yes' | 'no'; readonly report: Report },
): boolean {
  const status = file.contract.status?.toLowerCase();
  if (status === 'retired') return false;
  if ((status !== 'draft' && status !== 'proposed') || serveDrafts === 'yes') return true;
  report.warning(file, {
    code: 'MODEL_STATUS_NOT_SERVED',
    path: ['status'],
    sentence: `The contract is "${status}" and is not served.`,
    hint: 'Set "status: active" when it is agreed, or serve drafts too.',
  });
  return false;
}

function checkDomain(file: ContractFile, report: Report): boolean {
  if (file.domain !== 'mesh') return true;
  report.error(file, {
    code: 'MODEL_DOMAIN_RESERVED',
    path: [],
    sentence: 'The domain "mesh" is the one that Concord describes the mesh with.',
    hint: 'Rename the folder.',
  });
  return false;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
