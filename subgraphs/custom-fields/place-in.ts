/**
 * The probable position of nested keys in a text: the first occurrence of each as a key after the one before. Good
 * enough for a message, even where a module builds its fields in another way.
 */
export function placeIn(text: string, names: readonly string[]): { readonly line: number; readonly column: number } {
  let at = 0;
  for (const name of names) {
    const key = new RegExp(`(?<![\\w$.])(['"]?)${escapePattern(name)}\\1\\s*[:(,]`, 'g');
    key.lastIndex = at;
    const found = key.exec(text);
    if (found === null) break;
    at = found.index;
  }
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
