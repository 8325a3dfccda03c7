import type { ModelObject } from '../../model/model.ts';
import type { Dialect } from '../../query/sql/dialect.ts';
import {
  authoredText,
  authoredToken,
  countParameter,
  type Fragment,
  identifier,
  joinFragments,
  listFragments,
  sql,
} from '../../query/sql/fragment.ts';
import { render } from '../../query/sql/render.ts';
import type { UnreadableColumns } from '../../query/sql/scope.ts';
import type { Statement } from '../../query/sql/statement.ts';
import type { AuthoredQuery } from '../check.ts';
import type { QueryToken } from '../query/tokens.ts';
import { tableOf } from './compilation.ts';

/** A table that a query reads, under the name that the query uses. */
export interface QueryTable {
  readonly name: string;
  readonly object: ModelObject;
  readonly relation: Fragment;
  readonly unreadable: UnreadableColumns;
}

/** The query alone, for the parser. */
export function printQuery(query: AuthoredQuery, dialect: Dialect): string {
  return render(compileTokens(query, []), dialect).text;
}

/**
 * The query as a sub-query over CTEs of its tables, so that only a single SELECT can run, and only over these tables.
 * It returns at most two rows: enough to detect a query with more than one value.
 */
export function compileQuery(query: AuthoredQuery, tables: readonly QueryTable[], dialect: Dialect): Statement {
  const named = tables.map(
    (table, index) =>
      sql`
        ${identifier(table.name)} AS NOT MATERIALIZED (
          SELECT ${listFragments(columnsOf(table, dialect, `t${index}`))}
          FROM ${table.relation} AS ${identifier(`t${index}`)}
        )
      `,
  );
  const names = tables.flatMap(({ name, object }) => [
    name,
    ...object.fields.flatMap(({ property, column }) => [property, column]),
  ]);
  const value = identifier('answer');
  const body = sql`SELECT * FROM (${compileTokens(query, names)}) AS ${identifier('asked')}(${value}) LIMIT ${countParameter(2)}`;
  const answer = dialect.cast(value, { kind: 'text' });
  const withTables = named.length === 0 ? sql`` : sql`WITH ${listFragments(named)} `;
  const statement = sql`${withTables}SELECT ${answer} FROM (${body}) AS ${identifier('answered')}`;
  return { ...render(statement, dialect), width: 1, shape: { kind: 'cells' } };
}

/** Columns by physical name, and by contract name where it differs, including computed columns. */
function columnsOf({ object, unreadable }: QueryTable, dialect: Dialect, name: string): readonly Fragment[] {
  const { scope } = tableOf(object, { dialect, unreadable: () => unreadable }, name);
  const taken = new Set(
    object.fields.filter(({ computed }) => computed === undefined).map(({ column }) => column.toLowerCase()),
  );
  return object.fields.flatMap((field) => {
    const value = scope.column(field);
    const stored = field.computed === undefined ? [sql`${value} AS ${identifier(field.column)}`] : [];
    if (taken.has(field.property.toLowerCase())) return stored;
    taken.add(field.property.toLowerCase());
    return [...stored, sql`${value} AS ${identifier(field.property)}`];
  });
}

/** `names` are those of tables and columns; they are quoted, because engines would fold some of them to lower case. */
function compileTokens({ tokens, object, property }: AuthoredQuery, names: readonly string[]): Fragment {
  const exact = new Map(
    names.filter((name) => name !== name.toLowerCase()).map((name) => [name.toLowerCase(), name] as const),
  );
  const pieces = tokens.flatMap((token, index): readonly Fragment[] => {
    const piece = compileToken(token, tokens[index + 1], { object, property, exact });
    return needsSpace(token, tokens[index - 1]) ? [sql` `, piece] : [piece];
  });
  return joinFragments(pieces, sql``);
}

function compileToken(
  token: QueryToken,
  next: QueryToken | undefined,
  {
    object,
    property,
    exact,
  }: { readonly object: string; readonly property: string | undefined; readonly exact: ReadonlyMap<string, string> },
): Fragment {
  switch (token.kind) {
    case 'word': {
      const name = exact.get(token.text.toLowerCase());
      // `date '2026-01-01'` and `count(…)` are not columns.
      const isName = name !== undefined && next?.kind !== 'text' && !(next?.kind === 'symbol' && next.text === '(');
      return isName ? identifier(name) : authoredToken(token.text);
    }
    case 'number':
    case 'symbol':
      return authoredToken(token.text);
    case 'text':
      return authoredText(token.text);
    case 'quoted':
      return identifier(token.text);
    case 'placeholder':
      return identifier(token.of === 'object' ? object : (property ?? ''));
  }
}

/** Keeps the author's spaces, and separates tokens that would otherwise merge. */
function needsSpace(token: QueryToken, before: QueryToken | undefined): boolean {
  if (before === undefined) return false;
  if (token.apart || token.kind !== 'symbol' || before.kind !== 'symbol') {
    return token.apart || (token.kind !== 'symbol' && before.kind !== 'symbol');
  }
  return (token.text === '-' && before.text === '-') || (token.text === '*' && before.text === '/');
}
