import type { DuckDBConnection } from '@duckdb/node-api';
import { defined } from '../../../defined.ts';
import { type Fragment, identifier, listFragments, sql } from '../../../query/sql/fragment.ts';
import type { InspectedColumn } from '../../inspection.ts';
import { duckdbDialect } from '../dialect.ts';
import { literal } from '../literal.ts';
import { askTexts } from './ask-texts.ts';
import { findFormat } from './find-format.ts';
import {
  type ChosenType,
  chooseType,
  countsWidth,
  findCodes,
  findMarkers,
  formatsOf,
  markersExcept,
  needsDifferences,
  readCounts,
  selectCounts,
  selectDifferences,
  type TextCounts,
  withoutMarkers,
} from './text-types.ts';

/** Columns that are counted in one pass; statements with more take long to prepare. */
const together = 16;

export interface TypedTexts {
  readonly columns: readonly InspectedColumn[];
  /** Strings that mean null. */
  readonly markers: readonly string[];
  /** Null markers that are values here. */
  readonly codes: readonly string[];
}

/** The longest strings, in characters, that are compared with formats. */
const longestFormatted = 60;

export interface ColumnsOfTexts {
  readonly names: readonly string[];
  readonly codes: ReadonlySet<string>;
  /** The FROM item of the strings. */
  readonly from: string;
}

/** The types of string columns, and their null markers except `codes`. Every row is checked. */
export async function typeTexts(
  connection: DuckDBConnection,
  relation: Fragment,
  { names, codes, from }: ColumnsOfTexts,
): Promise<TypedTexts> {
  const columns: InspectedColumn[] = [];
  const markers = new Set<string>();
  const found = new Set<string>();
  for (let start = 0; start < names.length; start += together) {
    const some = names.slice(start, start + together);
    const counted = await countTexts(connection, relation, { names: some, codes });
    for (const [index, counts] of counted.entries()) {
      const name = some[index] ?? '';
      const value = withoutMarkers(identifier(name), codes);
      const chosen = await chooseCounted(connection, { relation, name, value, counts });
      const text = textIn(name, codes);
      const { shape, kept, format } = await chooseFormat(connection, chosen, { name, from, value: text, counts });
      columns.push({
        name,
        shape,
        ...defined({ kept, format }),
      });
      for (const marker of findMarkers(shape, counts)) if (!codes.has(marker)) markers.add(marker);
      for (const code of findCodes(shape, counts)) found.add(code);
    }
  }
  const doubted: InspectedColumn[] = [];
  for (const column of columns) doubted.push(await doubtPoints(connection, column, { from, codes, columns }));
  return { columns: doubted, markers: [...markers], codes: [...found] };
}

/** A text, or null where it stands for that. */
function textIn(name: string, codes: ReadonlySet<string>): string {
  const column = duckdbDialect.quote(name);
  return `CASE WHEN ${column} NOT IN (${markersExcept(codes).map(literal).join(', ')}) THEN ${column} END`;
}

/**
 * Where other columns have decimal commas, `1.234` may be a thousand and more: such numbers stay texts, which somebody has
 * to decide about.
 */
async function doubtPoints(
  connection: DuckDBConnection,
  column: InspectedColumn,
  { from, codes, columns }: Pick<ColumnsOfTexts, 'from' | 'codes'> & { readonly columns: readonly InspectedColumn[] },
): Promise<InspectedColumn> {
  const { name, shape, format } = column;
  const hasCommas = columns.some((other) => isWithComma(other.format));
  const isDecimal = shape.kind === 'scalar' && /^DECIMAL\(\d+,3\)$/.test(shape.physicalType);
  if (!hasCommas || !isDecimal || format !== undefined) return column;
  const groups = literal('-?[1-9][0-9]{0,2}(\\.[0-9]{3})+|-?[0-9]{1,3}');
  const reader = await connection.runAndReadAll(
    `SELECT count(value), count(*) FILTER (WHERE regexp_full_match(value, ${groups})) FROM (SELECT ${textIn(name, codes)} AS value FROM ${from})`,
  );
  const [[values = 0, grouped = 0] = []] = reader.getRows().map((row) => row.map(Number));
  if (grouped < values) return column;
  const formats = [{ numberFormat: { decimal: ',', grouping: '.' } }, { numberFormat: { decimal: '.' } }];
  return {
    name,
    shape: { kind: 'scalar', logicalType: 'string', physicalType: 'VARCHAR' },
    kept: { reason: 'ambiguous', what: 'numbers', values, others: values, formats },
  };
}

function isWithComma(format: InspectedColumn['format']): boolean {
  return format !== undefined && 'numberFormat' in format && format.numberFormat.decimal === ',';
}

async function countTexts(
  connection: DuckDBConnection,
  relation: Fragment,
  { names, codes }: { readonly names: readonly string[]; readonly codes: ReadonlySet<string> },
): Promise<readonly TextCounts[]> {
  const values = names.map((name, index) => sql`${withoutMarkers(identifier(name), codes)} AS ${valueAt(index)}`);
  const raw = names.map((name, index) => sql`${identifier(name)} AS ${textAt(index)}`);
  const cells = names.flatMap((_, index) => selectCounts(textAt(index), valueAt(index)));
  const [row = []] = await askTexts(
    connection,
    sql`SELECT ${listFragments(cells)} FROM (SELECT ${listFragments([...raw, ...values])} FROM ${relation}) AS texts_of`,
  );
  return names.map((_, index) => readCounts(row.slice(index * countsWidth, (index + 1) * countsWidth)));
}

/** Chooses a type, with a second query where it depends on whether strings would become equal. */
export async function chooseCounted(
  connection: DuckDBConnection,
  {
    relation,
    name,
    value,
    counts,
  }: {
    readonly relation: Fragment;
    readonly name: string;
    readonly value: Fragment;
    readonly counts: TextCounts;
  },
): Promise<ChosenType> {
  if (!needsDifferences(counts)) return chooseType(name, counts);
  const one = identifier('value');
  const [row = []] = await askTexts(
    connection,
    sql`SELECT ${listFragments(selectDifferences(one))} FROM (SELECT ${value} AS ${one} FROM ${relation}) AS texts_of`,
  );
  return chooseType(name, counts, { texts: Number(row[0] ?? 0), numbers: Number(row[1] ?? 0) });
}

function isPlainText({ shape }: ChosenType): boolean {
  return shape.kind === 'scalar' && shape.physicalType === 'VARCHAR';
}

export interface FormattedTexts {
  readonly name: string;
  readonly counts: TextCounts;
  /** What stands after FROM, and the text or null as SQL. */
  readonly from: string;
  readonly value: string;
}

/** A column whose strings all have one format gets the format's type. */
export async function chooseFormat(
  connection: DuckDBConnection,
  chosen: ChosenType,
  { name, counts, ...texts }: FormattedTexts,
): Promise<ChosenType> {
  if (!isPlainText(chosen) || counts.values === 0 || counts.longest > longestFormatted) return chosen;
  const what = formatsOf(name, counts);
  if (what === undefined) return chosen;
  const found = await findFormat(connection, texts, what);
  if (found === undefined) return chosen;
  if (found.kind === 'ambiguous') return { shape: chosen.shape, kept: found.kept };
  return { shape: found.shape, format: found.format };
}

function textAt(index: number): Fragment {
  return identifier(`text${index}`);
}

function valueAt(index: number): Fragment {
  return identifier(`value${index}`);
}
