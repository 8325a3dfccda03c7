import type { ObjectReport } from '../../../core/quality/verdicts/report.ts';
import type { Caller } from '../operation.ts';

/**
 * A domain's query to another one, whose rows it cannot read itself: the distinct keys of rows that pass a filter, or
 * that are among given keys, with values of each. All names are GraphQL names.
 */
export interface KeysQuestion {
  /** Type name of an object that the other domain owns. */
  readonly object: string;
  readonly key: readonly string[];
  readonly values: readonly string[];
  /** A filter in the form of the querying domain's filter input; the other domain plans it by its own contract. */
  readonly filter?: unknown;
  /** A list of canonical texts for each field of `key`. */
  readonly among?: readonly (readonly string[])[];
  /** An answer with more keys is an error. */
  readonly limit: number;
}

/** A list of canonical texts for each field of `key` and then of `values`. Keys are never null, values may be. */
export interface KeysAnswer {
  readonly columns: readonly (readonly (string | null)[])[];
  /** The reports on the objects that were read; absent where the other domain sends none. */
  readonly trust?: readonly ObjectReport[];
}

/** The other domains of the mesh, wherever they are served. Each applies its own policy to the caller. */
export interface Peers {
  /** Throws RequestError: PEER_UNAVAILABLE, and the other domain's own errors. */
  readonly ask: (domain: string, question: KeysQuestion, caller: Caller) => Promise<KeysAnswer>;
}
