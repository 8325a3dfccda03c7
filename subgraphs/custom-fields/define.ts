import type { Viewer } from '../../core/model/access/viewer.ts';

/* The module `concord/fields`: the API for authors of `contracts/<domain>/fields.ts`. See docs/custom-fields.md. */

/** The custom fields of a domain's objects, by type and by name; the default export of `fields.ts`. */
export type CustomFields = Readonly<Record<string, Readonly<Record<string, AnyField>>>>;

/** Returns its argument; it lets `tsc` and editors report invalid custom fields. */
export function defineFields<const Fields extends CustomFields>(fields: Fields): Fields {
  return fields;
}

/** Returns its argument; the types of rows, arguments and results are inferred from the strings in it. */
export function defineField<
  const Type extends OutputTypeText,
  const Needs extends TypesByName = Nothing,
  const Arguments extends ArgumentsByName = Nothing,
  const Values extends Readonly<Record<string, string>> = Nothing,
>(field: DefinedField<Type, Needs, Arguments, Values>): DefinedField<Type, Needs, Arguments, Values> {
  return field;
}

/** An extra field of an object, computed from contract fields of the same row. */
export interface DefinedField<
  Type extends OutputTypeText,
  Needs extends TypesByName,
  Arguments extends ArgumentsByName,
  Values extends Readonly<Record<string, string>>,
> {
  /** As in GraphQL: `String`, `Float!`, `[Int!]!`. `Enum` means the closed set `values`. */
  readonly type: Type;
  readonly description?: string;
  /** Why the field should not be used any more, and its replacement. */
  readonly deprecated?: string;
  /** With `type: 'Enum'`, the description of every value, by the value's name. */
  readonly values?: Values;
  /** `name: 'Int!'`, or with a description. */
  readonly arguments?: Arguments;
  /**
   * Its inputs: fields of the same object, or `relation.field` over a to-one relation inside the domain, with their
   * types as in GraphQL. Closed sets are `String`.
   */
  readonly needs?: Needs;
  /**
   * Computes the values of many rows at once: one for each row, in order. An `Error` instead of a value fails for that
   * row only.
   */
  readonly resolve: (
    rows: readonly ValuesOf<Needs>[],
    context: FieldContext<ArgumentValues<Arguments>>,
  ) => Results<ValueOf<Type, keyof Values & string>>;
}

type Results<Value> = readonly (Value | Error)[] | Promise<readonly (Value | Error)[]>;

/** The context of a field besides the rows. */
export interface FieldContext<Arguments = Readonly<Record<string, unknown>>> {
  /** Arguments that are not given are null. */
  readonly arguments: Arguments;
  /** The caller of the request. */
  readonly viewer: Viewer;
  /** Aborts when nobody waits for the result any more; pass it on to `fetch` and the like. */
  readonly signal: AbortSignal;
  /**
   * A loader for the duration of the operation: it collects the keys that are requested at the same time, passes them
   * to `load` once, and caches the results. All fields of the domain share the loader of a name.
   */
  readonly loader: <Key, Value>(
    name: string,
    load: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
  ) => { readonly load: (key: Key) => Promise<Value> };
}

/** The shape of a custom field before its types are known. */
export interface AnyField {
  readonly type: OutputTypeText;
  readonly description?: string;
  readonly deprecated?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly arguments?: ArgumentsByName;
  readonly needs?: TypesByName;
  // Rows and context are contravariant: with `never`, a field that reads any of their members is still assignable.
  readonly resolve: (
    rows: readonly never[],
    context: FieldContext<never>,
  ) => readonly unknown[] | Promise<readonly unknown[]>;
}

type Nothing = Readonly<Record<never, never>>;
type TypesByName = Readonly<Record<string, InputTypeText>>;
type ArgumentsByName = Readonly<Record<string, InputTypeText | DescribedArgument>>;

interface DescribedArgument {
  readonly type: InputTypeText;
  readonly description?: string;
}

/** Dates, times and exact decimals are strings, as in the API's responses. */
interface Scalars {
  readonly ID: string;
  readonly String: string;
  readonly Int: number;
  readonly Long: number;
  readonly Float: number;
  readonly Decimal: string;
  readonly Boolean: boolean;
  readonly Date: string;
  readonly Time: string;
  readonly DateTime: string;
}

type WithNull<Name extends string> = Name | `${Name}!`;
type TypeText<Name extends string> = WithNull<Name> | WithNull<`[${WithNull<Name>}]`>;
type InputTypeText = TypeText<keyof Scalars>;
type OutputTypeText = TypeText<keyof Scalars | 'Enum'>;

type ValueOf<Type, Value> = Type extends `${infer Inner}!` ? Given<Inner, Value> : Given<Type, Value> | null;
type Given<Type, Value> = Type extends `[${infer Element}]`
  ? readonly ValueOf<Element, Value>[]
  : Type extends 'Enum'
    ? Value
    : Type extends keyof Scalars
      ? Scalars[Type]
      : never;

type ValuesOf<Types extends TypesByName> = { readonly [Name in keyof Types]: ValueOf<Types[Name], never> };
type ArgumentValues<Arguments extends ArgumentsByName> = {
  readonly [Name in keyof Arguments]: ValueOf<
    Arguments[Name] extends DescribedArgument ? Arguments[Name]['type'] : Arguments[Name],
    never
  >;
};
