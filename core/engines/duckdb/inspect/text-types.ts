import type { Storage } from '../../../model/field-type.ts';
import { type Fragment, listParameter, parameter, sql } from '../../../query/sql/fragment.ts';
import type { ColumnShape, KeptText, WrittenFormat } from '../../inspection.ts';
import { type Form, formNames, hasForm } from './text-forms.ts';

/** Strings that files use for null, besides the empty string. */
const nullMarkers: readonly string[] = ['NULL', 'null', '\\N', '<null>', 'NA', 'N/A', 'n/a', 'None', 'nan', '-'];
/** Markers that always mean null; the others may be a country code or a name. */
const plainMarkers = new Set(['NULL', 'null', '\\N', '<null>']);

const text: Storage = { kind: 'text' };

/** Counts over the strings of a column. */
export interface TextCounts {
  readonly values: number;
  readonly forms: Readonly<Record<Form, number>>;
  /** Integers that fit into 64 bits. */
  readonly longs: number;
  /** For decimal numbers: the most digits before the point, and the digits after it. */
  readonly wholeDigits: number;
  readonly leastScale: number;
  readonly scale: number;
  /** Decimal numbers with a trailing zero after the point. */
  readonly padded: number;
  /** The greatest absolute value of the integers that fit. */
  readonly greatest: number;
  readonly shortest: number;
  readonly longest: number;
  /** How often each marker occurs in the column. */
  readonly markers: Readonly<Record<string, number>>;
}

/** The number of distinct strings in a column, and of distinct numbers among these. */
export interface Differences {
  readonly texts: number;
  readonly numbers: number;
}

/** The type of a column of strings, and why it stays a string although it looks like another type. */
export interface ChosenType {
  readonly shape: ColumnShape;
  readonly kept?: KeptText;
  readonly format?: WrittenFormat;
}

/** A string, or null for a marker. `except`: markers that are values here. */
export function withoutMarkers(column: Fragment, except: ReadonlySet<string>): Fragment {
  const markers = nullMarkers.filter((marker) => !except.has(marker));
  return sql`CASE WHEN list_contains(${listParameter(markers, text)}, ${column}) THEN NULL ELSE ${column} END`;
}

/** The SELECT cells that count a column of strings; `value` is the column without markers. All are strings. */
export function selectCounts(column: Fragment, value: Fragment): readonly Fragment[] {
  const isNumber = hasForm(value, 'decimal');
  const fraction = sql`length(split_part(${value}, '.', 2))`;
  const long = sql`TRY_CAST(${value} AS BIGINT)`;
  const cells = [
    sql`count(${value})`,
    ...formNames.map((form) => sql`count(*) FILTER (WHERE ${hasForm(value, form)})`),
    sql`count(*) FILTER (WHERE ${hasForm(value, 'integer')} AND ${long} IS NOT NULL)`,
    sql`max(length(ltrim(split_part(${value}, '.', 1), '-'))) FILTER (WHERE ${isNumber})`,
    sql`min(${fraction}) FILTER (WHERE ${isNumber})`,
    sql`max(${fraction}) FILTER (WHERE ${isNumber})`,
    sql`count(*) FILTER (WHERE ${isNumber} AND ${value} LIKE '%.%0')`,
    sql`max(abs(CAST(${long} AS HUGEINT)))`,
    sql`min(length(${value}))`,
    sql`max(length(${value}))`,
    ...nullMarkers.map((marker) => sql`count(*) FILTER (WHERE ${column} = ${parameter(marker, text)})`),
  ];
  return cells.map((cell) => sql`CAST(${cell} AS VARCHAR)`);
}

export const countsWidth = formNames.length + 9 + nullMarkers.length;

export function readCounts(cells: readonly (string | null)[]): TextCounts {
  const [values = 0, ...rest] = cells.map((cell) => Number(cell ?? 0));
  const forms = Object.fromEntries(formNames.map((name, index) => [name, rest[index] ?? 0])) as Record<Form, number>;
  const [longs = 0, wholeDigits = 0, leastScale = 0, scale = 0, padded = 0, ...others] = rest.slice(formNames.length);
  const [greatest = 0, shortest = 0, longest = 0, ...markers] = others;
  return {
    ...{ values, forms, longs, wholeDigits, leastScale, scale, padded, greatest, shortest, longest },
    markers: Object.fromEntries(nullMarkers.map((marker, index) => [marker, markers[index] ?? 0])),
  };
}

/** Whether a column's type depends on strings that are equal as numbers, or on whether all are distinct. */
export function needsDifferences({ values, forms, longs, leastScale, scale, padded }: TextCounts): boolean {
  if (values === 0 || forms.decimal < values) return false;
  return forms.integer === values ? longs < values : leastScale !== scale && padded > 0;
}

/** The cells of `Differences`. Trailing zeros do not change a number. */
export function selectDifferences(value: Fragment): readonly Fragment[] {
  const number = sql`CASE WHEN ${value} LIKE '%.%' THEN rtrim(rtrim(${value}, '0'), '.') ELSE ${value} END`;
  return [sql`CAST(count(DISTINCT ${value}) AS VARCHAR)`, sql`CAST(count(DISTINCT ${number}) AS VARCHAR)`];
}

