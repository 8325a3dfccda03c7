import type { Location, Path } from '../errors/issue.ts';

/**
 * An Open Data Contract Standard (ODCS) contract as typed, frozen data. Names are the standard's, except `objects`,
 * which ODCS calls `schema`. Every element has its `path` in the document; `ContractFile.locate` returns the line and
 * column of a path. Versions 3.0.0 to 3.2.0 are converted to this one shape.
 */
export interface Contract {
  readonly apiVersion: ApiVersion;
  readonly id: string;
  readonly version: string;
  readonly name?: string;
  readonly status?: string;
  readonly domain?: string;
  readonly dataProduct?: string;
  readonly tenant?: string;
  readonly description?: ContractDescription;
  readonly context?: Json;
  readonly tags: readonly string[];
  readonly objects: readonly ContractObject[];
  readonly servers: readonly ContractServer[];
  readonly roles: readonly ContractRole[];
  readonly team?: ContractTeam;
  readonly support: readonly ContractSupport[];
  readonly price?: ContractPrice;
  readonly slaDefaultElement?: string;
  readonly slaProperties: readonly ContractSla[];
  readonly authoritativeDefinitions: readonly AuthoritativeDefinition[];
  readonly customProperties: CustomProperties;
  readonly contractCreatedTs?: string;
}

export const apiVersions = ['v3.0.0', 'v3.0.1', 'v3.0.2', 'v3.1.0', 'v3.2.0'] as const;
export type ApiVersion = (typeof apiVersions)[number];

/** A contract with the file it was read from. `domain` is the folder below the contracts directory. */
export interface ContractFile {
  /** The path as given on the command line, or relative to the working directory; issues print it. */
  readonly file: string;
  /** Absolute path; relative server paths resolve against its folder. */
  readonly absolutePath: string;
  readonly domain: string;
  readonly contract: Contract;
  /** The location of the value at `path`, or of its nearest existing ancestor. */
  readonly locate: (path: Path) => Location;
  /** The location of an offset inside the string at `path`; the string's start where its YAML is folded or escaped. */
  readonly locateWithin: (path: Path, text: string, offset: number) => Location;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** `customProperties` as a null-prototype record: property → value. */
export type CustomProperties = Readonly<Record<string, Json>>;

export interface ContractDescription {
  readonly purpose?: string;
  readonly usage?: string;
  readonly limitations?: string;
}

export interface AuthoritativeDefinition {
  readonly type: string;
  readonly url: string;
  readonly description?: string;
}

/** The common members of objects and properties (ODCS `SchemaElement`). */
interface ContractElement {
  readonly path: Path;
  readonly id?: string;
  readonly name: string;
  readonly physicalName?: string;
  readonly physicalType?: string;
  readonly businessName?: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly synonyms: readonly string[];
  readonly context?: Json;
  readonly deprecated?: ContractDeprecation;
  readonly authoritativeDefinitions: readonly AuthoritativeDefinition[];
  readonly quality: readonly ContractQuality[];
  readonly relationships: readonly ContractRelationship[];
  readonly customProperties: CustomProperties;
}

/** One entry of the contract's `schema`: a table, a view, a file. */
export interface ContractObject extends ContractElement {
  readonly dataGranularityDescription?: string;
  readonly properties: readonly ContractProperty[];
}

export type LogicalType =
  | 'string'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'object'
  | 'array'
  | 'map'
  | 'vector';

/** A column, or a member of a nested object. */
export interface ContractProperty extends ContractElement {
  /** Absent when the contract declares none; the model then derives the type from `physicalType`. */
  readonly logicalType?: LogicalType;
  readonly logicalTypeOptions: Readonly<Record<string, Json>>;
  readonly primaryKey: boolean;
  readonly primaryKeyPosition?: number;
  readonly required: boolean;
  readonly unique: boolean;
  readonly partitioned: boolean;
  readonly partitionKeyPosition?: number;
  readonly classification?: string;
  readonly encryptedName?: string;
  readonly criticalDataElement: boolean;
  readonly semanticType: 'column' | 'measure' | 'dimension';
  readonly transformLogic?: string;
  readonly transformDescription?: string;
  readonly transformSourceObjects: readonly string[];
  readonly examples: readonly Json[];
  readonly enum: readonly ContractEnumValue[];
  /** Members of `logicalType: object`. */
  readonly properties: readonly ContractProperty[];
  /** The element type of `logicalType: array`. Its `name` defaults to `items`. */
  readonly items?: ContractProperty;
  /** The key and value types of `logicalType: map` (3.2). */
  readonly map?: { readonly key: ContractProperty; readonly value: ContractProperty };
}

/** `deprecated: true`, or an object with a reason and dates (3.2). */
export interface ContractDeprecation {
  readonly reason?: string;
  readonly since?: string;
  readonly removal?: string;
  readonly replacedBy?: string;
}

export interface ContractEnumValue {
  readonly value: string | number | boolean;
  readonly label?: string;
  readonly description?: string;
}

/** A foreign key of a property (`from` is empty) or an object. References stay strings; the model resolves them. */
export interface ContractRelationship {
  readonly path: Path;
  readonly id?: string;
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly description?: string;
  readonly customProperties: CustomProperties;
}

export interface ContractServer {
  readonly path: Path;
  readonly id?: string;
  readonly server: string;
  readonly type: string;
  readonly environment?: string;
  readonly description?: string;
  /** Everything the server type defines: `path`, `format`, `host`, `port`, `database`, `schema`, `delimiter`, … */
  readonly settings: Readonly<Record<string, Json>>;
  readonly customProperties: CustomProperties;
}

export interface ContractRole {
  readonly path: Path;
  readonly role: string;
  readonly access?: string;
  readonly description?: string;
  readonly customProperties: CustomProperties;
}

export interface ContractTeam {
  readonly name?: string;
  readonly description?: string;
  readonly members: readonly { readonly username: string; readonly name?: string; readonly role?: string }[];
}

export interface ContractSupport {
  readonly channel: string;
  readonly url?: string;
  readonly tool?: string;
  readonly scope?: string;
  readonly description?: string;
}

export interface ContractPrice {
  readonly priceAmount?: number;
  readonly priceCurrency?: string;
  readonly priceUnit?: string;
}

export interface ContractSla {
  readonly path: Path;
  readonly property: string;
  readonly value: Json;
  readonly valueExt?: Json;
  readonly unit?: string;
  readonly element?: string;
  readonly driver?: string;
  readonly description?: string;
  readonly schedule?: string;
}

/** One quality rule. `type` defaults to `library` if a `metric` (or the older `rule`) is set, else to `text`. */
export interface ContractQuality {
  readonly path: Path;
  readonly id?: string;
  readonly name?: string;
  readonly type: 'library' | 'sql' | 'text' | 'custom';
  readonly metric?: string;
  readonly arguments: Readonly<Record<string, Json>>;
  readonly query?: string;
  readonly engine?: string;
  readonly implementation?: Json;
  readonly description?: string;
  readonly dimension?: string;
  readonly severity?: string;
  readonly businessImpact?: string;
  readonly unit?: string;
  readonly schedule?: string;
  readonly scheduler?: string;
  /** `mustBe`, `mustNotBe`, `mustBeGreaterThan`, `mustBeBetween`, … as written. */
  readonly operators: Readonly<Record<string, Json>>;
  readonly customProperties: CustomProperties;
}
