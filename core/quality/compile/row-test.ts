import type { FieldType, Storage } from '../../model/field-type.ts';
import { fieldOf } from '../../model/find.ts';
import type { Dialect } from '../../query/sql/dialect.ts';
import {
  countParameter,
  type Fragment,
  joinFragments,
  listParameter,
  parameter,
  sql,
} from '../../query/sql/fragment.ts';
import type { BoundComparison, Literal, PathStep, RowTest, ValuePath } from '../check.ts';
import { type CheckTable, columnOf } from './compilation.ts';

/** Whether a row has a value that the test finds. Null counts as no, and so does what cannot be read. */
export function compileRowTest(path: ValuePath, test: RowTest, table: CheckTable): Fragment {
  const [first, ...rest] = path;
  const { field, value, unreadable } = columnOf(table, first.name);
  const found = compileWithin(rest, { value, type: field.type, depth: 0 }, test, table);
  return unreadable === undefined ? found : sql`(NOT ${unreadable} AND ${found})`;
}

interface Subject {
  readonly value: Fragment;
  readonly type: FieldType;
  readonly depth: number;
}

function compileWithin(path: readonly PathStep[], subject: Subject, test: RowTest, table: CheckTable): Fragment {
  const [step, ...rest] = path;
  const { value, type, depth } = subject;
  if (step === undefined) return compileTest(test, subject, table);
  if (step.kind === 'items') {
    if (type.kind !== 'list') throw new Error('Only lists have items.');
    return table.dialect.checks.someItem(value, type.of, depth, (item) =>
      compileWithin(rest, { value: item, type: type.of, depth: depth + 1 }, test, table),
    );
  }
  if (type.kind !== 'object') throw new Error('Only nested values have members.');
  const member = fieldOf(type, step.name);
  const inner = { value: table.dialect.member(value, member), type: member.type, depth };
  // A member is missing only where there is something that has it.
  return sql`(${value} IS NOT NULL AND ${compileWithin(rest, inner, test, table)})`;
}

function compileTest(test: RowTest, subject: Subject, table: CheckTable): Fragment {
  const { value, type } = subject;
  const { dialect } = table;
  const { checks } = dialect;
  switch (test.kind) {
    case 'isNull':
      return sql`${value} IS NULL`;
    case 'isMissing': {
      const listed = isListed(test.values, subject, table);
      return test.orNull === 'yes' ? sql`(${value} IS NULL OR ${listed})` : listed;
    }
    case 'isNoneOf':
      return sql`(${value} IS NOT NULL AND NOT ${isListed(test.values, subject, table)})`;
    case 'differsFrom':
      return sql`NOT ${checks.matches(textOf(value, type, dialect), parameter(test.pattern, { kind: 'text' }))}`;
    case 'isInvalid':
      return sql`(${joinFragments(
        test.of.map((one) => compileTest(one, subject, table)),
        sql` OR `,
      )})`;
    case 'length':
      return compare(sql`length(${textOf(value, type, dialect)})`, test.is, countParameter(test.limit));
    case 'bound':
      return compare(comparable(value, type, dialect), test.is, literal(test.limit));
    case 'isNoMultiple':
      return isNoMultiple(value, type, test.of);
    case 'itemCount':
      return compare(checks.itemCount(value), test.is, countParameter(test.limit));
    case 'repeatsItems':
      return checks.repeatsItems(value);
  }
}

function isListed(
  { texts, storage }: { readonly texts: readonly string[]; readonly storage: Storage },
  { value, type }: Subject,
  { dialect }: CheckTable,
): Fragment {
  if (texts.length === 0) return sql`FALSE`;
  const list = listParameter(texts, storage);
  return dialect.checks.isOneOf(
    storage.kind === 'text' ? textOf(value, type, dialect) : comparable(value, type, dialect),
    list,
  );
}

function textOf(value: Fragment, type: FieldType, dialect: Dialect): Fragment {
  return type.kind === 'scalar' || type.kind === 'enum' ? dialect.asText(value, type.storage) : value;
}

/** Instants on one line, as literals are written. */
function comparable(value: Fragment, type: FieldType, dialect: Dialect): Fragment {
  if (type.kind !== 'scalar' || type.storage.kind === 'text') return value;
  return dialect.comparable(value, type.storage, 'order');
}

function literal({ text, storage }: Literal): Fragment {
  return parameter(text, storage);
}

function compare(value: Fragment, is: BoundComparison, limit: Fragment): Fragment {
  switch (is) {
    case 'below':
      return sql`${value} < ${limit}`;
    case 'atMost':
      return sql`${value} <= ${limit}`;
    case 'above':
      return sql`${value} > ${limit}`;
    case 'atLeast':
      return sql`${value} >= ${limit}`;
  }
}

/** Exact where numbers are; else within what a division of floats loses. */
function isNoMultiple(value: Fragment, type: FieldType, of: Literal): Fragment {
  const factor = literal(of);
  const isFloat = (type.kind === 'scalar' && type.storage.kind === 'float') || of.storage.kind === 'float';
  if (!isFloat) return sql`${value} % ${factor} <> 0`;
  return sql`abs(${value} / ${factor} - round(${value} / ${factor})) > 1e-9`;
}
