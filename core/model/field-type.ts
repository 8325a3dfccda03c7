import type { Location } from '../errors/issue.ts';
import type { Protection } from './access/access.ts';
import type { TextFormat } from './formats/text-format.ts';

/** A property with its GraphQL type and its storage in the engine. */
export interface StoredField {
  readonly name: string;
  /** The property's name in the contract. */
  readonly property: string;
  /**
   * The column, or the member of a nested column. For a computed dimension, the property's name, which is no column.
   */
  readonly column: string;
  readonly type: FieldType;
  readonly nonNull: boolean;
  readonly description?: string;
  readonly deprecated?: string;
  readonly classification?: string;
  /** A reader must pass all of them; absent when everyone may read the value. A protected field is nullable. */
  readonly protections?: readonly Protection[];
  readonly tags: readonly string[];
  readonly at: Location;
}

export type FieldType = ScalarType | EnumType | ObjectType | ListType | MapType | JsonType;

export type ScalarName =
  | 'ID'
  | 'String'
  | 'Int'
  | 'Long'
  | 'Float'
  | 'Decimal'
  | 'Boolean'
  | 'Date'
  | 'Time'
  | 'DateTime';

export interface ScalarType {
  readonly kind: 'scalar';
  readonly scalar: ScalarName;
  readonly storage: Storage;
  /** The storage by `physicalType`, where `logicalType` disagrees with it: the value is cast from this to `storage`. */
  readonly storedAs?: Storage;
  /** The format of the value in text files, where it differs from Concord's. */
  readonly format?: TextFormat;
}

/** A closed set of strings that are all legal GraphQL names. */
export interface EnumType {
  readonly kind: 'enum';
  readonly typeName: string;
  readonly values: readonly { readonly value: string; readonly description?: string }[];
  readonly storage: Storage;
}

/** A nested object with its own GraphQL type, e.g. `CustomerAddress`; `<typeName>Filter` filters it. */
export interface ObjectType {
  readonly kind: 'object';
  readonly typeName: string;
  readonly fields: readonly StoredField[];
}

/** `array`, and `vector` (a list of non-null Float). */
export interface ListType {
  readonly kind: 'list';
  readonly of: FieldType;
  readonly elementNonNull: boolean;
}

/** A list of `{ key value }`. */
export interface MapType {
  readonly kind: 'map';
  readonly typeName: string;
  readonly key: ScalarType | EnumType;
  readonly value: FieldType;
}

/** Values of any structure: the scalar `JSON`, which is filtered by what stands at paths inside of it. */
export interface JsonType {
  readonly kind: 'json';
}

/** How an engine stores a scalar. Bits and digits are those of the contract's `physicalType`. */
export type Storage =
  | { readonly kind: 'text' }
  | { readonly kind: 'uuid' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer'; readonly bits: 8 | 16 | 32 | 64 | 128; readonly signed: boolean }
  | { readonly kind: 'decimal'; readonly precision: number; readonly scale: number }
  | { readonly kind: 'float'; readonly bits: 32 | 64 }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  /** An instant. Without a zone in storage it is read as local time in `timeZone` (IANA). */
  | { readonly kind: 'timestamp'; readonly zoned: boolean; readonly timeZone: string };
