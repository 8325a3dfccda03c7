import type { FieldType, Storage } from '../../model/field-type.ts';
import type { Field } from '../../model/model.ts';
import type { ColumnOperand, Comparison, JoinColumns, Operand, Predicate, TableReference } from '../plan/predicate.ts';
import { equalKeys } from './compile-equal.ts';
import { type Fragment, joinFragments, listParameter, parameter, sql } from './fragment.ts';
import { compileAmong } from './rows/compile-fetched.ts';
import type { Compilation, Held, Scope } from './scope.ts';
import { tableScope } from './table-scope.ts';
import { goBack } from './time-zone.ts';

/** A predicate as a boolean expression. Where SQL returns unknown, a WHERE drops the row and a `not` keeps it. */
function compilePredicate(predicate: Predicate, scope: Scope, compilation: Compilation): Fragment {
  const { dialect } = compilation;
  const inner = (part: Predicate) => compilePredicate(part, scope, compilation);
  const operandOf = (operand: Operand) => compileOperand(operand, scope, compilation);
  switch (predicate.kind) {
    case 'and':
      return combine(predicate.of.map(inner), sql` AND `, sql`TRUE`);
    case 'or':
      return combine(predicate.of.map(inner), sql` OR `, sql`FALSE`);
    case 'not':
      return sql`(${inner(predicate.of)}) IS NOT TRUE`;
    case 'compare': {
      const { operand, operator, value } = predicate;
      const purpose = operator === 'eq' ? 'equality' : 'order';
      const held = purpose === 'equality' ? compileHeld(operand, scope, compilation) : operandOf(operand);
      return sql`${asStored(held, operand, { storage: value.storage, purpose }, compilation)} ${comparisons[operator]} ${parameter(value.text, value.storage)}`;
    }
    case 'in': {
      const { operand, storage, values } = predicate;
      const value = asStored(
        compileHeld(operand, scope, compilation),
        operand,
        { storage, purpose: 'equality' },
        compilation,
      );
      return dialect.isOneOf(value, listParameter(values, storage));
    }
    case 'isNull':
      return compileIsNull(predicate.operand, scope, compilation);
    case 'like':
      return dialect.like(
        textOf(predicate.operand, operandOf(predicate.operand), compilation),
        text(predicate.pattern),
        predicate.letterCase,
      );
    case 'regex':
      return dialect.regex(
        textOf(predicate.operand, operandOf(predicate.operand), compilation),
        text(predicate.pattern),
      );
    case 'listHas':
      return dialect.listHas(
        compileColumn(predicate.operand, scope, compilation),
        elementOf(typeOfOperand(predicate.operand)),
        parameter(predicate.value.text, predicate.value.storage),
      );
    case 'listIsEmpty':
      return dialect.listIsEmpty(compileColumn(predicate.operand, scope, compilation));
    case 'json':
      return compileJson(predicate, compileColumn(predicate.operand, scope, compilation), compilation);
    case 'exists': {
      const { from, where } = compileRelated(predicate, scope, compilation);
      return sql`EXISTS (SELECT 1 FROM ${from} WHERE ${where})`;
    }
    case 'among':
      return compileAmong(predicate, scope, compilation);
    case 'existsElsewhere':
      throw new Error('The other domain has not been asked.');
    case 'withinLast':
      return compileWithinLast(predicate, scope, compilation);
  }
}

/**
 * The rows that a policy grants. An unreadable or unshowable value neither proves nor disproves a row filter: a grant
 * whose filter reads one does not contain the row.
 */
export function compileGranted(rows: Predicate, scope: Scope, compilation: Compilation): Fragment {
  const grants = rows.kind === 'or' ? rows.of : [rows];
  return combine(
    grants.map((grant) => compileGrant(grant, scope, compilation)),
    sql` OR `,
    sql`FALSE`,
  );
}

