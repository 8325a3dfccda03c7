import { Temporal } from 'temporal-polyfill';
import { RequestError } from '../errors/request-error.ts';
import { fieldOf, storedFields } from '../model/find.ts';
import type { Field } from '../model/model.ts';
import { durationLike } from '../query/arguments/values/duration.ts';
import type { CheckRule } from './check.ts';
import type { Measure } from './compile/scan.ts';
import { describeDuration } from './derive/durations.ts';
import { isMet } from './expectation.ts';
import { type Judgement, judgeFailure, judgeRows, noteSkipped } from './judge.ts';
import type { ObjectRun } from './run-context.ts';
import { keyOf, type Measured, type Measurements, readableOf, skippedAt } from './run-scan.ts';

/** Rules that one scan of all rows answers. */
export type ScannedRule = CheckRule & { readonly kind: 'values' | 'rows' | 'rowCount' | 'age' };

export function isScanned(rule: CheckRule): rule is ScannedRule {
  return rule.kind === 'values' || rule.kind === 'rows' || rule.kind === 'rowCount' || rule.kind === 'age';
}

const rowCount: Measure = { kind: 'rowCount' };

/** A rule with the measures that it needs, planned for the current columns of the object. */
export interface PlannedRule {
  readonly rule: ScannedRule;
  /** For `values`, one measure per field; else the rule's own. */
  readonly measures: readonly Measure[];
  /** Counts the rows that the rule leaves out; absent if there can be none. */
  readonly skipped?: Measure;
}

/** Plans the measures of a rule. */
export function planRule(rule: ScannedRule, run: ObjectRun): PlannedRule {
  switch (rule.kind) {
    case 'values':
      return { rule, measures: storedFields(run.object).map((field) => readableOf(field, run)) };
    case 'rowCount':
      return { rule, measures: [rowCount] };
    case 'rows': {
      const { path, test } = rule;
      return { rule, measures: [rowCount, { kind: 'failing', path, test }], ...skippedAt(path, run) };
    }
    case 'age': {
      const { of, field } = rule;
      const instant: Measure = { kind: 'instant', of, field, now: run.now };
      return { rule, measures: [instant], ...skippedAt([{ kind: 'field', name: field }], run) };
    }
  }
}

export function measuresOf({ measures, skipped }: PlannedRule): readonly Measure[] {
  return skipped === undefined ? measures : [...measures, skipped];
}

export function judgeScanned(
  planned: PlannedRule,
  measurements: Measurements,
  run: ObjectRun,
): { readonly judgement: Judgement; readonly duration: number } {
  const { rule, measures, skipped } = planned;
  const measured = measuresOf(planned).map((measure) => takenOf(measure, measurements));
  const duration = measured.reduce((longest, one) => Math.max(longest, one.duration), 0);
  if (rule.kind === 'values') return { judgement: judgeValues(findUnreadable(planned, measurements, run)), duration };
  const failed = measured.find((one) => one.kind === 'failed');
  if (failed !== undefined) return { judgement: judgeFailure(failed.error), duration };
  const texts = measures.map((measure) => textOf(takenOf(measure, measurements)));
  const left = skipped === undefined ? 0 : Number(textOf(takenOf(skipped, measurements)));
  return { judgement: judgeTexts(rule, texts, { run, skipped: left }), duration };
}

function textOf(measured: Measured): string | null {
  return measured.kind === 'value' ? measured.text : null;
}

function takenOf(measure: Measure, measurements: Measurements): Measured {
  const measured = measurements.get(keyOf(measure));
  if (measured === undefined) throw new Error('A measure was not taken.');
  return measured;
}

function judgeTexts(
  rule: Exclude<ScannedRule, { readonly kind: 'values' }>,
  [first = null, second = null]: readonly (string | null)[],
  { run, skipped }: { readonly run: ObjectRun; readonly skipped: number },
): Judgement {
  switch (rule.kind) {
    case 'rowCount': {
      const rows = Number(first);
      return { outcome: isMet(rule.expect, rows) ? 'pass' : 'fail', measured: rows, total: rows };
    }
    case 'rows':
      return judgeRows(rule, { failing: Number(second), total: Number(first), skipped });
    case 'age':
      return noteSkipped(judgeAge(rule, first, run), skipped);
  }
}

/** A field with unreadable values: their row count if known, or the error that reading them caused. */
export interface Unreadable {
  readonly field: Field;
  readonly rows?: number;
  readonly error?: unknown;
}

/** The fields whose values cannot be read as the contract's type. */
export function findUnreadable(
  { measures }: PlannedRule,
  measurements: Measurements,
  { object }: ObjectRun,
): readonly Unreadable[] {
  return storedFields(object).flatMap((field, index): readonly Unreadable[] => {
    const measure = measures[index];
    if (measure === undefined) return [];
    const measured = takenOf(measure, measurements);
    if (measured.kind === 'failed') return [{ field, error: measured.error }];
    const rows = measure.kind === 'skipped' ? Number(measured.text) : 0;
    return rows > 0 ? [{ field, rows }] : [];
  });
}

function judgeValues(wrong: readonly Unreadable[]): Judgement {
  if (wrong.length === 0) return { outcome: 'pass', measured: 0 };
  const other = wrong.find(
    ({ error }) => error !== undefined && !(error instanceof RequestError && error.code === 'DATA_INVALID'),
  );
  if (other !== undefined) return judgeFailure(other.error);
  const names = wrong.map(({ field, rows }) =>
    rows === undefined ? field.property : `${field.property} in ${rows} ${rows === 1 ? 'row' : 'rows'}`,
  );
  return {
    outcome: 'fail',
    measured: wrong.length,
    reason: `Not every value can be read as the type of its property: ${names.join(', ')}.`,
  };
}

/**
 * A date covers the whole day, so its age starts at the day's end. Without rows, retention is kept and freshness is
 * not. Months and years are counted in the calendar, in UTC.
 */
function judgeAge(
  { of, atMost, field: name }: CheckRule & { readonly kind: 'age' },
  text: string | null,
  { object, now }: ObjectRun,
): Judgement {
  if (text === null) {
    return of === 'oldest'
      ? { outcome: 'pass', reason: 'There is no row.' }
      : { outcome: 'fail', reason: 'There is no row that is not in the future.' };
  }
  const field = fieldOf(object, name);
  const isDate = field.type.kind === 'scalar' && field.type.storage.kind === 'date';
  const instant = isDate
    ? Temporal.PlainDate.from(text).add({ days: 1 }).toZonedDateTime('UTC').toInstant()
    : Temporal.Instant.from(text);
  const current = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const age = Math.max(0, (current.epochMilliseconds - instant.epochMilliseconds) / 1000);
  const limit = current.toZonedDateTimeISO('UTC').subtract(durationLike(atMost)).toInstant();
  const isYoung = Temporal.Instant.compare(instant, limit) >= 0;
  if (isYoung) return { outcome: 'pass', measured: age };
  const shown = describeDuration({ months: 0, days: Math.floor(age / 86_400), seconds: Math.floor(age % 86_400) });
  return { outcome: 'fail', measured: age, reason: `The ${of} one is ${shown} old.` };
}
