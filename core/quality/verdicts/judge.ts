import { Temporal } from 'temporal-polyfill';
import { defined } from '../../defined.ts';
import type { ModelObject } from '../../model/model.ts';
import { durationLike } from '../../query/arguments/values/duration.ts';
import type { Check } from '../check.ts';
import type { BrokenPromise, NewestEvent, Standing } from './standing.ts';
import { type AgeCheck, isFreshness, type PromiseStanding, summarize } from './summarize.ts';
import type { VerdictRecord } from './verdict-record.ts';

/** A check with its latest verdict, if it has one. */
export interface Judged {
  readonly check: Check;
  readonly record: VerdictRecord | undefined;
  /** The field that the check is about; empty if the model has none for its property. */
  readonly field?: string;
  /** For measured freshness promises: the event time of the newest known row, and until when it keeps the promise. */
  readonly newest?: { readonly at: number; readonly until: number };
}

export function readJudged(check: Check, record: VerdictRecord | undefined, object: ModelObject): Judged {
  const newest = record !== undefined && isFreshness(check) ? readNewest(check, record) : undefined;
  const { property } = check;
  return {
    check,
    record,
    ...(property === undefined ? {} : { field: fieldOf(property, object) }),
    ...defined({ newest }),
  };
}

/** The field of a property path, which begins with the property's name: `address.city`, `tags[]`. */
function fieldOf(path: string, { fields }: ModelObject): string {
  const found = fields.find(
    ({ property }) => path === property || (/^[.[]/.test(path.slice(property.length)) && path.startsWith(property)),
  );
  return found?.name ?? '';
}

/** The age is measured only at intervals; the event time derived from it gives the age at any other moment. */
function readNewest({ rule }: AgeCheck, { measured, checkedAt }: VerdictRecord): Judged['newest'] {
  if (typeof measured !== 'number') return undefined;
  const at = Math.floor(Date.parse(checkedAt) / 1_000 - measured) * 1_000;
  const start = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC');
  return { at, until: start.add(durationLike(rule.atMost)).epochMilliseconds };
}

/** The state of an object at a moment, by its checks; `onViolation` is its contract's reaction to a broken rule. */
export function standingOf(judged: readonly Judged[], now: number, onViolation: 'warn' | 'block'): Standing {
  const judgements = judged.map((one) => ({ ...one, ...judgeAt(one, now) }));
  const broken = judgements.filter(({ outcome }) => outcome === 'fail').toSorted((a, b) => rank(a) - rank(b));
  // Late data is not wrong data: `fresh` reports its age.
  const aboutValues = judgements.filter(({ check }) => !isFreshness(check));
  const gravest = broken.find(({ check }) => !isFreshness(check));
  const newest = newestOf(judged);
  const checkedAt = judged
    .flatMap(({ record }) => record?.checkedAt ?? [])
    .toSorted()
    .at(-1);
  return {
    quality: summarize(aboutValues),
    fresh: freshAt(judgements),
    ...defined({ newest, checkedAt }),
    broken: broken.map(promiseOf),
    ...(onViolation === 'block' && gravest?.severity === 'error' ? { blockedBy: promiseOf(gravest) } : {}),
  };
}

function judgeAt({ check, record, newest }: Judged, now: number): PromiseStanding {
  const { severity } = check;
  if (newest !== undefined) return { severity, outcome: now <= newest.until ? 'pass' : 'fail' };
  return { severity, outcome: record?.outcome ?? 'pending' };
}

function freshAt(judgements: readonly (Judged & PromiseStanding)[]): boolean | null {
  const ages = judgements.filter(({ check }) => isFreshness(check)).map(({ outcome }) => outcome);
  if (ages.includes('fail')) return false;
  return ages.length > 0 && ages.every((outcome) => outcome === 'pass') ? true : null;
}

/** The newest event, by the freshness promise that ends first. */
function newestOf(judged: readonly Judged[]): NewestEvent | undefined {
  const [strictest] = judged
    .flatMap(({ check, newest }) => (newest !== undefined && isFreshness(check) ? [{ check, newest }] : []))
    .toSorted((a, b) => a.newest.until - b.newest.until);
  if (strictest === undefined) return undefined;
  const { check, newest } = strictest;
  return { at: write(newest.at), field: check.rule.field, freshUntil: write(newest.until) };
}

function promiseOf({ check, field }: Judged): BrokenPromise {
  return { sentence: check.sentence, ...defined({ field }) };
}

function rank({ severity }: PromiseStanding): number {
  return ['error', 'warning', 'info'].indexOf(severity);
}

function write(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
