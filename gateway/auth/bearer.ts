import type { IncomingMessage } from 'node:http';
import { hasTokenForm } from './token-form.ts';

/** What the `Authorization` header of a request holds. */
export type Bearer =
  | { readonly kind: 'absent' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'token'; readonly token: string };

/**
 * Reads the bearer token of a request (RFC 6750, section 2.1). Two headers, another scheme, and what has not the form of
 * a signed token are all malformed. Tokens in cookies, bodies and URLs are not looked for. `longest` is that of a token.
 */
export function readBearer(request: IncomingMessage, longest?: number): Bearer {
  const values = request.headersDistinct.authorization ?? [];
  const [only] = values;
  if (only === undefined) return { kind: 'absent' };
  const token = values.length === 1 ? /^bearer (\S+)$/i.exec(only)?.[1] : undefined;
  return token !== undefined && hasTokenForm(token, longest) ? { kind: 'token', token } : { kind: 'malformed' };
}
