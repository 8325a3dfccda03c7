import type { Engine } from '../../engines/engine.ts';
import { fieldOf } from '../../model/find.ts';
import type { Field, ModelObject } from '../../model/model.ts';
import type { Dialect } from '../../query/sql/dialect.ts';
import { type Fragment, identifier } from '../../query/sql/fragment.ts';
import type { Held, Scope } from '../../query/sql/scope.ts';
import { tableScope } from '../../query/sql/table-scope.ts';

/** One object under a table alias, for the statements of its checks. */
export interface CheckTable {
  readonly object: ModelObject;
  readonly dialect: Dialect;
  readonly alias: Fragment;
  readonly scope: Scope;
}

export function tableOf(object: ModelObject, engine: Pick<Engine, 'dialect' | 'unreadable'>, name: string): CheckTable {
  const alias = identifier(name);
  const { dialect } = engine;
  const scope = tableScope(alias, { domain: object.domain, object: object.typeName }, engine);
  return { object, dialect, alias, scope };
}

export function columnOf({ object, scope }: CheckTable, name: string): Held & { readonly field: Field } {
  const field = fieldOf(object, name);
  return { field, ...scope.held(field) };
}
