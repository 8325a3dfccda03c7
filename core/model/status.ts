import type { ContractFile } from '../contract/contract.ts';
import { suggest } from '../contract/structure/suggest.ts';
import { printPlace, type Report } from './report.ts';

/** Whether drafts and proposals are served: `in place` replaces contracts of the same id by their draft. */
export type ServeDrafts = 'yes' | 'no' | 'in place';

/** The statuses of the standard. */
const statuses = ['proposed', 'draft', 'active', 'deprecated', 'retired'];

/** Whether a contract is a draft or a proposal. */
export function isDraft({ contract }: ContractFile): boolean {
  const status = contract.status?.toLowerCase();
  return status === 'draft' || status === 'proposed';
}

/**
 * The contracts that are served, in the order of domains and files. Retired contracts are dropped silently, drafts and
 * proposals with a warning unless they are switched on. A duplicate `id` is an error.
 */
export function selectServed(
  files: readonly ContractFile[],
  { serveDrafts, report }: { readonly serveDrafts: ServeDrafts; readonly report: Report },
): readonly ContractFile[] {
  const byId = new Map<string, ContractFile>();
  const ranked = (file: ContractFile) => (serveDrafts === 'in place' && isDraft(file) ? 1 : 0);
  // Served contracts claim their names first; drafts must find others.
  const sorted = files.toSorted(
    (a, b) => ranked(a) - ranked(b) || compareText(a.domain, b.domain) || compareText(a.file, b.file),
  );
  const next = new Set(serveDrafts === 'in place' ? files.filter(isDraft).map(({ contract }) => contract.id) : []);
  return sorted.filter((file) => {
    if (next.has(file.contract.id) && !isDraft(file)) return false;
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
  { serveDrafts, report }: { readonly serveDrafts: ServeDrafts; readonly report: Report },
): boolean {
  const status = file.contract.status?.toLowerCase();
  if (status === 'retired') return false;
  if (status !== undefined && !statuses.includes(status)) reportUnknown(file, status, report);
  if (!isDraft(file) || serveDrafts !== 'no') return true;
  report.warning(file, {
    code: 'MODEL_STATUS_NOT_SERVED',
    path: ['status'],
    sentence: `The contract is "${status}" and is not served.`,
    hint: 'Set "status: active" when it is agreed, or serve drafts too.',
  });
  return false;
}

/** A misspelt draft would be served, so a warning is reported. */
function reportUnknown(file: ContractFile, status: string, report: Report): void {
  const meant = suggest(status, statuses);
  const sentence = `The status ${JSON.stringify(file.contract.status)} is none of the standard, so the contract is served as an active one.`;
  report.warning(file, {
    code: 'MODEL_STATUS_UNKNOWN',
    path: ['status'],
    sentence,
    hint: meant === undefined ? `Write one of ${statuses.join(', ')}.` : `Did you mean "${meant}"?`,
  });
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
