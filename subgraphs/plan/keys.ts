import type { ColumnOperand, Predicate, TableReference } from './logical-plan.ts';

/** The different keys that rows hold, without those that are null in a part, each with values of one of its rows. */
export interface KeysPlan {
  readonly kind: 'keys';
  readonly object: string;
  readonly table: TableReference;
  readonly where: Predicate;
  readonly key: readonly ColumnOperand[];
  readonly values: readonly ColumnOperand[];
  /** One key more is read, to know whether there are more. */
  readonly limit: number;
}
