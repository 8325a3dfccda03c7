import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { CommandFailure } from '../../app/failure.ts';
import { loadConfiguration } from '../../app/loading/load-configuration.ts';
import { countIssues, countOf, reportIssues, summarizeCounts } from '../../app/report-issues.ts';
import { writeDraft } from '../../core/drafting/write-draft.ts';
import { hasErrors } from '../../core/errors/issue.ts';
import { checkDrafts } from '../init/check-drafts.ts';
import { draftData, type InitOptions } from '../init/draft-data.ts';
import { printDecisions } from '../init/print.ts';

const explanation = `concord init drafts a contract from data: types, keys, references, closed sets of values, times, and what seems personal.
Name what to look at:

  concord init data/orders.csv                  a file: CSV, JSON, Parquet or a DuckDB database
  concord init data                             all files of a folder; references between them are found
  concord init postgresql://localhost/shop      the tables of a database

Nothing but the draft is written. concord init --help tells the options.`;

/** `concord init`: drafts contracts from files or a database, with the evidence for each statement as comments. */
export async function init(data: readonly string[], options: InitOptions): Promise<void> {
  if (data.length === 0) throw new CommandFailure(explanation);
  const configuration = await loadConfiguration(options);
  const { drafts, refused } = await draftData(data, configuration, options);
  const onStandardOutput = options.out === '-';
  for (const { name, reason } of refused) process.stderr.write(`warning: ${name} is left out. ${reason}\n`);
  if (drafts.length === 0) throw new CommandFailure('Nothing is drafted: none of the data named can be read as rows.');
  const report = onStandardOutput ? process.stderr : process.stdout;
  if (!onStandardOutput && options.force !== true) await refuseToOverwrite(drafts.map(({ file }) => file));
  for (const draft of drafts) report.write(`${printDecisions(draft)}\n`);
  if (onStandardOutput) {
    process.stdout.write(drafts.map(writeDraft).join('---\n'));
    return;
  }
  for (const draft of drafts) {
    await mkdir(dirname(draft.file), { recursive: true });
    await writeFile(draft.file, writeDraft(draft));
    report.write(`Wrote ${shorten(draft.file)} with ${countOf(draft.objects.length, 'object')}.\n`);
  }
  const issues = await checkDrafts(
    configuration,
    drafts.map(({ file }) => file),
  );
  if (issues.length > 0) process.stderr.write(await reportIssues(issues, 'text', process.cwd()));
  if (hasErrors(issues))
    throw new CommandFailure(`The draft needs your help: ${summarizeCounts(countIssues(issues))}.`);
  report.write(
    'Read the comments, then run `concord check` and `concord test`. `serveDrafts: true` in concord.yaml serves drafts.\n',
  );
}

async function refuseToOverwrite(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere)
      throw new CommandFailure(`${shorten(file)} is there already. Give another --out, or --force to replace it.`);
  }
}

function shorten(file: string): string {
  return relative(process.cwd(), resolve(file)) || file;
}
