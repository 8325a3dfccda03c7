/** Characters of the longest token of a client that is looked at. */
const longestToken = 8_192;
const longestKeyId = 256;
const compactForm = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;

/** Parameters of a header that would let a token choose its own key or rules (RFC 7515, section 4.1; RFC 7797). */
const refusedParameters: readonly string[] = ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64', 'zip'];

/**
 * Whether a text has the one form that a signed token has (RFC 7515, section 7.1): three parts of base64url without
 * padding, each the only spelling of its bytes; a header and a payload that are JSON objects in which no name stands
 * twice; a header that names no key of its own. Says nothing about the signature. `longest` counts characters.
 */
export function hasTokenForm(token: string, longest = longestToken): boolean {
  if (token.length > longest || !compactForm.test(token)) return false;
  const parts = token.split('.');
  if (!parts.every((part) => Buffer.from(part, 'base64url').toString('base64url') === part)) return false;
  const [header, payload] = parts.slice(0, 2).map((part) => readObject(part));
  if (header === undefined || payload === undefined) return false;
  if (refusedParameters.some((name) => Object.hasOwn(header, name))) return false;
  return header.kid === undefined || (typeof header.kid === 'string' && header.kid.length <= longestKeyId);
}

function readObject(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(part, 'base64url'));
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value) || repeatsName(text)) return undefined;
    return value as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Whether an object of a JSON text has a name twice, however it is spelt. The text must be JSON. */
function repeatsName(json: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  for (const { 0: found, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (found === '{') open.push(new Set());
    else if (found === '[') open.push(undefined);
    else if (found === '}' || found === ']') open.pop();
    else if (/^\s*:/.test(json.slice(index + found.length, index + found.length + 64))) {
      const name: string = JSON.parse(found);
      const names = open.at(-1);
      if (names?.has(name) === true) return true;
      names?.add(name);
    }
  }
  return false;
}
