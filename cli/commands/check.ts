import { deriveChecks } from '../../subgraphs/checks/derive/derive.ts';
import { compareIssues, hasErrors } from '../../subgraphs/errors/issue.ts';
import { exitCodes } from '../failure.ts';
import { type CommonOptions, loadConfiguration } from '../load-configuration.ts';
import { loadMesh } from '../load-mesh.ts';
import { countIssues, countOf, type ReportFormat, reportIssues, summarizeCounts } from '../report-issues.ts';

export interface CheckOptions extends CommonOptions {
  readonly format: ReportFormat;
}

/** `concord check`: everything that is wrong with the contracts, at once, without touching any data. */
export async function check(folder: string | undefined, options: CheckOptions): Promise<void> {
  const configuration = await loadConfiguration({ ...options, ...(folder === undefined ? {} : { contracts: folder }) });
  const { issues: found, domains, contracts, products, mesh } = await loadMesh(configuration);
  // What rules mean can be told only where the objects that they are about are sound.
  const rules = hasErrors(found) ? [] : deriveChecks(contracts, mesh).issues;
  const issues = [...found, ...rules].sort(compareIssues);
  process.stdout.write(await reportIssues(issues, options.format, process.cwd()));
  if (options.format === 'text') {
    const objects = domains.reduce((count, { domain }) => count + domain.objects.length, 0);
    const counts = [
      countOf(contracts.length, 'contract'),
      ...countProducts(products.length),
      countOf(objects, 'object'),
    ];
    const looked = `${counts.join(', ')} in ${countOf(domains.length, 'domain')}`;
    process.stdout.write(`${summarizeCounts(countIssues(issues))} (${looked})\n`);
  }
  process.exitCode = hasErrors(issues) ? exitCodes.failure : exitCodes.success;
}

/** Most meshes have none at first, and need not be told. */
function countProducts(count: number): readonly string[] {
  return count === 0 ? [] : [countOf(count, 'data product')];
}
