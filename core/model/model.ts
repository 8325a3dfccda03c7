import type { Location } from '../errors/issue.ts';
import type { ObjectAccess, Protection } from './access/access.ts';
import type { Expression } from './expressions/expression.ts';
import type { EnumType, ScalarType, StoredField } from './field-type.ts';

/**
 * The model that Concord derives from all contracts of a mesh: readonly plain data that can be printed. Its parts
 * reference each other by name only. `typeName` identifies an object in the whole mesh. Field names, not property or
 * column names, identify fields.
 */
export interface Mesh {
  readonly domains: readonly Domain[];
}

/** One folder below `contracts/`: one subgraph. */
export interface Domain {
  readonly name: string;
  readonly contracts: readonly ContractSummary[];
  /** What stands before the names of the shared vocabulary: `Concord` makes `ConcordDateTime`. Absent: nothing. */
  readonly prefix?: string;
  /** The objects of this domain's contracts, by type name. */
  readonly objects: readonly ModelObject[];
  /** Entities of other domains that this domain references or adds fields to. */
  readonly stubs: readonly EntityStub[];
  /** Objects of other domains at the far end of this domain's relations. */
  readonly neighbours: readonly Neighbour[];
}

/** A contract as the catalog and the responses show it. */
export interface ContractSummary {
  readonly id: string;
  readonly version: string;
  readonly status: string;
  readonly name: string;
  readonly description?: string;
  readonly domain: string;
  readonly file: string;
  /** One line about the contact: team and support channel. */
  readonly contact?: Contact;
}

export interface Contact {
  readonly name: string;
  readonly url?: string;
  readonly description?: string;
}

/** An object of a contract as it is served. */
export interface ModelObject {
  readonly domain: string;
  /** `ContractSummary.id`, with the served version. */
  readonly contractId: string;
  readonly contractVersion: string;
  /** The object's name in the contract. */
  readonly name: string;
  readonly typeName: string;
  /** Plural camelCase field of `Query`. */
  readonly collection: string;
  /** Singular camelCase: the by-key field, and the stem of by-unique fields. */
  readonly singular: string;
  /** PascalCase of the collection: the stem of helper types (`SessionsFilter`). */
  readonly helper: string;
  readonly description?: string;
  /** For the fields of Query and for relations to this object; GraphQL deprecates no types. */
  readonly deprecated?: string;
  readonly tags: readonly string[];
  readonly source: Source;
  /** Columns first, then computed dimensions. */
  readonly fields: readonly Field[];
  /** Measures are fields of groups and aggregates, not of rows. */
  readonly metrics: readonly Metric[];
  /** Primary key first, then uniques. Empty when the object has no key. */
  readonly keys: readonly Key[];
  readonly relations: readonly Relation[];
  /** Fields that code computes from the fields of a row; absent when there are none. */
  readonly customFields?: readonly CustomField[];
  /** Relations that other domains add to the object; its rows can be filtered and sorted by them. */
  readonly contributed: readonly Relation[];
  /** The field with the time at which a row happened. */
  readonly eventTime?: string;
  /** The roles that may read the object, and their row filters. */
  readonly access: ObjectAccess;
  /** Groups and aggregates of fewer rows return no values. */
  readonly minimumGroupSize?: number;
  /** Whether the object may be read while its data violates a rule of severity error: `warn` when absent. */
  readonly onViolation?: 'warn' | 'block';
  readonly at: Location;
}

/** An entity of another domain: its keys, and the relation fields that this domain contributes to it. */
export interface EntityStub {
  readonly typeName: string;
  readonly domain: string;
  readonly keys: readonly Key[];
  /** The fields of `keys`, with their owner's types. */
  readonly fields: readonly Field[];
  readonly relations: readonly Relation[];
}

/** An object of another domain as filters and orders see it: its fields of shared scalars, with enums as strings. */
export interface Neighbour {
  readonly typeName: string;
  readonly domain: string;
  readonly fields: readonly Field[];
}

export interface Key {
  readonly kind: 'primary' | 'unique';
  /** Field names, in key order. */
  readonly fields: readonly string[];
  /** Whether everybody who reads a row may see the key, so that rows can be sorted, paged and joined by it. */
  readonly open: boolean;
  /** Whether the SDL has `@key` for it: for open primary keys, and open unique keys that a relationship references. */
  readonly entity: boolean;
  /** The by-key field of Query: `session`, `orderByKey`, `customerByEmail`. */
  readonly queryField: string;
}

/** A field of an object: a stored one, or a computed dimension. */
export interface Field extends StoredField {
  /** The computation of a computed dimension, for every row; absent for stored fields. */
  readonly computed?: Computation;
}

