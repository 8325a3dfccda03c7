import { malformed } from '../problem.ts';

/** A token of an expression. `at` is its offset in the text. */
export type Token =
  | { readonly kind: 'number' | 'text' | 'quotedName' | 'name'; readonly text: string; readonly at: number }
  | { readonly kind: 'symbol'; readonly text: SqlSymbol; readonly at: number }
  | { readonly kind: 'end'; readonly text: ''; readonly at: number };

const symbols = [
  '::',
  '<>',
  '!=',
  '<=',
  '>=',
  '||',
  '=',
  '<',
  '>',
  '+',
  '-',
  '*',
  '/',
  '%',
  '(',
  ')',
  ',',
  '.',
] as const;
export type SqlSymbol = (typeof symbols)[number];

/** Nobody writes longer expressions, and checking them costs time. */
const maximalLength = 8000;
const maximalWords = 1500;

/**
 * Splits an expression into tokens; the last has the kind `end`. Throws an `ExpressionProblem` at any other character.
 */
export function readTokens(text: string): readonly Token[] {
  if (text.length > maximalLength) {
    throw malformed(
      0,
      `The expression is longer than ${maximalLength} characters.`,
      'Split it into several properties.',
    );
  }
  const tokens: Token[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const { token, end } = readToken(text, at);
    tokens.push(token);
    at = skipSpace(text, end);
    if (tokens.length > maximalWords) {
      throw malformed(0, `The expression has more than ${maximalWords} words.`, 'Split it into several properties.');
    }
  }
  return [...tokens, { kind: 'end', text: '', at: text.trimEnd().length }];
}

function skipSpace(text: string, at: number): number {
  const rest = /[^ \t\r\n]/g;
  rest.lastIndex = at;
  return rest.exec(text)?.index ?? text.length;
}

function readToken(text: string, at: number): { readonly token: Token; readonly end: number } {
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const number = match(/(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y);
  if (number !== undefined) return { token: { kind: 'number', text: number, at }, end: at + number.length };
  const name = match(/[\p{L}_][\p{L}\p{N}_]*/uy);
  if (name !== undefined) return { token: { kind: 'name', text: name, at }, end: at + name.length };
  const quote = text[at];
  if (quote === "'" || quote === '"') return readQuoted(text, at, quote);
  if (text.startsWith('--', at) || text.startsWith('/*', at)) {
    throw malformed(at, 'An expression has no comments.', 'Write them into "transformDescription".');
  }
  const symbol = symbols.find((candidate) => text.startsWith(candidate, at));
  if (symbol !== undefined) return { token: { kind: 'symbol', text: symbol, at }, end: at + symbol.length };
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  throw malformed(
    at,
    `${JSON.stringify(character)} has no meaning in an expression.`,
    character === ';' ? 'Write one expression, without a semicolon.' : 'Remove it, or put a text in single quotes.',
  );
}

/** A string in single quotes or a name in double quotes; a quote inside is doubled. */
function readQuoted(text: string, at: number, quote: "'" | '"'): { readonly token: Token; readonly end: number } {
  const pattern = quote === "'" ? /'((?:[^']|'')*)'/y : /"((?:[^"]|"")*)"/y;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) {
    throw malformed(at, `A quote is opened and not closed: ${quote}.`, `Close it with ${quote}.`);
  }
  const content = (match[1] ?? '').replaceAll(quote + quote, quote);
  return {
    token: { kind: quote === "'" ? 'text' : 'quotedName', text: content, at },
    end: at + match[0].length,
  };
}
