import type { Storage } from '../field-type.ts';

/** The canonical text of a written date, time of day or local time; undefined when it is invalid or no existing day. */
export function readMoment(
  text: string,
  storage: Extract<Storage, { readonly kind: 'date' | 'time' | 'timestamp' }>,
): string | undefined {
  const trimmed = text.trim();
  switch (storage.kind) {
    case 'date':
      return isDate(trimmed) ? trimmed : undefined;
    case 'time':
      return readTime(trimmed);
    case 'timestamp': {
      const [date = '', time = '00:00:00', ...rest] = trimmed.split(/[T ]/);
      const read = readTime(time);
      return rest.length === 0 && isDate(date) && read !== undefined ? `${date}T${read}` : undefined;
    }
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function readTime(text: string): string | undefined {
  const [, time, seconds = ':00'] = /^((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d(?:\.\d{1,6})?)?$/.exec(text) ?? [];
  return time === undefined ? undefined : time + seconds;
}
