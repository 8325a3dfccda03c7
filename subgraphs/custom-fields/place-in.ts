/**
 * Where keys that stand one inside the other are probably written in a text: each where it first stands as a key after
 * the one before. Good enough to point at, also where a module builds its fields in some other way.
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
