import type { Access } from '../../subgraphs/domain/domain-subgraph.ts';

/** The facts about one request, collected while it runs. */
export class AuditTrail {
  readonly started = performance.now();
  readonly contracts = new Set<string>();
  readonly classified = new Set<string>();
  readonly codes = new Set<string>();
  rows = 0;
  /** The cost by which the operation was admitted or refused; absent where it did not get that far. */
  cost: number | undefined;
  operation: { readonly name: string | null; readonly hash: string } | undefined;

  note({ contracts, classified, rows }: Access): void {
    for (const contract of contracts) this.contracts.add(contract);
    for (const column of classified) this.classified.add(column);
    this.rows += rows;
  }
}
