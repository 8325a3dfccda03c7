import { Composer, CST, type Document, type ErrorCode, isAlias, Parser, type YAMLError } from 'yaml';
import type { Json } from '../contract.ts';
import type { Problem } from '../problem.ts';
import type { Place } from './place.ts';
import { readValue } from './value.ts';

/** How deep lists and mappings may stand in each other. A property adds two levels to its parent's. */
export const maxDepth = 100;

/** One file can have thousands of consequences of one mistake; the first few tell it. */
const maxSyntaxProblems = 5;

/** The data of a document with the place of everything; `root` is absent when the text is no usable YAML at all. */
export interface YamlDocument {
  readonly root?: { readonly value: Json; readonly place: Place };
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML 1.2 document (core schema). Refuses what has no meaning in a contract or is read differently by
 * other tools: several documents, directives, tags, merge keys, cycles, duplicate keys, keys that are no texts.
 */
export function readYaml(text: string): YamlDocument {
  const tokens: CST.Document[] = [];
  for (const token of new Parser().parse(text)) {
    const problem = checkToken(token, tokens.length);
    if (problem !== undefined) return { problems: [problem] };
    if (token.type === 'document') tokens.push(token);
  }
  const [token] = tokens;
  const empty = syntaxProblem(0, 'The file is empty.', 'Write the contract, beginning with `apiVersion`.');
  if (token === undefined) return { problems: [empty] };
  const deep = findTooDeep(token);
  if (deep !== undefined) return { problems: [deep] };
  const document = compose(token, text.length);
  if (document === undefined) return { problems: [empty] };
  // A tag that the core schema lacks is only a warning of the library.
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (errors.length > 0) return { problems: errors.slice(0, maxSyntaxProblems).map(translateYamlError) };
  const { contents } = document;
  if (contents === null || (!isAlias(contents) && contents.range === null)) return { problems: [empty] };
  const { value, place, problems } = readValue(contents);
  return value === null ? { problems: [empty] } : { root: { value, place }, problems };
}

function checkToken(token: CST.Token, documents: number): Problem | undefined {
  if (token.type === 'document' && documents > 0) {
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

/** Walks with a stack of its own, because the composer of the library is recursive. */
function findTooDeep(document: CST.Document): Problem | undefined {
  const stack: { readonly token: CST.Token | null | undefined; readonly depth: number }[] = [
    { token: document.value, depth: 1 },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token, depth } = next;
    if (token == null || !CST.isCollection(token)) continue;
    if (depth > maxDepth) {
      return {
        severity: 'error',
        code: 'CONTRACT_LIMIT_EXCEEDED',
        offset: token.offset,
        path: [],
        sentence: `Lists and mappings stand in each other more than ${maxDepth} levels deep here.`,
        hint: 'Flatten the structure.',
      };
    }
    for (const item of token.items) {
      stack.push({ token: item.key, depth: depth + 1 }, { token: item.value, depth: depth + 1 });
    }
  }
  return undefined;
}

function compose(token: CST.Document, length: number): Document.Parsed | undefined {
  // Duplicate keys are found by `readValue`: the library compares each key with all others of its mapping.
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    resolveKnownTags: false,
  });
  for (const document of composer.compose([token], false, length)) return document;
  return undefined;
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

function translateYamlError(error: YAMLError): Problem {
  const sentence = `${error.message.replace(/\s+/g, ' ').replace(/\.$/, '')}.`;
  return syntaxProblem(error.pos[0], sentence, hints[error.code] ?? 'Correct the YAML here or in the lines above.');
}

function syntaxProblem(offset: number, sentence: string, hint: string): Problem {
  return { severity: 'error', code: 'CONTRACT_YAML_INVALID', offset, path: [], sentence, hint };
}
