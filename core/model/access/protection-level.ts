import type { Protection } from './access.ts';

/** How much of a value one grant shows. */
export type ProtectionLevel = 'clear' | 'masked' | 'denied';

/** The level at which a role sees a value with these protections; without a role, the level of everybody. */
export function protectionLevel(
  protections: readonly Protection[],
  { role }: { readonly role?: string },
): ProtectionLevel {
  const closed = protections.filter((protection) => role === undefined || !protection.clear.includes(role));
  if (closed.length === 0) return 'clear';
  return closed.some(({ kind }) => kind === 'deny') ? 'denied' : 'masked';
}
