import type { RelatedExpression } from '../../../model/expressions/expression.ts';
import type { RelatedTable } from '../../plan/group-parts.ts';
import { equalKeys } from '../compile-equal.ts';
import { compileConditions } from '../compile-predicate.ts';
import { noScope } from '../compiled-query.ts';
import { compileAggregateCall } from '../expressions/compile-aggregate-call.ts';
import { compileExpression } from '../expressions/compile-expression.ts';
import { type Fragment, identifier, joinFragments, listFragments, sql } from '../fragment.ts';
import type { Compilation, Scope } from '../scope.ts';
import { tableScope } from '../table-scope.ts';

/**
 * The joins that add to every row its aggregates over related rows. Each table is grouped once, by its join columns, so
 * at most one group matches a row and no row is counted twice. Requesting a value adds it to the join.
 */
export class RelatedJoins {
  readonly #tables: ReadonlyMap<string, Grouping>;

  constructor(tables: readonly RelatedTable[], outer: Scope, compilation: Compilation) {
    this.#tables = new Map(tables.map((table) => [table.relation, new Grouping(table, outer, compilation)]));
  }

  /** The value for the current row, for `ExpressionScope.related`. */
  readonly value = (expression: RelatedExpression): Fragment => {
    const table = this.#tables.get(expression.relation);
    if (table === undefined) throw new Error(`The plan has no table for the relation ${expression.relation}.`);
    return table.value(expression);
  };

  /** `LEFT JOIN …` for every table that is read; complete only after all readers of values have been compiled. */
  joins(): readonly Fragment[] {
    return [...this.#tables.values()].flatMap((table) => table.join());
  }
}

/** One related table, grouped by its side of the join. */
class Grouping {
  readonly #table: RelatedTable;
  readonly #outer: Scope;
  readonly #compilation: Compilation;
  readonly #inner: Fragment;
  readonly #alias: Fragment;
  readonly #values = new Map<string, { readonly name: Fragment; readonly value: Fragment }>();

  constructor(table: RelatedTable, outer: Scope, compilation: Compilation) {
    this.#table = table;
    this.#outer = outer;
    this.#compilation = compilation;
    this.#inner = compilation.alias();
    this.#alias = compilation.alias();
  }

  value(expression: RelatedExpression): Fragment {
    const key = JSON.stringify(expression);
    const existing = this.#values.get(key);
    const column = existing ?? { name: identifier(`a${this.#values.size}`), value: this.#aggregate(expression) };
    if (existing === undefined) this.#values.set(key, column);
    const value = sql`${this.#alias}.${column.name}`;
    return expression.function === 'count' ? sql`coalesce(${value}, 0)` : value;
  }

  join(): readonly Fragment[] {
    if (this.#values.size === 0) return [];
    const { table, on } = this.#table;
    const scope = this.#scope();
    const keys = on.map((pair, index) => ({
      name: identifier(`k${index}`),
      inner: scope.held(pair.inner).value,
      outer: this.#outer.column(pair.outer),
      pair,
    }));
    const columns = [
      ...keys.map(({ name, inner }) => sql`${inner} AS ${name}`),
      ...[...this.#values.values()].map(({ name, value }) => sql`${value} AS ${name}`),
    ];
    const where = compileConditions({ table }, noScope, scope, this.#compilation);
    const grouped = sql`
      SELECT ${listFragments(columns)}
      FROM ${this.#compilation.relation(table)} AS ${this.#inner}
      WHERE ${where}
      GROUP BY ${listFragments(keys.map(({ inner }) => inner))}
    `;
    const equal = keys.map(({ name, outer, pair }) =>
      equalKeys(
        { value: sql`${this.#alias}.${name}`, type: pair.inner.type },
        { value: outer, type: pair.outer.type },
        this.#compilation.dialect,
      ),
    );
    return [sql`LEFT JOIN (${grouped}) AS ${this.#alias} ON ${joinFragments(equal, sql` AND `)}`];
  }

  #aggregate(expression: RelatedExpression): Fragment {
    const { of, where, storage } = expression;
    const compilation = this.#compilation;
    const scope = this.#scope();
    return compileAggregateCall(
      { function: expression.function, distinct: false, storage },
      {
        ...(of && { of: compileExpression(of, scope, compilation), storage: of.storage }),
        ...(where && { where: compileExpression(where, scope, compilation) }),
      },
      compilation.dialect,
    );
  }

  #scope(): Scope {
    return tableScope(this.#inner, this.#table.table, this.#compilation);
  }
}
