import type { CallExpression, Expression } from '../../../model/expressions/expression.ts';
import type { Storage } from '../../../model/field-type.ts';
import type { Dialect } from '../dialect.ts';
import { type Fragment, joinFragments, listFragments, parameter, sql } from '../fragment.ts';

/** A scalar function as SQL; `parts` are its compiled arguments. */
export function compileCall(call: CallExpression, parts: readonly Fragment[], dialect: Dialect): Fragment {
  const [first = sql`NULL`, second = sql`NULL`] = parts;
  const all = listFragments(parts);
  switch (call.function) {
    case 'coalesce':
      return sql`coalesce(${all})`;
    case 'nullif':
      return sql`nullif(${all})`;
    case 'greatest':
      return extreme(sql`greatest`, parts, call.storage, dialect);
    case 'least':
      return extreme(sql`least`, parts, call.storage, dialect);
    case 'abs':
      return sql`abs(${first})`;
    case 'round':
      return compileRound(call, first, dialect);
    case 'floor':
      return dialect.cast(sql`floor(${first})`, call.storage);
    case 'ceil':
      return dialect.cast(sql`ceil(${first})`, call.storage);
    case 'lower':
    case 'upper':
      return dialect.changeCase(first, call.function);
    case 'trim':
      return sql`trim(${first})`;
    case 'ltrim':
      return sql`ltrim(${first})`;
    case 'rtrim':
      return sql`rtrim(${first})`;
    case 'length':
      return dialect.cast(sql`length(${first})`, call.storage);
    case 'concat':
      return sql`(${joinFragments(
        parts.map((part) => sql`coalesce(${part}, '')`),
        sql` || `,
      )})`;
    case 'join':
      return sql`(${joinFragments(parts, sql` || `)})`;
    case 'substring':
      return sql`substring(${all})`;
    case 'left':
      return sql`left(${first}, ${second})`;
    case 'right':
      return sql`right(${first}, ${second})`;
    case 'replace':
      return sql`replace(${all})`;
  }
}

function extreme(name: Fragment, parts: readonly Fragment[], storage: Storage, dialect: Dialect): Fragment {
  return sql`${name}(${listFragments(parts.map((part) => dialect.comparable(part, storage, 'order')))})`;
}

/**
 * Rounds half away from zero. Engines have no common rule for floats, and PostgreSQL rounds floats to whole numbers
 * only, so floats are rounded by arithmetic that is the same everywhere.
 */
function compileRound(call: CallExpression, value: Fragment, dialect: Dialect): Fragment {
  const digits = digitsOf(call.of[1]);
  if (call.storage.kind !== 'float') {
    return dialect.cast(sql`round(${value}, ${dialect.cast(count(digits), integer32)})`, call.storage);
  }
  const power = parameter(`1e${digits}`, call.storage);
  return sql`(sign(${value}) * floor(abs(${value}) * ${power} + 0.5) / ${power})`;
}

function digitsOf(argument: Expression | undefined): number {
  return argument?.kind === 'literal' ? Number(argument.text) : 0;
}

const integer32: Storage = { kind: 'integer', bits: 32, signed: true };

function count(digits: number): Fragment {
  return parameter(String(digits), integer32);
}
