import type { Field } from '../../model/model.ts';
import type { TableReference } from '../plan/predicate.ts';
import type { Dialect } from './dialect.ts';
import { type Fragment, identifier, sql } from './fragment.ts';
import type { MaskKeys } from './mask-keys.ts';

/** The columns that are readable at one position of a statement. */
export interface Scope {
  /** The value, where it must be known: the statement fails if it cannot be read as the contract promises. */
  readonly column: (field: Field) => Fragment;
  /** The value as far as it can be read, for uses that tolerate an unreadable one. */
  readonly held: (field: Field) => Held;
}

/**
 * A value that is null where it cannot be read, with a flag that is TRUE there; no flag where all values can be read.
 */
export interface Held {
  readonly value: Fragment;
  readonly unreadable?: Fragment;
  /** The stored text of an unreadable value, else null: it distinguishes rows, and is never shown. */
  readonly stored?: Fragment;
}

/** The columns of a relation in which single values may violate the contract. */
export type UnreadableColumns = ReadonlyMap<string, UnreadableColumn>;

/** Further columns of a relation that describe one with unreadable values. */
export interface UnreadableColumn {
  /** The column that is TRUE for unreadable values, and never null. */
  readonly flag: string;
  /** The column with their stored text; present for members of the primary key. */
  readonly stored?: string;
}

/** The context of a compilation: the dialect, the location of tables, and unique names. */
export interface Compilation {
  readonly dialect: Dialect;
  /** The FROM item of an object: a table, a view, or a sub-query in parentheses. */
  readonly relation: (table: TableReference) => Fragment;
  readonly unreadable: (table: TableReference) => UnreadableColumns;
  /** Keys of the mask `hash`. */
  readonly maskKeys: MaskKeys;
  /** A new table alias: `t0`, `t1`, … */
  readonly alias: () => Fragment;
}

/** The inputs of a compilation. */
export type CompilationTarget = Omit<Compilation, 'alias'>;

export function startCompilation(target: CompilationTarget): Compilation {
  let count = 0;
  const { dialect, relation, unreadable, maskKeys } = target;
  return { dialect, relation, unreadable, maskKeys, alias: () => identifier(`t${count++}`) };
}

/** A scope in which all values can be read. */
export function readableScope(column: Scope['column']): Scope {
  return { column, held: (field) => ({ value: column(field) }) };
}

/** A scope in which some values may be unreadable. */
export function scopeOf(held: Scope['held'], dialect: Dialect): Scope {
  return { held, column: (field) => demand(held(field), field, dialect) };
}

function demand({ value, unreadable }: Held, field: Field, dialect: Dialect): Fragment {
  return unreadable === undefined
    ? value
    : sql`CASE WHEN ${unreadable} THEN ${dialect.fail(unreadable, field.type)} ELSE ${value} END`;
}

/**
 * Columns that a subquery passes on under its own names (`c0`, `c1`, …), so that no column of a table can clash with
 * generated ones. Requesting a column adds it to the subquery.
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

  /** Value and flag are passed on separately, so that an unneeded value does not fail the subquery. */
  held(field: Field): Held {
    const { value, unreadable } = this.#inner.held(field);
    const handed = this.#hand(`column ${field.name}`, () => value);
    if (unreadable === undefined) return { value: handed };
    return { value: handed, unreadable: this.#hand(`unreadable ${field.name}`, () => unreadable) };
  }

  /** Passes on a computed value. */
  value(value: Fragment): Fragment {
    return this.#hand(`value ${this.#columns.size}`, () => value);
  }

  /** `t0."a" AS c0, t0."b" AS c1`; complete only after all readers of the subquery have been compiled. */
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
