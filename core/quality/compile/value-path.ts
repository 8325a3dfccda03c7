import type { FieldType } from '../../model/field-type.ts';
import { fieldOf } from '../../model/find.ts';
import { type Fragment, sql } from '../../query/sql/fragment.ts';
import type { PathStep, ValuePath } from '../check.ts';
import { type CheckTable, columnOf } from './compilation.ts';

/** The value at the end of a path. */
export interface Subject {
  readonly value: Fragment;
  readonly type: FieldType;
  /** The number of lists around the value, for distinct item aliases. */
  readonly depth: number;
}

/** SQL condition: the test is true for a value at the path, in a row. */
export function compileAlong(path: ValuePath, table: CheckTable, test: (leaf: Subject) => Fragment): Fragment {
  const [first, ...rest] = path;
  const { field, value } = columnOf(table, first.name);
  return compileWithin(rest, { value, type: field.type, depth: 0 }, test, table);
}

function compileWithin(
  path: readonly PathStep[],
  subject: Subject,
  test: (leaf: Subject) => Fragment,
  table: CheckTable,
): Fragment {
  const [step, ...rest] = path;
  const { value, type, depth } = subject;
  if (step === undefined) return test(subject);
  if (step.kind === 'items') {
    if (type.kind !== 'list') throw new Error('Only lists have items.');
    return table.dialect.checks.someItem(value, type.of, depth, (item) =>
      compileWithin(rest, { value: item, type: type.of, depth: depth + 1 }, test, table),
    );
  }
  if (type.kind !== 'object') throw new Error('Only nested values have members.');
  const member = fieldOf(type, step.name);
  const inner = { value: table.dialect.member(value, member), type: member.type, depth };
  // A member is null only if its parent has a value.
  return sql`(${value} IS NOT NULL AND ${compileWithin(rest, inner, test, table)})`;
}
