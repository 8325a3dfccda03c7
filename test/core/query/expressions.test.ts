import { expect, test } from 'vitest';
import type { Expression } from '../../../core/model/expressions/expression.ts';
import { compileInvalid } from '../../../core/query/sql/expressions/compile-invalid.ts';
import { sql } from '../../../core/query/sql/fragment.ts';

const text = { kind: 'literal', text: 'x', storage: { kind: 'text' } } as const satisfies Expression;
const cast: Expression = {
  kind: 'cast',
  of: text,
  storage: { kind: 'integer', bits: 64, signed: true },
  invalid: 'fail',
} as Expression;

/** `COALESCE(COALESCE(… CAST(x AS BIGINT) …, x), x)`, so many times. */
function nest(times: number): Expression {
  let expression = cast;
  for (let level = 0; level < times; level += 1)
    expression = { kind: 'call', function: 'coalesce', of: [expression, text], storage: { kind: 'text' } };
  return expression;
}

test('A cast in forty calls of COALESCE is looked for once in each.', () => {
  let compiled = 0;
  const invalid = compileInvalid(nest(40), () => {
    compiled += 1;
    return sql`x`;
  });
  expect(invalid).toBeDefined();
  expect(compiled).toBeLessThan(200);
});
