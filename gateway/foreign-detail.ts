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
  const kept = clean(others, { host, depth: 0 }) as Record<string, unknown>;
  return JSON.stringify(kept).length > largestDetail ? { code } : { ...kept, code };
}

function isKept(key: string): boolean {
  return key !== '__proto__' && !ofDevelopers.has(key);
}

function clean(value: unknown, place: { readonly host: string; readonly depth: number }): unknown {
  if (typeof value === 'string') return cleanMessage(value, place.host) ?? '';
  if (typeof value !== 'object' || value === null) return value;
  if (place.depth > deepest) return null;
  const below = { ...place, depth: place.depth + 1 };
  if (Array.isArray(value)) return value.map((item) => clean(item, below));
  const members = Object.entries(value).filter(([key]) => isKept(key));
  return Object.fromEntries(members.map(([key, member]) => [key, clean(member, below)]));
}
