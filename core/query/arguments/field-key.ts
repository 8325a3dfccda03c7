/**
 * The key under which a result holds a field: its name, and its arguments when it has any. Aliases do not matter, so
 * two selections of one field with the same arguments share one plan, and names chosen by a client never become keys.
 */
export function fieldKey(name: string, args: Readonly<Record<string, unknown>>): string {
  const given = Object.keys(args).filter((arg) => args[arg] !== undefined);
  return given.length === 0 ? name : `${name}(${stableText(args)})`;
}

/** JSON with sorted keys: equal values give equal texts. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
