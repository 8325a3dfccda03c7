import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  Kind,
  type ValueNode,
} from 'graphql';
import { meaningOf } from '../../../core/model/comparisons.ts';
import { readWeight } from './read-weights.ts';
import { weighFunction } from './weigh-functions.ts';

/**
 * The cost that arguments add to a field, whatever it returns. One unit is about 20 µs on the demo, as one row is.
 * Reading a column of all rows, or joining a table, is counted as for a million rows, since a gateway does not know
 * their number.
 */
const weights = Object.freeze({
  /** Comparing a column's value. */
  condition: 20,
  /** Searching for a substring, or matching a pattern with backtracking. */
  text: 50,
  regex: 2_000,
  /** Finding the related row of each row, or all its related rows. */
  toOne: 1_500,
  toMany: 20_000,
  /** Sorting at all, by one more column, or by a column of a related object. */
  ordered: 400,
  order: 200,
  relatedOrder: 1_500,
  /** Grouping by one more column, by a column of a related object, or by a dimension with very many values. */
  dimension: 500,
  relatedDimension: 3_000,
  manyGroups: 12_000,
  fineGrain: 4_000,
  /** Skipping a row before the page. In an order, skipping many rows means sorting all rows. */
  offset: 0.002,
  orderedOffset: 0.015,
  sorted: 15_000,
});

/** `@cost` is in units of returned rows; aggregates are computed from rows that are not returned. */
export const numbersFactor = 20;

const fineGrains: ReadonlySet<unknown> = new Set(['SECOND', 'MINUTE', 'HOUR']);

/** Time parts, whose names have an underscore like columns of related rows. */
const timePart = /_(hourOfDay|dayOfWeek|monthOfYear)$/;

/** Cached weights of objects and lists in variables, since very many fields may use the same variable. */
export type KnownWeights = WeakMap<WeakKey, Map<unknown, number>>;

/** The variables of an operation, with their cached weights. */
export interface Weighed {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly known: KnownWeights;
}

/** The weight of all arguments of a field. Values are weighed as the client sent them, before they are checked. */
export function weighArguments(
  field: GraphQLField<unknown, unknown>,
  { arguments: given = [] }: FieldNode,
  { variables, known }: Weighed,
): number {
  const values = new Map(given.map(({ name, value }) => [name.value, resolveValue(value, variables)] as const));
  const group = groupOf(field);
  let weight = weighOffset(values);
  for (const { name, type } of field.args) {
    const value = values.get(name);
    if (value === undefined || value === null) continue;
    weight += weigh(value, { type, name, known });
    if (group === undefined) continue;
    weight += name === 'by' ? weighDimensions(value, group) : weighNumbers(value, { group, known });
  }
  return weight;
}

/** Computes the weight of a value once for each meaning (`as`). */
function once(value: object, { as, known }: { as: unknown; known: KnownWeights }, compute: () => number): number {
  const weights = known.get(value) ?? new Map<unknown, number>();
  known.set(value, weights);
  const weight = weights.get(as) ?? compute();
  weights.set(as, weight);
  return weight;
}

/** Rows before the page are read and skipped. */
function weighOffset(values: ReadonlyMap<string, unknown>): number {
  const offset = Number(values.get('offset') ?? 0);
  const orderBy = values.get('orderBy');
  const isOrdered = orderBy !== undefined && orderBy !== null && !(Array.isArray(orderBy) && orderBy.length === 0);
  const left = Number.isFinite(offset) && offset > 0 ? offset : 0;
  if (!isOrdered) return left * weights.offset;
  return weights.ordered + Math.min(1, left / 10_000) * weights.sorted + left * weights.orderedOffset;
}

/** The group type of a field; undefined for a field without groups. */
function groupOf({ args, type }: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  if (!args.some(({ name }) => name === 'by')) return undefined;
  const groups = getNamedType(type);
  const group = isObjectType(groups) ? getNamedType(groups.getFields().nodes?.type) : undefined;
  return isObjectType(group) ? group : undefined;
}

