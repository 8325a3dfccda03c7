import { RequestError } from '../errors/request-error.ts';
import type { Mesh, ModelObject } from '../model/model.ts';
import type { Fragment } from '../query/sql/fragment.ts';
import type { Check, CheckRule } from './check.ts';
import { tableOf } from './compile/compilation.ts';
import { compileDuplicates } from './compile/duplicates.ts';
import { type Judgement, judgeFailure, judgeRows, verdictOf } from './judge.ts';
import { findUnreadable, isScanned, judgeScanned, measuresOf, type PlannedRule, planRule } from './judge-scan.ts';
import { ask, findObject, type ObjectRun, type RunChecksOptions, readCount } from './run-context.ts';
import { tellPlaces } from './run-places.ts';
import { type LazyParser, openLazyParser, runQuery } from './run-query.ts';
import { runReference } from './run-reference.ts';
import { takeSamples } from './run-samples.ts';
import { type Measurements, scan } from './run-scan.ts';
import type { Verdict } from './verdict.ts';

export type { RunChecksOptions } from './run-context.ts';

/**
 * Measures checks and returns their verdicts in the same order. Objects are processed one after the other, each with
 * one scan for all checks of its values. An error becomes the verdict of its own check. Throws only the reason of
 * `signal`.
 */
export async function runChecks(checks: readonly Check[], options: RunChecksOptions): Promise<readonly Verdict[]> {
  const now = options.now ?? new Date();
  const verdicts = new Map<Check, Verdict>();
  const tell = (verdict: Verdict): void => {
    verdicts.set(verdict.check, verdict);
    options.onVerdict?.(verdict);
  };
  const parser = openLazyParser();
  try {
    for (const [typeName, own] of Map.groupBy(checks, (check) => check.typeName)) {
      options.signal?.throwIfAborted();
      const rest = own.filter((check) => !tellWithoutData(check, options.mesh, tell));
      if (rest.length > 0) await runObject(rest, findObject(options.mesh, typeName), { options, now, tell, parser });
    }
  } finally {
    await parser.close();
  }
  return checks.flatMap((check) => verdicts.get(check) ?? []);
}

type Tell = (verdict: Verdict) => void;

/**
 * Reports the verdict of a check that needs no data; returns whether it did. Objects without an engine are unsupported.
 */
function tellWithoutData(check: Check, mesh: Mesh, tell: Tell): boolean {
  const { rule } = check;
  const described = typesOf(check)
    .map((typeName) => findObject(mesh, typeName)?.source)
    .find((source) => source?.kind === 'none');
  if (described?.kind === 'none' && rule.kind !== 'manual') {
    tell(verdictOf(check, { outcome: 'unsupported', reason: described.reason }, { duration: 0 }));
    return true;
  }
  switch (rule.kind) {
    case 'manual':
      tell(verdictOf(check, { outcome: 'manual' }, { duration: 0 }));
      return true;
    case 'unsupported':
      tell(verdictOf(check, { outcome: 'unsupported', reason: rule.reason }, { duration: 0 }));
      return true;
    case 'broken':
      tell(verdictOf(check, { outcome: 'error', reason: rule.reason }, { duration: 0 }));
      return true;
    default:
      return false;
  }
}

/** The GraphQL types of the objects that a check reads: its own, the referenced one, and the tables of queries. */
export function typesOf({ typeName, rule }: Check): readonly string[] {
  switch (rule.kind) {
    case 'reference':
      return [typeName, rule.target];
    case 'query':
      return [typeName, ...rule.query.tables.map((table) => table.typeName)];
    default:
      return [typeName];
  }
}

interface Running {
  readonly options: RunChecksOptions;
  readonly now: Date;
  readonly tell: Tell;
  readonly parser: LazyParser;
}

async function runObject(checks: readonly Check[], object: ModelObject | undefined, running: Running): Promise<void> {
  const { options, now, tell } = running;
  const engine = object === undefined ? undefined : options.engines.find(object.typeName);
  if (object === undefined || engine === undefined) {
    const reason = 'No engine of this process holds the data.';
    for (const check of checks) tell(verdictOf(check, { outcome: 'error', reason }, { duration: 0 }));
    return;
  }
  const run: ObjectRun = { object, engine, options, now };
  const start = performance.now();
  try {
    await engine.prepare([object.typeName]);
  } catch (error) {
    options.signal?.throwIfAborted();
    for (const check of checks)
      tell(verdictOf(check, judgeUnread(check, error, run), { duration: performance.now() - start }));
    return;
  }
  const opening = performance.now() - start;
  for (const check of checks.filter(({ rule }) => rule.kind === 'columns')) {
    tell(verdictOf(check, { outcome: 'pass' }, { duration: opening }));
  }
  await runScanned(checks, run, tell);
  for (const check of checks) await runOne(check, run, running);
}

