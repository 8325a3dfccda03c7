import type { IncomingMessage } from 'node:http';

/** The web pages that may read the server's responses. Credentials (cookies) are never allowed. */
export interface CorsOptions {
  /** Origins such as `https://reports.example.com`, or `*` for any. Pages of the server itself need no entry. */
  readonly origins: readonly string[];
}

/** The response headers that a page may read. */
const exposed = { 'access-control-expose-headers': 'Retry-After, X-Request-Id, Cache-Control' };

const headerNames = /^[\w!#$%&'*+.^`|~-]+(?:\s*,\s*[\w!#$%&'*+.^`|~-]+)*$/;

/** The CORS headers of a response (Fetch standard, section "HTTP-responses"). */
export function corsHeaders(request: IncomingMessage, { origins }: CorsOptions): Record<string, string> {
  if (origins.length === 0) return {};
  if (origins.includes('*')) return { 'access-control-allow-origin': '*', ...exposed };
  const { origin } = request.headers;
  if (origin === undefined || !origins.includes(origin)) return { vary: 'origin' };
  return { vary: 'origin', 'access-control-allow-origin': origin, ...exposed };
}

/** The additional headers of a preflight response. */
export function preflightHeaders(request: IncomingMessage): Record<string, string> {
  const asked = request.headers['access-control-request-headers'];
  const isList = asked !== undefined && asked.length <= 1_024 && headerNames.test(asked);
  return {
    'access-control-allow-methods': 'GET, POST',
    'access-control-max-age': '600',
    ...(isList ? { 'access-control-allow-headers': asked } : {}),
  };
}
