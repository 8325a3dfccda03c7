import type { Storage } from '../../../model/field-type.ts';
import type { GroupPredicate } from '../../plan/group-parts.ts';
import type { GroupPlan } from '../../plan/logical-plan.ts';
import { type Fragment, identifier, joinFragments, listFragments, listParameter, parameter, sql } from '../fragment.ts';
import type { Compilation } from '../scope.ts';
import type { GroupedRows } from './compile-grouped.ts';
import { columns } from './group-columns.ts';

/**
 * The groups that pass. `IS TRUE` changes nothing but keeps the condition in one piece: DuckDB 1.5 fails when it turns
 * two bounds into a BETWEEN beside a condition on a rank, as in `topPer`.
 */
export function keepGroups(
  groups: Fragment,
  plan: GroupPlan,
  having: GroupPredicate,
  compilation: Compilation,
): Fragment {
  const alias = compilation.alias();
  return sql`
    SELECT ${alias}.*
    FROM (${groups}) AS ${alias}
    WHERE (${compileGroupPredicate(having, groupsIn(alias, plan, compilation))}) IS TRUE
  `;
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
  const passed = sql`
    SELECT ${passing}.${group}
    FROM (${groups}) AS ${passing}
    WHERE ${compileGroupPredicate(having, groupsIn(passing, plan, compilation))}
  `;
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
    case 'in':
    case 'compare':
      return new Set([predicate.aggregate]);
  }
}

/** How a condition reads the aggregates of groups. */
interface Groups {
  readonly aggregate: (index: number) => { readonly value: Fragment; readonly storage: Storage };
  readonly compilation: Compilation;
}

function groupsIn(alias: Fragment, plan: GroupPlan, compilation: Compilation): Groups {
  return {
    compilation,
    aggregate(index) {
      const type = plan.aggregates[index]?.type;
      if (type === undefined) throw new Error(`There is no aggregate ${index}.`);
      return { value: sql`${alias}.${columns.aggregate(index)}`, storage: type.storage };
    },
  };
}

function compileGroupPredicate(predicate: GroupPredicate, groups: Groups): Fragment {
  switch (predicate.kind) {
    case 'and':
    case 'or': {
      const parts = predicate.of.map((part) => sql`(${compileGroupPredicate(part, groups)})`);
      if (parts.length === 0) return predicate.kind === 'and' ? sql`TRUE` : sql`FALSE`;
      return joinFragments(parts, predicate.kind === 'and' ? sql` AND ` : sql` OR `);
    }
    case 'not':
      return sql`(${compileGroupPredicate(predicate.of, groups)}) IS NOT TRUE`;
    case 'isNull':
      return sql`${groups.aggregate(predicate.aggregate).value} IS NULL`;
    case 'in': {
      const { value, storage } = groups.aggregate(predicate.aggregate);
      return groups.compilation.dialect.isOneOf(value, listParameter(predicate.texts, storage));
    }
    case 'compare': {
      const { value, storage } = groups.aggregate(predicate.aggregate);
      return sql`${value} ${operators[predicate.operator]} ${parameter(predicate.text, storage)}`;
    }
  }
}

const operators = { eq: sql`=`, lt: sql`<`, lte: sql`<=`, gt: sql`>`, gte: sql`>=` };
