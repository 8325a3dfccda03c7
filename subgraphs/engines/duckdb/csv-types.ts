import type { Storage } from '../../model/model.ts';
import { type Fragment, identifier, listParameter, parameter, sql } from '../../sql/fragment.ts';
import type { ColumnShape } from '../inspection.ts';

/** Texts that files write for null, beside nothing at all. */
const nullMarkers: readonly string[] = ['NULL', 'null', '\\N', '<null>', 'NA', 'N/A', 'n/a', 'None', 'nan', '-'];
/** Those that are nothing else anywhere; the others may be the code of a country or a name. */
const plainMarkers = new Set(['NULL', 'null', '\\N', '<null>']);

const text: Storage = { kind: 'text' };

const forms = {
  integer: '-?(0|[1-9][0-9]{0,17})',
  decimal: '-?(0|[1-9][0-9]{0,26})(\\.[0-9]{1,9})?',
  double: '-?((0|[1-9][0-9]*)(\\.[0-9]+)?|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?',
  flag: '[01]',
  boolean: '(?i)true|false',
  date: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
  timestamp: '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,6})?)?',
  instant: '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,6})?)? ?(Z|[-+][0-9]{2}(:?[0-9]{2})?)',
  time: '[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?',
  uuid: '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}',
} as const;

type Form = keyof typeof forms;

/** What the texts of a column have in common. */
export interface TextCounts {
  readonly values: number;
  readonly forms: Readonly<Record<Form, number>>;
  /** Digits after the point, at most. */
  readonly scale: number;
  /** Of the whole numbers, the greatest distance from zero. */
  readonly greatest: number;
  /** How often each marker stands in the column. */
  readonly markers: Readonly<Record<string, number>>;
}

/** The cells that `countTexts` selects for a column, all as text. */
export function selectCounts(name: string): readonly Fragment[] {
  const column = identifier(name);
  const value = sql`CASE WHEN list_contains(${listParameter(nullMarkers, text)}, ${column}) THEN NULL ELSE ${column} END`;
  const matching = Object.values(forms).map(
    (form) => sql`CAST(count(*) FILTER (WHERE regexp_full_match(${value}, ${parameter(form, text)})) AS VARCHAR)`,
  );
  // What has the form of a date may be none: the 31st of February.
  const valid = sql`CAST(count(*) FILTER (WHERE ${value} IS NOT NULL AND TRY_CAST(${value} AS TIMESTAMPTZ) IS NULL AND regexp_full_match(${value}, ${parameter('[0-9]{4}-[0-9]{2}-[0-9]{2}.*', text)})) AS VARCHAR)`;
  return [
    sql`CAST(count(${value}) AS VARCHAR)`,
    ...matching,
    sql`CAST(max(length(split_part(${value}, '.', 2))) AS VARCHAR)`,
    sql`CAST(max(abs(TRY_CAST(${value} AS HUGEINT))) AS VARCHAR)`,
    valid,
    ...nullMarkers.map(
      (marker) => sql`CAST(count(*) FILTER (WHERE ${column} = ${parameter(marker, text)}) AS VARCHAR)`,
    ),
  ];
}

export const countsWidth = Object.keys(forms).length + 4 + nullMarkers.length;

export function readCounts(cells: readonly (string | null)[]): TextCounts {
  const numbers = cells.map((cell) => Number(cell ?? 0));
  const names = Object.keys(forms) as Form[];
  const [values = 0, ...rest] = numbers;
  const found = Object.fromEntries(names.map((name, index) => [name, rest[index] ?? 0])) as Record<Form, number>;
  const [scale = 0, greatest = 0, invalid = 0, ...markers] = rest.slice(names.length);
  if (invalid > 0) for (const form of ['date', 'timestamp', 'instant'] as const) found[form] = 0;
  return {
    values,
    forms: found,
    scale,
    greatest,
    markers: Object.fromEntries(nullMarkers.map((marker, index) => [marker, markers[index] ?? 0])),
  };
}

/** Columns whose numbers are no amounts: nobody adds them, and a zero in front belongs to them. */
const spelledNames =
  /(^|_)(phone|tel|mobile|fax|zip|zipcode|zip_code|postcode|postal_code|iban|vat|ean|gtin|isbn)(_|$)/;
const flagNames = /^(is|has|was|can|should|did)_/;
const identifierNames = /(^|_)(id|key|no|nr|number)$/;

/** The type that every text of a column can be read as. */
export function chooseType(name: string, { values, forms: found, scale, greatest }: TextCounts): ColumnShape {
  const plainName = name
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
  const is = (form: Form) => values > 0 && found[form] === values;
  if (spelledNames.test(plainName)) return string;
  if (is('boolean') || (is('flag') && flagNames.test(plainName))) return scalar('boolean', 'BOOLEAN');
  if (is('integer')) {
    const isLarge = identifierNames.test(plainName) || greatest > 10_000_000;
    return scalar('integer', isLarge ? 'BIGINT' : 'INTEGER');
  }
  if (is('decimal')) {
    const digits = greatest >= 10 ** (18 - scale) ? 38 : 18;
    return scalar('number', `DECIMAL(${digits},${scale})`);
  }
  if (is('double')) return scalar('number', 'DOUBLE');
  if (is('date')) return scalar('date', 'DATE');
  if (found.date + found.timestamp === values && values > 0) return scalar('timestamp', 'TIMESTAMP');
  if (is('instant')) return scalar('timestamp', 'TIMESTAMPTZ');
  if (is('time')) return scalar('time', 'TIME');
  if (is('uuid')) return scalar('string', 'UUID');
  return string;
}

/** The markers that a column gives reason to take as null. */
export function findMarkers(shape: ColumnShape, { markers }: TextCounts): readonly string[] {
  const isText = shape.kind === 'scalar' && shape.physicalType === 'VARCHAR';
  return nullMarkers.filter((marker) => (markers[marker] ?? 0) > 0 && (!isText || plainMarkers.has(marker)));
}

const string: ColumnShape = scalar('string', 'VARCHAR');

function scalar(
  logicalType: Extract<ColumnShape, { kind: 'scalar' }>['logicalType'],
  physicalType: string,
): ColumnShape {
  return { kind: 'scalar', logicalType, physicalType };
}
