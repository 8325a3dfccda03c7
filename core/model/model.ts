import type { Location } from '../errors/issue.ts';
import type { ObjectAccess, Protection } from './access/access.ts';
import type { Expression } from './expressions/expression.ts';
import type { EnumType, ScalarType, StoredField } from './field-type.ts';

/**
 * What Concord derives from all contracts of a mesh: readonly plain data that can be printed, with no references
 * between its parts but names. `typeName` identifies an object in the whole mesh. Field names, not property or column
 * names, identify fields.
 */
export interface Mesh {
  readonly domains: readonly Domain[];
}

/** One folder below `contracts/`: one subgraph. */
export interface Domain {
  readonly name: string;
  readonly contracts: readonly ContractSummary[];
  /** What this domain's contracts own, by type name. */
  readonly objects: readonly ModelObject[];
  /** Entities of other domains that this one refers to or adds fields to. */
  readonly stubs: readonly EntityStub[];
  /** Objects of other domains that relations of this one lead to, or come from. */
  readonly neighbours: readonly Neighbour[];
}

/** What the catalog and the responses say about a contract. */
export interface ContractSummary {
  readonly id: string;
  readonly version: string;
  readonly status: string;
  readonly name: string;
  readonly description?: string;
  readonly domain: string;
  readonly file: string;
  /** One line about whom to ask: team and support channel. */
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
  /** `ContractSummary.id`, with the version that serves. */
  readonly contractId: string;
  readonly contractVersion: string;
  /** As the contract names it. */
  readonly name: string;
  readonly typeName: string;
  /** Plural camelCase field of `Query`. */
  readonly collection: string;
  /** Singular camelCase: the by-key field, and the stem of by-unique fields. */
  readonly singular: string;
  /** PascalCase of the collection: the stem of helper types (`SessionsFilter`). */
  readonly helper: string;
  readonly description?: string;
  /** For the fields of Query and the relations that lead here; GraphQL deprecates no types. */
  readonly deprecated?: string;
  readonly tags: readonly string[];
  readonly source: Source;
  /** Columns first, then computed dimensions. */
  readonly fields: readonly Field[];
  /** Measures; they are no fields of rows but of groups and aggregates. */
  readonly metrics: readonly Metric[];
  /** Primary key first, then uniques. Empty when the object has no key. */
  readonly keys: readonly Key[];
  readonly relations: readonly Relation[];
  /** Fields that code computes from those of a row; absent when there are none. */
  readonly customFields?: readonly CustomField[];
  /** Fields that other domains add to the object; it can be filtered and ordered by them. */
  readonly contributed: readonly Relation[];
  /** Field that holds when a row happened. */
  readonly eventTime?: string;
  /** Who may read it, and which rows. */
  readonly access: ObjectAccess;
  /** Groups and aggregates of fewer rows show no value. */
  readonly minimumGroupSize?: number;
  /** Whether it may be read while its data break a rule of severity error: `warn` when absent. */
  readonly onViolation?: 'warn' | 'block';
  readonly at: Location;
}

/** An entity that another domain owns: its keys, and the relation fields that this domain contributes to it. */
export interface EntityStub {
  readonly typeName: string;
  readonly domain: string;
  readonly keys: readonly Key[];
  /** The fields of `keys`, typed as their owner types them. */
  readonly fields: readonly Field[];
  readonly relations: readonly Relation[];
}

/** What can be asked of an object of another domain: its fields of shared scalars, with texts for enums. */
export interface Neighbour {
  readonly typeName: string;
  readonly domain: string;
  readonly fields: readonly Field[];
}

export interface Key {
  readonly kind: 'primary' | 'unique';
  /** Field names, in key order. */
  readonly fields: readonly string[];
  /** Whether everybody who reads a row may see the key, so that rows can be ordered, paged and joined by it. */
  readonly open: boolean;
  /** Whether the SDL carries `@key` for it: the primary key, and uniques that a relationship targets, where these are open. */
  readonly entity: boolean;
  /** The by-key field of Query: `session`, `orderByKey`, `customerByEmail`. */
  readonly queryField: string;
}

