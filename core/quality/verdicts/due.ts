import { Cron } from 'croner';
import type { Check } from '../check.ts';

export interface Timetable {
  /** Milliseconds between two runs of checks without their own schedule; such checks never run if it is absent. */
  readonly interval?: number;
  /** The IANA time zone of schedules. */
  readonly timeZone: string;
}

/**
 * The next run of a check, by its own schedule (cron), else by the interval. A check without a last run is due at once,
 * and so is one whose time has passed. Undefined: never. An unreadable schedule is ignored.
 */
export function nextRun(check: Check, last: Date | undefined, { interval, timeZone }: Timetable): Date | undefined {
  const schedule = check.schedule === undefined ? undefined : readSchedule(check.schedule, timeZone);
  if (schedule === undefined && interval === undefined) return undefined;
  if (last === undefined) return new Date(0);
  if (schedule !== undefined) return schedule.nextRun(last) ?? undefined;
  return interval === undefined ? undefined : new Date(last.getTime() + interval);
}

/** Parses cron syntax, with five fields or with seconds; undefined if invalid. */
export function readSchedule(text: string, timeZone: string): Cron | undefined {
  try {
    return new Cron(text, { timezone: timeZone, paused: true });
  } catch {
    return undefined;
  }
}
