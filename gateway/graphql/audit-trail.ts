import type { Access } from '../../subgraphs/domain/domain-subgraph.ts';

/** What becomes known of one request while it is answered. */
export class AuditTrail {
  readonly started = performance.now();
  readonly contracts = new Set<string>();
  readonly classified = new Set<string>();
  readonly codes = new Set<string>();
  rows = 0;
  /** The estimate by which the operation was let through or refused; absent where it did not get that far. */
  cost: number | undefined;
  operation: { readonly name: string | null; readonly hash: string } | undefined;

  note({ contracts, classified, rows }: Access): void {
    for (const contract of contracts) this.contracts.add(contract);
    for (const column of classified) this.classified.add(column);
    this.rows += rows;
  }
}
