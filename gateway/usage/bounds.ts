import type { UsageClient, UsageOperation } from './usage.ts';
import { bytesOf, type UsageBook } from './usage-book.ts';

/** The maximal numbers of distinct records. Everything beyond is counted as `other`. */
export interface UsageBounds {
  readonly operations: number;
  readonly clients: number;
  /** Operations by client. */
  readonly pairs: number;
  /** Coordinates of these. */
  readonly coordinates: number;
  /** Bytes of the operations' documents. */
  readonly bytes: number;
}

export const usualBounds: UsageBounds = Object.freeze({
  operations: 2_000,
  clients: 500,
  pairs: 10_000,
  coordinates: 500_000,
  bytes: 8_388_608,
});

/** A counted request. */
export interface Use {
  readonly operation: UsageOperation;
  readonly client: UsageClient;
  readonly coordinates: readonly string[];
  readonly at: Date;
}

const otherOperation: UsageOperation = Object.freeze({ hash: 'other', document: '' });
const otherClient: UsageClient = Object.freeze({ name: 'other', version: '' });

/**
 * Replaces the operation or client of a request by `other` where the bounds are exceeded, so that ever new operations
 * and names take no more memory. Known ones stay themselves; new ones only while there is room. Coordinates are never
 * lost: their number is that of the API.
 */
export function fitIntoBounds(use: Use, book: UsageBook, bounds: UsageBounds): Use {
  const { operation, client, coordinates } = use;
  const { size } = book;
  const known = book.findPair(operation.hash, client);
  if (known !== undefined && coordinates.every((coordinate) => known.coordinates.has(coordinate))) return use;
  const rest = { ...use, operation: otherOperation, client: otherClient };
  if (size.coordinates >= bounds.coordinates) return rest;
  const isSmall = size.bytes + bytesOf(operation) <= bounds.bytes;
  const hasRoom = book.operations.has(operation.hash) || (size.operations < bounds.operations && isSmall);
  const hasSeat = book.hasClient(client) || size.clients < bounds.clients;
  const fitted = {
    ...use,
    operation: hasRoom ? operation : otherOperation,
    client: hasSeat ? client : otherClient,
  };
  const isNew = book.findPair(fitted.operation.hash, fitted.client) === undefined;
  return isNew && size.pairs >= bounds.pairs ? rest : fitted;
}