/** An expression of a contract with its inputs. Its storage is that of its field or metric. */
export interface Computation {
  readonly expression: Expression;
  /** Every stored field that the result depends on, each once. */
  readonly inputs: readonly ComputationInput[];
}

export interface ComputationInput {
  /** Type name of the object that has the field. */
  readonly object: string;
  readonly field: string;
}

/** A measure: one value for a group of rows. */
export interface Metric extends Computation {
  readonly name: string;
  /** The property's name in the contract. */
  readonly property: string;
  readonly type: ScalarType;
  /** The value of an empty group when gaps are filled with zero: `zero` where the outermost call is SUM or COUNT. */
  readonly fill: 'zero' | 'null';
  readonly description?: string;
  readonly deprecated?: string;
  /** Its own classification, or the highest of its inputs. */
  readonly classification?: string;
  /** Its own protections; those of its inputs apply as well. */
  readonly protections?: readonly Protection[];
  readonly tags: readonly string[];
  readonly at: Location;
}

/**
 * A field that custom code computes. The model contains its declaration, not the code. Rows cannot be filtered, sorted
 * or grouped by it, because no engine knows it.
 */
export interface CustomField {
  readonly name: string;
  /** A GraphQL type, e.g. `[String!]!`. */
  readonly type: string;
  /** The closed set, if `type` names one. */
  readonly values?: EnumType;
  readonly arguments: readonly CustomArgument[];
  /** The contract fields that it is computed from. */
  readonly needs: readonly FieldNeed[];
  readonly description?: string;
  readonly deprecated?: string;
  readonly at: Location;
}

export interface CustomArgument {
  readonly name: string;
  /** A GraphQL type. */
  readonly type: string;
  readonly description?: string;
}

/** A contract field of the same row, or of the row of a to-one relation inside the domain. */
export interface FieldNeed {
  /** The name in the code: `utmSource`, `session.utmSource`. */
  readonly name: string;
  readonly relation?: string;
  readonly field: string;
  /** Set where the code is promised a non-null value. Data may break the promise: such a row never reaches the code. */
  readonly presence?: 'promised';
}

/** A field that returns related rows, inside the domain or across domains. */
export interface Relation {
  readonly kind: 'toOne' | 'toMany';
  readonly name: string;
  /** Type that has the field. */
  readonly from: string;
  /** Type that the field returns. */
  readonly to: string;
  /** Pairs of field names that are equal on both sides. */
  readonly on: readonly { readonly from: string; readonly to: string }[];
  /** The side with the foreign key. A `toOne` with the key on `to` is the inverse of a one-to-one. */
  readonly foreignKeyOn: 'from' | 'to';
  /** Whether the two sides belong to different domains; federation resolves such a relation. */
  readonly crossDomain: boolean;
  readonly description?: string;
  readonly deprecated?: string;
  readonly at: Location;
}

/**
 * As in libpq: `prefer` encrypts where the server can, `require` always, `verify-full` also requires a certificate that
 * a known authority has signed for this host.
 */
export type SslMode = 'disable' | 'prefer' | 'require' | 'verify-full';

/** The location of an object's rows. Only `Source` distinguishes engines; the layers above treat all alike. */
export type Source =
  | ServedSource
  /** The contract names no server, or an unsupported one; the object is described but cannot be queried. */
  | { readonly kind: 'none'; readonly reason: string };

/** A source that an engine reads; `engine` is its name in the registry (`core/engines/registry.ts`). */
export type ServedSource =
  | {
      readonly kind: 'files';
      readonly engine: 'duckdb';
      readonly format: 'parquet' | 'csv' | 'json';
      /** Absolute path, folder-free, possibly with a glob. */
      readonly path: string;
      readonly nullValues: readonly string[];
      /** The delimiter of CSV; absent for a comma. */
      readonly delimiter?: string;
      /** The quote of CSV; absent for `"`, empty where strings are not quoted. */
      readonly quote?: string;
      /** The encoding of CSV; absent for UTF-8. */
      readonly encoding?: 'utf-8' | 'latin-1' | 'utf-16';
    }
  | {
      readonly kind: 'database';
      readonly engine: 'duckdb';
      /** Absolute path of the `.duckdb` file. */
      readonly database: string;
      readonly schema: string;
      readonly table: string;
    }
  | {
      readonly kind: 'table';
      readonly engine: 'postgres';
      /** The server's name in the contract, by which credentials are found. */
      readonly server: string;
      readonly host: string;
      readonly port: number;
      readonly database: string;
      readonly schema: string;
      readonly table: string;
      readonly sslMode: SslMode;
    };
