import type { GroupPlan, GroupPredicate } from '../plan/group-plan.ts';
import type { GroupedRows } from './compile-grouped.ts';
import { type Fragment, identifier, joinFragments, listFragments, parameter, sql } from './fragment.ts';
import { columns } from './group-columns.ts';
import type { Compilation } from './scope.ts';

/**
 * The groups that pass. `IS TRUE` changes nothing but keeps the condition in one piece: DuckDB 1.5 fails where it makes
 * a BETWEEN of two bounds and finds it beside the condition of a rank, as of `topPer`.
 */
export function keepGroups(
  groups: Fragment,
  plan: GroupPlan,
  having: GroupPredicate,
  compilation: Compilation,
): Fragment {
  const alias = compilation.alias();
  return sql`SELECT ${alias}.* FROM (${groups}) AS ${alias} WHERE (${compileGroupPredicate(having, plan, alias)}) IS TRUE`;
}

const numbered = identifier('numbered');
const group = identifier('g');

/**
 * The rows of the groups that pass. Groups are numbered, because engines join quickly by a number, but not by values
 * that may be null.
 */
export function keepRows(
  grouped: GroupedRows,
  plan: GroupPlan,
  having: GroupPredicate,
  compilation: Compilation,
): Fragment {
  const { rows } = grouped;
  const [kept, passing] = [compilation.alias(), compilation.alias()];
  const numbers = [...aggregatesOf(having)].map(
    (index) => sql`${grouped.aggregate(index)} AS ${columns.aggregate(index)}`,
  );
  const keys = [sql`${rows}.${columns.partition}`, ...plan.dimensions.map((_, index) => grouped.position(index))];
  const all = sql`SELECT ${rows}.*, dense_rank() OVER (ORDER BY ${listFragments(keys)}) AS ${group} FROM (${grouped.query()}) AS ${rows}`;
  const groups = sql`SELECT ${listFragments([sql`${rows}.${group}`, ...numbers])} FROM ${numbered} AS ${rows} GROUP BY ${rows}.${group}`;
  const passed = sql`SELECT ${passing}.${group} FROM (${groups}) AS ${passing} WHERE ${compileGroupPredicate(having, plan, passing)}`;
  return sql`WITH ${numbered} AS (${all}) SELECT ${kept}.* FROM ${numbered} AS ${kept} WHERE ${kept}.${group} IN (${passed})`;
}

function aggregatesOf(predicate: GroupPredicate): ReadonlySet<number> {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return new Set(predicate.of.flatMap((part) => [...aggregatesOf(part)]));
    case 'not':
      return aggregatesOf(predicate.of);
    case 'isNull':
    case 'compare':
      return new Set([predicate.aggregate]);
  }
}

function compileGroupPredicate(predicate: GroupPredicate, plan: GroupPlan, alias: Fragment): Fragment {
  switch (predicate.kind) {
    case 'and':
    case 'or': {
      const parts = predicate.of.map((part) => sql`(${compileGroupPredicate(part, plan, alias)})`);
      if (parts.length === 0) return predicate.kind === 'and' ? sql`TRUE` : sql`FALSE`;
      return joinFragments(parts, predicate.kind === 'and' ? sql` AND ` : sql` OR `);
    }
    case 'not':
      return sql`(${compileGroupPredicate(predicate.of, plan, alias)}) IS NOT TRUE`;
    case 'isNull':
      return sql`${alias}.${columns.aggregate(predicate.aggregate)} IS NULL`;
    case 'compare': {
      const type = plan.aggregates[predicate.aggregate]?.type;
      if (type === undefined) throw new Error(`There is no aggregate ${predicate.aggregate}.`);
      return sql`${alias}.${columns.aggregate(predicate.aggregate)} ${operators[predicate.operator]} ${parameter(predicate.text, type.storage)}`;
    }
  }
}

const operators = { eq: sql`=`, lt: sql`<`, lte: sql`<=`, gt: sql`>`, gte: sql`>=` };