/** Judges checks of an unreadable object: its columns differ from the contract, or it is missing. */
function judgeUnread({ rule }: Check, error: unknown, { object, engine, options }: ObjectRun): Judgement {
  const state = engine.states().find((one) => one.object.typeName === object.typeName);
  if (rule.kind === 'columns' && state?.kind === 'drift') {
    return { outcome: 'fail', measured: state.differences.length, reason: state.differences.join(' ') };
  }
  if (options.reasons === 'told' && state?.kind === 'unavailable') return { outcome: 'error', reason: state.reason };
  return judgeFailure(error);
}

async function runScanned(checks: readonly Check[], run: ObjectRun, tell: Tell): Promise<void> {
  const scanned = checks.flatMap((check) => (isScanned(check.rule) ? [{ check, rule: check.rule }] : []));
  const start = performance.now();
  try {
    const { plans, measurements } = await whileUnchanged(run, async () => {
      const planned = scanned.map(({ check, rule }) => ({ check, planned: planRule(rule, run) }));
      const measures = planned.flatMap((one) => measuresOf(one.planned));
      return { plans: planned, measurements: await scan(measures, run) };
    });
    for (const { check, planned } of plans) tell(await judgeOne(check, planned, measurements, run));
  } catch (error) {
    run.options.signal?.throwIfAborted();
    for (const { check } of scanned)
      tell(verdictOf(check, judgeUnread(check, error, run), { duration: performance.now() - start }));
  }
}

async function judgeOne(
  check: Check,
  planned: PlannedRule,
  measurements: Measurements,
  run: ObjectRun,
): Promise<Verdict> {
  try {
    const { judgement: found, duration } = judgeScanned(planned, measurements, run);
    const unreadable = check.rule.kind === 'values' ? findUnreadable(planned, measurements, run) : [];
    const judgement = await tellPlaces(found, unreadable, run);
    return verdictOf(check, judgement, { duration, samples: await takeSamples(check, judgement, run) });
  } catch (error) {
    run.options.signal?.throwIfAborted();
    return verdictOf(check, judgeFailure(error), { duration: 0 });
  }
}

/** Runs a check with a statement of its own. */
async function runOne(check: Check, run: ObjectRun, { options, tell, parser }: Running): Promise<void> {
  const start = performance.now();
  try {
    const measured = await whileUnchanged(run, () => measureOne(check, run, parser));
    if (measured === undefined) return;
    const { judgement, duration, where } = measured;
    tell(verdictOf(check, judgement, { duration, samples: await takeSamples(check, judgement, run, where) }));
  } catch (error) {
    options.signal?.throwIfAborted();
    tell(verdictOf(check, judgeUnread(check, error, run), { duration: performance.now() - start }));
  }
}

interface MeasuredCheck {
  readonly judgement: Judgement;
  readonly duration: number;
  readonly where?: Fragment;
}

async function measureOne({ rule }: Check, run: ObjectRun, parser: LazyParser): Promise<MeasuredCheck | undefined> {
  switch (rule.kind) {
    case 'duplicates':
      return await runDuplicates(rule, run);
    case 'reference':
      return await runReference(rule, run);
    case 'query':
      return await runQuery(rule, run, await parser.get());
    default:
      return undefined;
  }
}

async function runDuplicates(
  rule: CheckRule & { readonly kind: 'duplicates' },
  run: ObjectRun,
): Promise<MeasuredCheck> {
  const { object, engine, options } = run;
  const table = tableOf(object, engine, 'checked');
  const relation = engine.relation({ domain: object.domain, object: object.typeName });
  const statement = compileDuplicates(rule.fields, table, relation);
  const { columns, duration } = await ask(engine, statement, [object.typeName], { signal: options.signal });
  const [failing = 0, total = 0, skipped = 0] = columns.map(([cell]) => readCount(cell));
  return { judgement: judgeRows(rule, { failing, total, skipped }), duration };
}

/** The maximum number of attempts if the data changes during the measurement. */
const greatestAttempts = 4;

/** Retries a measurement, including its compilation, if the data changed since it began. */
async function whileUnchanged<Result>(
  { object, engine, options }: ObjectRun,
  measure: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await measure();
    } catch (error) {
      options.signal?.throwIfAborted();
      const isChanged = error instanceof RequestError && error.code === 'DATA_CHANGED';
      if (!isChanged || attempt >= greatestAttempts) throw error;
      await engine.prepare([object.typeName]);
    }
  }
}
