/** What an operation with lists of unknown length may still cost, while it is executed. */
export class FetchBudget {
  readonly limit: number;
  #spent: number;

  /** `estimated` is what was known before: lists of unknown length counted as one row. */
  constructor(limit: number, estimated: number) {
    this.limit = limit;
    this.#spent = estimated;
  }

  /** Whether so much more is within the limit; it is spent then. */
  spend(cost: number): boolean {
    if (this.#spent + cost > this.limit) return false;
    this.#spent += cost;
    return true;
  }
}
