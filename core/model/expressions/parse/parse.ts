import { malformed } from '../problem.ts';
import { readCall, readCase, readCast, readExtract, readType } from './parse-forms.ts';
import { WordReader } from './reader.ts';
import type { ExpressionWord, NameSyntax, Syntax } from './syntax.ts';
import { readTokens } from './tokens.ts';

/**
 * Parses an expression by SQL's operator precedence: OR, AND, NOT, comparisons, `||`, `+ -`, `* / %`, sign. Throws an
 * `ExpressionProblem` for anything else: a query, a window function, a lone word.
 */
export function parseExpression(text: string): Syntax {
  const reader = new WordReader(readTokens(text));
  const syntax = readExpression(reader);
  if (reader.peek().kind !== 'end') throw reader.unexpected('An operator is missing');
  return syntax;
}

/** Reads one whole expression; the entry point for every nested part. */
function readExpression(reader: WordReader): Syntax {
  return reader.deeper(() => readAlternatives(reader));
}

function readAlternatives(reader: WordReader): Syntax {
  const parts = readSeparated(
    () => readConjunction(reader),
    () => reader.takeKeyword('OR'),
  );
  return combine('or', parts);
}

function readConjunction(reader: WordReader): Syntax {
  const parts = readSeparated(
    () => readNegation(reader),
    () => reader.takeKeyword('AND'),
  );
  return combine('and', parts);
}

function readSeparated(read: () => Syntax, takeSeparator: () => boolean): readonly [Syntax, ...Syntax[]] {
  const parts: [Syntax, ...Syntax[]] = [read()];
  while (takeSeparator()) parts.push(read());
  return parts;
}

function combine(kind: 'and' | 'or' | 'join', parts: readonly [Syntax, ...Syntax[]]): Syntax {
  return parts.length === 1 ? parts[0] : { kind, of: parts, at: parts[0].at };
}

function readNegation(reader: WordReader): Syntax {
  const { at } = reader.peek();
  if (!reader.takeKeyword('NOT')) return readComparison(reader);
  return { kind: 'not', of: reader.deeper(() => readNegation(reader)), at };
}

const comparisons: ReadonlySet<string> = new Set(['=', '<>', '!=', '<', '<=', '>', '>=']);

/** One comparison. Comparisons do not chain, since `a < b < c` does not mean what authors expect. */
function readComparison(reader: WordReader): Syntax {
  const left = readJoined(reader);
  const { at } = left;
  const operator = reader.peek();
  if (operator.kind === 'symbol' && comparisons.has(operator.text)) {
    reader.take();
    return { kind: 'comparison', operator: operator.text, left, right: readJoined(reader), at };
  }
  if (reader.takeKeyword('IS')) {
    const negated = reader.takeKeyword('NOT');
    if (!reader.takeKeyword('NULL')) throw reader.unexpected('After IS stands NULL or NOT NULL');
    return { kind: 'isNull', of: left, negated, at };
  }
  const negated =
    reader.isKeyword('NOT') && ['IN', 'BETWEEN', 'LIKE', 'ILIKE'].some((word) => reader.isKeyword(word, 1));
  if (negated) reader.take();
  if (reader.takeKeyword('IN')) return { kind: 'in', of: left, values: readList(reader), negated, at };
  if (reader.takeKeyword('BETWEEN')) {
    const low = readJoined(reader);
    reader.expectKeyword('AND', 'BETWEEN … AND …');
    return { kind: 'between', of: left, low, high: readJoined(reader), negated, at };
  }
  for (const [word, letterCase] of [
    ['LIKE', 'exact'],
    ['ILIKE', 'ignored'],
  ] as const) {
    if (reader.takeKeyword(word)) {
      return { kind: 'like', of: left, pattern: readJoined(reader), letterCase, negated, at };
    }
  }
  return left;
}

function readList(reader: WordReader): readonly Syntax[] {
  reader.expectSymbol('(', 'IN (…)');
  refuseQuery(reader);
  const values = readSeparated(
    () => readExpression(reader),
    () => reader.takeSymbol(','),
  );
  reader.expectSymbol(')', 'IN (…)');
  return values;
}

function readJoined(reader: WordReader): Syntax {
  return combine(
    'join',
    readSeparated(
      () => readSum(reader),
      () => reader.takeSymbol('||'),
    ),
  );
}

