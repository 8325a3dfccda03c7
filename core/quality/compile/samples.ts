import type { FieldType } from '../../model/field-type.ts';
import { primaryKey } from '../../model/find.ts';
import type { Field } from '../../model/model.ts';
import { always } from '../../query/plan/predicate.ts';
import type { Shown } from '../../query/plan/shown.ts';
import { shownOf } from '../../query/policy/show-field.ts';
import { countParameter, type Fragment, listFragments, sql } from '../../query/sql/fragment.ts';
import type { MaskKeys } from '../../query/sql/mask-keys.ts';
import { render } from '../../query/sql/render.ts';
import { compileShown } from '../../query/sql/rows/compile-shown.ts';
import { startCompilation } from '../../query/sql/scope.ts';
import type { Statement } from '../../query/sql/statement.ts';
import type { SampleCell } from '../verdict.ts';
import { type CheckTable, columnOf } from './compilation.ts';

/** The sample rows to return, and their fields besides the key. */
export interface SampleRequest {
  readonly where: Fragment;
  /** Field names of the object. */
  readonly fields: readonly string[];
  readonly limit: number;
  readonly maskKeys: MaskKeys;
}

/** A statement for rows that break a promise, and how each cell is shown. */
export interface SampleStatement {
  readonly statement: Statement;
  readonly cells: readonly Pick<SampleCell, 'property' | 'shown'>[];
}

/** Selects rows with their key. Classified values, including keys, are masked as for a viewer without any role. */
export function compileSamples(request: SampleRequest, table: CheckTable, relation: Fragment): SampleStatement {
  const { object, dialect, alias, scope } = table;
  const compilation = startCompilation({
    dialect,
    relation: () => relation,
    unreadable: () => new Map(),
    maskKeys: request.maskKeys,
  });
  const key = primaryKey(object)?.fields ?? [];
  const fields = [...new Set([...key, ...request.fields])].map((name) => columnOf(table, name).field);
  const shown = fields.map((field) => showWithoutRole(field, table));
  const columns = fields.map((field, index) => {
    const place = { row: scope, read: (other: Field) => scope.held(other) };
    return compileShown(
      { value: scope.held(field).value, type: field.type },
      shown[index] ?? denied,
      place,
      compilation,
    );
  });
  const order = key.map((name) => columnOf(table, name).value);
  const ordered = order.length === 0 ? sql`` : sql` ORDER BY ${listFragments(order)}`;
  const query = sql`
    SELECT ${listFragments(columns)}
    FROM ${relation} AS ${alias}
    WHERE ${request.where}${ordered}
    LIMIT ${countParameter(request.limit)}
  `;
  return {
    statement: { ...render(query, dialect), width: columns.length, shape: { kind: 'cells' } },
    cells: fields.map(({ property, type }, index) => ({ property, shown: wordFor(shown[index] ?? denied, type) })),
  };
}

const denied: Shown = Object.freeze({ kind: 'denied' });

function showWithoutRole(field: Field, { object }: CheckTable): Shown {
  return shownOf(field, { object, grants: [{ rows: always }] });
}

function wordFor(shown: Shown, type: FieldType): SampleCell['shown'] {
  switch (shown.kind) {
    case 'clear':
      return 'clear';
    case 'masked':
      return shown.mask.kind === 'null' || type.kind !== 'scalar' ? 'hidden' : 'masked';
    case 'members':
    case 'byRow':
      return 'masked';
    case 'denied':
      return 'hidden';
  }
}
