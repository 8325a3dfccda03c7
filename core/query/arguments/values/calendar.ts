/** ISO 8601 dates and times, checked against the calendar. Years 0001 to 9999. */

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const timePattern = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,6}))?)?$/;
const dateTimePattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|z|[+-]\d{2}(?::?\d{2})?)?$/;

/** The date itself if it exists in the calendar. */
export function readDate(text: string): string | undefined {
  const match = datePattern.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= daysInMonth(year, month) ? text : undefined;
}

/** `HH:MM:SS`, with a fraction only when there is one. */
export function readTime(text: string): string | undefined {
  const match = timePattern.exec(text);
  if (match === null) return undefined;
  return `${match[1]}:${match[2]}:${match[3] ?? '00'}${formatFraction(match[4] ?? '')}`;
}

/**
 * A date, a local date and time (no zone), or an instant in UTC with `Z`. A local time keeps no zone: the field that
 * receives it decides the zone.
 */
export function readDateTime(text: string): string | undefined {
  if (datePattern.test(text)) return readDate(text);
  const match = dateTimePattern.exec(text);
  if (match === null) return undefined;
  const date = readDate(match[1] ?? '');
  const fraction = /\.(\d+)$/.exec(match[2] ?? '')?.[1] ?? '';
  if (/[1-9]/.test(fraction.slice(6))) return undefined; // Finer than a microsecond: no engine column stores it.
  const time = readTime((match[2] ?? '').replace(/\.\d+$/, ''));
  if (date === undefined || time === undefined) return undefined;
  const zone = match[3];
  if (zone === undefined) return `${date}T${time}${formatFraction(fraction.slice(0, 6))}`;
  const offset = readOffset(zone);
  if (offset === undefined) return undefined;
  return formatInstant(Date.parse(`${date}T${time}Z`) - offset * 60_000, fraction.slice(0, 6));
}

/** An instant from milliseconds since 1970. */
export function readEpochMilliseconds(milliseconds: number): string | undefined {
  return Number.isInteger(milliseconds) && Math.abs(milliseconds) <= 8.64e15
    ? formatInstant(milliseconds, String(Math.abs(milliseconds % 1000)).padStart(3, '0'))
    : undefined;
}

/** A result of `readDateTime` as an instant; a time without a zone is read as UTC. */
export function instantOf(dateTime: string): string {
  if (datePattern.test(dateTime)) return `${dateTime}T00:00:00Z`;
  return dateTime.endsWith('Z') ? dateTime : `${dateTime}Z`;
}

function formatInstant(milliseconds: number, fraction: string): string | undefined {
  const whole = Math.floor(milliseconds / 1000) * 1000;
  const exact = fraction.length === 3 && milliseconds < 0 ? String(milliseconds - whole).padStart(3, '0') : fraction;
  const text = new Date(whole).toISOString();
  if (!/^\d{4}-/.test(text) || text.startsWith('0000')) return undefined;
  return `${text.slice(0, 19)}${formatFraction(exact)}Z`;
}

function formatFraction(digits: string): string {
  const needed = digits.replace(/0+$/, '');
  return needed === '' ? '' : `.${needed}`;
}

/** Minutes east of UTC; offsets in use never exceed ±14 hours. */
function readOffset(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || '0')];
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