function compileGrant(rule: Predicate, scope: Scope, compilation: Compilation): Fragment {
  const proofs = new Map<string, readonly Fragment[]>();
  const held = (field: Field): Held => {
    const one = scope.held(field);
    if (!proofs.has(field.name)) proofs.set(field.name, proveKnown(one, field, compilation));
    return one;
  };
  const holds = compilePredicate(rule, { held, column: (field) => held(field).value }, compilation);
  return combine([holds, ...[...proofs.values()].flat()], sql` AND `, sql`TRUE`);
}

/** Conditions that are true for a null and for a value that the contract allows, and for no other. */
function proveKnown({ value, unreadable }: Held, { type }: Field, { dialect }: Compilation): readonly Fragment[] {
  const isRead = unreadable === undefined ? [] : [sql`NOT ${unreadable}`];
  switch (type.kind) {
    case 'scalar': {
      const isShowable = dialect.isShowable(value, type.storage);
      return isShowable === undefined ? isRead : [...isRead, sql`${isShowable} IS NOT FALSE`];
    }
    case 'enum': {
      const values = type.values.map((one) => one.value);
      return [...isRead, sql`(${dialect.isOneOf(value, listParameter(values, type.storage))}) IS NOT FALSE`];
    }
    case 'object':
    case 'list':
    case 'map':
    case 'json':
      return isRead;
  }
}

/** A path that leads nowhere leads to null. */
function compileJson(
  { path, is }: Predicate & { readonly kind: 'json' },
  value: Fragment,
  { dialect }: Compilation,
): Fragment {
  const found = path.length === 0 ? value : dialect.jsonAt(value, path);
  if (is.kind === 'null') return dialect.jsonIsNull(found);
  return is.values.length === 0 ? sql`FALSE` : dialect.jsonIsOneOf(found, is.values);
}

const comparisons: Readonly<Record<Comparison, Fragment>> = {
  eq: sql`=`,
  lt: sql`<`,
  lte: sql`<=`,
  gt: sql`>`,
  gte: sql`>=`,
};

/** A stored column, or a member of a nested one. */
export function compileColumn(
  operand: ColumnOperand,
  scope: Pick<Scope, 'column'>,
  compilation: Compilation,
): Fragment {
  const [first, ...members] = operand.path;
  return members.reduce((value, member) => compilation.dialect.member(value, member), scope.column(first));
}

/** A value that cannot be read is not null. */
function compileIsNull(operand: ColumnOperand, scope: Scope, compilation: Compilation): Fragment {
  const [first, ...members] = operand.path;
  const { value, unreadable } = scope.held(first);
  if (members.length > 0 || unreadable === undefined) return sql`${compileColumn(operand, scope, compilation)} IS NULL`;
  return sql`(${value} IS NULL AND NOT ${unreadable})`;
}

/** A column as far as it is readable, for equality: an unreadable value equals no readable one. */
function compileHeld(operand: Operand, scope: Scope, compilation: Compilation): Fragment {
  return operand.kind === 'column' && operand.path.length === 1
    ? scope.held(operand.path[0]).value
    : compileOperand(operand, scope, compilation);
}

function compileOperand(operand: Operand, scope: Scope, compilation: Compilation): Fragment {
  if (operand.kind === 'column') return compileColumn(operand, scope, compilation);
  return compileCount(compileRelated(operand, scope, compilation));
}

/**
 * The number of rows of a sub-query. Without HAVING, DuckDB counts for each outer row with a hash table of the whole
 * inner table, because no rows must return 0. So no rows return null here, and the outer expression turns null into 0.
 */
export function compileCount({ from, where }: { readonly from: Fragment; readonly where: Fragment }): Fragment {
  return sql`coalesce((SELECT count(*) FROM ${from} WHERE ${where} HAVING count(*) > 0), 0)`;
}

/** Rows of a table: those related to an outer row by `on`, filtered by `where`. */
export interface RelatedRows {
  readonly table: TableReference;
  readonly on?: JoinColumns;
  readonly where?: Predicate;
}

