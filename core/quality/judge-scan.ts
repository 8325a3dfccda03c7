import { Temporal } from 'temporal-polyfill';
import { RequestError } from '../errors/request-error.ts';
import { fieldOf, storedFields } from '../model/find.ts';
import type { Field } from '../model/model.ts';
import { durationLike } from '../query/arguments/duration.ts';
import type { CheckRule } from './check.ts';
import type { Measure } from './compile/scan.ts';
import { describeDuration } from './derive/durations.ts';
import { isMet } from './expectation.ts';
import { type Judgement, judgeFailure, judgeRows } from './judge.ts';
import type { ObjectRun } from './run-context.ts';
import { keyOf, listReadable, type Measured, type Measurements, readableOf } from './run-scan.ts';

/** Rules that one look at all rows answers. */
export type ScannedRule = CheckRule & { readonly kind: 'values' | 'rows' | 'rowCount' | 'age' };

export function isScanned(rule: CheckRule): rule is ScannedRule {
  return rule.kind === 'values' || rule.kind === 'rows' || rule.kind === 'rowCount' || rule.kind === 'age';
}

const rowCount: Measure = { kind: 'rowCount' };

/** What a rule needs to know. */
export function measuresOf(rule: ScannedRule, run: ObjectRun): readonly Measure[] {
  switch (rule.kind) {
    case 'values':
      return listReadable(run);
    case 'rowCount':
      return [rowCount];
    case 'rows':
      return [rowCount, failingOf(rule), ...skippedOf(rule.path[0].name, run)];
    case 'age':
      return [ageOf(rule, run), ...skippedOf(rule.field, run)];
  }
}

export function judgeScanned(
  rule: ScannedRule,
  measurements: Measurements,
  run: ObjectRun,
): { readonly judgement: Judgement; readonly duration: number } {
  const measured = measuresOf(rule, run).map((measure) => takenOf(measure, measurements));
  const duration = measured.reduce((longest, one) => Math.max(longest, one.duration), 0);
  if (rule.kind === 'values') return { judgement: judgeValues(measurements, run), duration };
  const failed = measured.find((one) => one.kind === 'failed');
  if (failed !== undefined) return { judgement: judgeFailure(failed.error), duration };
  const texts = measured.map((one) => (one.kind === 'value' ? one.text : null));
  return { judgement: noteSkipped(judgeTexts(rule, texts, run), skippedIn(rule, texts)), duration };
}

/** Rows whose value cannot be read are not compared, and are counted. */
function skippedOf(name: string, run: ObjectRun): readonly Measure[] {
  const field = fieldOf(run.object, name);
  const measure = field.computed === undefined ? readableOf(field, run) : undefined;
  return measure?.kind === 'unreadable' ? [measure] : [];
}

function skippedIn(rule: ScannedRule, texts: readonly (string | null)[]): number {
  const place = rule.kind === 'rows' ? 2 : rule.kind === 'age' ? 1 : undefined;
  return place === undefined ? 0 : Number(texts[place] ?? 0);
}

function noteSkipped(judgement: Judgement, rows: number): Judgement {
  if (rows === 0) return judgement;
  const note = `${rows === 1 ? 'One row holds' : `${rows} rows hold`} a value that cannot be read, which was not compared.`;
  return { ...judgement, reason: judgement.reason === undefined ? note : `${judgement.reason} ${note}` };
}

function failingOf({ path, test }: CheckRule & { readonly kind: 'rows' }): Measure {
  return { kind: 'failing', path, test };
}

function ageOf({ of, field }: CheckRule & { readonly kind: 'age' }, { now }: ObjectRun): Measure {
  return { kind: 'instant', of, field, now };
}

function takenOf(measure: Measure, measurements: Measurements): Measured {
  const measured = measurements.get(keyOf(measure));
  if (measured === undefined) throw new Error('A measure was not taken.');
  return measured;
}

function judgeTexts(
  rule: Exclude<ScannedRule, { readonly kind: 'values' }>,
  [first = null, second = null]: readonly (string | null)[],
  run: ObjectRun,
): Judgement {
  switch (rule.kind) {
    case 'rowCount': {
      const rows = Number(first);
      return { outcome: isMet(rule.expect, rows) ? 'pass' : 'fail', measured: rows, total: rows };
    }
    case 'rows':
      return judgeRows(rule, Number(second), Number(first));
    case 'age':
      return judgeAge(rule, first, run);
  }
}

/** A field of which values cannot be read: in so many rows, where that is known, or with that error. */
export interface Unreadable {
  readonly field: Field;
  readonly rows?: number;
  readonly error?: unknown;
}

/** Fields whose values cannot be read as what the contract says. */
export function findUnreadable(measurements: Measurements, run: ObjectRun): readonly Unreadable[] {
  return storedFields(run.object).flatMap((field): readonly Unreadable[] => {
    const measure = readableOf(field, run);
    const measured = takenOf(measure, measurements);
    if (measured.kind === 'failed') return [{ field, error: measured.error }];
    const rows = measure.kind === 'unreadable' ? Number(measured.text) : 0;
    return rows > 0 ? [{ field, rows }] : [];
  });
}

function judgeValues(measurements: Measurements, run: ObjectRun): Judgement {
  const wrong = findUnreadable(measurements, run);
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
 * A date is the whole day, so it is as old as its end. Without rows nothing is too old to be kept, and nothing is fresh.
 * Months and years are counted in the calendar, in UTC.
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