/** Names of columns whose numbers are no amounts: nobody adds them, and each character counts. */
const spelledNames =
  /(^|_)(phone|telephone|tel|mobile|fax|zip|zipcode|zip_code|postcode|postal|postal_code|iban|vat|ean|gtin|upc|isbn|issn|ssn|bsn|version|release|chapter|section)(_|$)/;
const flagNames = /^(is|has|was|can|should|did)_/;
const identifierNames = /(^|_)(id|key|no|nr|number|code|ref|reference|uuid|guid|sku|account)$/;

/** The usual maximum of decimal places; numbers with more were measured or computed. */
const usualScale = 9;

/** The type that preserves every string of a column in a round trip. */
export function chooseType(name: string, counts: TextCounts, different?: Differences): ChosenType {
  const { values, forms } = counts;
  const plain = plainName(name);
  const is = (form: Form) => values > 0 && forms[form] === values;
  if (spelledNames.test(plain)) return { shape: string };
  if (is('boolean') || (is('flag') && flagNames.test(plain))) return { shape: scalar('boolean', 'BOOLEAN') };
  if (is('digits')) return chooseNumber(identifierNames.test(plain), counts, different);
  if (is('date')) return { shape: scalar('date', 'DATE') };
  if (forms.date + forms.timestamp === values && values > 0) return { shape: scalar('timestamp', 'TIMESTAMP') };
  if (is('instant')) return { shape: scalar('timestamp', 'TIMESTAMPTZ') };
  if (is('time')) return { shape: scalar('time', 'TIME') };
  if (is('uuid')) return { shape: scalar('string', 'UUID') };
  const times = forms.date + forms.timestamp + forms.instant;
  const [most, what] = times > forms.digits ? [times, 'times' as const] : [forms.digits, 'numbers' as const];
  if (most < values * 0.5 || values === 0) return { shape: string };
  return { shape: string, kept: { reason: 'mixed', what, values, others: values - most } };
}

function chooseNumber(isNamed: boolean, counts: TextCounts, different: Differences | undefined): ChosenType {
  const { values, forms, longs, wholeDigits, scale, greatest, shortest, longest } = counts;
  const areDifferent = different?.texts === values;
  if (forms.integer === values && longs === values) {
    return { shape: scalar('integer', isNamed || greatest > 10_000_000 ? 'BIGINT' : 'INTEGER') };
  }
  if (forms.integer === values) {
    // Numbers beyond 64 bits are identifiers, unless they are amounts of very small units.
    const isIdentifier = isNamed || shortest === longest || areDifferent || wholeDigits > 38;
    if (!isIdentifier) return { shape: scalar('number', 'DECIMAL(38,0)') };
    return { shape: string, kept: { reason: 'long', what: 'numbers', values, others: values - longs } };
  }
  const merged = different === undefined ? 0 : different.texts - different.numbers;
  if (forms.decimal === values && merged > 0 && (isNamed || areDifferent)) {
    return { shape: string, kept: { reason: 'merged', what: 'numbers', values, others: merged } };
  }
  if (forms.decimal === values && scale <= usualScale && wholeDigits + scale <= 38) {
    return { shape: scalar('number', `DECIMAL(${wholeDigits + scale > 18 ? 38 : 18},${scale})`) };
  }
  if (forms.double === values) return { shape: scalar('number', 'DOUBLE') };
  if (forms.decimal === values && wholeDigits + scale <= 38) {
    return { shape: scalar('number', `DECIMAL(38,${scale})`) };
  }
  const others = Math.max(1, values - Math.max(forms.decimal, forms.double));
  return { shape: string, kept: { reason: 'written', what: 'numbers', values, others } };
}

/** The formats that a column of strings may have; undefined where its name shows that each character counts. */
export function formatsOf(name: string, { values, forms }: TextCounts): 'moments' | 'moments and numbers' | undefined {
  const plain = plainName(name);
  if (spelledNames.test(plain)) return undefined;
  // Plain digits and points need no format: their type has been chosen already.
  return identifierNames.test(plain) || forms.digits === values ? 'moments' : 'moments and numbers';
}

function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
}

/** Every null marker that is not one of these codes. */
export function markersExcept(codes: ReadonlySet<string>): readonly string[] {
  return nullMarkers.filter((marker) => !codes.has(marker));
}

/** The markers in a column that its type suggests as nulls. */
export function findMarkers(shape: ColumnShape, { markers }: TextCounts): readonly string[] {
  return nullMarkers.filter((marker) => (markers[marker] ?? 0) > 0 && (!isText(shape) || plainMarkers.has(marker)));
}

/** The markers that are values of a column, since its other strings are as short: `NA` is also Namibia. */
export function findCodes(shape: ColumnShape, { values, longest, markers }: TextCounts): readonly string[] {
  if (!isText(shape) || values === 0 || longest > 3) return [];
  return nullMarkers.filter((marker) => (markers[marker] ?? 0) > 0 && !plainMarkers.has(marker));
}

function isText(shape: ColumnShape): boolean {
  return shape.kind === 'scalar' && shape.physicalType === 'VARCHAR';
}

const string: ColumnShape = scalar('string', 'VARCHAR');

function scalar(
  logicalType: Extract<ColumnShape, { kind: 'scalar' }>['logicalType'],
  physicalType: string,
): ColumnShape {
  return { kind: 'scalar', logicalType, physicalType };
}