function readSum(reader: WordReader): Syntax {
  return readChain(reader, ['+', '-'], () => readProduct(reader));
}

function readProduct(reader: WordReader): Syntax {
  return readChain(reader, ['*', '/', '%'], () => readSigned(reader));
}

/** A left-associative chain of operators of one precedence. */
function readChain(reader: WordReader, operators: readonly string[], read: () => Syntax): Syntax {
  let left = read();
  for (;;) {
    const token = reader.peek();
    if (token.kind !== 'symbol' || !operators.includes(token.text)) return left;
    reader.take();
    left = { kind: 'arithmetic', operator: token.text, left, right: read(), at: left.at };
  }
}

function readSigned(reader: WordReader): Syntax {
  const { at } = reader.peek();
  if (reader.takeSymbol('+')) return reader.deeper(() => readSigned(reader));
  if (!reader.takeSymbol('-')) return readCasts(reader);
  return { kind: 'negation', of: reader.deeper(() => readSigned(reader)), at };
}

/** `value::type`, which binds closer than any operator. */
function readCasts(reader: WordReader): Syntax {
  let value = readPrimary(reader);
  for (;;) {
    const { at } = reader.peek();
    if (!reader.takeSymbol('::')) return value;
    value = { kind: 'cast', of: value, type: readType(reader, 'value::type'), invalid: 'fail', at };
  }
}

function readPrimary(reader: WordReader): Syntax {
  const token = reader.peek();
  const { at, text } = token;
  switch (token.kind) {
    case 'number':
    case 'text':
      reader.take();
      return { kind: token.kind, text, at };
    case 'name':
      return readWord(reader, { text, at });
    case 'quotedName':
      return readName(reader);
    case 'symbol':
      if (!reader.takeSymbol('(')) throw reader.unexpected('A value is missing');
      refuseQuery(reader);
      return readParenthesized(reader);
    case 'end':
      throw reader.unexpected('A value is missing');
  }
}

function readParenthesized(reader: WordReader): Syntax {
  const inner = readExpression(reader);
  reader.expectSymbol(')', 'the parentheses');
  return inner;
}

function readWord(reader: WordReader, word: ExpressionWord): Syntax {
  const { at } = word;
  const keyword = word.text.toUpperCase();
  const isCalled = reader.isSymbol('(', 1);
  if (keyword === 'CASE') return readCase(reader, readExpression);
  if (isCalled && keyword === 'CAST') return readCast(reader, 'fail', readExpression);
  if (isCalled && keyword === 'TRY_CAST') return readCast(reader, 'null', readExpression);
  if (isCalled && keyword === 'EXTRACT') return readExtract(reader, readExpression);
  if (isCalled) return readCall(reader, readExpression);
  if (reader.isSymbol('.', 1)) return readName(reader);
  switch (keyword) {
    case 'TRUE':
    case 'FALSE':
      reader.take();
      return { kind: 'boolean', value: keyword === 'TRUE', at };
    case 'NULL':
      reader.take();
      return { kind: 'null', at };
    case 'SELECT':
      throw query(at);
    case 'DATE':
    case 'TIME':
    case 'TIMESTAMP': {
      const next = reader.peek(1);
      if (next.kind !== 'text') break;
      reader.take();
      reader.take();
      return { kind: 'moment', type: keyword.toLowerCase() as 'date' | 'time' | 'timestamp', text: next.text, at };
    }
  }
  return readName(reader);
}

function readName(reader: WordReader): NameSyntax {
  const first = reader.expectName('A name');
  const parts: [ExpressionWord, ...ExpressionWord[]] = [first];
  while (reader.takeSymbol('.')) {
    if (reader.takeSymbol('*')) return { kind: 'name', parts, star: true, at: first.at };
    parts.push(reader.expectName('The name after "."'));
  }
  return { kind: 'name', parts, star: false, at: first.at };
}

function refuseQuery(reader: WordReader): void {
  if (reader.isKeyword('SELECT') || reader.isKeyword('WITH')) throw query(reader.peek().at);
}

function query(at: number): Error {
  return malformed(
    at,
    'An expression holds no query.',
    'Describe what the query reads as an object of its own, and aggregate it by a relation.',
  );
}
