import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { stableText } from '../../../core/query/arguments/fields/field-key.ts';
import type { Caller } from '../operation.ts';
import type { KeysAnswer, KeysQuestion, Peers } from './peers.ts';

/**
 * Peers that send equal key queries only once per caller, which is the same throughout an operation: aliases, totals
 * beside groups and counts beside pages share one answer, and so see one state of the other domain.
 */
export function askOnce(peers: Peers): Peers {
  const asked = new WeakMap<Caller, Map<string, Promise<KeysAnswer>>>();
  return {
    async ask(domain, question, caller) {
      const name = await nameOf(domain, question);
      const answers = asked.get(caller) ?? new Map<string, Promise<KeysAnswer>>();
      asked.set(caller, answers);
      const answer = answers.get(name) ?? peers.ask(domain, question, caller);
      answers.set(name, answer);
      return await answer;
    },
  };
}

/** Keys that are hashed without a pause. */
const keysAtOnce = 10_000;

/**
 * A hash that is equal for equal queries. A query may contain a million keys, so only the hash is kept, and hashing
 * pauses between chunks.
 */
async function nameOf(domain: string, { among, ...question }: KeysQuestion): Promise<string> {
  const hash = createHash('sha256').update(stableText([domain, question, among?.length ?? null]));
  for (const keys of among ?? []) {
    hash.update(`${keys.length}:`);
    for (let start = 0; start < keys.length; start += keysAtOnce) {
      if (start > 0) await setImmediate();
      hash.update(JSON.stringify(keys.slice(start, start + keysAtOnce)));
    }
  }
  return hash.digest('base64');
}
