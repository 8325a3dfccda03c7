import { RequestError } from '../../../core/errors/request-error.ts';
import type { Caller } from '../operation.ts';
import type { KeysAnswer, KeysQuestion, Peers } from './peers.ts';

/** A domain that this process serves. */
interface LocalPeer {
  readonly name: string;
  readonly answerKeys: (question: KeysQuestion, caller: Caller) => Promise<KeysAnswer>;
}

/** The domains of this process as peers of each other; `others` is used for domains that it does not serve. */
export function createLocalPeers(served: () => readonly LocalPeer[], others?: Peers): Peers {
  return {
    async ask(domain, question, caller) {
      const peer = served().find(({ name }) => name === domain);
      if (peer !== undefined) return await peer.answerKeys(question, caller);
      if (others !== undefined) return await others.ask(domain, question, caller);
      throw new RequestError('PEER_UNAVAILABLE', `The domain ${domain}, which the question is about, is not served.`);
    },
  };
}
