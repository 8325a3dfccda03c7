import { cleanMessage } from './clean-message.ts';

/** Characters of JSON that the extensions of one error may have; what is larger is left out, but for the code. */
const largestDetail = 16_384;
/** Levels of objects and lists in them. */
const deepest = 16;
const codePattern = /^[\p{L}\p{N}][\p{L}\p{N} _.:/#+-]{0,127}$/u;

/** What servers add for developers: stacks, and the words of the exception behind. */
const ofDevelopers: ReadonlySet<string> = new Set(['stacktrace', 'stack', 'exception', 'originalError', 'serviceName']);

/** A code as a subgraph of others writes it: `CARD_DECLINED`, `auth/expired`, 404. */
export function readForeignCode(code: unknown): string | number | undefined {
  if (typeof code === 'number' && Number.isFinite(code)) return code;
  return typeof code === 'string' && codePattern.test(code) ? code : undefined;
}

/** The extensions of an error of a subgraph of others, without stacks and addresses; `noCode` where they have no code. */
export function readForeignDetail(
  extensions: Readonly<Record<string, unknown>>,
  noCode: string,
  host: string,
): Readonly<Record<string, unknown>> & { readonly code: string | number } {
  const code = readForeignCode(extensions.code) ?? noCode;
  const { code: _, ...others } = extensions;
  const kept = mapStrings(others, (text) => text) as Record<string, unknown>;
  // What is too large is not even read.
  if (JSON.stringify(kept).length > largestDetail) return { code };
  const cleaned = mapStrings(kept, (text) => cleanMessage(text, host) ?? '') as Record<string, unknown>;
  return { ...cleaned, code };
}

function isKept(key: string): boolean {
  return key !== '__proto__' && !ofDevelopers.has(key);
}

/** The same without what is for developers, and nothing below the deepest level. */
function mapStrings(value: unknown, write: (text: string) => string, depth = 0): unknown {
  if (typeof value === 'string') return write(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return null;
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, write, depth + 1));
  const members = Object.entries(value).filter(([key]) => isKept(key));
  return Object.fromEntries(members.map(([key, member]) => [key, mapStrings(member, write, depth + 1)]));
}
