import type { IncomingMessage } from 'node:http';
import { hasTokenForm } from './token-form.ts';

/** The content of a request's `Authorization` header. */
export type Bearer =
  | { readonly kind: 'absent' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'token'; readonly token: string };

/**
 * Reads the bearer token of a request (RFC 6750, section 2.1). Two headers, another scheme, and any text without the
 * form of a signed token are malformed. Cookies, bodies and URLs are not searched for tokens. `longest` is the maximal
 * token length.
 */
export function readBearer(request: IncomingMessage, longest?: number): Bearer {
  const values = request.headersDistinct.authorization ?? [];
  const [only] = values;
  if (only === undefined) return { kind: 'absent' };
  const token = values.length === 1 ? /^bearer (\S+)$/i.exec(only)?.[1] : undefined;
  return token !== undefined && hasTokenForm(token, longest) ? { kind: 'token', token } : { kind: 'malformed' };
}
