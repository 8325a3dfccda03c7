import { Composer, CST, type Document, type ErrorCode, Lexer, Parser, type YAMLError } from 'yaml';
import type { Json } from '../contract.ts';
import type { ContractProblem } from '../problem.ts';
import type { TextPlace } from './place.ts';
import { maxDepth, readValue } from './value.ts';

/** The maximum number of lexemes; a contract of the maximum size has about 250 000. Each can be a syntax error. */
const maxLexemes = 300_000;

/** One mistake can cause thousands of syntax errors in a file; the first few are enough. */
const maxSyntaxProblems = 5;

/** The data of a document with the position of every value; `root` is absent when the text is no usable YAML. */
export interface YamlDocument {
  readonly root?: { readonly value: Json; readonly place: TextPlace };
  readonly problems: readonly ContractProblem[];
}

/**
 * Reads one YAML 1.2 document (core schema). Rejects constructs that have no meaning in a contract or that other tools
 * read differently: several documents, directives, tags, merge keys, cycles, duplicate keys, keys that are not strings.
 */
export function readYaml(text: string): YamlDocument {
  const tokens = readTokens(text);
  if (!Array.isArray(tokens)) return { problems: [tokens] };
  const document = compose(tokens, text.length);
  // The library reports a tag outside the core schema only as a warning.
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (errors.length > 0) return { problems: errors.slice(0, maxSyntaxProblems).map(translateYamlError) };
  const { value, place, problems } = readValue(document.contents);
  if (value !== null) return { root: { value, place }, problems };
  return { problems: [syntaxProblem(0, 'The file is empty.', 'Write the contract, beginning with `apiVersion`.')] };
}

/** The tokens of the document. Stops at excessive depth, because the library's composer is recursive. */
function readTokens(text: string): CST.Token[] | ContractProblem {
  const tokens: CST.Token[] = [];
  for (const token of generateTokens(text)) {
    if ('sentence' in token) return token;
    const problem = checkToken(token, tokens);
    if (problem !== undefined) return problem;
    tokens.push(token);
  }
  return tokens;
}

function* generateTokens(text: string): Generator<CST.Token | ContractProblem> {
  const parser = new Parser();
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++lexemes > maxLexemes) yield tooLong(parser.offset);
    yield* parser.next(lexeme);
    // The bottom of the stack is the document.
    const top = parser.stack.at(-1);
    if (parser.stack.length - 1 > maxDepth && top !== undefined && CST.isCollection(top)) yield tooDeep(top.offset);
  }
  yield* parser.end();
}

function checkToken(token: CST.Token, before: readonly CST.Token[]): ContractProblem | undefined {
  if (token.type === 'document' && before.some(({ type }) => type === 'document')) {
    const hint = 'Write each contract into a file of its own.';
    return syntaxProblem(token.offset, 'A second YAML document starts here; a contract is one document.', hint);
  }
  if (token.type === 'directive' && !/^%YAML\s+1\.2\s*$/.test(token.source)) {
    return syntaxProblem(
      token.offset,
      `The directive \`${token.source.trim()}\` is not supported.`,
      'Remove it; contracts are YAML 1.2.',
    );
  }
  return undefined;
}

function tooDeep(offset: number): ContractProblem {
  const sentence = `Lists and mappings stand in each other more than ${maxDepth} levels deep here.`;
  return exceeded(offset, sentence, 'Flatten the structure.');
}

function tooLong(offset: number): ContractProblem {
  return exceeded(offset, `The file has more than ${maxLexemes} words and signs.`, 'Split it into several contracts.');
}

function exceeded(offset: number, sentence: string, hint: string): ContractProblem {
  return { severity: 'error', code: 'CONTRACT_LIMIT_EXCEEDED', offset, path: [], sentence, hint };
}

function compose(tokens: readonly CST.Token[], length: number): Document.Parsed {
  // `readValue` finds duplicate keys: the library's check compares each key with all others, in quadratic time.
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    resolveKnownTags: false,
  });
  const [document] = composer.compose(tokens, true, length);
  if (document === undefined) throw new Error('A composer that is forced to write a document wrote none.');
  return document;
}

const hints: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Close brackets, and align this line with the lines of the same list or mapping.',
  BAD_ALIAS: 'Write the value out, or anchor it before with `&name`.',
  BAD_SCALAR_START: 'Put the text in quotes.',
  BAD_DQ_ESCAPE: 'Double the backslash, or use single quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that contains `: ` in quotes, or start the nested mapping on a new line.',
  MULTILINE_IMPLICIT_KEY: 'Check for a missing `:` or an unclosed quote above.',
  MISSING_CHAR: 'Close the quote or bracket, put `:` after the key, or align the line with those above.',
  TAG_RESOLVE_FAILED: 'Remove the tag; contracts hold plain texts, numbers, booleans, lists and mappings.',
};

function translateYamlError(error: YAMLError): ContractProblem {
  const sentence = `${error.message.replace(/\s+/g, ' ').replace(/\.$/, '')}.`;
  return syntaxProblem(error.pos[0], sentence, hints[error.code] ?? 'Correct the YAML here or in the lines above.');
}

function syntaxProblem(offset: number, sentence: string, hint: string): ContractProblem {
  return { severity: 'error', code: 'CONTRACT_YAML_INVALID', offset, path: [], sentence, hint };
}
