import { Lexer, Source, TokenKind } from 'graphql';

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** The limit that a document exceeds, found before it is parsed. */
export interface Excess {
  readonly code: 'DOCUMENT_TOO_LONG' | 'DOCUMENT_TOO_DEEP';
  readonly detail: string;
}

/** Compares a document with the limits that can be checked without parsing it. */
export function findExcess(
  text: string,
  { tokens, depth }: { readonly tokens: number; readonly depth: number },
): Excess | undefined {
  if (isDocumentDeep(text, depth)) return { code: 'DOCUMENT_TOO_DEEP', detail: `The limit is ${depth} levels.` };
  if (isDocumentLong(text, tokens)) return { code: 'DOCUMENT_TOO_LONG', detail: `The limit is ${tokens} tokens.` };
  return undefined;
}

/** Whether a document has more tokens than `limit`; the parser reports invalid tokens. */
function isDocumentLong(text: string, limit: number): boolean {
  if (text.length <= limit) return false; // A token has at least one character.
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
 * Whether brackets of any kind nest deeper than `limit` in a GraphQL document. Checked before parsing, because the
 * recursive parser of graphql-js overflows the stack at a few thousand levels. A document with invalid tokens is not
 * deep; the parser reports its problem.
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

/** The limit that a JSON text exceeds, if any, found before it is parsed. The result for invalid JSON is arbitrary. */
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

/** A fast check: almost every request has too few brackets to nest deeply. */
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

/** The index of the closing quote of the string that starts at `start`. */
function skipString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text.charCodeAt(index) !== 0x22) index += text.charCodeAt(index) === 0x5c ? 2 : 1;
  return index;
}
