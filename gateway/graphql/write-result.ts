import { setImmediate } from 'node:timers/promises';
import { isExactNumber } from '../transport/reply/exact-json.ts';

/** Milliseconds of writing between two turns of other requests. */
const slice = 10;
/** Items of a list that are written in one go. */
const together = 64;

/**
 * A result as JSON, as `JSON.stringify` writes it, with pauses: a page of 10 000 rows takes it tens of milliseconds, in
 * which others would wait. Long lists are written some items at a time. Throws RangeError for what no string can hold.
 */
export async function writeResult(result: unknown): Promise<string> {
  const parts: string[] = [];
  let since = performance.now();
  await write(result);
  return parts.join('');

  async function write(value: unknown): Promise<void> {
    if (typeof value !== 'object' || value === null || 'toJSON' in value || isExactNumber(value)) {
      parts.push(JSON.stringify(value) ?? 'null');
    } else if (Array.isArray(value)) {
      await writeList(value);
    } else {
      let before = '{';
      for (const [name, member] of Object.entries(value)) {
        if (!isWritten(member)) continue;
        parts.push(`${before}${JSON.stringify(name)}:`);
        before = ',';
        await write(member);
      }
      parts.push(before === '{' ? '{}' : '}');
    }
  }

  async function writeList(list: readonly unknown[]): Promise<void> {
    if (list.length <= together) {
      parts.push(JSON.stringify(list));
      return;
    }
    for (let at = 0; at < list.length; at += together) {
      if (performance.now() - since > slice) {
        await setImmediate();
        since = performance.now();
      }
      parts.push(at === 0 ? '[' : ',', JSON.stringify(list.slice(at, at + together)).slice(1, -1));
    }
    parts.push(']');
  }
}

/** `JSON.stringify` leaves out members that are none of JSON's values. */
function isWritten(member: unknown): boolean {
  return member !== undefined && typeof member !== 'function' && typeof member !== 'symbol';
}
