import type { Storage } from '../../../model/field-type.ts';
import type {
  MomentField,
  MomentFormat,
  MomentPart,
  NumberFormat,
  OffsetForm,
  TextFormat,
} from '../../../model/formats/text-format.ts';
import { literal } from '../literal.ts';
import { duckdbType } from '../type.ts';
import { readInstant, readLocal } from './moments.ts';
import { readText } from './text.ts';

/** SQL that parses a formatted string into a storage: null where the string does not have the format. */
export function readFormatted(text: string, storage: Storage, format: TextFormat): string {
  return format.kind === 'number' ? readNumber(text, storage, format) : readMoment(text, storage, format);
}

/** Groups have three digits, all of them or none; a sign is before the prefix or after it. */
function readNumber(text: string, storage: Storage, format: NumberFormat): string {
  const { decimal, grouping, prefix = '', suffix = '' } = format;
  const groups = grouping === undefined ? '' : `|[0-9]{1,3}(${groupOf(grouping)}[0-9]{3})+`;
  const before = prefix === '' ? '[-+]?' : `([-+]?${escapePattern(prefix)}|${escapePattern(prefix)}[-+])`;
  const form = `${before}([0-9]+${groups})(${escapePattern(decimal)}[0-9]+)?${escapePattern(suffix)}`;
  return `CASE WHEN regexp_full_match(${text}, ${literal(form)}) THEN ${readText(plainNumber(text, format), storage)} END`;
}

/** A formatted number as digits with a point. */
export function plainNumber(text: string, { decimal, grouping, prefix = '', suffix = '' }: NumberFormat): string {
  const bare = [prefix, suffix].reduce(
    (sql, affix) => (affix === '' ? sql : `replace(${sql}, ${literal(affix)}, '')`),
    text,
  );
  const ungrouped = grouping === undefined ? bare : `regexp_replace(${bare}, ${literal(groupOf(grouping))}, '', 'g')`;
  return decimal === '.' ? ungrouped : `replace(${ungrouped}, ${literal(decimal)}, '.')`;
}

/** A space often means a non-breaking space in numbers. */
function groupOf(grouping: string): string {
  return grouping === ' ' ? '[ \\x{A0}\\x{2009}\\x{202F}]' : escapePattern(grouping);
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function readMoment(text: string, storage: Storage, { variants }: MomentFormat): string {
  const read = variants.map((parts) => readVariant(text, storage, parts));
  return read.length === 1 ? (read[0] ?? 'NULL') : `coalesce(${read.join(', ')})`;
}

function readVariant(text: string, storage: Storage, parts: readonly MomentPart[]): string {
  const offset = parts.flatMap((part) => (part.kind === 'offset' ? [part.written] : []))[0];
  if (offset !== undefined && storage.kind === 'timestamp') return readZoned(text, storage, { parts, offset });
  const local = readClock(text, parts);
  switch (storage.kind) {
    case 'date':
      // A date has no time of day except midnight.
      return `CASE WHEN CAST(CAST(${local} AS DATE) AS TIMESTAMP) = ${local} THEN CAST(${local} AS DATE) END`;
    case 'timestamp':
      return readLocal(local, storage);
    default:
      return `CAST(${local} AS ${duckdbType(storage)})`;
  }
}

function readZoned(
  text: string,
  storage: Storage & { readonly kind: 'timestamp' },
  { parts, offset }: { readonly parts: readonly MomentPart[]; readonly offset: OffsetForm },
): string {
  const found = `regexp_extract(${text}, ${literal(`(${offsetForm(offset)})$`)})`;
  const local = readClock(`left(${text}, length(${text}) - length(${found}))`, parts);
  const instant = `TRY_CAST(CAST(${local} AS VARCHAR) || ${found} AS TIMESTAMPTZ)`;
  return `CASE WHEN ${found} <> '' THEN ${readInstant(instant, storage)} END`;
}

function offsetForm({ digits, z }: OffsetForm): string {
  const hours = '[-+](0[0-9]|1[0-8])';
  const forms = { shortest: `${hours}([0-5][0-9])?`, basic: `${hours}[0-5][0-9]`, extended: `${hours}:[0-5][0-9]` };
  return z === 'read' ? `Z|${forms[digits]}` : forms[digits];
}

/** DuckDB parses more than a format allows, so the result must print as the same string. */
function readClock(text: string, parts: readonly MomentPart[]): string {
  const format = literal(parts.map(specify).join(''));
  const has = (field: MomentField): boolean => parts.some((part) => part.kind === 'field' && part.field === field);
  const found = `try_strptime(${text}, ${format})`;
  // Two-digit years are years from 2000, as in the JDK.
  const read = has('shortYear')
    ? `(${found} + CASE WHEN year(${found}) < 2000 THEN INTERVAL 100 YEAR ELSE INTERVAL 0 YEAR END)`
    : found;
  const isYear = has('year') ? ` AND year(${read}) BETWEEN 1 AND 9999` : '';
  return `CASE WHEN strftime(${read}, ${format}) = ${text}${isYear} THEN ${read} END`;
}

function specify(part: MomentPart): string {
  switch (part.kind) {
    case 'literal':
      return part.text.replaceAll('%', '%%');
    case 'field':
      return specifiers[part.field];
    case 'offset':
      return '';
  }
}

const specifiers: Readonly<Record<MomentField, string>> = {
  year: '%Y',
  shortYear: '%y',
  monthPadded: '%m',
  monthPlain: '%-m',
  monthShort: '%b',
  monthLong: '%B',
  dayPadded: '%d',
  dayPlain: '%-d',
  weekdayShort: '%a',
  weekdayLong: '%A',
  hourPadded: '%H',
  hourPlain: '%-H',
  halfHourPadded: '%I',
  halfHourPlain: '%-I',
  half: '%p',
  minutePadded: '%M',
  minutePlain: '%-M',
  secondPadded: '%S',
  secondPlain: '%-S',
  milliseconds: '%g',
  microseconds: '%f',
};
