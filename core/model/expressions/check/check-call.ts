import { suggest } from '../../../contract/structure/suggest.ts';
import type { Storage } from '../../field-type.ts';
import { capDigits } from '../../types/digits.ts';
import { writtenAggregates } from '../aggregate-calls.ts';
import { type Checked, castTo, unify } from '../coerce.ts';
import type { CallExpression, Expression, ScalarFunction } from '../expression.ts';
import type { CallSyntax, ExpressionWord, Syntax } from '../parse/syntax.ts';
import { ExpressionProblem, mismatch } from '../problem.ts';
import { integerStorage, isNumber, printStorage, textStorage } from '../storage.ts';
import { checkArithmetic } from './check-operators.ts';
import { checkDatePart, checkDateTrunc } from './check-time.ts';

/** The argument count of a function, and its form in messages. */
interface Signature {
  readonly least: number;
  readonly most: number;
  readonly form: string;
  readonly check: (args: readonly Checked[]) => Expression;
}

const any = Number.POSITIVE_INFINITY;

const signatures: ReadonlyMap<string, Signature> = new Map<string, Signature>([
  ['COALESCE', { least: 1, most: any, form: 'COALESCE(value, …)', check: (args) => common('coalesce', args) }],
  ['NULLIF', { least: 2, most: 2, form: 'NULLIF(value, value)', check: (args) => common('nullif', args) }],
  ['GREATEST', { least: 1, most: any, form: 'GREATEST(value, …)', check: (args) => ordered('greatest', args) }],
  ['LEAST', { least: 1, most: any, form: 'LEAST(value, …)', check: (args) => ordered('least', args) }],
  ['ABS', { least: 1, most: 1, form: 'ABS(number)', check: checkAbsolute }],
  ['ROUND', { least: 1, most: 2, form: 'ROUND(number, digits)', check: checkRound }],
  ['FLOOR', { least: 1, most: 1, form: 'FLOOR(number)', check: (args) => checkWhole('floor', args) }],
  ['CEIL', { least: 1, most: 1, form: 'CEIL(number)', check: (args) => checkWhole('ceil', args) }],
  ['CEILING', { least: 1, most: 1, form: 'CEILING(number)', check: (args) => checkWhole('ceil', args) }],
  ['MOD', { least: 2, most: 2, form: 'MOD(number, number)', check: checkModulo }],
  ['LOWER', { least: 1, most: 1, form: 'LOWER(text)', check: (args) => textual('lower', args) }],
  ['UPPER', { least: 1, most: 1, form: 'UPPER(text)', check: (args) => textual('upper', args) }],
  ['TRIM', { least: 1, most: 1, form: 'TRIM(text)', check: (args) => textual('trim', args) }],
  ['LTRIM', { least: 1, most: 1, form: 'LTRIM(text)', check: (args) => textual('ltrim', args) }],
  ['RTRIM', { least: 1, most: 1, form: 'RTRIM(text)', check: (args) => textual('rtrim', args) }],
  ['LENGTH', { least: 1, most: 1, form: 'LENGTH(text)', check: (args) => textual('length', args, integerStorage(32)) }],
  ['CONCAT', { least: 1, most: any, form: 'CONCAT(value, …)', check: checkConcat }],
  [
    'SUBSTRING',
    { least: 2, most: 3, form: 'SUBSTRING(text, start, length)', check: (args) => sliced('substring', args) },
  ],
  ['LEFT', { least: 2, most: 2, form: 'LEFT(text, length)', check: (args) => sliced('left', args) }],
  ['RIGHT', { least: 2, most: 2, form: 'RIGHT(text, length)', check: (args) => sliced('right', args) }],
  ['REPLACE', { least: 3, most: 3, form: "REPLACE(text, 'from', 'to')", check: checkReplace }],
  [
    'DATE_TRUNC',
    { least: 2, most: 2, form: "DATE_TRUNC('month', value)", check: ([unit, of]) => checkDateTrunc(at(unit), at(of)) },
  ],
  [
    'DATE_PART',
    {
      least: 2,
      most: 2,
      form: "DATE_PART('month', value)",
      check: ([part, of]) => checkDatePart(wordOf(at(part)), at(of)),
    },
  ],
]);

const otherForms: readonly string[] = ['CAST', 'TRY_CAST', 'EXTRACT'];

/** A scalar function. Only functions with one meaning on every engine are listed. */
export function checkCall({ name, arguments: args }: CallSyntax, check: (part: Syntax) => Checked): Expression {
  const written = name.text.toUpperCase();
  const signature = signatures.get(written);
  if (signature === undefined) {
    const known = [...signatures.keys(), ...otherForms];
    const nearest = suggest(written, [...known, ...writtenAggregates.keys()]);
    throw new ExpressionProblem(
      'EXPRESSION_FUNCTION_UNKNOWN',
      name.at,
      `There is no function ${written}.`,
      nearest === undefined ? `Use one of ${known.join(', ')}, or an aggregate.` : `Did you mean ${nearest}?`,
    );
  }
  if (args.length < signature.least || args.length > signature.most) {
    throw new ExpressionProblem(
      'EXPRESSION_FUNCTION_UNKNOWN',
      name.at,
      `${written} is called with ${args.length} argument${args.length === 1 ? '' : 's'}.`,
      `Write ${signature.form}.`,
    );
  }
  return signature.check(args.map(check));
}

