import type { ObjectReport } from '../../../core/quality/verdicts/report.ts';
import type { Caller } from '../operation.ts';

/**
 * What a domain asks another one, whose rows it cannot read itself: the different keys of rows that pass a filter, or
 * that are among some keys, with values of each. All names are those of GraphQL.
 */
export interface KeysQuestion {
  /** Type name of an object that the other domain owns. */
  readonly object: string;
  readonly key: readonly string[];
  readonly values: readonly string[];
  /** As the asking domain's filter of the object; the other one plans it by its own contract. */
  readonly filter?: unknown;
  /** A list of canonical texts for each field of `key`. */
  readonly among?: readonly (readonly string[])[];
  /** An answer with more keys is an error. */
  readonly limit: number;
}

/** A list of canonical texts for each field of `key` and then of `values`. Keys are never null, values may be. */
export interface KeysAnswer {
  readonly columns: readonly (readonly (string | null)[])[];
  /** What is known about the objects that the answer was read from; absent where the other domain does not tell. */
  readonly trust?: readonly ObjectReport[];
}

/** The other domains of the mesh, wherever they are served. Each applies its own policy to the caller. */
export interface Peers {
  /** Throws RequestError: PEER_UNAVAILABLE, and what the other domain itself answers. */
  readonly ask: (domain: string, question: KeysQuestion, caller: Caller) => Promise<KeysAnswer>;
}
