import { RequestError } from '../../../errors/request-error.ts';
import type { Storage } from '../../../model/field-type.ts';
import type { OrderTerm } from '../../plan/logical-plan.ts';
import type { ColumnOperand } from '../../plan/predicate.ts';
import { compileColumn, compileRelated, typeOfOperand } from '../compile-predicate.ts';
import { type Fragment, joinFragments, listFragments, parameter, sql } from '../fragment.ts';
import { type Compilation, readableScope, type Scope } from '../scope.ts';
import { joinFetched } from './compile-fetched.ts';

/** An order term as SQL: the sort value, and its direction. */
export interface CompiledTerm {
  readonly value: Fragment;
  readonly storage: Storage;
  /** The join that the value needs. */
  readonly join?: Fragment;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
  /**
   * Set for terms that only distinguish rows with unreadable keys: null for all other rows, and absent from their
   * cursors.
   */
  readonly tellsApart?: true;
}

/** The terms for reading a page, reversed for a backward page. */
export function compileTerms(
  order: readonly OrderTerm[],
  direction: 'forward' | 'backward',
  scope: Scope,
  compilation: Compilation,
): readonly CompiledTerm[] {
  const terms = order.flatMap((term): readonly CompiledTerm[] => {
    // An unreadable value in an appended column removes no row from the list.
    const columns = term.appended !== undefined ? readableScope((field) => scope.held(field).value) : scope;
    const { stored, storage, join } = compileOperand(term.operand, columns, compilation);
    const value = compilation.dialect.comparable(stored, storage, 'order');
    const { direction: way, nulls } = term;
    return [{ value, storage, ...(join && { join }), direction: way, nulls }, ...tellApart(term, scope, compilation)];
  });
  return direction === 'forward' ? terms : terms.map(turnRound);
}

/** Rows with unreadable keys are sorted by their stored text, so that a page can continue after each of them. */
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

/** The value of one column of the row of a to-one relation. */
function relatedValue(
  operand: OrderTerm['operand'] & { readonly kind: 'relatedColumn' },
  scope: Scope,
  compilation: Compilation,
): Fragment {
  const related = compileRelated(operand, scope, compilation);
  const value = compileColumn(operand.column, related.scope, compilation);
  return sql`(SELECT ${value} FROM ${related.from} WHERE ${related.where} LIMIT 1)`;
}

/** ` ORDER BY a ASC NULLS LAST`; empty for an object without sortable columns. */
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
 * The rows after a cursor: those that are later in the first term, or equal there and later in the second, and so on. A
 * row comparison would be shorter, but supports neither mixed directions nor the position of nulls.
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

/** The values of all terms. Cursors of rows with readable keys have no values for `tellsApart` terms. */
function completeSeek(terms: readonly CompiledTerm[], given: readonly (string | null)[]): readonly (string | null)[] {
  if (given.length === terms.length) return given;
  const rest = given.values();
  const seek = terms.map(({ tellsApart }) => (tellsApart === true ? null : (rest.next().value ?? null)));
  // Whether a key needs its stored text depends on the data's types, which may have changed since the cursor was made.
  if (given.length !== terms.filter(({ tellsApart }) => tellsApart !== true).length)
    throw new RequestError(
      'BAD_USER_INPUT',
      'The data has other types than when this cursor was given; start again without a cursor.',
    );
  return seek;
}

/** The condition for later rows in this term alone; undefined when there are none. */
function compileLater(term: CompiledTerm, at: string | null): Fragment | undefined {
  if (at === null) return term.nulls === 'FIRST' ? sql`${term.value} IS NOT NULL` : undefined;
  const bound = parameter(at, term.storage);
  const beyond = term.direction === 'ASC' ? sql`${term.value} > ${bound}` : sql`${term.value} < ${bound}`;
  return term.nulls === 'LAST' ? sql`(${beyond} OR ${term.value} IS NULL)` : beyond;
}
