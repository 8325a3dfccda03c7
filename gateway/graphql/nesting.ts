import { Lexer, Source, TokenKind } from 'graphql';

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Which limit a document exceeds, before it is parsed. */
export interface Excess {
  readonly code: 'DOCUMENT_TOO_LONG' | 'DOCUMENT_TOO_DEEP';
  readonly detail: string;
}

/** Compares the text of a document with the limits that can be checked without parsing it. */
export function findExcess(
  text: string,
  { tokens, depth }: { readonly tokens: number; readonly depth: number },
): Excess | undefined {
  if (isDocumentDeep(text, depth)) return { code: 'DOCUMENT_TOO_DEEP', detail: `The limit is ${depth} levels.` };
  if (isDocumentLong(text, tokens)) return { code: 'DOCUMENT_TOO_LONG', detail: `The limit is ${tokens} tokens.` };
  return undefined;
}

/** Whether a document has more tokens than `limit`; what is no token is left to the parser. */
function isDocumentLong(text: string, limit: number): boolean {
  if (text.length <= limit) return false; // A token has a character.
  const lexer = new Lexer(new Source(text));
  try {
    for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) {
      if (count >= limit) return true;
    }
  } catch {
    return false;
  }
  return false;
}

/**
 * Whether brackets of any kind nest deeper than `limit` in a GraphQL document. It is asked before parsing, because the
 * parser of graphql-js recurses and runs out of stack at a few thousand levels. A document that does not even consist
 * of tokens is not called deep; the parser says what is wrong with it.
 */
function isDocumentDeep(text: string, limit: number): boolean {
  if (!hasMoreOpenings(text, limit)) return false;
  const lexer = new Lexer(new Source(text));
  try {
    for (let depth = 0; ; ) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) return false;
      if (opening.has(kind)) depth += 1;
      else if (closing.has(kind)) depth -= 1;
      if (depth > limit) return true;
    }
  } catch {
    return false;
  }
}

/** What is too much in a JSON text, if anything is, before it is parsed. What is not JSON may be judged in any way. */
export function findJsonExcess(
  text: string,
  { depth: deepest, values: most }: { readonly depth: number; readonly values: number },
): 'depth' | 'values' | undefined {
  if (!hasMoreOpenings(text, deepest) && !hasMoreCommas(text, most)) return undefined;
  let depth = 0;
  let values = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charAt(index)) {
      case '"':
        index = skipString(text, index);
        break;
      case '[':
      case '{':
        depth += 1;
        if (depth > deepest) return 'depth';
        break;
      case ',':
        values += 1;
        if (values > most) return 'values';
        break;
      case ']':
      case '}':
        depth -= 1;
        break;
    }
  }
  return undefined;
}

/** Almost every request has too few brackets to nest deeply in any way. */
function hasMoreOpenings(text: string, limit: number): boolean {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x28 || unit === 0x5b || unit === 0x7b) count += 1;
  }
  return count > limit;
}

function hasMoreCommas(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  let count = 0;
  for (let index = text.indexOf(','); index >= 0 && count <= limit; index = text.indexOf(',', index + 1)) count += 1;
  return count > limit;
}

/** The index of the quote that ends the string which starts at `start`. */
function skipString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text.charCodeAt(index) !== 0x22) index += text.charCodeAt(index) === 0x5c ? 2 : 1;
  return index;
}
