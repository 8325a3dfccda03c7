/** The remaining cost of an operation with lists of unknown length, while it is executed. */
export class FetchBudget {
  readonly limit: number;
  #spent: number;

  /** `estimated` is the cost before execution, with lists of unknown length as one row. */
  constructor(limit: number, estimated: number) {
    this.limit = limit;
    this.#spent = estimated;
  }

  /** Spends a cost if it is within the limit; returns whether it is. */
  spend(cost: number): boolean {
    if (this.#spent + cost > this.limit) return false;
    this.#spent += cost;
    return true;
  }
}
