import type { ContractFile, ContractObject } from '../../contract/contract.ts';
import type { Path } from '../../errors/issue.ts';
import type { Mesh, ModelObject } from '../../model/model.ts';
import type { Check, Severity } from '../check.ts';

/** A check before its contract and object are added. */
export interface Draft extends Pick<Check, 'origin' | 'rule' | 'severity' | 'name' | 'sentence'> {
  readonly property?: string;
  readonly dimension?: string;
  readonly schedule?: string;
  /** The rule's id, name or kind: the last part of the check's id. */
  readonly key: string;
  /** The path of the promise in the contract. */
  readonly path: Path;
}

/** A served object, with its contract and model. */
export interface ObjectScope {
  readonly file: ContractFile;
  readonly declared: ContractObject;
  readonly object: ModelObject;
  readonly mesh: Mesh;
}

/** ODCS names `info`, `warning` and `error` as examples; an unknown severity counts as `error`. */
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
