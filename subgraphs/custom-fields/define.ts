import type { Viewer } from '../../core/model/access/viewer.ts';

/*
 * The import `concord/fields`: what authors of `contracts/<domain>/fields.ts` write against. docs/custom-fields.md
 * explains it.
 */

/** The custom fields of a domain's objects, by type and by name; the default export of `fields.ts`. */
export type CustomFields = Readonly<Record<string, Readonly<Record<string, AnyField>>>>;

/** Gives its argument back; it is there so that `tsc` and editors see at once what is no custom field. */
export function defineFields<const Fields extends CustomFields>(fields: Fields): Fields {
  return fields;
}

/** Gives its argument back; the types of rows, arguments and results follow from the texts in it. */
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
  /** As in GraphQL: `String`, `Float!`, `[Int!]!`. `Enum` stands for the closed set `values`. */
  readonly type: Type;
  readonly description?: string;
  /** Why not to use it any more, and what to use. */
  readonly deprecated?: string;
  /** With `type: 'Enum'`, every value by its name, with what it means. */
  readonly values?: Values;
  /** `name: 'Int!'`, or with a description. */
  readonly arguments?: Arguments;
  /**
   * What it is computed from: fields of the same object, or `relation.field` over a to-one relation inside the domain,
   * with their types as in GraphQL. Closed sets are `String`.
   */
  readonly needs?: Needs;
  /**
   * Computes the values of many rows at once: as many as there are rows, in their order. An `Error` in the place of a
   * value fails for that row only.
   */
  readonly resolve: (
    rows: readonly ValuesOf<Needs>[],
    context: FieldContext<ArgumentValues<Arguments>>,
  ) => Results<ValueOf<Type, keyof Values & string>>;
}

type Results<Value> = readonly (Value | Error)[] | Promise<readonly (Value | Error)[]>;

/** What a field may know besides the rows. */
export interface FieldContext<Arguments = Readonly<Record<string, unknown>>> {
  /** Those that are not given are null. */
  readonly arguments: Arguments;
  /** Who asks. */
  readonly viewer: Viewer;
  /** Aborted when nobody waits for the answer any more; pass it on to `fetch` and the like. */
  readonly signal: AbortSignal;
  /**
   * A loader that lives as long as the operation: it collects the keys that are asked for at the same time, gives them
   * to `load` once, and remembers what it found. The same name is the same loader, in all fields of the domain.
   */
  readonly loader: <Key, Value>(
    name: string,
    load: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
  ) => { readonly load: (key: Key) => Promise<Value> };
}

/** A custom field as it is known before its types are: by shape only. */
export interface AnyField {
  readonly type: OutputTypeText;
  readonly description?: string;
  readonly deprecated?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly arguments?: ArgumentsByName;
  readonly needs?: TypesByName;
  // Rows and context are contravariant: a field that reads more of them than `never` has is one all the same.
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

/** Dates, times and exact decimals are texts, as in the answers of the API. */
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
