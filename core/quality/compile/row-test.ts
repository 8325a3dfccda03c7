import type { FieldType, Storage } from '../../model/field-type.ts';
import type { Dialect } from '../../query/sql/dialect.ts';
import {
  countParameter,
  type Fragment,
  joinFragments,
  listParameter,
  parameter,
  sql,
} from '../../query/sql/fragment.ts';
import type { BoundComparison, RowTest, RuleLiteral, ValuePath } from '../check.ts';
import { type CheckTable, columnOf } from './compilation.ts';
import { isEndless } from './skipped.ts';
import { compileAlong, type Subject } from './value-path.ts';

/** SQL condition: a row has a value that the test finds. Never true for values that cannot be read or compared. */
export function compileRowTest(path: ValuePath, test: RowTest, table: CheckTable): Fragment {
  const { unreadable } = columnOf(table, path[0].name);
  const found = compileAlong(path, table, (leaf) => {
    const endless = isEndless(leaf, table);
    const broken = compileTest(test, leaf, table);
    return endless === undefined ? broken : sql`(NOT ${endless} AND ${broken})`;
  });
  return unreadable === undefined ? found : sql`(NOT ${unreadable} AND ${found})`;
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
      return test.orNull ? sql`(${value} IS NULL OR ${listed})` : listed;
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

/** Instants in UTC, like the literals that they are compared with. */
function comparable(value: Fragment, type: FieldType, dialect: Dialect): Fragment {
  if (type.kind !== 'scalar' || type.storage.kind === 'text') return value;
  return dialect.comparable(value, type.storage, 'order');
}

function literal({ text, storage }: RuleLiteral): Fragment {
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

/** Exact for exact numbers; for floats with a tolerance for division errors. */
function isNoMultiple(value: Fragment, type: FieldType, of: RuleLiteral): Fragment {
  const factor = literal(of);
  const isFloat = (type.kind === 'scalar' && type.storage.kind === 'float') || of.storage.kind === 'float';
  if (!isFloat) return sql`${value} % ${factor} <> 0`;
  return sql`abs(${value} / ${factor} - round(${value} / ${factor})) > 1e-9`;
}
