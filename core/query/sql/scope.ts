import type { Field } from '../../model/model.ts';
import type { TableReference } from '../plan/predicate.ts';
import type { Dialect } from './dialect.ts';
import { type Fragment, identifier, sql } from './fragment.ts';
import type { MaskKeys } from './mask-keys.ts';

/** The columns that can be read at one place of a statement. */
export interface Scope {
  /** The value, for what has to know it: the statement fails where it cannot be read as the contract promises. */
  readonly column: (field: Field) => Fragment;
  /** The value as far as it can be read, for what works without. */
  readonly held: (field: Field) => Held;
}

/** A value that is null where it cannot be read, and what is TRUE there; absent where all values can be read. */
export interface Held {
  readonly value: Fragment;
  readonly unreadable?: Fragment;
  /** The stored text of what cannot be read, null elsewhere: it tells rows apart, and is never shown. */
  readonly stored?: Fragment;
}

/** Columns of a relation of which single values may not be what the contract promises. */
export type UnreadableColumns = ReadonlyMap<string, UnreadableColumn>;

/** Further columns of a relation that tell of one which may be null because it cannot be read. */
export interface UnreadableColumn {
  /** The column that is TRUE for values that cannot be read, and never null. */
  readonly flag: string;
  /** The column that holds their stored text; present for members of the primary key. */
  readonly stored?: string;
}

/** What compilation carries along: the dialect, where tables are, and names that are used once only. */
export interface Compilation {
  readonly dialect: Dialect;
  /** What stands after FROM for an object: a table, a view, or a sub-query in parentheses. */
  readonly relation: (table: TableReference) => Fragment;
  readonly unreadable: (table: TableReference) => UnreadableColumns;
  /** Keys of the mask `hash`. */
  readonly maskKeys: MaskKeys;
  /** A new table alias: `t0`, `t1`, … */
  readonly alias: () => Fragment;
}

/** What a statement is compiled for. */
export type CompilationTarget = Omit<Compilation, 'alias'>;

export function startCompilation(target: CompilationTarget): Compilation {
  let count = 0;
  const { dialect, relation, unreadable, maskKeys } = target;
  return { dialect, relation, unreadable, maskKeys, alias: () => identifier(`t${count++}`) };
}

/** A scope of values that can all be read. */
export function readableScope(column: Scope['column']): Scope {
  return { column, held: (field) => ({ value: column(field) }) };
}

/** A scope of values of which some may not be readable. */
export function scopeOf(held: Scope['held'], dialect: Dialect): Scope {
  return { held, column: (field) => demand(held(field), field, dialect) };
}

function demand({ value, unreadable }: Held, field: Field, dialect: Dialect): Fragment {
  return unreadable === undefined
    ? value
    : sql`CASE WHEN ${unreadable} THEN ${dialect.fail(unreadable, field.type)} ELSE ${value} END`;
}

/**
 * Columns that a subquery hands on under names of its own (`c0`, `c1`, …), so that no column of a table can clash with
 * what the compiler adds. Asking for a column is what puts it into the subquery.
 */
export class Projection implements Scope {
  readonly alias: Fragment;
  readonly #inner: Scope;
  readonly #dialect: Dialect;
  readonly #columns = new Map<string, { readonly name: Fragment; readonly value: Fragment }>();

  constructor(alias: Fragment, inner: Scope, { dialect }: Pick<Compilation, 'dialect'>) {
    this.alias = alias;
    this.#inner = inner;
    this.#dialect = dialect;
  }

  column(field: Field): Fragment {
    return demand(this.held(field), field, this.#dialect);
  }

  /** Handed on apart, so that a value which nobody needs to know does not end the subquery. */
  held(field: Field): Held {
    const { value, unreadable } = this.#inner.held(field);
    const handed = this.#hand(`column ${field.name}`, () => value);
    if (unreadable === undefined) return { value: handed };
    return { value: handed, unreadable: this.#hand(`unreadable ${field.name}`, () => unreadable) };
  }

  /** Hands on a computed value. */
  value(value: Fragment): Fragment {
    return this.#hand(`value ${this.#columns.size}`, () => value);
  }

  /** `t0."a" AS c0, t0."b" AS c1`; complete only when everything that reads the subquery has been compiled. */
  columns(): readonly Fragment[] {
    return [...this.#columns.values()].map(({ name, value }) => sql`${value} AS ${name}`);
  }

  #hand(key: string, value: () => Fragment): Fragment {
    const existing = this.#columns.get(key);
    const column = existing ?? { name: identifier(`c${this.#columns.size}`), value: value() };
    if (existing === undefined) this.#columns.set(key, column);
    return sql`${this.alias}.${column.name}`;
  }
}
