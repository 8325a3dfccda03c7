import { Temporal } from 'temporal-polyfill';

/** Conditions of a `DateTimeFilter` on one column. */
type InstantConditions = Readonly<Record<string, string | readonly string[]>>;

/** A condition on the day of a zone's calendar that an instant lies in, as conditions of which one must hold. */
export function filterDay(operator: string, wanted: unknown, timeZone: string): readonly InstantConditions[] {
  switch (operator) {
    case 'eq':
      return [during(String(wanted), timeZone)];
    case 'in': {
      const days = [wanted].flat();
      return days.length === 0 ? [{ in: [] }] : days.map((day) => during(String(day), timeZone));
    }
    case 'lt':
      return [{ lt: startOf(String(wanted), timeZone) }];
    case 'lte':
      return [{ lt: startAfter(String(wanted), timeZone) }];
    case 'gt':
      return [{ gte: startAfter(String(wanted), timeZone) }];
    case 'gte':
      return [{ gte: startOf(String(wanted), timeZone) }];
    default:
      throw new Error(`A date has no operator ${operator}.`);
  }
}

function during(day: string, timeZone: string): InstantConditions {
  return { gte: startOf(day, timeZone), lt: startAfter(day, timeZone) };
}

function startOf(day: string, timeZone: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString();
}

function startAfter(day: string, timeZone: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).toInstant().toString();
}
