import type { Storage } from '../../../model/field-type.ts';
import type { LookupPlan } from '../../plan/logical-plan.ts';
import type { KeyColumn, TableReference } from '../../plan/predicate.ts';
import { Cells } from '../cells.ts';
import { compileConditions } from '../compile-predicate.ts';
import { type CompiledQuery, noScope, selectList } from '../compiled-query.ts';
import { allPresent } from '../expressions/compile-value.ts';
import { type Fragment, identifier, joinFragments, listFragments, listParameter, parameter, sql } from '../fragment.ts';
import { type Compilation, Projection, readableScope } from '../scope.ts';
import type { RowShape } from '../statement.ts';
import { tableScope } from '../table-scope.ts';
import { compileSelection } from './compile-selection.ts';

/** Keys as rows, each with its one row of the table, in the order of the keys. */
export function compileLookup(plan: LookupPlan, compilation: Compilation): CompiledQuery {
  const cells = new Cells();
  const { from, present, row } = compileKeys(plan, cells, compilation);
  const query = sql`SELECT ${selectList(cells)} FROM ${from}`;
  return { query, width: cells.all.length, shape: { kind: 'lookup', present, row } };
}

type KeyValue = { readonly key: KeyColumn; readonly value: Fragment };
type TableLookup = LookupPlan & { readonly table: TableReference };

interface FoundRows {
  readonly from: Fragment;
  readonly present: number;
  readonly row: RowShape;
}

function compileKeys(plan: LookupPlan, cells: Cells, compilation: Compilation): FoundRows {
  if (!isOfTable(plan)) return compileKeysAlone(plan, cells, compilation);
  const only = onlyKey(plan);
  return only === undefined ? compileManyKeys(plan, cells, compilation) : compileOneKey(plan, only, cells, compilation);
}

function isOfTable(plan: LookupPlan): plan is TableLookup {
  return plan.table !== undefined;
}

/** The values of a single key; undefined where no row can have it. */
function onlyKey({ keys }: LookupPlan): readonly KeyValue[] | undefined {
  const values = keys.flatMap((key) => {
    const [text, ...more] = key.values;
    return typeof text === 'string' && more.length === 0 ? [{ key, value: parameter(text, storageOf(key)) }] : [];
  });
  return values.length === keys.length ? values : undefined;
}

/**
 * Compares with parameters, so that the engine finds the row by an index, or by a file's statistics. LIMIT 1 keeps it
 * one row where the data violates the uniqueness of keys.
 */
function compileOneKey(
  { table, selection }: TableLookup,
  only: readonly KeyValue[],
  cells: Cells,
  compilation: Compilation,
): FoundRows {
  const inner = compilation.alias();
  const scope = tableScope(inner, table, compilation);
  const projection = new Projection(compilation.alias(), scope, compilation);
  const present = cells.add(projection.value(sql`TRUE`));
  const { joins, row } = compileSelection(selection, { scope: projection, cells, encoding: 'text' }, compilation);
  const keyed = only.map(({ key, value }) => sql`${scope.held(key.field).value} = ${value}`);
  const admitted = compileConditions({ table }, noScope, scope, compilation);
  const where = joinFragments([...keyed, admitted], sql` AND `);
  const found = sql`SELECT ${listFragments(projection.columns())} FROM ${compilation.relation(table)} AS ${inner} WHERE ${where} LIMIT 1`;
  const one = sql`(SELECT 1) AS ${identifier('one')} LEFT JOIN (${found}) AS ${projection.alias} ON TRUE`;
  return { from: joinFragments([one, ...joins], sql` `), present, row };
}

/**
 * Reads the table once, joined with all keys, from which engines derive the values to search for. DISTINCT ON keeps one
 * row per key where the data violates the uniqueness of keys.
 */
function compileManyKeys({ keys, table, selection }: TableLookup, cells: Cells, compilation: Compilation): FoundRows {
  const { alias, rows, values } = keyRows(keys, compilation);
  const inner = compilation.alias();
  const scope = tableScope(inner, table, compilation);
  const admitted = new Projection(compilation.alias(), scope, compilation);
  const found = new Projection(compilation.alias(), admitted, compilation);
  const present = cells.add(found.value(admitted.value(sql`TRUE`)));
  const { joins, row } = compileSelection(selection, { scope: found, cells, encoding: 'text' }, compilation);
  const keyed = values.map(({ key, value }) => sql`${admitted.held(key.field).value} = ${value}`);
  const where = compileConditions({ table }, noScope, scope, compilation);
  const from = sql`
    (
      SELECT DISTINCT ON (${alias}.ordinal) ${listFragments([sql`${alias}.ordinal`, ...found.columns()])}
      FROM ${rows}
      LEFT JOIN (
        SELECT ${listFragments(admitted.columns())} FROM ${compilation.relation(table)} AS ${inner} WHERE ${where}
      ) AS ${admitted.alias} ON ${joinFragments(keyed, sql` AND `)}
    ) AS ${found.alias}
  `;
  return { from: sql`${joinFragments([from, ...joins], sql` `)} ORDER BY ${found.alias}.ordinal`, present, row };
}

/** An entity that another domain owns: only its key is known here. */
function compileKeysAlone({ keys, selection }: LookupPlan, cells: Cells, compilation: Compilation): FoundRows {
  const { alias, rows, values } = keyRows(keys, compilation);
  const scope = readableScope(
    (field) => values.find(({ key }) => key.field.name === field.name)?.value ?? noScope.column(field),
  );
  const present = cells.add(allPresent(values.map(({ value }) => value)));
  const { joins, row } = compileSelection(selection, { scope, cells, encoding: 'text' }, compilation);
  return { from: sql`${joinFragments([rows, ...joins], sql` `)} ORDER BY ${alias}.ordinal`, present, row };
}

interface KeyRows {
  readonly alias: Fragment;
  /** The FROM item; its column `ordinal` counts the keys from 1. */
  readonly rows: Fragment;
  readonly values: readonly KeyValue[];
}

function keyRows(keys: readonly KeyColumn[], { alias, dialect }: Compilation): KeyRows {
  const name = alias();
  const named = keys.map((key, index) => ({ key, column: identifier(`k${index}`) }));
  const rows = dialect.keyRows(
    named.map(({ key }) => listParameter(key.values, storageOf(key))),
    named.map(({ column }) => column),
  );
  return {
    alias: name,
    rows: sql`${rows} AS ${name}`,
    values: named.map(({ key, column }) => ({ key, value: sql`${name}.${column}` })),
  };
}

function storageOf({ field: { name, type } }: KeyColumn): Storage {
  if (type.kind === 'scalar' || type.kind === 'enum') return type.storage;
  throw new Error(`${name} is no scalar, so it is no key.`);
}
