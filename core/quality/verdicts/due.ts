import { Cron } from 'croner';
import type { Check } from '../check.ts';

export interface Timetable {
  /** Milliseconds between two runs of checks that have no schedule of their own; they never run where it is absent. */
  readonly interval?: number;
  /** IANA zone in which schedules are read. */
  readonly timeZone: string;
}

/**
 * When a check is to run next, after it ran at `last` or never did: by its own schedule (cron), else every interval. A
 * check that has never run is due at once, and so is one whose time has passed meanwhile. Undefined: never. A schedule
 * that cannot be read is as if there were none.
 */
export function nextRun(check: Check, last: Date | undefined, { interval, timeZone }: Timetable): Date | undefined {
  const schedule = check.schedule === undefined ? undefined : readSchedule(check.schedule, timeZone);
  if (schedule === undefined && interval === undefined) return undefined;
  if (last === undefined) return new Date(0);
  if (schedule !== undefined) return schedule.nextRun(last) ?? undefined;
  return interval === undefined ? undefined : new Date(last.getTime() + interval);
}

/** What a text of cron says, in five fields or with seconds; undefined where it says nothing. */
export function readSchedule(text: string, timeZone: string): Cron | undefined {
  try {
    return new Cron(text, { timezone: timeZone, paused: true });
  } catch {
    return undefined;
  }
}
