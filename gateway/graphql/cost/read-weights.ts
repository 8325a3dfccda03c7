import {
  type ConstDirectiveNode,
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  valueFromASTUntyped,
} from 'graphql';

/**
 * The cost of a field before its arguments are known, by `@cost` and `@listSize` (IBM's specification of GraphQL cost).
 */
export interface FieldWeight {
  /** The cost of one occurrence: `@cost`, else 1 for an object and 0 for a scalar. */
  readonly weight: number;
  /** Whether the field itself is a list of objects. */
  readonly isList: boolean;
  readonly size: ListSize | undefined;
  /** Whether it reads rows of its own: a list with a size, or aggregates with a cost. */
  readonly readsRows: boolean;
  /**
   * Whether it is an aggregate or a group-by, in which each value with a cost is computed once for all returned groups.
   */
  readonly isNumbers: boolean;
}

export interface ListSize {
  readonly assumed: number | undefined;
  readonly slicing: readonly string[];
  /** Members of the field's type with that many items; empty if the field itself is the list. */
  readonly sized: ReadonlySet<string>;
}

const known = new WeakMap<GraphQLField<unknown, unknown>, FieldWeight>();

export function readWeight(field: GraphQLField<unknown, unknown>): FieldWeight {
  const before = known.get(field);
  if (before !== undefined) return before;
  const isObject = isCompositeType(getNamedType(field.type));
  const cost = findArguments(field.astNode?.directives, 'cost')?.weight;
  const size = readListSize(findArguments(field.astNode?.directives, 'listSize'));
  const weight: FieldWeight = {
    weight: typeof cost === 'number' ? cost : Number(isObject),
    isList: isObject && isListType(isNonNullType(field.type) ? field.type.ofType : field.type),
    size,
    readsRows: isObject && (size !== undefined || typeof cost === 'number'),
    isNumbers: typeof cost === 'number' && /(AggregateResult|Groups)$/.test(getNamedType(field.type).name),
  };
  known.set(field, weight);
  return weight;
}

type Values = Readonly<Record<string, unknown>>;

function readListSize(given: Values | undefined): ListSize | undefined {
  if (given === undefined) return undefined;
  return {
    assumed: typeof given.assumedSize === 'number' ? given.assumedSize : undefined,
    slicing: readNames(given.slicingArguments),
    sized: new Set(readNames(given.sizedFields)),
  };
}

function readNames(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** The arguments of an applied directive; a supergraph may prefix its name with the specification's. */
function findArguments(directives: readonly ConstDirectiveNode[] | undefined, name: string): Values | undefined {
  const found = directives?.find(({ name: { value } }) => value === name || value.endsWith(`__${name}`));
  if (found === undefined) return undefined;
  const values = (found.arguments ?? []).map(({ name: { value: argument }, value }) => [
    argument,
    valueFromASTUntyped(value),
  ]);
  return Object.fromEntries(values);
}
