import type { Inspection } from '../engines/inspection.ts';
import { digits, rowsOf } from './counts.ts';
import { isIdentifierName, plainName, singularOf } from './names.ts';
import { type ColumnProfile, isUnique, type TableProfile } from './profile.ts';

/** Columns that identify a row, with the evidence. */
export interface KeyDraft {
  readonly columns: readonly string[];
  readonly evidence: string;
}

export interface KeysDraft {
  readonly primary?: KeyDraft;
  /** Evidence by column for further unique columns whose names suggest that they are keys. */
  readonly uniques: ReadonlyMap<string, string>;
  /** The reason why there is no primary key. */
  readonly missing?: string;
}

/** The minimum number of rows from which values alone are evidence. */
export const fewRows = 20;

/** Free text is often unique by chance. */
const freeNames =
  /(^|_)(name|title|description|comment|remark|note|text|body|memo|summary|subject|message|content|email|address)s?(_|$)/;

const uniqueNames = /(^|_)(email|mail|name|username|login|handle|url|path|title|label)$/;

/**
 * The keys that the database declares, else those that rows and column names suggest. All rows are compared.
 * `elsewhere` contains the column names of other tables: a name that other tables use is more likely a key.
 */
export async function findKeys(
  inspection: Inspection,
  profile: TableProfile,
  elsewhere: ReadonlySet<string>,
): Promise<KeysDraft> {
  const { table, rows, columns } = profile;
  const { primaryKey, uniques: declared } = table.declared;
  const single = new Set<string>();
  const candidates = columns.filter((column) => canBeKey(column) && column.values > 0);
  for (const { column } of candidates) {
    if (await isUnique(inspection, table, [column.name])) single.add(column.name);
  }
  const primary =
    primaryKey === undefined
      ? (chooseSingle(profile, single, elsewhere) ?? (await findComposite(inspection, profile)))
      : { columns: primaryKey, evidence: 'The database declares it as the primary key.' };
  const named = declared.filter((unique) => unique.length === 1).flat();
  const uniques = new Map<string, string>();
  for (const { column, values } of columns) {
    const { name } = column;
    if (primary?.columns.length === 1 && primary.columns[0] === name) continue;
    if (named.includes(name)) uniques.set(name, 'The database declares it as unique.');
    else if (single.has(name) && values >= fewRows && isNamedUnique(name))
      uniques.set(name, `Unique in ${rowsOf(values)}.`);
  }
  if (primary !== undefined) return { primary, uniques };
  return { uniques, missing: explainMissing(rows, candidates, single) };
}

function explainMissing(rows: number, candidates: readonly ColumnProfile[], single: ReadonlySet<string>): string {
  if (rows === 0) return 'The table has no rows, so no key could be found.';
  if (single.size > 0) {
    const found = [...single].map((name) => `"${name}"`).join(', ');
    return `No key was chosen. Without duplicates in ${rowsOf(rows)}, but perhaps by chance or with nulls: ${found}.`;
  }
  if (candidates.length === 0) return 'No key was found: no column with whole numbers, texts or days has values.';
  const those = candidates.length === 1 ? 'the only column' : `each of the ${digits(candidates.length)} columns`;
  return `No key was found: ${those} with whole numbers, texts or days has duplicates in ${rowsOf(rows)}.`;
}

function isNamedUnique(name: string): boolean {
  return isIdentifierName(name) || uniqueNames.test(plainName(name));
}

/** Amounts and times are unique by chance. Whole numbers too long for an integer are decimals with scale 0. */
function canBeKey({ column: { shape } }: ColumnProfile): boolean {
  if (shape.kind !== 'scalar') return false;
  switch (shape.logicalType) {
    case 'integer':
    case 'date':
      return true;
    case 'string':
      return shape.physicalType !== 'BLOB';
    case 'number':
      return /^(DECIMAL|NUMERIC)\(\d+,\s*0\)$/i.test(shape.physicalType);
    default:
      return false;
  }
}

/** A key is served as an `ID`; dates stay dates, because clients group by them. */
function isDay({ column: { shape } }: ColumnProfile): boolean {
  return shape.kind === 'scalar' && shape.logicalType === 'date';
}

