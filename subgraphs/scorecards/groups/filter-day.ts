import { Temporal } from 'temporal-polyfill';

/** Conditions of a `DateTimeFilter` on one column. */
type InstantConditions = Readonly<Record<string, string | readonly string[]>>;

/** A condition on an instant's day in a zone, as alternative conditions on the instant. */
export function filterDay(operator: string, wanted: unknown, timeZone: string): readonly InstantConditions[] {
  switch (operator) {
    case 'eq':
      return [during(String(wanted), String(wanted), timeZone)];
    case 'in': {
      const runs = runsOf([wanted].flat().map(String));
      return runs.length === 0 ? [{ in: [] }] : runs.map(({ first, last }) => during(first, last, timeZone));
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

function during(first: string, last: string, timeZone: string): InstantConditions {
  return { gte: startOf(first, timeZone), lt: startAfter(last, timeZone) };
}

const dayLength = 86_400_000;

/** Merges consecutive days into one condition. */
export function runsOf(days: readonly string[]): readonly { readonly first: string; readonly last: string }[] {
  const runs: { first: string; last: string }[] = [];
  for (const day of [...new Set(days)].sort()) {
    const run = runs.at(-1);
    if (run !== undefined && Date.parse(day) - Date.parse(run.last) === dayLength) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}

function startOf(day: string, timeZone: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString();
}

function startAfter(day: string, timeZone: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).toInstant().toString();
}
