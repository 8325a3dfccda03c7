import type { ContractObject } from '../../contract/contract.ts';
import type { ContractIndex } from '../contract-index.ts';
import type { ObjectKey } from '../objects/keys.ts';
import type { NamedObject } from '../objects/objects.ts';
import type { Report } from '../report.ts';

/** The mesh-wide inputs for resolving foreign keys. */
export interface ForeignKeyScope {
  readonly index: ContractIndex;
  /** Every object of every served contract; undefined for an object that is left out because of an issue. */
  readonly objects: ReadonlyMap<ContractObject, NamedObject | undefined>;
  readonly keysOf: (named: NamedObject) => readonly ObjectKey[];
  readonly report: Report;
}