function chooseSingle(
  { table, rows, columns }: TableProfile,
  single: ReadonlySet<string>,
  elsewhere: ReadonlySet<string>,
): KeyDraft | undefined {
  const ranked = columns
    .map((column, position) => ({ column, score: scoreKey(table.name, column, { position, elsewhere }) }))
    .filter(({ column }) => single.has(column.column.name) && column.nulls === 0 && !isDay(column))
    .toSorted((one, next) => next.score - one.score);
  const [best] = ranked;
  if (best === undefined || best.score < (rows < fewRows ? 60 : 30)) return undefined;
  const { name } = best.column.column;
  const others = ranked.slice(1).filter(({ score }) => score >= 60);
  const said = describeName(name, best.score, elsewhere);
  const also =
    others.length === 0
      ? ''
      : ` So ${others.length === 1 ? 'is' : 'are'} ${others.map((other) => other.column.column.name).join(', ')}.`;
  return { columns: [name], evidence: `Unique and never null in ${rowsOf(rows)}${said}.${also}` };
}

function describeName(name: string, score: number, elsewhere: ReadonlySet<string>): string {
  if (score < 60) return ', and the first column';
  return elsewhere.has(plainName(name)) && !isIdentifierName(name)
    ? ', and other tables have a column of that name'
    : ', and named like a key';
}

/** Scores how well a column's name and position suit the primary key. */
function scoreKey(
  table: string,
  { column, addresses = 0 }: ColumnProfile,
  { position, elsewhere }: { readonly position: number; readonly elsewhere: ReadonlySet<string> },
): number {
  const name = plainName(column.name);
  const row = singularOf(table);
  if (addresses > 0) return 0;
  const isFirst = position === 0 ? 5 : 0;
  if (name === 'id' || name === `${row}_id` || name === `${plainName(table)}_id`) return 100 + isFirst;
  if (/(^|_)(uuid|guid)$/.test(name)) return 80 + isFirst;
  if ([`${row}_key`, `${row}_code`, `${row}_no`, `${row}_number`].includes(name)) return 75 + isFirst;
  if (isIdentifierName(name)) return 60 + isFirst - (name.endsWith('_id') && position > 0 ? 20 : 0);
  if (position > 0) return 5;
  if (elsewhere.has(name) || /(^|_)(url|uri|path)$/.test(name)) return 60;
  return freeNames.test(name) ? 5 : 30;
}

/** The minimum number of duplicates to expect by chance, so that their absence is evidence. */
const provingDoubles = 10;

/**
 * The first pair of columns that is unique together, else the first three. Only column groups that would have
 * duplicates by chance count, because only there uniqueness is evidence.
 */
async function findComposite(
  inspection: Inspection,
  { table, rows, columns }: TableProfile,
): Promise<KeyDraft | undefined> {
  if (rows < fewRows) return undefined;
  const parts = columns.filter((column) => column.nulls === 0 && column.distinct > 1 && canBePart(column)).slice(0, 8);
  const pairs = parts.flatMap((one, index) => parts.slice(index + 1).map((next) => [one, next]));
  const triples = pairs.flatMap((pair) => {
    const last = pair.at(-1);
    return last === undefined ? [] : parts.slice(parts.indexOf(last) + 1).map((next) => [...pair, next]);
  });
  for (const group of [...pairs, ...triples]) {
    const combinations = group.reduce((product, { distinct }) => product * distinct, 1);
    // Distinct values are approximate, so the product may be much too small.
    if (combinations < rows * 0.3) continue;
    if ((rows * (rows - 1)) / 2 / combinations < provingDoubles) continue;
    const names = group.map(({ column }) => column.name);
    if (await isUnique(inspection, table, names)) {
      return { columns: names, evidence: `Unique together, and never null, in ${digits(rows)} rows.` };
    }
  }
  return undefined;
}

/**
 * Dates, codes and references are parts of composite keys; amounts, names and descriptions are only unique by chance.
 */
function canBePart({ column: { name, shape }, longest = 0 }: ColumnProfile): boolean {
  if (shape.kind !== 'scalar') return false;
  switch (shape.logicalType) {
    case 'date':
      return true;
    case 'integer':
      return isIdentifierName(name);
    case 'string':
      return longest <= 64 && !freeNames.test(plainName(name));
    default:
      return false;
  }
}
