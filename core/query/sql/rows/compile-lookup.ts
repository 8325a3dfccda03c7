import type { LookupPlan } from '../../plan/logical-plan.ts';
import type { KeyColumn, TableReference } from '../../plan/predicate.ts';
import { Cells, type CompiledSelection } from '../cells.ts';
import { compileConditions } from '../compile-predicate.ts';
import { type CompiledQuery, noScope, selectList } from '../compiled-query.ts';
import { allPresent } from '../expressions/compile-value.ts';
import { type Fragment, identifier, joinFragments, listFragments, listParameter, sql } from '../fragment.ts';
import { type Compilation, Projection, readableScope } from '../scope.ts';
import { tableScope } from '../table-scope.ts';
import { compileSelection } from './compile-selection.ts';

/**
 * Keys as rows, each with the one row of the table that has it, in the order of the keys. LIMIT 1 keeps one row a key
 * where the data breaks the promise that keys are unique.
 */
export function compileLookup(plan: LookupPlan, compilation: Compilation): CompiledQuery {
  const cells = new Cells();
  const alias = compilation.alias();
  const keys = plan.keys.map((key, index) => ({ key, name: identifier(`k${index}`) }));
  const values = keys.map(({ key, name }) => ({ key, value: sql`${alias}.${name}` }));
  const keyRows = compilation.dialect.keyRows(
    keys.map(({ key }) => keyList(key)),
    keys.map(({ name }) => name),
  );
  const found =
    plan.table === undefined
      ? compileKeysAlone(plan, values, cells, compilation)
      : compileFoundRows({ ...plan, table: plan.table }, values, cells, compilation);
  const from = joinFragments([sql`${keyRows} AS ${alias}`, ...found.joins], sql` `);
  const query = sql`SELECT ${selectList(cells)} FROM ${from} ORDER BY ${alias}.ordinal`;
  return { query, width: cells.all.length, shape: { kind: 'lookup', present: found.present, row: found.row } };
}

type KeyValue = { readonly key: KeyColumn; readonly value: Fragment };
type FoundRows = CompiledSelection & { readonly present: number };

function compileFoundRows(
  { selection: wanted, table }: LookupPlan & { readonly table: TableReference },
  values: readonly KeyValue[],
  cells: Cells,
  compilation: Compilation,
): FoundRows {
  const inner = compilation.alias();
  const scope = tableScope(inner, table, compilation);
  const projection = new Projection(compilation.alias(), scope, compilation);
  const present = cells.add(projection.value(sql`TRUE`));
  const selection = compileSelection(wanted, { scope: projection, cells, encoding: 'text' }, compilation);
  const keyed = values.map(({ key, value }) => sql`${scope.held(key.field).value} = ${value}`);
  const admitted = compileConditions({ table }, noScope, scope, compilation);
  const where = joinFragments([...keyed, admitted], sql` AND `);
  const rows = sql`SELECT ${listFragments(projection.columns())} FROM ${compilation.relation(table)} AS ${inner} WHERE ${where} LIMIT 1`;
  return {
    ...selection,
    joins: [sql`LEFT JOIN LATERAL (${rows}) AS ${projection.alias} ON TRUE`, ...selection.joins],
    present,
  };
}

/** An entity that another domain owns: all that is known of it here is its key. */
function compileKeysAlone(
  plan: LookupPlan,
  values: readonly KeyValue[],
  cells: Cells,
  compilation: Compilation,
): FoundRows {
  const scope = readableScope(
    (field) => values.find(({ key }) => key.field.name === field.name)?.value ?? noScope.column(field),
  );
  const present = cells.add(allPresent(values.map(({ value }) => value)));
  return { ...compileSelection(plan.selection, { scope, cells, encoding: 'text' }, compilation), present };
}

function keyList({ field, values }: KeyColumn): Fragment {
  if (field.type.kind !== 'scalar' && field.type.kind !== 'enum')
    throw new Error(`${field.name} is no scalar, so it is no key.`);
  return listParameter(values, field.type.storage);
}
