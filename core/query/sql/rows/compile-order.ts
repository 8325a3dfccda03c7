import { RequestError } from '../../../errors/request-error.ts';
import type { Storage } from '../../../model/field-type.ts';
import type { OrderTerm } from '../../plan/logical-plan.ts';
import type { ColumnOperand } from '../../plan/predicate.ts';
import { compileColumn, compileRelated, typeOfOperand } from '../compile-predicate.ts';
import { type Fragment, joinFragments, listFragments, parameter, sql } from '../fragment.ts';
import { type Compilation, readableScope, type Scope } from '../scope.ts';
import { joinFetched } from './compile-fetched.ts';

/** An order term as SQL: the value that orders, and how. */
export interface CompiledTerm {
  readonly value: Fragment;
  readonly storage: Storage;
  /** What must be joined to the table for it. */
  readonly join?: Fragment;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
  /** Present for what only tells rows apart whose key cannot be read: null in all others, and absent from their cursors. */
  readonly tellsApart?: true;
}

/** The terms for reading a page: turned round when it is read backward. */
export function compileTerms(
  order: readonly OrderTerm[],
  direction: 'forward' | 'backward',
  scope: Scope,
  compilation: Compilation,
): readonly CompiledTerm[] {
  const terms = order.flatMap((term): readonly CompiledTerm[] => {
    // What cannot be read takes no row from a list whose order nobody asked for.
    const columns = term.appended !== undefined ? readableScope((field) => scope.held(field).value) : scope;
    const { stored, storage, join } = compileOperand(term.operand, columns, compilation);
    const value = compilation.dialect.comparable(stored, storage, 'order');
    const { direction: way, nulls } = term;
    return [{ value, storage, ...(join && { join }), direction: way, nulls }, ...tellApart(term, scope, compilation)];
  });
  return direction === 'forward' ? terms : terms.map(turnRound);
}

/** Rows whose key cannot be read come in the order of what is stored, so that a page can be continued at each of them. */
function tellApart(term: OrderTerm, scope: Scope, { dialect }: Compilation): readonly CompiledTerm[] {
  if (term.appended === undefined || term.operand.kind !== 'column') return [];
  const { stored } = scope.held(term.operand.path[0]);
  if (stored === undefined) return [];
  const storage: Storage = { kind: 'text' };
  return [
    { value: dialect.comparable(stored, storage, 'order'), storage, direction: 'ASC', nulls: 'LAST', tellsApart: true },
  ];
}

function turnRound(term: CompiledTerm): CompiledTerm {
  return {
    ...term,
    direction: term.direction === 'ASC' ? 'DESC' : 'ASC',
    nulls: term.nulls === 'FIRST' ? 'LAST' : 'FIRST',
  };
}

function compileOperand(
  operand: OrderTerm['operand'],
  scope: Scope,
  compilation: Compilation,
): { readonly stored: Fragment; readonly storage: Storage; readonly join?: Fragment } {
  switch (operand.kind) {
    case 'column':
      return { stored: compileColumn(operand, scope, compilation), storage: orderStorage(operand) };
    case 'relatedColumn':
      return { stored: relatedValue(operand, scope, compilation), storage: orderStorage(operand.column) };
    case 'fetchedColumn': {
      const { value, join } = joinFetched(operand, scope, compilation);
      return { stored: value, storage: operand.type.storage, join };
    }
    case 'elsewhereColumn':
      throw new Error('The other domain has not been asked.');
  }
}

function orderStorage(column: ColumnOperand): Storage {
  const type = typeOfOperand(column);
  return type.kind === 'scalar' || type.kind === 'enum' ? type.storage : { kind: 'text' };
}

/** The value of one column of the row that a to-one relation leads to. */
function relatedValue(
  operand: OrderTerm['operand'] & { readonly kind: 'relatedColumn' },
  scope: Scope,
  compilation: Compilation,
): Fragment {
  const related = compileRelated(operand, scope, compilation);
  const value = compileColumn(operand.column, related.scope, compilation);
  return sql`(SELECT ${value} FROM ${related.from} WHERE ${related.where} LIMIT 1)`;
}

/** ` ORDER BY a ASC NULLS LAST`; nothing where an object has no column that can be ordered. */
export function orderBy(terms: readonly CompiledTerm[]): Fragment {
  return terms.length === 0 ? sql`` : sql` ORDER BY ${orderList(terms)}`;
}

/** `a ASC NULLS LAST, b DESC NULLS LAST` */
function orderList(terms: readonly CompiledTerm[]): Fragment {
  return listFragments(
    terms.map((term) => {
      const direction = term.direction === 'ASC' ? sql`ASC` : sql`DESC`;
      return term.nulls === 'FIRST'
        ? sql`${term.value} ${direction} NULLS FIRST`
        : sql`${term.value} ${direction} NULLS LAST`;
    }),
  );
}

/**
 * The rows after a cursor: those that come later in the first term, or are equal there and come later in the second,
 * and so on. Comparing rows as tuples would be shorter, but knows neither mixed directions nor where nulls stand.
 */
export function compileSeek(terms: readonly CompiledTerm[], given: readonly (string | null)[]): Fragment {
  const seek = completeSeek(terms, given);
  const alternatives: Fragment[] = [];
  const equal: Fragment[] = [];
  for (const [index, term] of terms.entries()) {
    const at = seek[index] ?? null;
    const later = compileLater(term, at);
    if (later !== undefined) alternatives.push(sql`(${joinFragments([...equal, later], sql` AND `)})`);
    equal.push(at === null ? sql`${term.value} IS NULL` : sql`${term.value} = ${parameter(at, term.storage)}`);
  }
  return alternatives.length === 0 ? sql`FALSE` : sql`(${joinFragments(alternatives, sql` OR `)})`;
}

/** The values of all terms. Cursors of rows whose key can be read have none for what only tells the others apart. */
function completeSeek(terms: readonly CompiledTerm[], given: readonly (string | null)[]): readonly (string | null)[] {
  if (given.length === terms.length) return given;
  const rest = given.values();
  const seek = terms.map(({ tellsApart }) => (tellsApart === true ? null : (rest.next().value ?? null)));
  // Whether a key needs what is stored beside it depends on the types of the data, which may have become others.
  if (given.length !== terms.filter(({ tellsApart }) => tellsApart !== true).length)
    throw new RequestError('BAD_USER_INPUT', 'The data have other types than when this cursor was given; start again.');
  return seek;
}

/** What comes after the value in this term alone; undefined when nothing does. */
function compileLater(term: CompiledTerm, at: string | null): Fragment | undefined {
  if (at === null) return term.nulls === 'FIRST' ? sql`${term.value} IS NOT NULL` : undefined;
  const bound = parameter(at, term.storage);
  const beyond = term.direction === 'ASC' ? sql`${term.value} > ${bound}` : sql`${term.value} < ${bound}`;
  return term.nulls === 'LAST' ? sql`(${beyond} OR ${term.value} IS NULL)` : beyond;
}
