/** A client as it names itself by headers of its requests; `unknown` where it does not. */
export interface UsageClient {
  readonly name: string;
  readonly version: string;
}

/** An operation without any value: what is counted together. */
export interface UsageOperation {
  /** SHA-256 of `document`, in hexadecimal; `other` for all those that are too many to be told apart. */
  readonly hash: string;
  readonly name?: string;
  /** The operation with its fragments, sorted, without aliases, with placeholders for all values. */
  readonly document: string;
}

/** How often one client sent one operation. */
export interface ClientUsage extends UsageClient {
  readonly count: number;
  /** An instant (ISO 8601, UTC). */
  readonly lastSeen: string;
  /** The count of each day (UTC), the first day first. */
  readonly days: Readonly<Record<string, number>>;
}

/** An operation and who sent it. */
export interface OperationUsage extends UsageOperation {
  readonly clients: readonly ClientUsage[];
  /**
   * What it uses of the API, as schema coordinates: `Query.orders`, `Query.orders(filter:)`, `OrdersFilter.status`,
   * `OrderStatus.PAID`, `Order.orderId`; also what only variables name.
   */
  readonly coordinates: readonly string[];
}

/** What clients asked in a time: the file `usage.json`. */
export interface UsageManifest {
  readonly formatVersion: 1;
  /** Instants (ISO 8601, UTC). */
  readonly from: string;
  readonly to: string;
  readonly operations: readonly OperationUsage[];
}

/** Who uses a part of the API, and by which operation. */
export interface CoordinateUser {
  readonly client: UsageClient;
  readonly operation: UsageOperation;
  readonly count: number;
  readonly lastSeen: string;
}
