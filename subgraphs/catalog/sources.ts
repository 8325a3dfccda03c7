/**
 * What the catalog shows beside contracts, when something in this process knows it. Each is asked when a request asks,
 * so that the answer is of that moment.
 */
export interface CatalogSources {
  /** Everything that contracts promise of their data; the rules of the contracts alone where it is absent. */
  readonly checks?: () => readonly CatalogCheck[];
  readonly verdicts?: CatalogVerdicts;
  /** What clients asked; absent where nothing is recorded. */
  readonly usage?: () => readonly CatalogOperation[];
  /** What else one should know of the catalog here; sentences. */
  readonly notes?: readonly string[];
}

/** A promise, and how much it matters. */
export interface CatalogCheck {
  readonly id: string;
  readonly contractId: string;
  /** As the contract names it; empty for a promise of the whole contract. */
  readonly object: string;
  /** `address.city`, `tags[]`. */
  readonly property?: string;
  readonly origin: string;
  readonly severity: string;
  readonly dimension?: string;
  readonly name: string;
  /** What must hold, in words. */
  readonly sentence: string;
  readonly schedule?: string;
}

/** What came of measuring a promise, without any value of a row. */
export interface CatalogVerdict {
  readonly outcome: string;
  readonly measured?: number | string;
  readonly failing?: number;
  readonly total?: number;
  readonly reason?: string;
  readonly checkedAt: string;
}

export type QualityState = 'PASS' | 'WARN' | 'FAIL' | 'UNKNOWN';

export interface CatalogVerdicts {
  readonly latest: (checkId: string) => CatalogVerdict | undefined;
  /** The latest first. */
  readonly history: (checkId: string, first: number) => Promise<readonly CatalogVerdict[]>;
  /** Of the whole contract, or of one object of it. */
  readonly state: (contractId: string, object?: string) => QualityState;
}

/** A recorded operation: who sent it, and what it uses of the API. */
export interface CatalogOperation {
  readonly hash: string;
  readonly name?: string;
  readonly clients: readonly {
    readonly name: string;
    readonly version: string;
    readonly count: number;
    readonly lastSeen: string;
  }[];
  /** Schema coordinates: `Order.orderId`, `OrdersFilter.status`. */
  readonly coordinates: readonly string[];
}
