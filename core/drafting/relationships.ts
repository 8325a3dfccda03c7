import type { Inspection } from '../engines/inspection.ts';
import { type Fragment, identifier, sql } from '../query/sql/fragment.ts';
import { digits, rowsOf, shareOf } from './counts.ts';
import { plainName, singularOf } from './names.ts';
import type { ColumnProfile } from './profile.ts';

/** A key that columns may reference: of a drafted table, or of an existing contract. */
export interface TargetKey {
  /** The name of the table. */
  readonly table: string;
  readonly column: string;
  readonly logicalType: string;
  readonly isPrimary: boolean;
  /** The rows to compare with; absent if another engine has them. */
  readonly relation?: Fragment;
  /** Identifies the target: contract id and object name. */
  readonly id: string;
  /** The field names of its object; the names of chosen relations are added. */
  readonly fields: Set<string>;
  /** The name in messages. */
  readonly label: string;
}

/** A table whose columns may reference others. */
export interface SourceTable {
  readonly name: string;
  readonly id: string;
  readonly relation: Fragment;
  readonly columns: readonly ColumnProfile[];
  readonly primaryKey: readonly string[];
}

/** The probable target of a column. `asserted` only if every value exists in the target. */
export interface RelationshipDraft {
  readonly column: string;
  readonly target: TargetKey;
  readonly kind: 'asserted' | 'proposed';
  readonly evidence: string;
}

/** Finds the targets that a table's columns reference: the names must match, and all values are compared. */
export async function findRelationships(
  inspection: Inspection,
  source: SourceTable,
  targets: readonly TargetKey[],
): Promise<readonly RelationshipDraft[]> {
  const found: RelationshipDraft[] = [];
  for (const column of source.columns) {
    const candidates = targets
      .map((target) => ({ target, score: matchNames(source, column, target) }))
      .filter(({ score }) => score > 0)
      .toSorted((one, next) => next.score - one.score);
    const drafts: RelationshipDraft[] = [];
    for (const { target } of candidates.slice(0, 5)) {
      const draft = await compareValues(inspection, { source, column, target });
      drafts.push(draft);
      if (draft.kind === 'asserted') break;
    }
    const best = drafts.find(({ kind }) => kind === 'asserted') ?? drafts[0];
    if (best !== undefined) found.push(best);
  }
  return found;
}

/** Scores how well a column name matches a target key; 0 is no match. */
function matchNames(source: SourceTable, { column, values }: ColumnProfile, target: TargetKey): number {
  const { shape } = column;
  if (shape.kind !== 'scalar' || shape.logicalType !== target.logicalType || values === 0) return 0;
  if (target.id === source.id && column.name === target.column) return 0;
  const name = plainName(column.name);
  const key = plainName(target.column);
  const row = singularOf(target.table);
  const ownRow = singularOf(source.name);
  // A table's own primary key is no reference, unless it is named after the target's rows.
  const isOwnKey = source.primaryKey.length === 1 && source.primaryKey[0] === column.name;
  const isNamedAfter = key === `${row}_id` || (key === 'id' && name !== 'id') || key.startsWith(`${row}_`);
  if (isOwnKey && (!isNamedAfter || name === `${ownRow}_id`)) return 0;
  const bonus = target.isPrimary ? 2 : 0;
  if (name === key && key !== 'id' && target.id !== source.id) return 8 + bonus + (isNamedAfter ? 1 : 0);
  if (key === 'id' || key === 'key' || key === 'code') {
    if (name === `${row}_${key}` || name === plainName(`${target.table}_${key}`)) return 9 + bonus;
    if (name.endsWith(`_${row}_${key}`)) return 6 + bonus;
    return target.id === source.id && name === `parent_${key}` ? 6 + bonus : 0;
  }
  if (name.endsWith(`_${key}`) && /(^|_)(id|key|code|no|number)$/.test(key)) return 5 + bonus;
  return target.id === source.id && /^parent_(id|key)$/.test(name) && target.isPrimary ? 6 : 0;
}

async function compareValues(
  { ask, dialect }: Inspection,
  {
    source,
    column,
    target,
  }: { readonly source: SourceTable; readonly column: ColumnProfile; readonly target: TargetKey },
): Promise<RelationshipDraft> {
  const { name } = column.column;
  if (target.relation === undefined) {
    const evidence = `Its name says that it refers to ${target.label}, which is in another place, so the values were not compared.`;
    return { column: name, target, kind: 'proposed', evidence };
  }
  // Texts may have types or collations that have no equality with each other.
  const asCompared = (value: Fragment): Fragment =>
    target.logicalType === 'string'
      ? dialect.comparable(sql`CAST(${value} AS VARCHAR)`, { kind: 'text' }, 'order')
      : value;
  const own = asCompared(sql`s.${identifier(name)}`);
  const key = asCompared(identifier(target.column));
  const [row = []] = await ask(
    sql`
      SELECT CAST(count(*) AS VARCHAR), CAST(count(*) FILTER (WHERE t.known IS NULL) AS VARCHAR)
      FROM ${source.relation} AS s
      LEFT JOIN (
        SELECT DISTINCT ${key} AS known
        FROM ${target.relation} AS of_target
      ) AS t ON t.known = ${own}
      WHERE ${own} IS NOT NULL
    `,
  );
  const total = Number(row[0] ?? 0);
  const orphans = Number(row[1] ?? 0);
  if (orphans === 0) {
    const evidence = `${total === 1 ? 'Its only value is' : `All ${digits(total)} values are`} among those of ${target.label}.`;
    return { column: name, target, kind: 'asserted', evidence };
  }
  const evidence = `Its name says that it refers to ${target.label}, but ${digits(orphans)} of ${rowsOf(total)} (${shareOf(orphans, total)}) have a value that is not there.`;
  return { column: name, target, kind: 'proposed', evidence };
}
