import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { randomData } from './data.ts';
import { localZone } from './lab.ts';
import type { Data, Row } from './tables.ts';

/** The zones that groups are asked in: whole hours, a half hour that never changes, and a change of half an hour. */
export const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'] as const;

/** The moment that requests are made at, after most of the data. */
export const now = new Date('2025-02-10T09:30:15.250Z');

const [first, last] = ['2023-10-01T00:00:00Z', '2025-03-01T00:00:00Z'].map((text) => Temporal.Instant.from(text)) as [
  Temporal.Instant,
  Temporal.Instant,
];

/** When clocks change, with moments around it; and the turns of days, weeks, months, leap days and years. */
const turns: readonly string[] = [
  ...zones.flatMap((zone) => {
    const found: Temporal.Instant[] = [];
    let at = first.toZonedDateTimeISO(zone).getTimeZoneTransition('next');
    for (; at !== null && Temporal.Instant.compare(at.toInstant(), last) < 0; at = at.getTimeZoneTransition('next'))
      found.push(at.toInstant());
    return found.flatMap((change) =>
      [-90, -60, -30, 0, 15, 30, 45, 60, 90].map((minutes) => change.add({ minutes }).toString()),
    );
  }),
  ...zones.flatMap((zone) =>
    ['2023-12-31', '2024-01-01', '2024-02-29', '2024-03-01', '2024-05-13', '2024-07-01', '2025-01-01'].flatMap(
      (day) => {
        const midnight = Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant();
        return [midnight.subtract({ microseconds: 1 }).toString(), midnight.toString()];
      },
    ),
  ),
  '2024-02-29T12:00:00Z',
  '2024-03-31T12:00:00Z',
  '2024-08-31T12:00:00.5Z',
];

const times: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...turns) },
  // A month of many events, so that there are groups of several rows.
  { weight: 2, arbitrary: between('2024-10-01T00:00:00Z', '2024-11-15T00:00:00Z', 60) },
  { weight: 1, arbitrary: between(first.toString(), last.toString(), 1) },
);

function between(from: string, to: string, seconds: number): fc.Arbitrary<string> {
  const [low, high] = [Date.parse(from) / 1000, Date.parse(to) / 1000];
  return fc
    .integer({ min: Math.ceil(low / seconds), max: Math.floor(high / seconds) })
    .map((at) => Temporal.Instant.fromEpochMilliseconds(at * seconds * 1000).toString());
}

const dates = fc.oneof(
  fc.constantFrom('2023-12-31', '2024-02-28', '2024-02-29', '2024-03-01', '2024-12-30', '2024-12-31', '2025-01-01'),
  times.map((text) => text.slice(0, 10)),
);

/** As `randomData`, with times near the turns, numbers whose sums are exact or far from cancelling, and more rows. */
export const randomGroupData: fc.Arbitrary<Data> = fc
  .tuple(randomData, randomData, randomData, randomData)
  .chain(([data, ...more]) => {
    const things = [data, ...more].flatMap(({ things: rows }, part) =>
      rows.map((row): Row => ({ ...row, thingId: String(Number(row.thingId) + part * 1000) })),
    );
    return fc
      .tuple(...things.map((thing) => fc.tuple(fc.constant(thing), randomNumbers)))
      .map((rows): Data => ({ ...data, things: rows.map(([thing, values]) => ({ ...thing, ...values })) }));
  });

/** A column of local time holds one of the two hours that autumn repeats: it is read as the second. */
function asStored(text: string): string {
  const local = Temporal.Instant.from(text).toZonedDateTimeISO(localZone);
  return local.toPlainDateTime().toZonedDateTime(localZone, { disambiguation: 'later' }).toInstant().toString();
}

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 6 });

const randomNumbers = fc.record({
  happenedAt: optional(times),
  seenAt: optional(times),
  localAt: optional(times.map(asStored)),
  day: optional(dates),
  ratio: optional(fc.constantFrom(-2.25, 0, 0.1, 0.2, 0.30000000000000004, 1.5, 12.75, 1000.125)),
  mass: optional(fc.constantFrom(-9_007_199_254_740_991, -1, 0, 1, 7, 2_147_483_648, 9_007_199_254_740_991)),
});
