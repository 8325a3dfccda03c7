import { parseExactly } from './exact-json.ts';
import { measureJson } from './reply-size.ts';

export type ParsedReply =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'malformed' | 'tooDeep' | 'tooLarge' };

/**
 * The maximal depth of objects and lists: more than any document requests, and fewer than the response printer can
 * handle.
 */
const deepest = 1_000;

/** The JSON of a reply, unless it nests too deeply or has too many values. */
export async function parseReply(bytes: Uint8Array, mostValues: number): Promise<ParsedReply> {
  const { depth, values, hasLongNumbers } = await measureJson(bytes, { depth: deepest, values: mostValues });
  if (depth > deepest) return { kind: 'tooDeep' };
  if (values > mostValues) return { kind: 'tooLarge' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'json', value: hasLongNumbers ? parseExactly(text) : JSON.parse(text) };
  } catch {
    return { kind: 'malformed' };
  }
}
