import type { ContractFile, ContractObject } from '../../contract/contract.ts';
import type { Path } from '../../errors/issue.ts';
import type { Mesh, ModelObject } from '../../model/model.ts';
import type { Check, Severity } from '../check.ts';

/** A check before it is known whose it is. */
export interface Draft extends Pick<Check, 'origin' | 'rule' | 'severity' | 'name' | 'sentence'> {
  readonly property?: string;
  readonly dimension?: string;
  readonly schedule?: string;
  /** Id, name or kind of the rule: the last part of the check's id. */
  readonly key: string;
  /** Where the contract promises it. */
  readonly path: Path;
}

/** An object of a contract that is served, as the contract and as the model have it. */
export interface ObjectScope {
  readonly file: ContractFile;
  readonly declared: ContractObject;
  readonly object: ModelObject;
  readonly mesh: Mesh;
}

/** ODCS names `info`, `warning` and `error` as examples; what is none of them is as serious as it can be. */
export function readSeverity(text: string | undefined): Severity {
  switch (text?.toLowerCase()) {
    case 'info':
    case 'information':
      return 'info';
    case 'warning':
    case 'warn':
      return 'warning';
    default:
      return 'error';
  }
}
