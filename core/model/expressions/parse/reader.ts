import { malformed } from '../problem.ts';
import type { ExpressionWord } from './syntax.ts';
import type { SqlSymbol, Token } from './tokens.ts';

/** The maximal nesting depth of parentheses, calls and operators. */
const maximalDepth = 40;

/** Reads the tokens of an expression one after the other. */
export class WordReader {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The next token, or one after it. */
  peek(ahead = 0): Token {
    const token = this.#tokens[this.#next + ahead] ?? this.#tokens.at(-1);
    if (token === undefined) throw new Error('An expression without words has an end.');
    return token;
  }

  take(): Token {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  isKeyword(word: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'name' && token.text.toUpperCase() === word;
  }

  isSymbol(symbol: SqlSymbol, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'symbol' && token.text === symbol;
  }

  takeKeyword(word: string): boolean {
    const found = this.isKeyword(word);
    if (found) this.#next += 1;
    return found;
  }

  takeSymbol(symbol: SqlSymbol): boolean {
    const found = this.isSymbol(symbol);
    if (found) this.#next += 1;
    return found;
  }

  expectKeyword(word: string, within: string): void {
    if (!this.takeKeyword(word)) throw this.unexpected(`${word} is missing in ${within}`);
  }

  expectSymbol(symbol: SqlSymbol, within: string): void {
    if (!this.takeSymbol(symbol)) throw this.unexpected(`"${symbol}" is missing in ${within}`);
  }

  expectName(what: string): ExpressionWord {
    const token = this.peek();
    if (token.kind !== 'name' && token.kind !== 'quotedName') throw this.unexpected(`${what} is missing`);
    this.#next += 1;
    return { text: token.text, at: token.at };
  }

  /** Reads a part of the expression one level deeper. */
  deeper<Result>(read: () => Result): Result {
    this.#depth += 1;
    if (this.#depth > maximalDepth) {
      throw malformed(
        this.peek().at,
        `The expression is nested more than ${maximalDepth} levels deep.`,
        'Split it into several properties.',
      );
    }
    const result = read();
    this.#depth -= 1;
    return result;
  }

  unexpected(sentence: string): Error {
    const token = this.peek();
    const found = token.kind === 'end' ? 'the expression ends' : `${JSON.stringify(token.text)} stands`;
    return malformed(token.at, `${sentence}; here ${found}.`, 'Correct the expression here or just before.');
  }
}
