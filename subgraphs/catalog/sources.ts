import type { CheckRule } from '../../core/quality/check.ts';

/**
 * Information that the catalog shows beside contracts, where this process has it. Each source is called per request, so
 * that the result is current.
 */
export interface CatalogSources {
  /** All promises of contracts about their data; where absent, the catalog only shows the quality rules. */
  readonly checks?: () => readonly CatalogCheck[];
  readonly verdicts?: CatalogVerdicts;
  /** Recorded operations; absent where usage is not recorded. */
  readonly usage?: () => readonly CatalogOperation[];
  /** Further notes about this catalog; sentences. */
  readonly notes?: readonly string[];
}

/** A promise, with its severity. */
export interface CatalogCheck {
  readonly id: string;
  readonly contractId: string;
  /** The object's name in the contract; empty for a promise of the whole contract. */
  readonly object: string;
  /** `address.city`, `tags[]`. */
  readonly property?: string;
  readonly origin: string;
  readonly severity: string;
  readonly dimension?: string;
  readonly name: string;
  /** The promise in words. */
  readonly sentence: string;
  readonly schedule?: string;
  /** How it is measured; absent where nothing is. */
  readonly rule?: CheckRule;
}

/** The result of measuring a promise, without any value of a row. */
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
  /** The latest verdicts first. */
  readonly history: (checkId: string, first: number) => Promise<readonly CatalogVerdict[]>;
  /** The state of the whole contract, or of one of its objects. */
  readonly state: (contractId: string, object?: string) => QualityState;
}

/** A recorded operation: its clients, and the parts of the API that it uses. */
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
