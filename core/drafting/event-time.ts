import type { Inspection } from '../engines/inspection.ts';
import { identifier, sql } from '../query/sql/fragment.ts';
import { plainName } from './names.ts';
import type { ColumnProfile, TableProfile } from './profile.ts';

export interface EventTimeDraft {
  readonly column: string;
  readonly evidence: string;
}

const usual =
  /^(created|occurred|happened|event|ordered|placed|recorded|logged|received|sent|signed_up|decided|written|booked|paid)(_(at|on|time|date|ts))?$|^(timestamp|ts|time|date|day|datetime)$/;
const unusual =
  /(update|modif|chang|delet|expire|valid|due|birth|born|end|retire|cancel|until|last|next|planned|scheduled)/;

/** The event time column: chosen by type and name, with a note if it grows with the key. */
export async function findEventTime(
  inspection: Inspection,
  profile: TableProfile,
  primaryKey: readonly string[],
): Promise<EventTimeDraft | undefined> {
  const ranked = profile.columns
    .map((column) => ({ column, score: score(column, primaryKey) }))
    .filter(({ score }) => score >= 2)
    .toSorted((one, next) => next.score - one.score);
  const [best, second] = ranked;
  if (best === undefined || best.score === second?.score) return undefined;
  const { name } = best.column.column;
  const grows = await growsWithKey(inspection, profile, name, primaryKey);
  const last = best.column.greatest?.slice(0, 10);
  const reasons = [
    ranked.length === 1 ? 'The only time that fits' : 'The time whose name fits best',
    ...(grows === undefined ? [] : [`it grows with ${grows}`]),
    ...(last === undefined ? [] : [`the last one is of ${last}`]),
  ];
  return { column: name, evidence: `${reasons.join('; ')}.` };
}

function score({ column: { name, shape }, nulls, values }: ColumnProfile, primaryKey: readonly string[]): number {
  if (shape.kind !== 'scalar' || values === 0 || nulls > 0) return 0;
  const plain = plainName(name);
  if (unusual.test(plain)) return 0;
  const named = usual.test(plain) ? 3 : 0;
  if (shape.logicalType === 'timestamp') return 2 + named;
  if (shape.logicalType !== 'date') return 0;
  return named + (primaryKey.includes(name) ? 2 : 0);
}

/** The name of the integer key that correlates with the time, if there is one. */
async function growsWithKey(
  { ask }: Inspection,
  { table, columns, rows }: TableProfile,
  time: string,
  primaryKey: readonly string[],
): Promise<string | undefined> {
  const [key, ...others] = primaryKey;
  const column = columns.find((candidate) => candidate.column.name === key)?.column;
  if (key === undefined || others.length > 0 || rows < 3) return undefined;
  if (column?.shape.kind !== 'scalar' || column.shape.logicalType !== 'integer') return undefined;
  const seconds = sql`CAST(EXTRACT(EPOCH FROM ${identifier(time)}) AS DOUBLE PRECISION)`;
  const [row = []] = await ask(
    sql`SELECT CAST(corr(CAST(${identifier(key)} AS DOUBLE PRECISION), ${seconds}) AS VARCHAR) FROM ${table.relation} AS rows_of`,
  );
  return Number(row[0] ?? 0) > 0.9 ? key : undefined;
}
