import type { Expression } from '../../../model/expressions/expression.ts';
import { partsOf } from '../../../model/expressions/walk-expression.ts';
import { type Fragment, joinFragments, sql } from '../fragment.ts';

/**
 * A condition that is TRUE for rows in which the expression evaluates a cast of an invalid string, and never null;
 * undefined where it has no such cast. CASE, COALESCE, AND and OR evaluate their parts from left to right, and only as
 * far as needed.
 */
export function compileInvalid(expression: Expression, compile: (part: Expression) => Fragment): Fragment | undefined {
  const inner = (part: Expression): Fragment | undefined => compileInvalid(part, compile);
  switch (expression.kind) {
    case 'cast': {
      const of = inner(expression.of);
      if (expression.invalid !== 'fail') return of;
      return either([of, sql`(${compile(expression.of)} IS NOT NULL AND ${compile(expression)} IS NULL)`]);
    }
    case 'case': {
      const { branches, otherwise } = expression;
      const steps = branches.flatMap(({ when, value }) => [
        { when: inner(when), found: sql`TRUE` },
        { when: compile(when), found: inner(value) },
      ]);
      const last = otherwise && inner(otherwise);
      if (last === undefined && steps.every(({ when, found }, index) => (index % 2 === 0 ? when : found) === undefined))
        return undefined;
      const written = steps.flatMap(({ when, found = sql`FALSE` }) =>
        when === undefined ? [] : [sql`WHEN ${when} THEN ${found}`],
      );
      return sql`(CASE ${joinFragments(written, sql` `)} ELSE ${last ?? sql`FALSE`} END)`;
    }
    case 'and':
      return inTurn(expression.of, inner, (part) => sql`coalesce(${compile(part)}, TRUE)`);
    case 'or':
      return inTurn(expression.of, inner, (part) => sql`(NOT coalesce(${compile(part)}, FALSE))`);
    case 'call':
      if (expression.function === 'coalesce')
        return inTurn(expression.of, inner, (part) => sql`(${compile(part)} IS NULL)`);
      return either(expression.of.map(inner));
    default:
      return either(partsOf(expression).map(inner));
  }
}

function either(parts: readonly (Fragment | undefined)[]): Fragment | undefined {
  const found = parts.filter((part) => part !== undefined);
  return found.length < 2 ? found[0] : sql`(${joinFragments(found, sql` OR `)})`;
}

/** Each part is computed where all before it go on. */
function inTurn(
  parts: readonly Expression[],
  invalid: (part: Expression) => Fragment | undefined,
  goesOn: (part: Expression) => Fragment,
): Fragment | undefined {
  // Each once: parts may be nested as deep as expressions may.
  const wrongs = parts.map(invalid);
  const last = wrongs.findLastIndex((wrong) => wrong !== undefined);
  if (last < 0) return undefined;
  const steps = parts.slice(0, last + 1).flatMap((part, index) => {
    const wrong = wrongs[index];
    return [
      ...(wrong === undefined ? [] : [sql`WHEN ${wrong} THEN TRUE`]),
      ...(index === last ? [] : [sql`WHEN NOT ${goesOn(part)} THEN FALSE`]),
    ];
  });
  return sql`(CASE ${joinFragments(steps, sql` `)} ELSE FALSE END)`;
}
