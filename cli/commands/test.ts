import { randomBytes } from 'node:crypto';
import type { Configuration } from '../../app/configuration/read.ts';
import { prepareDemoData } from '../../app/demo/demo-data.ts';
import { CommandFailure, exitCodes } from '../../app/failure.ts';
import { readEngineSettings } from '../../app/loading/engine-settings.ts';
import { type CommonOptions, loadConfiguration } from '../../app/loading/load-configuration.ts';
import { loadWithDrafts } from '../../app/loading/load-drafts.ts';
import { listRoots } from '../../app/loading/load-mesh.ts';
import { countIssues, reportIssues, summarizeCounts } from '../../app/report-issues.ts';
import { openEngines } from '../../core/engines/open-engines.ts';
import { hasErrors } from '../../core/errors/issue.ts';
import type { Mesh } from '../../core/model/model.ts';
import type { Check } from '../../core/quality/check.ts';
import { deriveChecks } from '../../core/quality/derive/derive.ts';
import { runChecks } from '../../core/quality/run.ts';
import type { Verdict } from '../../core/quality/verdict.ts';
import { deriveMaskKeys } from '../../core/query/sql/mask-keys.ts';
import { type FailOn, isFailure } from '../test/counts.ts';
import { printGithub } from '../test/print-github.ts';
import { printJson } from '../test/print-json.ts';
import { printJunit } from '../test/print-junit.ts';
import { printText } from '../test/print-text.ts';
import { startProgress } from '../test/progress.ts';
import { listNames, listTypes, selectChecks } from '../test/select-checks.ts';
import { describeUnknown } from '../unknown-name.ts';

export interface TestOptions extends CommonOptions {
  readonly format: 'text' | 'json' | 'junit' | 'github';
  readonly failOn: FailOn;
  /** The maximum number of sample rows per broken promise. */
  readonly samples: number;
  /** The reference time for ages. */
  readonly now?: Date;
}

/** `concord test`: checks the data against the contracts' promises. It reads data, and changes nothing. */
export async function test(words: readonly string[], options: TestOptions): Promise<void> {
  const configuration = await loadConfiguration(options);
  const { loaded, issues, broken } = await loadWithDrafts(configuration);
  if (hasErrors(loaded.issues)) {
    process.stderr.write(await reportIssues(issues, 'text', process.cwd()));
    throw new CommandFailure(
      `Nothing is tested: the mesh has ${summarizeCounts(countIssues(issues))}. See \`concord check\`.`,
    );
  }
  if (broken.length > 0) {
    const errors = issues.filter(({ severity }) => severity === 'error');
    process.stderr.write(await reportIssues(errors, 'text', process.cwd()));
    process.stderr.write('Drafts are not tested, since they have errors. What is served is.\n');
  }
  const { checks } = deriveChecks(loaded.contracts, loaded.mesh);
  const { selected, unknown } = selectChecks(words, checks, loaded.contracts);
  if (unknown.length > 0) {
    const known = listNames(checks, loaded.contracts);
    const sentences = unknown.map((word) => describeUnknown('contract, domain or object', word, known));
    process.stderr.write(`Nothing is tested. ${sentences.join(' ')}\n`);
    process.exitCode = exitCodes.usage;
    return;
  }
  if (configuration.settings.demo) await prepareDemoData(configuration);
  const now = options.now ?? new Date();
  const verdicts = await measure(selected, loaded.mesh, configuration, { ...options, now });
  process.stdout.write(print(verdicts, options, now));
  const failed = broken.length > 0 || verdicts.some((verdict) => isFailure(verdict, options.failOn));
  process.exitCode = failed ? exitCodes.failure : exitCodes.success;
}

/** Opens only the data that the checks read. A signal stops the running statement. */
async function measure(
  checks: readonly Check[],
  mesh: Mesh,
  configuration: Configuration,
  { samples, now }: { readonly samples: number; readonly now: Date },
): Promise<readonly Verdict[]> {
  const types = listTypes(checks);
  const engines = await openEngines({
    objects: mesh.domains.flatMap(({ objects }) => objects).filter(({ typeName }) => types.has(typeName)),
    roots: listRoots(configuration),
    settings: readEngineSettings(configuration),
    credentials: configuration.credentials,
  });
  const stop = new AbortController();
  const interrupt = (): void => stop.abort(new CommandFailure('The test was stopped.'));
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const progress = startProgress(checks.length);
  const secret = configuration.maskKey ?? configuration.cursorKey ?? randomBytes(32).toString('base64');
  try {
    return await runChecks(checks, {
      mesh,
      engines,
      now,
      signal: stop.signal,
      onVerdict: progress.step,
      reasons: 'told',
      samples: { count: samples, maskKeys: deriveMaskKeys(secret) },
    });
  } finally {
    progress.done();
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await engines.close();
  }
}

function print(verdicts: readonly Verdict[], { format, failOn }: TestOptions, now: Date): string {
  switch (format) {
    case 'text':
      return printText(verdicts, failOn);
    case 'json':
      return printJson(verdicts, failOn, now);
    case 'junit':
      return printJunit(verdicts, failOn);
    case 'github':
      return printGithub(verdicts);
  }
}