/** FROM and WHERE of a sub-query over rows related to the current row. */
export function compileRelated(
  rows: RelatedRows,
  outer: Scope,
  compilation: Compilation,
): { readonly from: Fragment; readonly where: Fragment; readonly scope: Scope } {
  const alias = compilation.alias();
  const scope = tableScope(alias, rows.table, compilation);
  return {
    from: sql`${compilation.relation(rows.table)} AS ${alias}`,
    where: compileConditions(rows, outer, scope, compilation),
    scope,
  };
}

/** The conjunction of the join, the policy's row filter and the condition of the query. */
export function compileConditions(
  { table, on = [], where }: RelatedRows,
  outer: Scope,
  scope: Scope,
  compilation: Compilation,
): Fragment {
  const joins = on.map((pair) =>
    equalKeys(
      { value: scope.held(pair.inner).value, type: pair.inner.type },
      { value: outer.held(pair.outer).value, type: pair.outer.type },
      compilation.dialect,
    ),
  );
  const { rowFilter } = table;
  const granted = rowFilter === undefined ? [] : [compileGranted(rowFilter, scope, compilation)];
  const isWhole = where === undefined || (where.kind === 'and' && where.of.length === 0);
  const conditions = isWhole ? [] : [compilePredicate(where, scope, compilation)];
  return combine([...joins, ...granted, ...conditions], sql` AND `, sql`TRUE`);
}

function elementOf(type: FieldType): FieldType {
  if (type.kind !== 'list') throw new Error('Only lists have elements.');
  return type.of;
}

/** The leaf type of an operand; a count is a BIGINT. */
export function typeOfOperand(operand: Operand): FieldType {
  if (operand.kind === 'column') return (operand.path.at(-1) ?? operand.path[0]).type;
  return { kind: 'scalar', scalar: 'Long', storage: { kind: 'integer', bits: 64, signed: true } };
}

function compileWithinLast(
  predicate: Predicate & { readonly kind: 'withinLast' },
  scope: Scope,
  compilation: Compilation,
): Fragment {
  const { operand, duration } = predicate;
  const storage = storageOf(operand);
  const related = compileRelated({ table: predicate.table }, scope, compilation);
  const comparable = (of: Scope): Fragment =>
    compilation.dialect.comparable(compileColumn(operand, of, compilation), storage, 'order');
  const last = sql`(SELECT max(${comparable(related.scope)}) FROM ${related.from} WHERE ${related.where})`;
  const isDate = storage.kind === 'date';
  const end = utcTimestamp(last, storage);
  const start = goBack(end, duration, isDate ? 'UTC' : predicate.timeZone, compilation);
  const value = comparable(scope);
  return sql`(${utcTimestamp(value, storage)} > ${start} AND ${value} <= ${last})`;
}

/** A comparable time as a timestamp in UTC. Only a timestamp with a zone needs a conversion. */
export function utcTimestamp(value: Fragment, storage: Storage): Fragment {
  return storage.kind === 'timestamp' && storage.zoned ? sql`(${value} AT TIME ZONE 'UTC')` : value;
}

function storageOf(operand: Operand): Storage {
  const type = typeOfOperand(operand);
  return type.kind === 'scalar' || type.kind === 'enum' ? type.storage : { kind: 'text' };
}

/**
 * The operand in the form that a parameter of `wanted` compares with: a UUID compared with a string becomes a string.
 */
function asStored(
  value: Fragment,
  operand: Operand,
  { storage: wanted, purpose }: { readonly storage: Storage; readonly purpose: 'equality' | 'order' },
  compilation: Compilation,
): Fragment {
  const storage = storageOf(operand);
  if (wanted.kind === 'text' && storage.kind !== 'text') return compilation.dialect.asText(value, storage);
  return compilation.dialect.comparable(value, storage, purpose);
}

function textOf(operand: Operand, value: Fragment, compilation: Compilation): Fragment {
  return compilation.dialect.asText(value, storageOf(operand));
}

function text(value: string): Fragment {
  return parameter(value, { kind: 'text' });
}

function combine(parts: readonly Fragment[], separator: Fragment, none: Fragment): Fragment {
  const [only, ...rest] = parts;
  if (only === undefined) return none;
  return rest.length === 0 ? only : sql`(${joinFragments(parts, separator)})`;
}
