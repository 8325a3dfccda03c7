/** The maximal length of a client's token, in characters. */
const longestToken = 8_192;
const longestKeyId = 256;
const compactForm = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;

/** Header parameters by which a token could choose its own key or rules (RFC 7515, section 4.1; RFC 7797). */
const refusedParameters: readonly string[] = ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64', 'zip'];

/**
 * Whether a text has the form of a signed token (RFC 7515, section 7.1): three parts of base64url without padding, each
 * in canonical form; a header and a payload that are JSON objects without duplicate names; a header without a key of
 * its own. Does not check the signature. `longest` counts characters.
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

/** Whether an object in a JSON text has a duplicate name, in any spelling. The text must be valid JSON. */
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