function at(argument: Checked | undefined): Checked {
  if (argument === undefined) throw new Error('The number of arguments is checked before.');
  return argument;
}

function call(name: ScalarFunction, args: readonly Expression[], storage: Storage): CallExpression {
  const [first, ...rest] = args;
  if (first === undefined) throw new Error(`${name} has an argument.`);
  return { kind: 'call', function: name, of: [first, ...rest], storage };
}

/** Arguments and result share one type. */
function common(name: 'coalesce' | 'nullif' | 'greatest' | 'least', args: readonly Checked[]): Expression {
  const values = unify(args);
  return call(name, values, values[0]?.storage ?? textStorage);
}

function ordered(name: 'greatest' | 'least', args: readonly Checked[]): Expression {
  for (const { expression, at: place } of args) {
    if (expression.storage.kind === 'boolean') throw mismatch(place, 'Booleans have no order.', 'Use AND or OR.');
  }
  return common(name, args);
}

function numberOf(argument: Checked | undefined, name: string): Expression {
  const { expression, at: place } = at(argument);
  if (isNumber(expression.storage)) return expression;
  throw mismatch(
    place,
    `${name} takes a number, but this is ${printStorage(expression.storage)}.`,
    'Name a property with numbers.',
  );
}

function textOf(argument: Checked | undefined, name: string): Expression {
  const { expression, at: place } = at(argument);
  if (expression.storage.kind === 'text') return expression;
  throw mismatch(
    place,
    `${name} takes a text, but this is ${printStorage(expression.storage)}.`,
    'Name a property with texts, or write CAST(value AS VARCHAR).',
  );
}

function checkAbsolute([argument]: readonly Checked[]): Expression {
  const number = numberOf(argument, 'ABS');
  const wide =
    number.storage.kind === 'integer' ? castTo(number, integerStorage(number.storage.bits < 64 ? 64 : 128)) : number;
  return call('abs', [wide], wide.storage);
}

function checkRound([argument, digits]: readonly Checked[]): Expression {
  const number = numberOf(argument, 'ROUND');
  const places = digits === undefined ? 0 : wholeLiteral(digits, 'The digits of ROUND', { least: 0, most: 15 });
  const { storage } = number;
  if (storage.kind === 'integer' || (storage.kind === 'decimal' && places >= storage.scale)) return number;
  const literal: Expression = { kind: 'literal', text: String(places), storage: integerStorage(32) };
  if (storage.kind !== 'decimal') return call('round', [number, literal], storage);
  const precision = capDigits(storage.precision - storage.scale + places + 1, [storage.precision]);
  return call('round', [number, literal], { kind: 'decimal', precision, scale: places });
}

function checkWhole(name: 'floor' | 'ceil', [argument]: readonly Checked[]): Expression {
  const number = numberOf(argument, name.toUpperCase());
  const { storage } = number;
  if (storage.kind === 'integer') return number;
  if (storage.kind !== 'decimal') return call(name, [number], storage);
  return call(name, [number], {
    kind: 'decimal',
    precision: capDigits(storage.precision - storage.scale + 1, [storage.precision]),
    scale: 0,
  });
}

function checkModulo([left, right]: readonly Checked[]): Expression {
  return checkArithmetic('%', at(left), at(right), at(left).at);
}

function textual(name: ScalarFunction, [argument]: readonly Checked[], storage: Storage = textStorage): Expression {
  return call(name, [textOf(argument, name.toUpperCase())], storage);
}

function checkConcat(args: readonly Checked[]): Expression {
  return call(
    'concat',
    args.map(({ expression }) => castTo(expression, textStorage)),
    textStorage,
  );
}

/** Positions and lengths are literals: engines disagree about negative ones. */
function sliced(name: 'substring' | 'left' | 'right', [text, ...positions]: readonly Checked[]): Expression {
  const subject = textOf(text, name.toUpperCase());
  for (const [index, position] of positions.entries()) {
    wholeLiteral(position, `A position of ${name.toUpperCase()}`, {
      least: name === 'substring' && index === 0 ? 1 : 0,
      most: 100_000,
    });
  }
  return call(
    name,
    [subject, ...positions.map(({ expression }) => castTo(expression, integerStorage(32)))],
    textStorage,
  );
}

function checkReplace([text, from, to]: readonly Checked[]): Expression {
  const subject = textOf(text, 'REPLACE');
  const [wanted, written] = [textOf(from, 'REPLACE'), textOf(to, 'REPLACE')];
  if (wanted.kind !== 'literal' || written.kind !== 'literal' || wanted.text === '' || wanted.text === null) {
    throw mismatch(
      at(from).at,
      'REPLACE takes two literal texts, the first not empty.',
      "Write REPLACE(text, 'from', 'to').",
    );
  }
  return call('replace', [subject, wanted, written], textStorage);
}

function wholeLiteral(
  { expression, at: place }: Checked,
  what: string,
  range: { readonly least: number; readonly most: number },
): number {
  const text = expression.kind === 'literal' && expression.storage.kind === 'integer' ? expression.text : null;
  const value = text === null ? Number.NaN : Number(text);
  if (value >= range.least && value <= range.most) return value;
  throw mismatch(
    place,
    `${what} must be a literal whole number from ${range.least} to ${range.most}.`,
    'Write the number itself.',
  );
}

function wordOf({ expression, at: place }: Checked): ExpressionWord {
  return { text: (expression.kind === 'literal' ? expression.text : null) ?? 'This', at: place };
}
