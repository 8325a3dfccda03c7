import type { Requester, Viewer } from '../../core/model/access/viewer.ts';
import type { KeysAnswer, KeysQuestion } from '../../subgraphs/domain/across/peers.ts';
import type { NoteAccess } from '../../subgraphs/domain/domain-subgraph.ts';

/** The path of key queries from other domains. */
export const keysPath = '/internal/keys';

/** Runs another domain's key query, for its caller. Throws RequestError. */
export type AnswerKeys = (
  question: KeysQuestion,
  caller: {
    readonly viewer: Viewer;
    readonly signal: AbortSignal;
    readonly tellAccess: NoteAccess;
    readonly requester: Requester;
  },
) => Promise<KeysAnswer>;
