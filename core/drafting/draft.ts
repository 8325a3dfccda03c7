import type { Json } from '../contract/contract.ts';
import type { ColumnShape } from '../engines/inspection.ts';
import type { RelationNames } from './relation-names.ts';

/** A drafted property, with the evidence for it. */
export interface PropertyDraft {
  readonly name: string;
  /** The column name, if it differs from `name`. */
  readonly physicalName?: string;
  readonly shape: ColumnShape;
  readonly description?: string;
  /** The position in the primary key, from 1. */
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
  /** The members of a nested object. */
  readonly members?: readonly PropertyDraft[];
  /** Observations, as sentences. */
  readonly evidence: readonly string[];
  /** Plausible alternatives for people to decide; written as YAML comments. */
  readonly proposals: readonly (readonly string[])[];
}

export interface ReferenceDraft extends RelationNames {
  /** The reference, as a contract writes it. */
  readonly to: string;
}

/** A reference by a composite foreign key. */
export interface CompositeDraft extends RelationNames {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface ObjectDraft {
  readonly name: string;
  readonly physicalName?: string;
  /** Present if another contract already uses the default type name. */
  readonly graphqlName?: string;
  readonly description?: string;
  readonly rows: number;
  readonly properties: readonly PropertyDraft[];
  /** References by composite foreign keys. */
  readonly relationships: readonly CompositeDraft[];
  /** Observations about the whole table, as sentences. */
  readonly evidence: readonly string[];
}

export interface ContractDraft {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** Absolute path of the file to write. */
  readonly file: string;
  /** The origin of the draft, in words. */
  readonly origin: string;
  readonly server: Readonly<Record<string, Json>>;
  /** Observations about the data's format, as sentences. */
  readonly serverEvidence: readonly string[];
  readonly objects: readonly ObjectDraft[];
}
