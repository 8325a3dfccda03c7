import type { Json } from '../contract/contract.ts';
import type { ColumnShape } from '../engines/inspection.ts';
import type { RelationNames } from './relation-names.ts';

/** A column as the draft of a contract describes it, with the reasons. */
export interface PropertyDraft {
  readonly name: string;
  /** The column, where it has another name. */
  readonly physicalName?: string;
  readonly shape: ColumnShape;
  readonly description?: string;
  /** From 1. */
  readonly keyPosition?: number;
  readonly isUnique: boolean;
  readonly isRequired: boolean;
  readonly isEventTime: boolean;
  readonly classification?: 'confidential' | 'restricted';
  readonly options: Readonly<Record<string, Json>>;
  /** The custom property `numberFormat`. */
  readonly numberFormat?: Readonly<Record<string, Json>>;
  readonly closed?: readonly string[];
  readonly relationship?: ReferenceDraft;
  /** Members of a nested value. */
  readonly members?: readonly PropertyDraft[];
  /** What was seen: sentences. */
  readonly evidence: readonly string[];
  /** What may be right as well, for people to decide; written as a comment. */
  readonly proposals: readonly (readonly string[])[];
}

export interface ReferenceDraft extends RelationNames {
  /** As a contract writes it. */
  readonly to: string;
}

/** A reference of several columns together. */
export interface CompositeDraft extends RelationNames {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface ObjectDraft {
  readonly name: string;
  readonly physicalName?: string;
  /** Where another contract has a type of the usual name. */
  readonly graphqlName?: string;
  readonly description?: string;
  readonly rows: number;
  readonly properties: readonly PropertyDraft[];
  /** Of several columns together. */
  readonly relationships: readonly CompositeDraft[];
  /** What was seen of the table as a whole: sentences. */
  readonly evidence: readonly string[];
}

export interface ContractDraft {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** Absolute path of the file that it becomes. */
  readonly file: string;
  /** What it was drafted from, in words. */
  readonly origin: string;
  readonly server: Readonly<Record<string, Json>>;
  /** What was seen of how the data are written: sentences. */
  readonly serverEvidence: readonly string[];
  readonly objects: readonly ObjectDraft[];
}
