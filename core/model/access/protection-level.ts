import type { Protection } from './access.ts';

/** How much of a value one grant shows. */
export type ProtectionLevel = 'clear' | 'masked' | 'denied';

/** What a role sees of a value with these protections; without a role, what everybody sees. */
export function protectionLevel(
  protections: readonly Protection[],
  { role }: { readonly role?: string },
): ProtectionLevel {
  const closed = protections.filter((protection) => role === undefined || !protection.clear.includes(role));
  if (closed.length === 0) return 'clear';
  return closed.some(({ kind }) => kind === 'deny') ? 'denied' : 'masked';
}
