/**
 * The key of a field in a result: its name, with its arguments if it has any. Aliases do not matter, so two selections
 * of one field with equal arguments share one plan, and names chosen by a client never become keys.
 */
export function fieldKey(name: string, args: Readonly<Record<string, unknown>>): string {
  const given = Object.keys(args).filter((arg) => args[arg] !== undefined);
  return given.length === 0 ? name : `${name}(${stableText(args)})`;
}

/** JSON with sorted keys: equal values have equal strings. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
