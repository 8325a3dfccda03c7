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
      const isText = isPlainText(chosen) && counts.values > 0 && counts.longest <= longestFormatted;
      const { shape, kept, format } = isText
        ? await chooseFormat(connection, chosen, { name, from, codes, counts })
        : chosen;
      columns.push({
        name,
        shape,
        ...defined({ kept, format }),
      });
      for (const marker of findMarkers(shape, counts)) if (!codes.has(marker)) markers.add(marker);
      for (const code of findCodes(shape, counts)) found.add(code);
    }
  }
  return { columns, markers: [...markers], codes: [...found] };
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

/** A column whose strings all have one format gets the format's type. */
async function chooseFormat(
  connection: DuckDBConnection,
  chosen: ChosenType,
  {
    name,
    from,
    codes,
    counts,
  }: {
    readonly name: string;
    readonly from: string;
    readonly codes: ReadonlySet<string>;
    readonly counts: TextCounts;
  },
): Promise<ChosenType> {
  const what = formatsOf(name, counts);
  if (what === undefined) return chosen;
  const column = duckdbDialect.quote(name);
  const markers = markersExcept(codes).map(literal).join(', ');
  const value = `CASE WHEN ${column} NOT IN (${markers}) THEN ${column} END`;
  const found = await findFormat(connection, { from, value }, what);
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
