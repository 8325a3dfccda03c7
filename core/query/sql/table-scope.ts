import type { Expression } from '../../model/expressions/expression.ts';
import type { Field } from '../../model/model.ts';
import type { TableReference } from '../plan/predicate.ts';
import { compileExpression, type ExpressionScope } from './expressions/compile-expression.ts';
import { compileInvalid } from './expressions/compile-invalid.ts';
import { type Fragment, identifier, joinFragments, sql } from './fragment.ts';
import { type Compilation, type Held, readableScope, type Scope, scopeOf } from './scope.ts';

/** The columns of a table under its alias. A computed dimension is computed wherever it is read. */
export function tableScope(
  alias: Fragment,
  table: TableReference,
  compilation: Pick<Compilation, 'dialect' | 'unreadable'>,
): Scope {
  const unreadable = compilation.unreadable(table);
  const stored = (field: Field): Held => {
    const doubt = unreadable.get(field.column);
    const value = sql`${alias}.${identifier(field.column)}`;
    if (doubt === undefined) return { value };
    const column = (name: string): Fragment => sql`${alias}.${identifier(name)}`;
    const { flag, stored: text } = doubt;
    return { value, unreadable: column(flag), ...(text !== undefined && { stored: column(text) }) };
  };
  const held = (field: Field): Held => {
    if (field.computed === undefined) return stored(field);
    const flags = new Map<string, Fragment>();
    const column = (input: Field): Fragment => {
      const one = stored(input);
      if (one.unreadable !== undefined) flags.set(input.name, one.unreadable);
      return one.value;
    };
    const { expression } = field.computed;
    const scope: ExpressionScope = { ...readableScope(column), invalidCasts: 'null' };
    const compile = (part: Expression): Fragment => compileExpression(part, scope, compilation);
    const value = compile(expression);
    const invalid = compileInvalid(expression, compile);
    const found = [...flags.values(), ...(invalid === undefined ? [] : [invalid])];
    return found.length === 0 ? { value } : { value, unreadable: sql`(${joinFragments(found, sql` OR `)})` };
  };
  return scopeOf(held, compilation.dialect);
}
