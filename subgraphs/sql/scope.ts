import type { Field } from '../model/model.ts';
import type { TableReference } from '../plan/logical-plan.ts';
import { compileExpression } from './compile-expression.ts';
import type { Dialect } from './dialects/dialect.ts';
import { type Fragment, identifier, sql } from './fragment.ts';
import type { MaskKeys } from './mask-keys.ts';

/** The columns that can be read at one place of a statement. */
export interface Scope {
  readonly column: (field: Field) => Fragment;
}

/** What compilation carries along: the dialect, where tables are, and names that are used once only. */
export interface Compilation {
  readonly dialect: Dialect;
  /** What stands after FROM for an object: a table, a view, or a sub-query in parentheses. */
  readonly relation: (table: TableReference) => Fragment;
  /** Keys of the mask `hash`. */
  readonly maskKeys: MaskKeys;
  /** A new table alias: `t0`, `t1`, … */
  readonly alias: () => Fragment;
}

export function startCompilation(dialect: Dialect, relation: Compilation['relation'], maskKeys: MaskKeys): Compilation {
  let count = 0;
  return { dialect, relation, maskKeys, alias: () => identifier(`t${count++}`) };
}

/** The columns of a table under its alias. A computed dimension is computed wherever it is read. */
export function tableScope(alias: Fragment, compilation: Pick<Compilation, 'dialect'>): Scope {
  const stored = (field: Field): Fragment => sql`${alias}.${identifier(field.column)}`;
  return {
    column: (field) =>
      field.computed === undefined
        ? stored(field)
        : compileExpression(field.computed.expression, { column: stored }, compilation),
  };
}

/**
 * Columns that a subquery hands on under names of its own (`c0`, `c1`, …), so that no column of a table can clash with
 * what the compiler adds. Asking for a column is what puts it into the subquery.
 */
export class Projection implements Scope {
  readonly alias: Fragment;
  readonly #inner: Scope;
  readonly #columns = new Map<string, { readonly name: Fragment; readonly value: Fragment }>();

  constructor(alias: Fragment, inner: Scope) {
    this.alias = alias;
    this.#inner = inner;
  }

  column(field: Field): Fragment {
    return this.#hand(`column ${field.name}`, () => this.#inner.column(field));
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
