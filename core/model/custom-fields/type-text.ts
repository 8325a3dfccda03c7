import type { FieldType, ScalarName } from '../field-type.ts';

/** A type as an author writes it: `Int`, `[Enum!]!`. */
export interface TypeText {
  readonly named: ScalarName | 'Enum';
  readonly nonNull: boolean;
  /** Present for a list; `named` is then its element. */
  readonly list?: { readonly elementNonNull: boolean };
}

const scalarNames: readonly string[] = 'ID String Int Long Float Decimal Boolean Date Time DateTime'.split(' ');

/** The hint for an invalid type. */
export const typeHint = `Write one of ${scalarNames.join(', ')}, with "!" where it is never null, or a list such as [String!].`;

/** Parses a type; undefined when it is invalid. */
export function readTypeText(text: string): TypeText | undefined {
  const match = /^(?:(\w+)(!)?|\[(\w+)(!)?\](!)?)$/.exec(text);
  const named = match?.[1] ?? match?.[3] ?? '';
  if (match === null || !isNamed(named)) return undefined;
  return match[3] === undefined
    ? { named, nonNull: match[2] !== undefined }
    : { named, nonNull: match[5] !== undefined, list: { elementNonNull: match[4] !== undefined } };
}

/** Prints the GraphQL type, with `enumName` instead of `Enum`. */
export function printTypeText({ named, nonNull, list }: TypeText, enumName: string): string {
  const name = named === 'Enum' ? enumName : named;
  const type = list === undefined ? name : `[${name}${list.elementNonNull ? '!' : ''}]`;
  return nonNull ? `${type}!` : type;
}

/**
 * The type that code receives for a field; undefined for nested values, which code cannot read. Closed sets are
 * strings.
 */
export function typeTextOf(field: { readonly type: FieldType; readonly nonNull: boolean }): TypeText | undefined {
  const { type, nonNull } = field;
  if (type.kind === 'scalar') return { named: type.scalar, nonNull };
  if (type.kind === 'enum') return { named: 'String', nonNull };
  if (type.kind !== 'list') return undefined;
  const element = typeTextOf({ type: type.of, nonNull: type.elementNonNull });
  if (element === undefined || element.list !== undefined) return undefined;
  return { named: element.named, nonNull, list: { elementNonNull: type.elementNonNull } };
}

/** Whether every value of `actual` is one of `wanted`. */
export function isAssignable(actual: TypeText, wanted: TypeText): boolean {
  if (actual.named !== wanted.named || (wanted.nonNull && !actual.nonNull)) return false;
  if (wanted.list === undefined || actual.list === undefined) return wanted.list === actual.list;
  return actual.list.elementNonNull || !wanted.list.elementNonNull;
}

function isNamed(name: string): name is TypeText['named'] {
  return name === 'Enum' || scalarNames.includes(name);
}
