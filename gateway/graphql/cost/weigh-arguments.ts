import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  type ValueNode,
} from 'graphql';

/**
 * What arguments add to the work of a field, whatever comes back. One is about 20 µs on the demo, as one row is; what
 * reads a column of all rows, or joins a table, is counted as for a million rows, since a gateway does not know how many
 * there are.
 */
const weights = Object.freeze({
  /** A value of a column is compared. */
  condition: 20,
  /** A text is looked for, or a pattern that may go back and forth. */
  text: 50,
  regex: 2_000,
  /** A row of another object is looked for, for each row; or all that belong to it. */
  toOne: 2_500,
  toMany: 25_000,
  /** Rows are ordered by one more column, or by a column of another object's rows. */
  order: 200,
  relatedOrder: 2_500,
  /** Groups are made by one more column, or by one of another object's rows. */
  dimension: 500,
  relatedDimension: 3_000,
});

const texts: ReadonlySet<string> = new Set([
  'like',
  'contains',
  'startsWith',
  'endsWith',
  'iEq',
  'iContains',
  'iStartsWith',
  'iEndsWith',
]);

/** Parts of a time, which have an underscore in their name as columns of related rows have. */
const timePart = /_(hourOfDay|dayOfWeek|monthOfYear)$/;

/** The weight of all arguments of a field. Values are read as the client sent them, before they are checked. */
export function weighArguments(
  field: GraphQLField<unknown, unknown>,
  { arguments: given = [] }: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  let weight = 0;
  for (const argument of field.args) {
    const node = given.find(({ name }) => name.value === argument.name);
    if (node !== undefined) weight += weigh(resolveValue(node.value, variables), argument.type, argument.name);
  }
  return weight;
}

/** `name` is that of the member or argument that has the value. */
function weigh(value: unknown, type: GraphQLInputType, name: string): number {
  const named = getNamedType(type);
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + weigh(item, named, name), 0);
  if (isEnumType(named)) return weighName(value, name);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return 0;
  const members = named.getFields();
  const compares = Object.hasOwn(members, 'isNull') && !('not' in members);
  let weight = weighRelation(members, name) + ('direction' in members ? weights.order : 0);
  for (const [member, inner] of Object.entries(value)) {
    const declared = Object.hasOwn(members, member) ? members[member] : undefined;
    if (declared === undefined || inner === null || inner === undefined) continue;
    const isLeaf = !isInputObjectType(getNamedType(declared.type));
    if (compares && isLeaf) weight += weighOperator(member, inner);
    else weight += weigh(inner, declared.type, member);
  }
  return weight;
}

function weighOperator(operator: string, wanted: unknown): number {
  if (operator === 'regex') return weights.regex;
  if (texts.has(operator)) return weights.text;
  return weights.condition + (Array.isArray(wanted) ? wanted.length : 0);
}

/** A column that is named by an enum: `customer_country` is one of the rows that the relation `customer` leads to. */
function weighName(value: unknown, member: string): number {
  const isRelated = typeof value === 'string' && value.includes('_') && !timePart.test(value);
  if (member === 'relation') return weights.relatedOrder;
  if (member === 'dimension') return isRelated ? weights.relatedDimension : weights.dimension;
  return 0;
}

type Members = Readonly<Record<string, unknown>>;

/** Conditions on rows of another object: those that a row leads to, or one of them. */
function weighRelation(members: Members, name: string): number {
  if ('some' in members && 'every' in members) return weights.toMany;
  const isSame = ['and', 'or', 'not', 'some', 'every', 'none', 'filter', 'having'].includes(name);
  return 'not' in members && !isSame ? weights.toOne : 0;
}

/** The value of an argument as it will be; `undefined` for variables that are not given. */
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
