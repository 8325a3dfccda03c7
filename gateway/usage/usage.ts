/** A client as its request headers name it; `unknown` without such headers. */
export interface UsageClient {
  readonly name: string;
  readonly version: string;
}

/** An operation without values: the unit of counting. */
export interface UsageOperation {
  /** SHA-256 of `document`, in hexadecimal; `other` for all operations above the bound. */
  readonly hash: string;
  readonly name?: string;
  /** The operation with its fragments, sorted, without aliases, with placeholders for all values. */
  readonly document: string;
}

/** The count of one client for one operation. */
export interface ClientUsage extends UsageClient {
  readonly count: number;
  /** An instant (ISO 8601, UTC). */
  readonly lastSeen: string;
  /** The count of each day (UTC), the first day first. */
  readonly days: Readonly<Record<string, number>>;
}

/** An operation with its clients. */
export interface OperationUsage extends UsageOperation {
  readonly clients: readonly ClientUsage[];
  /**
   * The used parts of the API, as schema coordinates: `Query.orders`, `Query.orders(filter:)`, `OrdersFilter.status`,
   * `OrderStatus.PAID`, `Order.orderId`; including those that only variables name.
   */
  readonly coordinates: readonly string[];
}

/** The usage of all clients over a time: the file `usage.json`. */
export interface UsageManifest {
  readonly formatVersion: 1;
  /** Instants (ISO 8601, UTC). */
  readonly from: string;
  readonly to: string;
  readonly operations: readonly OperationUsage[];
}

/** A client and an operation that use a part of the API. */
export interface CoordinateUser {
  readonly client: UsageClient;
  readonly operation: UsageOperation;
  readonly count: number;
  readonly lastSeen: string;
}
