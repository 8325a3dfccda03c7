import type { Inspection } from '../engines/inspection.ts';
import { type Fragment, identifier, sql } from '../query/sql/fragment.ts';
import { digits, rowsOf, shareOf } from './counts.ts';
import { plainName, singularOf } from './names.ts';
import type { ColumnProfile } from './profile.ts';

/** A key that columns may refer to: of a table that is drafted, or of a contract that there is already. */
export interface TargetKey {
  /** Of the table. */
  readonly table: string;
  readonly column: string;
  readonly logicalType: string;
  readonly isPrimary: boolean;
  /** What is read to compare; absent where another engine has it. */
  readonly relation?: Fragment;
  /** Tells targets apart; of a drafted table, its relation's name. */
  readonly id: string;
  /** Names of the fields that its object has; those of relations are added when they are chosen. */
  readonly fields: Set<string>;
  /** How sentences name it. */
  readonly label: string;
}

/** A table whose columns may refer to others. */
export interface SourceTable {
  readonly name: string;
  readonly id: string;
  readonly relation: Fragment;
  readonly columns: readonly ColumnProfile[];
  readonly primaryKey: readonly string[];
}

/** What a column probably refers to. `asserted` only where every value is among those of the target. */
export interface RelationshipDraft {
  readonly column: string;
  readonly target: TargetKey;
  readonly kind: 'asserted' | 'proposed';
  readonly evidence: string;
}

/** To what the columns of a table refer: the name must say it, and the values are compared, all of them. */
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

/** How well the name of a column fits the key of a target; 0 is not at all. */
function matchNames(source: SourceTable, { column, values }: ColumnProfile, target: TargetKey): number {
  const { shape } = column;
  if (shape.kind !== 'scalar' || shape.logicalType !== target.logicalType || values === 0) return 0;
  if (target.id === source.id && column.name === target.column) return 0;
  const name = plainName(column.name);
  const key = plainName(target.column);
  const row = singularOf(target.table);
  const ownRow = singularOf(source.name);
  // The own key of a table is no reference, unless it is named after the rows of the other table.
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
  { ask }: Inspection,
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
  const own = identifier(name);
  const key = identifier(target.column);
  const [row = []] = await ask(
    sql`
      SELECT CAST(count(*) AS VARCHAR), CAST(count(*) FILTER (WHERE t.known IS NULL) AS VARCHAR)
      FROM ${source.relation} AS s
      LEFT JOIN (
        SELECT DISTINCT ${key} AS known
        FROM ${target.relation} AS of_target
      ) AS t ON t.known = s.${own}
      WHERE s.${own} IS NOT NULL
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
