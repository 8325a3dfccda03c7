import { commonDigits, mostDigits } from '../../../model/types/digits.ts';
import { type Fragment, identifier, listFragments, sql } from '../../../query/sql/fragment.ts';
import type { ColumnShape, InspectedType } from '../../inspection.ts';
import type { ActualColumns, ActualType, Family } from './columns.ts';

/** What a column holds in the words of contracts, and how it becomes that where it is stored otherwise. */
export interface InspectedShape {
  readonly name: string;
  readonly shape: ColumnShape;
  readonly value?: Fragment;
}

/** Answers a question that selects texts. */
type AskTexts = (question: Fragment) => Promise<readonly (readonly (string | null)[])[]>;

/** The shapes of all columns of a table. How many dimensions arrays have is asked of their values. */
export async function inspectShapes(
  relation: Fragment,
  columns: ActualColumns,
  ask: AskTexts,
): Promise<readonly InspectedShape[]> {
  const sizes = await askSizes(relation, columns, ask);
  const depths = await askDepths(
    relation,
    [...columns].filter(([, { family }]) => family === 'list').map(([name]) => name),
    ask,
  );
  return [...columns].map(([name, type]) => {
    const size = sizes.get(name);
    if (size !== undefined) return { name, shape: scalar('number', size) };
    const { least, most } = depths.get(name) ?? {};
    // Lists of lists and lists of values are one type here, and two in a contract.
    const shape = least === most ? shapeOf(most === undefined ? type : { ...type, dimensions: most }) : asJson;
    return { name, shape, ...castTo(identifier(name), shape, type) };
  });
}

/** Sizes of decimals whose column has none, by their values, with room for others. */
async function askSizes(
  relation: Fragment,
  columns: ActualColumns,
  ask: AskTexts,
): Promise<ReadonlyMap<string, string>> {
  const names = [...columns].filter(([, { written }]) => written === 'numeric').map(([name]) => name);
  if (names.length === 0) return new Map();
  const cells = names.flatMap((name) => [
    sql`CAST(max(scale(${identifier(name)})) AS text)`,
    sql`CAST(max(length(CAST(trunc(abs(${identifier(name)})) AS text))) AS text)`,
  ]);
  const [row = []] = await ask(sql`SELECT ${listFragments(cells)} FROM ${relation} AS rows_of`);
  return new Map(
    names.map((name, index) => {
      const scale = Math.min(mostDigits, Math.max(9, Number(row[index * 2] ?? 0)));
      const whole = Number(row[index * 2 + 1] ?? 0) + scale > commonDigits ? mostDigits : commonDigits;
      return [name, `NUMERIC(${whole},${scale})`];
    }),
  );
}

interface Depths {
  readonly least: number;
  readonly most: number;
}

/** The dimensions of the arrays in columns; nothing of a column without elements. */
async function askDepths(
  relation: Fragment,
  names: readonly string[],
  ask: AskTexts,
): Promise<ReadonlyMap<string, Depths>> {
  if (names.length === 0) return new Map();
  const cells = names.flatMap((name) => {
    const depth = sql`array_ndims(${identifier(name)})`;
    return [sql`CAST(min(${depth}) AS text)`, sql`CAST(max(${depth}) AS text)`];
  });
  const [row = []] = await ask(sql`SELECT ${listFragments(cells)} FROM ${relation} AS rows_of`);
  return new Map(
    names.flatMap((name, index): [string, Depths][] => {
      const [least, most] = [row[index * 2], row[index * 2 + 1]];
      return least == null || most == null ? [] : [[name, { least: Number(least), most: Number(most) }]];
    }),
  );
}

const scalars: Readonly<Partial<Record<Family, readonly [InspectedType, string]>>> = {
  text: ['string', 'VARCHAR'],
  uuid: ['string', 'UUID'],
  binary: ['string', 'BYTEA'],
  boolean: ['boolean', 'BOOLEAN'],
  date: ['date', 'DATE'],
  time: ['time', 'TIME'],
  // All of its values, where a currency has cents.
  money: ['number', 'NUMERIC(19,2)'],
};

function shapeOf(type: ActualType): ColumnShape {
  const { family, written, element, members, dimensions = 1 } = type;
  switch (family) {
    case 'integer':
      return scalar('integer', written.toUpperCase());
    case 'decimal':
      return scalar('number', sizeOf(written));
    case 'float':
      return scalar('number', written === 'real' ? 'REAL' : 'DOUBLE PRECISION');
    case 'timestamp':
      return scalar('timestamp', written.includes('with time zone') ? 'TIMESTAMPTZ' : 'TIMESTAMP');
    case 'list': {
      if (element === undefined) return asJson;
      // JSON writes money with its currency.
      const of = element.family === 'money' ? asText(element) : shapeOf(element);
      return Array.from({ length: dimensions }).reduce<ColumnShape>((inner) => ({ kind: 'list', of: inner }), of);
    }
    case 'composite': {
      const parts = [...(members ?? [])].map(([name, member]) => ({
        name,
        shape: member.family === 'money' ? asText(member) : shapeOf(member),
      }));
      return parts.length === 0 ? asJson : { kind: 'object', members: parts };
    }
    case 'json':
      return { kind: 'json', physicalType: written.toUpperCase() };
    default: {
      const [logicalType, physicalType] = scalars[family] ?? [];
      return logicalType === undefined || physicalType === undefined ? asText(type) : scalar(logicalType, physicalType);
    }
  }
}

/** Digits as contracts write them: PostgreSQL has scales below zero and beyond all digits, too. */
function sizeOf(written: string): string {
  const [, digits, places] = /^numeric[(](\d+),(-?\d+)[)]$/.exec(written) ?? [];
  if (digits === undefined || places === undefined) return 'NUMERIC';
  const scale = Math.max(0, Number(places));
  return `NUMERIC(${Math.max(Number(digits) - Math.min(0, Number(places)), scale)},${scale})`;
}

function asText({ written }: ActualType): ColumnShape {
  return scalar('string', written.toUpperCase());
}

function scalar(logicalType: InspectedType, physicalType: string): ColumnShape {
  return { kind: 'scalar', logicalType, physicalType };
}

/** What has no one structure. */
const asJson: ColumnShape = { kind: 'json', physicalType: 'JSON' };

/** Not all types have an order or an equality that groups them; texts and numbers have. */
function castTo(value: Fragment, shape: ColumnShape, { family }: ActualType): Pick<InspectedShape, 'value'> {
  if (shape.kind !== 'scalar' || isPlain(family)) return {};
  return {
    value: shape.logicalType === 'string' ? sql`CAST(${value} AS text)` : sql`CAST(${value} AS numeric)`,
  };
}

function isPlain(family: Family): boolean {
  switch (family) {
    case 'zonedTime':
    case 'money':
    case 'json':
    case 'list':
    case 'composite':
    case 'other':
      return false;
    default:
      return true;
  }
}
