import { defineCodes } from '../code.ts';

/** Errors of a subgraph about a request. */
export const requestCodes = defineCodes({
  BAD_USER_INPUT: {
    audience: 'client',
    status: 400,
    sentence: 'An argument has a value that the field cannot accept.',
    remedy: 'Correct the argument that the message names; it says what would be right.',
  },
  QUERY_TOO_BROAD: {
    audience: 'client',
    status: 400,
    sentence: 'The query needs more rows or groups of another object than can be brought together.',
    remedy:
      'Narrow it as the message says: a shorter range, a larger grain, fewer dimensions or a filter. `limits.semiJoinKeys` bounds what two domains exchange.',
  },
  CONTRACT_DRIFT: {
    audience: 'operator',
    status: 502,
    sentence: 'The data no longer has the columns or types that its contract promises.',
    remedy: 'Restore the data, or publish a new contract version that describes it.',
  },
  CONTRACT_VIOLATED: {
    audience: 'operator',
    status: 503,
    sentence: 'The data break a rule of their contract, which asks that they are not shown until it holds again.',
    remedy:
      'Correct the data; the next check that passes shows them. `onViolation` of the contract decides; see docs/trust.md.',
  },
  ENGINE_UNAVAILABLE: {
    audience: 'operator',
    status: 503,
    sentence: 'The engine that holds the data of this field cannot be used now.',
    remedy: 'Wait and ask again. Where it lasts, check the server of the contract; the log says why.',
  },
  DATA_UNREADABLE: {
    audience: 'operator',
    status: 503,
    sentence: 'The data of this field cannot be read until somebody mends them; to wait does not help.',
    remedy:
      'The log says why, with file and line, and so does `concord check --connect`: correct the data, or the server and the credentials that the contract names.',
  },
  DATA_CHANGED: {
    audience: 'operator',
    status: 503,
    sentence: 'The files of this field are replaced faster than they can be read.',
    remedy: 'Ask again. Publish files by renaming them into place, and not all the time; see docs/publishing-data.md.',
  },
  PEER_UNAVAILABLE: {
    audience: 'operator',
    status: 503,
    sentence: 'Another domain, whose rows the question is about, does not answer.',
    remedy: 'Check that the domain is served, and that `peers` of the process that asks has its URL.',
  },
  ENGINE_BUSY: {
    audience: 'client',
    status: 503,
    sentence: 'The engine has too many queries waiting.',
    remedy: 'Retry later; spread load, or raise `engine.queue`.',
  },
  DEADLINE_EXCEEDED: {
    audience: 'client',
    status: 504,
    sentence: 'The query did not finish before its deadline and was stopped.',
    remedy: 'Narrow the query (filter, smaller page), or raise `engine.timeout`.',
  },
  DATA_INVALID: {
    audience: 'operator',
    status: 502,
    sentence: 'A stored value cannot be represented in the type that the contract promises.',
    remedy: 'Correct the data, or the type in the contract.',
  },
  INTERNAL_SERVER_ERROR: {
    audience: 'operator',
    status: 500,
    sentence: 'Something failed inside Concord; the id of the error is also in the log.',
    remedy: 'Look the id up in the log.',
  },
});
