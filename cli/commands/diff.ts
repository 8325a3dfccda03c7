import { relative, resolve } from 'node:path';
import type { Configuration } from '../../app/configuration/read.ts';
import { CommandFailure, exitCodes } from '../../app/failure.ts';
import { type CommonOptions, loadConfiguration } from '../../app/loading/load-configuration.ts';
import { countIssues, reportIssues, summarizeCounts } from '../../app/report-issues.ts';
import { hasErrors } from '../../core/errors/issue.ts';
import { type ApiSide, compareSides } from '../../core/evolution/compare-sides.ts';
import type { KnownOperation } from '../../core/evolution/operations/judge.ts';
import { configureSide } from '../diff/configure-side.ts';
import { deriveSide } from '../diff/derive-side.ts';
import { type ArgumentMeaning, type FoundSide, findSide } from '../diff/find-side.ts';
import { printGithub } from '../diff/print-github.ts';
import { printJson } from '../diff/print-json.ts';
import { printMarkdown } from '../diff/print-markdown.ts';
import { printText } from '../diff/print-text.ts';
import { readOperations, readUsage } from '../diff/read-operations.ts';
import type { DiffReport } from '../diff/report.ts';

export interface DiffOptions extends CommonOptions {
  readonly git?: true;
  readonly format: 'text' | 'json' | 'markdown' | 'github';
  readonly failOn?: 'breaking' | 'dangerous';
  readonly operations: readonly string[];
  readonly usage?: string;
  readonly unusedAs: 'breaking' | 'dangerous';
}

/** `concord diff`: reports changes between two versions of contracts, and their effect on consumers. */
export async function diff(before: string, after: string | undefined, options: DiffOptions): Promise<void> {
  const configuration = await loadConfiguration(options);
  const known = await readKnown(options);
  const meaning: ArgumentMeaning = options.git === undefined ? 'path or revision' : 'revision';
  const folder = relative(process.cwd(), resolve(configuration.folder, configuration.settings.contracts));
  const older = await findSide(before, { configuration, meaning });
  const newer =
    after === undefined
      ? await findSide(folder === '' ? '.' : folder, { configuration, meaning: 'path or revision' })
      : await findSide(after, { configuration, meaning });
  if (older.kind !== newer.kind) {
    throw new CommandFailure('Compare a folder with a folder, or a contract with a contract.');
  }
  const sides = await Promise.all(
    [older, newer].map(async (side) => await configureSide(side, { configuration, options })),
  );
  const [from, to] = await Promise.all([
    load(older, sides[0]?.configuration ?? configuration),
    load(newer, sides[1]?.configuration ?? configuration),
  ]);
  const report: DiffReport = {
    before: older.label,
    after: newer.label,
    comparison: await compareSides(from, to, {
      ...(known === undefined ? {} : { operations: known.operations }),
      unusedAs: options.unusedAs,
    }),
    notes: sides.flatMap(({ notes }) => notes),
    files: new Map(to.files.map(({ contract, file }) => [contract.id, file])),
    ...(known?.days === undefined ? {} : { days: known.days }),
  };
  process.stdout.write(await print(report, options.format));
  process.exitCode = mustFail(report, options) ? exitCodes.failure : exitCodes.success;
}

interface Known {
  readonly operations: readonly KnownOperation[];
  readonly days?: number;
}

async function readKnown({ operations, usage, unusedAs }: DiffOptions): Promise<Known | undefined> {
  if (operations.length === 0 && usage === undefined) {
    if (unusedAs === 'breaking') return undefined;
    throw new CommandFailure('`--unused-as` asks which operations there are; add `--operations` or `--usage`.');
  }
  const listed = (await Promise.all(operations.map(readOperations))).flat();
  if (usage === undefined) return { operations: listed };
  const recorded = await readUsage(usage);
  return { operations: [...listed, ...recorded.operations], days: recorded.days };
}

async function load(found: FoundSide, configuration: Configuration): Promise<ApiSide> {
  const { api, issues, ...side } = await deriveSide(found, configuration);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (api !== undefined && !hasErrors(issues)) return { ...side, api };
  process.stderr.write(await reportIssues(errors, 'text', process.cwd()));
  throw new CommandFailure(
    `${found.label} has ${summarizeCounts(countIssues(errors))}, so it cannot be compared with anything.`,
  );
}

async function print(report: DiffReport, format: DiffOptions['format']): Promise<string> {
  switch (format) {
    case 'text':
      return printText(report);
    case 'json':
      return printJson(report);
    case 'markdown':
      return printMarkdown(report);
    case 'github':
      return await printGithub(report, process.cwd());
  }
}

/** Version errors always fail the command; changes fail it as `--fail-on` requires. */
function mustFail({ comparison: { findings, changes } }: DiffReport, { failOn }: DiffOptions): boolean {
  if (hasErrors(findings)) return true;
  if (failOn === undefined) return false;
  return changes.some(({ level }) => level === 'breaking' || (level === 'dangerous' && failOn === 'dangerous'));
}
