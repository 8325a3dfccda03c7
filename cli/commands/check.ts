import type { Configuration } from '../../app/configuration/read.ts';
import { exitCodes } from '../../app/failure.ts';
import { type CommonOptions, loadConfiguration } from '../../app/loading/load-configuration.ts';
import { loadWithDrafts } from '../../app/loading/load-drafts.ts';
import { countIssues, countOf, type ReportFormat, reportIssues, summarizeCounts } from '../../app/report-issues.ts';
import { compareIssues, hasErrors, type Issue } from '../../core/errors/issue.ts';
import { deriveChecks } from '../../core/quality/derive/derive.ts';
import { connectObjects } from '../check/connect.ts';
import { isInScope, readScope } from '../check/narrow.ts';

export interface CheckOptions extends CommonOptions {
  readonly format: ReportFormat;
  /** Whether to open the data as well. */
  readonly connect?: boolean;
}

/** `concord check`: reports all issues of the contracts without reading data; with `connect`, also unreadable data. */
export async function check(word: string | undefined, options: CheckOptions): Promise<void> {
  const configured = await loadConfiguration(options);
  const scope = word === undefined ? undefined : await readScope(word, configured);
  const configuration = scope === undefined ? configured : withContracts(configured, scope.contracts);
  const { loaded, issues: found } = await loadWithDrafts(configuration);
  const { domains, contracts, products, mesh } = loaded;
  const rules = deriveChecks(contracts, mesh).issues.filter((issue) => isSound(issue, found));
  const isMeant = (file: string) => scope === undefined || isInScope(file, scope);
  const connected =
    options.connect === true && !hasErrors(found)
      ? await connectObjects(
          domains.flatMap(({ domain }) => domain.objects).filter(({ at }) => isMeant(at.file)),
          configuration,
        )
      : [];
  const all = [...found, ...rules, ...connected].sort(compareIssues);
  const issues = all.filter(({ file }) => isMeant(file));
  process.stdout.write(await reportIssues(issues, options.format, process.cwd()));
  if (options.format === 'text') {
    const objects = domains.flatMap(({ domain }) => domain.objects).filter(({ at }) => isMeant(at.file));
    const meant = contracts.filter(({ file }) => isMeant(file));
    const counts = [
      countOf(meant.length, 'contract'),
      ...countProducts(products.filter(({ file }) => isMeant(file)).length),
      countOf(objects.length, 'object'),
    ];
    const inDomains = new Set(meant.map(({ domain }) => domain)).size;
    const looked = `${counts.join(', ')} in ${countOf(inDomains, 'domain')}`;
    process.stdout.write(`${summarizeCounts(countIssues(issues))} (${looked})\n`);
    const elsewhere = countIssues(all.filter(({ file }) => !isMeant(file)));
    if (elsewhere.errors > 0) {
      process.stdout.write(`Other files have ${countOf(elsewhere.errors, 'error')}; \`concord check\` tells all.\n`);
    }
  }
  process.exitCode = hasErrors(issues) ? exitCodes.failure : exitCodes.success;
}

/** Whether the object of a rule's issue has no errors of its own, which could have caused it. */
function isSound(rule: Issue, found: readonly Issue[]): boolean {
  const [section, index] = rule.path;
  return found.every(
    ({ severity, file, path }) =>
      severity !== 'error' || file !== rule.file || path[0] !== section || (section === 'schema' && path[1] !== index),
  );
}

function withContracts(configuration: Configuration, contracts: string): Configuration {
  return { ...configuration, settings: { ...configuration.settings, contracts } };
}

/** Omits a count of zero, because most meshes have no data products. */
function countProducts(count: number): readonly string[] {
  return count === 0 ? [] : [countOf(count, 'data product')];
}