/** A field of an object: a stored one, or a computed dimension. */
export interface Field extends StoredField {
  /** What a computed dimension is computed from, for every row; absent for what is stored. */
  readonly computed?: Computation;
}

/** An expression of a contract with what it reads. Its storage is that of the field or metric it belongs to. */
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
  /** As the contract names it. */
  readonly property: string;
  readonly type: ScalarType;
  /** What an empty group shows when gaps are filled with zero: `zero` where the outermost call is SUM or COUNT. */
  readonly fill: 'zero' | 'null';
  readonly description?: string;
  readonly deprecated?: string;
  /** Its own, or the highest of its inputs. */
  readonly classification?: string;
  /** Its own; those of its inputs hold as well. */
  readonly protections?: readonly Protection[];
  readonly tags: readonly string[];
  readonly at: Location;
}

/**
 * A field that code beside the contracts computes. The model holds what it is, and not the code. It cannot be filtered,
 * ordered or grouped by, because no engine knows it.
 */
export interface CustomField {
  readonly name: string;
  /** GraphQL text, as `[String!]!`. */
  readonly type: string;
  /** The closed set that `type` names, when it names one. */
  readonly values?: EnumType;
  readonly arguments: readonly CustomArgument[];
  /** What it is computed from. */
  readonly needs: readonly FieldNeed[];
  readonly description?: string;
  readonly deprecated?: string;
  readonly at: Location;
}

export interface CustomArgument {
  readonly name: string;
  /** GraphQL text. */
  readonly type: string;
  readonly description?: string;
}

/** A contract field of the same row, or of the row that a to-one relation inside the domain leads to. */
export interface FieldNeed {
  /** As the code reads it: `utmSource`, `session.utmSource`. */
  readonly name: string;
  readonly relation?: string;
  readonly field: string;
  /** Set where the code is promised a value, which data may break: a row without one never reaches it. */
  readonly presence?: 'promised';
}

/** A field that leads to another object, inside the domain or across. */
export interface Relation {
  readonly kind: 'toOne' | 'toMany';
  readonly name: string;
  /** Type that has the field. */
  readonly from: string;
  /** Type the field leads to. */
  readonly to: string;
  /** Pairs of field names that are equal on both sides. */
  readonly on: readonly { readonly from: string; readonly to: string }[];
  /** Which side holds the foreign key. A `toOne` with the key on `to` is the inverse of a one-to-one. */
  readonly foreignKeyOn: 'from' | 'to';
  /** Whether the two sides belong to different domains; such a relation is resolved by federation. */
  readonly crossDomain: boolean;
  readonly description?: string;
  readonly deprecated?: string;
  readonly at: Location;
}

/**
 * As for libpq: `prefer` encrypts where the server can, `require` always, `verify-full` also demands a certificate that
 * a known authority has signed for this host.
 */
export type SslMode = 'disable' | 'prefer' | 'require' | 'verify-full';

/** Where an object's rows are. Only `Source` tells engines apart; everything above it is the same for all. */
export type Source =
  | ServedSource
  /** The contract names no server, or one that no engine serves; the object is described but cannot be queried. */
  | { readonly kind: 'none'; readonly reason: string };

/** A source that an engine holds; `engine` is its name in the registry (`core/engines/registry.ts`). */
export type ServedSource =
  | {
      readonly kind: 'files';
      readonly engine: 'duckdb';
      readonly format: 'parquet' | 'csv' | 'json';
      /** Absolute path, folder-free, possibly with a glob. */
      readonly path: string;
      readonly nullValues: readonly string[];
      /** Of CSV, where it is no comma. */
      readonly delimiter?: string;
      /** Of CSV, where it is no `"`; empty where texts have none. */
      readonly quote?: string;
      /** Of CSV, where it is not UTF-8. */
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
      /** The contract's name of the server; credentials are found by it. */
      readonly server: string;
      readonly host: string;
      readonly port: number;
      readonly database: string;
      readonly schema: string;
      readonly table: string;
      readonly sslMode: SslMode;
    };
