import { cleanMessage } from './clean-message.ts';

/** The maximal characters of one error's extensions as JSON; larger ones are dropped, except for the code. */
const largestDetail = 16_384;
/** The maximal depth of objects and lists in them. */
const deepest = 16;
const codePattern = /^[\p{L}\p{N}][\p{L}\p{N} _.:/#+-]{0,127}$/u;

/** Extensions for developers: stacks, and messages of the underlying exception. */
const ofDevelopers: ReadonlySet<string> = new Set(['stacktrace', 'stack', 'exception', 'originalError', 'serviceName']);

/** The code of an external subgraph: `CARD_DECLINED`, `auth/expired`, 404. */
export function readForeignCode(code: unknown): string | number | undefined {
  if (typeof code === 'number' && Number.isFinite(code)) return code;
  return typeof code === 'string' && codePattern.test(code) ? code : undefined;
}

/** The extensions of an external subgraph's error, without stacks and addresses; `noCode` is the default code. */
export function readForeignDetail(
  extensions: Readonly<Record<string, unknown>>,
  noCode: string,
  host: string,
): Readonly<Record<string, unknown>> & { readonly code: string | number } {
  const code = readForeignCode(extensions.code) ?? noCode;
  const { code: _, ...others } = extensions;
  const kept = mapStrings(others, (text) => text) as Record<string, unknown>;
  // Extensions that are too large are not even cleaned.
  if (JSON.stringify(kept).length > largestDetail) return { code };
  const cleaned = mapStrings(kept, (text) => cleanMessage(text, host) ?? '') as Record<string, unknown>;
  return { ...cleaned, code };
}

function isKept(key: string): boolean {
  return key !== '__proto__' && !ofDevelopers.has(key);
}

/** The value without members for developers, and without levels below the deepest. */
function mapStrings(value: unknown, write: (text: string) => string, depth = 0): unknown {
  if (typeof value === 'string') return write(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return null;
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, write, depth + 1));
  const members = Object.entries(value).filter(([key]) => isKept(key));
  return Object.fromEntries(members.map(([key, member]) => [key, mapStrings(member, write, depth + 1)]));
}
