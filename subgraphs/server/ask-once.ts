import { createHash } from 'node:crypto';
import { stableText } from '../plan/field-key.ts';
import type { Caller } from './operation.ts';
import type { KeysAnswer, Peers } from './peers.ts';

/**
 * Peers that are asked an equal question once for a caller, who is the same throughout an operation: aliases, totals
 * beside groups and counts beside pages share one answer, and so see one state of the other domain.
 */
export function askOnce(peers: Peers): Peers {
  const asked = new WeakMap<Caller, Map<string, Promise<KeysAnswer>>>();
  return {
    ask(domain, question, caller) {
      const answers = asked.get(caller) ?? new Map<string, Promise<KeysAnswer>>();
      asked.set(caller, answers);
      // Questions may list a million keys, of which nothing is kept but this.
      const name = createHash('sha256')
        .update(stableText([domain, question]))
        .digest('base64');
      const answer = answers.get(name) ?? peers.ask(domain, question, caller);
      answers.set(name, answer);
      return answer;
    },
  };
}
