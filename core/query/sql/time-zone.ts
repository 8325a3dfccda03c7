import type { Duration } from '../plan/predicate.ts';
import { countParameter, type Fragment, parameter, sql } from './fragment.ts';
import type { Compilation } from './scope.ts';

/** A timestamp in UTC as local time in a zone. */
export function toLocal(instant: Fragment, timeZone: string): Fragment {
  return timeZone === 'UTC' ? instant : sql`((${instant} AT TIME ZONE 'UTC') AT TIME ZONE ${text(timeZone)})`;
}

/** A local time as a timestamp in UTC. Of a repeated time in autumn, engines take the second one. */
function toInstant(local: Fragment, timeZone: string): Fragment {
  return timeZone === 'UTC' ? local : sql`((${local} AT TIME ZONE ${text(timeZone)}) AT TIME ZONE 'UTC')`;
}

/**
 * The same, but of a repeated time in autumn the first one, at which a bucket starts. Zones that repeat a time at which
 * buckets of more than an hour start repeat a whole hour.
 */
export function toFirstInstant(local: Fragment, timeZone: string): Fragment {
  if (timeZone === 'UTC') return local;
  const second = toInstant(local, timeZone);
  const first = sql`(${second} - INTERVAL '1 hour')`;
  return sql`CASE WHEN ${toLocal(first, timeZone)} = ${local} THEN ${first} ELSE ${second} END`;
}

/** A timestamp in UTC minus a duration: months and days in the zone's calendar, seconds exactly. */
export function goBack(
  instant: Fragment,
  duration: Duration,
  timeZone: string,
  { dialect }: Pick<Compilation, 'dialect'>,
): Fragment {
  const back = (from: Fragment, part: Duration): Fragment => dialect.addDuration(from, part, countParameter(-1));
  const { months, days, seconds } = duration;
  if (timeZone === 'UTC') return back(instant, duration);
  const calendar =
    months + days === 0 ? instant : toInstant(back(toLocal(instant, timeZone), { months, days, seconds: 0 }), timeZone);
  return seconds === 0 ? calendar : back(calendar, { months: 0, days: 0, seconds });
}

function text(value: string): Fragment {
  return parameter(value, { kind: 'text' });
}
