import type {
  ArithmeticExpression,
  CastExpression,
  ComparisonExpression,
  Expression,
  RelatedExpression,
} from '../../../model/expressions/expression.ts';
import type { Storage } from '../../../model/field-type.ts';
import type { Field } from '../../../model/model.ts';
import type { Dialect } from '../dialect.ts';
import { type Fragment, joinFragments, listFragments, parameter, sql } from '../fragment.ts';
import type { Compilation } from '../scope.ts';
import { compileAggregateCall } from './compile-aggregate-call.ts';
import { compileCall } from './compile-call.ts';
import { compileCast, readCastText } from './compile-cast.ts';
import { compileDatePart, compileDateTrunc } from './compile-time-call.ts';

/** The sources of an expression's columns and related rows. */
export interface ExpressionScope {
  readonly column: (field: Field) => Fragment;
  /** `null`: an invalid cast returns null, because a separate flag reports it. When absent, it fails the statement. */
  readonly invalidCasts?: 'null';
  /** The value of an aggregate over the current row's related rows: `RelatedJoins.value`. Dimensions need none. */
  readonly related?: (expression: RelatedExpression) => Fragment;
}

/**
 * A contract's expression as SQL, in its storage. Every literal is a parameter. An engine that must recognize two equal
 * expressions (GROUP BY) therefore needs the expression computed once, in a sub-query.
 */
export function compileExpression(
  expression: Expression,
  scope: ExpressionScope,
  compilation: Pick<Compilation, 'dialect'>,
): Fragment {
  const { dialect } = compilation;
  const inner = (part: Expression): Fragment => compileExpression(part, scope, compilation);
  switch (expression.kind) {
    case 'literal':
      return compileLiteral(expression.text, expression.storage, dialect);
    case 'column':
      return compileColumnValue(expression.path, expression.storage, scope, dialect);
    case 'aggregate': {
      const { of, where } = expression;
      return compileAggregateCall(
        expression,
        { ...(of && { of: inner(of), storage: of.storage }), ...(where && { where: inner(where) }) },
        dialect,
      );
    }
    case 'related':
      if (scope.related === undefined) throw new Error('No related rows can be read here.');
      return scope.related(expression);
    case 'arithmetic':
      return compileArithmetic(expression.operator, inner(expression.left), inner(expression.right));
    case 'negation':
      return sql`(-${inner(expression.of)})`;
    case 'comparison':
      return compileComparison(expression, inner, dialect);
    case 'and':
      return sql`(${joinFragments(expression.of.map(inner), sql` AND `)})`;
    case 'or':
      return sql`(${joinFragments(expression.of.map(inner), sql` OR `)})`;
    case 'not':
      return sql`(NOT ${inner(expression.of)})`;
    case 'isNull':
      return sql`(${inner(expression.of)} IS NULL)`;
    case 'in': {
      const value = dialect.comparable(inner(expression.of), expression.of.storage, 'equality');
      return sql`(${value} IN (${listFragments(expression.values.map(inner))}))`;
    }
    case 'like':
      return sql`(${dialect.like(inner(expression.of), parameter(expression.pattern, { kind: 'text' }), expression.letterCase)})`;
    case 'case': {
      const branches = expression.branches.map(({ when, value }) => sql`WHEN ${inner(when)} THEN ${inner(value)}`);
      const otherwise = expression.otherwise === undefined ? sql`` : sql` ELSE ${inner(expression.otherwise)}`;
      return sql`(CASE ${joinFragments(branches, sql` `)}${otherwise} END)`;
    }
    case 'call':
      return compileCall(expression, expression.of.map(inner), dialect);
    case 'dateTrunc':
      return compileDateTrunc(expression, inner(expression.of), dialect);
    case 'datePart':
      return compileDatePart(expression, inner(expression.of), dialect);
    case 'cast':
      return compileAnyCast(expression, inner(expression.of), scope, dialect);
  }
}

function compileAnyCast(
  { of, storage, invalid }: CastExpression,
  value: Fragment,
  { invalidCasts }: ExpressionScope,
  dialect: Dialect,
): Fragment {
  if (invalid === undefined) return compileCast(value, of.storage, storage, dialect);
  const read = readCastText(value, storage, dialect);
  if (invalid === 'null' || invalidCasts === 'null') return read;
  const isInvalid = sql`(${value} IS NOT NULL AND ${read} IS NULL)`;
  const failed = dialect.fail(isInvalid, { kind: 'scalar', scalar: 'String', storage });
  return sql`(CASE WHEN ${isInvalid} THEN ${failed} ELSE ${read} END)`;
}

/** Division by zero returns null. The operands already have one type, so that no engine chooses another. */
function compileArithmetic(operator: ArithmeticExpression['operator'], left: Fragment, right: Fragment): Fragment {
  switch (operator) {
    case 'add':
      return sql`(${left} + ${right})`;
    case 'subtract':
      return sql`(${left} - ${right})`;
    case 'multiply':
      return sql`(${left} * ${right})`;
    case 'divide':
      return sql`(${left} / NULLIF(${right}, 0))`;
    case 'modulo':
      return sql`(${left} % NULLIF(${right}, 0))`;
  }
}

function compileLiteral(text: string | null, storage: Storage, dialect: Dialect): Fragment {
  if (text === null) return dialect.cast(sql`NULL`, storage);
  if (storage.kind !== 'boolean') return parameter(text, storage);
  return text === 'true' ? sql`TRUE` : sql`FALSE`;
}

/** A stored value in the form that expressions compute with. */
function compileColumnValue(
  path: readonly [Field, ...Field[]],
  wanted: Storage,
  scope: ExpressionScope,
  dialect: Dialect,
): Fragment {
  const [first, ...members] = path;
  const value = members.reduce((outer, member) => dialect.member(outer, member), scope.column(first));
  const { type } = path.at(-1) ?? first;
  if (type.kind !== 'scalar' && type.kind !== 'enum') throw new Error(`${first.name} is no scalar.`);
  const { storage } = type;
  if (storage.kind === 'timestamp') return storage.zoned ? sql`(${value} AT TIME ZONE 'UTC')` : value;
  if (storage.kind === 'float' && storage.bits === 32) return dialect.cast(value, wanted);
  return storage.kind === wanted.kind ? value : dialect.asText(value, storage);
}

function compileComparison(
  { operator, left, right }: ComparisonExpression,
  inner: (part: Expression) => Fragment,
  dialect: Dialect,
): Fragment {
  const purpose = operator === 'eq' || operator === 'ne' ? 'equality' : 'order';
  const [a, b] = [left, right].map((side) => dialect.comparable(inner(side), side.storage, purpose));
  return sql`(${a ?? sql``} ${operators[operator]} ${b ?? sql``})`;
}

const operators: Readonly<Record<ComparisonExpression['operator'], Fragment>> = {
  eq: sql`=`,
  ne: sql`<>`,
  lt: sql`<`,
  lte: sql`<=`,
  gt: sql`>`,
  gte: sql`>=`,
};
