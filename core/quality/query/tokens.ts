/** A token of an author's SQL. `apart` means that a space or comment precedes it. */
export type QueryToken = QueryPiece & { readonly apart: boolean };

type QueryPiece =
  | { readonly kind: 'word' | 'number' | 'symbol' | 'text' | 'quoted'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly of: 'object' | 'property' };

const maximalLength = 20_000;

const patterns = {
  space: /\s+/y,
  lineComment: /--[^\n]*/y,
  blockComment: /\/\*[\s\S]*?\*\//y,
  placeholder: /\$?\{\s*(object|table|model|property|column|field)\s*\}/iy,
  quotedPlaceholder: /"\$?\{\s*(object|table|model|property|column|field)\s*\}"/iy,
  number: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y,
  word: /[\p{L}_][\p{L}\p{N}_]*/uy,
  text: /'((?:[^']|'')*)'/y,
  quoted: /"((?:[^"]|"")+)"/y,
  symbol: /[()[\],.+\-*/%<>=!|:~^&#@?]/y,
} as const;

/** Letters that change the kind and the escapes of a string literal when they directly precede it. */
const textPrefixes = new Set(['e', 'b', 'x', 'n']);

/**
 * Tokenizes a contract's query, so that it can be rewritten unambiguously for every engine. Returns a sentence if the
 * query is not allowed. It must be one SELECT with balanced brackets. `{object}`, `{property}`, `${object}`,
 * `${property}`, `${table}` and `${column}` are placeholders (ODCS "Data Quality", SQL).
 */
export function readQuery(text: string): { readonly tokens: readonly QueryToken[] } | { readonly problem: string } {
  if (text.length > maximalLength) return { problem: `The query is longer than ${maximalLength} characters.` };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text))
    return { problem: 'The query has control characters.' };
  const body = text.replace(/[;\s]+$/, '');
  const tokens: QueryToken[] = [];
  let position = 0;
  let apart = false;
  while (position < body.length) {
    const found = readToken(body, position);
    if (found === undefined) return { problem: explainUnreadable(body, position) };
    position = found.end;
    if (found.piece === 'nothing') {
      apart = true;
      continue;
    }
    const before = tokens.at(-1);
    if (!apart && isPrefixed(before, found.piece))
      return { problem: "The query has a text with a prefix, such as E'…'." };
    tokens.push({ ...found.piece, apart });
    apart = false;
  }
  const problem = checkShape(tokens);
  return problem === undefined ? { tokens } : { problem };
}

function readToken(
  text: string,
  position: number,
): { readonly piece: QueryPiece | 'nothing'; readonly end: number } | undefined {
  const match = (name: keyof typeof patterns): RegExpExecArray | null => {
    const pattern = new RegExp(patterns[name].source, patterns[name].flags);
    pattern.lastIndex = position;
    return pattern.exec(text);
  };
  for (const name of ['space', 'lineComment', 'blockComment'] as const) {
    const found = match(name);
    // PostgreSQL nests comments, other engines do not.
    if (found !== null && !(name === 'blockComment' && found[0].indexOf('/*', 2) > 0)) {
      return { piece: 'nothing', end: position + found[0].length };
    }
  }
  if (text.startsWith('/*', position)) return undefined;
  for (const name of ['placeholder', 'quotedPlaceholder'] as const) {
    const found = match(name);
    if (found !== null) {
      const of = /property|column|field/i.test(found[1] ?? '') ? 'property' : 'object';
      return { piece: { kind: 'placeholder', of }, end: position + found[0].length };
    }
  }
  for (const kind of ['number', 'word', 'text', 'quoted', 'symbol'] as const) {
    const found = match(kind);
    if (found !== null) return { piece: { kind, text: contentOf(kind, found) }, end: position + found[0].length };
  }
  return undefined;
}

function contentOf(
  kind: 'number' | 'word' | 'text' | 'quoted' | 'symbol',
  [whole, inner = '']: RegExpExecArray,
): string {
  if (kind === 'text') return inner.replaceAll("''", "'");
  return kind === 'quoted' ? inner.replaceAll('""', '"') : whole;
}

function isPrefixed(before: QueryToken | undefined, piece: QueryPiece): boolean {
  if (piece.kind !== 'text' && piece.kind !== 'quoted') return false;
  if (before?.kind === 'word') return textPrefixes.has(before.text.toLowerCase());
  return before?.kind === 'symbol' && before.text === '&';
}

function checkShape(tokens: readonly QueryToken[]): string | undefined {
  const [first] = tokens;
  if (first?.kind !== 'word' || !/^(select|with)$/i.test(first.text)) return 'The query does not start with SELECT.';
  const open: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'symbol') continue;
    if (token.text === '(' || token.text === '[') open.push(token.text);
    if (token.text === ')' && open.pop() !== '(') return unbalanced;
    if (token.text === ']' && open.pop() !== '[') return unbalanced;
  }
  return open.length > 0 ? unbalanced : undefined;
}

const unbalanced = 'The brackets of the query are not in pairs.';

function explainUnreadable(text: string, position: number): string {
  const character = text[position] ?? '';
  if (character === ';') return 'The query is more than one statement.';
  if (character === "'" || character === '"') return 'A text or name of the query has no end.';
  if (text.startsWith('/*', position)) return 'A comment of the query has no end, or holds another one.';
  if (character === '$') return 'The query uses parameters or dollar quotes.';
  if (character === '{' || character === '}') return 'The query has a placeholder that does not exist.';
  return 'The query has a character that SQL gives no meaning.';
}