/** The number of groups is the product of their dimensions' values, so each dimension raises the cost of the others. */
function weighDimensions(by: unknown, group: GraphQLObjectType): number {
  const dimensions = Array.isArray(by) ? by : [by];
  const each = dimensions.map((dimension: unknown): number => {
    const { dimension: name, grain } = isRecord(dimension) ? dimension : {};
    if (typeof name !== 'string') return 0;
    const isTime = grain !== undefined && grain !== null;
    if (isTime) return fineGrains.has(grain) ? weights.fineGrain : weights.dimension;
    const type = getNamedType(group.getFields()[name]?.type);
    if (type?.name === 'ID') return weights.manyGroups;
    return name.includes('_') && !timePart.test(name) ? weights.relatedDimension : weights.dimension;
  });
  return dimensions.length * each.reduce((sum, weight) => sum + weight, 0);
}

interface Numbers {
  readonly group: GraphQLObjectType;
  readonly known: KnownWeights;
}

/** Aggregates that groups are sorted by or filtered on are computed like selected ones. */
function weighNumbers(value: unknown, numbers: Numbers): number {
  if (typeof value === 'string') return weighFunction(value);
  if (typeof value !== 'object' || value === null) return 0;
  const { group, known } = numbers;
  return once(value, { as: group, known }, () => {
    if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + weighNumbers(item, numbers), 0);
    let weight = 0;
    for (const [member, inner] of Object.entries(value)) {
      const named = member === 'metric' && typeof inner === 'string' ? inner : member;
      const fields = group.getFields();
      const field = Object.hasOwn(fields, named) ? fields[named] : undefined;
      weight +=
        field !== undefined && isLeafType(getNamedType(field.type)) ? readWeight(field).weight * numbersFactor : 0;
      weight += weighFunction(member) + weighNumbers(inner, numbers);
    }
    return weight;
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Declared {
  readonly type: GraphQLInputType;
  /** The name of the member or argument with the value. */
  readonly name: string;
  readonly known: KnownWeights;
}

function weigh(value: unknown, { type, name, known }: Declared): number {
  const named = getNamedType(type);
  if (isEnumType(named) && !Array.isArray(value)) return weighName(value, name);
  if (typeof value !== 'object' || value === null) return 0;
  return once(value, { as: `${named.name} ${name}`, known }, () => {
    if (Array.isArray(value)) {
      return value.reduce((sum: number, item) => sum + weigh(item, { type: named, name, known }), 0);
    }
    return isInputObjectType(named) ? weighMembers(value, { type: named, name, known }) : 0;
  });
}

function weighMembers(value: object, { type, name, known }: Declared & { type: GraphQLInputObjectType }): number {
  const members = type.getFields();
  const compares = Object.hasOwn(members, 'isNull') && !('not' in members);
  let weight = weighRelation(members, name) + ('direction' in members ? weights.order : 0);
  for (const [member, declared] of Object.entries(members)) {
    const inner: unknown = Object.hasOwn(value, member) ? Reflect.get(value, member) : undefined;
    if (inner === null || inner === undefined) continue;
    const isLeaf = !isInputObjectType(getNamedType(declared.type));
    if (compares && isLeaf) weight += weighOperator(member, inner);
    else weight += weigh(inner, { type: declared.type, name: member, known });
  }
  return weight;
}

function weighOperator(operator: string, wanted: unknown): number {
  const meaning = meaningOf(operator);
  if (meaning?.kind === 'pattern' && meaning.language === 're2') return weights.regex;
  if (meaning?.kind === 'pattern' || meaning?.kind === 'part') return weights.text;
  return weights.condition + (Array.isArray(wanted) ? wanted.length : 0);
}

/** A column named by an enum value: `customer_country` is a column of the relation `customer`. */
function weighName(value: unknown, member: string): number {
  return member === 'relation' && typeof value === 'string' ? weights.relatedOrder : 0;
}

type Members = Readonly<Record<string, unknown>>;

/** Conditions on related rows: on a to-one row, or on one of many rows. */
function weighRelation(members: Members, name: string): number {
  if ('some' in members && 'every' in members) return weights.toMany;
  const isSame = ['and', 'or', 'not', 'some', 'every', 'none', 'filter', 'having'].includes(name);
  return 'not' in members && !isSame ? weights.toOne : 0;
}

/** The value of an argument with variables resolved; `undefined` for variables that are not given. */
function resolveValue(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return Object.hasOwn(variables, node.name.value) ? variables[node.name.value] : undefined;
    case Kind.LIST:
      return node.values.map((item) => resolveValue(item, variables));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, resolveValue(value, variables)] as const),
      );
    case Kind.NULL:
      return null;
    case Kind.BOOLEAN:
    case Kind.STRING:
    case Kind.ENUM:
    case Kind.INT:
    case Kind.FLOAT:
      return node.value;
  }
}
