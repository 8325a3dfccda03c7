import type { ContractObject } from '../../contract/contract.ts';
import type { ContractIndex } from '../contract-index.ts';
import type { ObjectKey } from '../keys.ts';
import type { NamedObject } from '../objects.ts';
import type { Report } from '../report.ts';

/** What resolving needs to know about the whole mesh. */
export interface ForeignKeyScope {
  readonly index: ContractIndex;
  /** Every object of every contract that is served; undefined for one that is left out because of an issue. */
  readonly objects: ReadonlyMap<ContractObject, NamedObject | undefined>;
  readonly keysOf: (named: NamedObject) => readonly ObjectKey[];
  readonly report: Report;
}
