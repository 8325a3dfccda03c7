import fc from 'fast-check';
import {
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Values of which some are right where they stand, and most are at an edge of something. */
const oddValues: readonly unknown[] = [
  ...[null, true, '', ' ', '0', '-1', 0, -1, 1, 2, 100, 10_000, 10_001, 2 ** 31, 2 ** 53, 1e300, 0.5, -0.5],
  ...['NaN', '1e309', '9'.repeat(50), '2024-02-30', '2024-01-01', '2024-01-01T00:00:00Z', '+275760-09-13', '24:00:00'],
  ...['%', '_', '\\', "' OR 1=1--", '"; DROP TABLE x', '$1', '?', '\u0000', '\ud800', 'e\u0301', 'x'.repeat(2_000)],
  ...['(a+)+$', '(a|a)*b', '[', '(?<x>', '\\', '.*'.repeat(100), '{99999}', 'P1D', 'Europe/Berlin', '__proto__'],
  ...[[], {}, [null], [[]], { a: 1 }, { __proto__: null }, { eq: null }, { and: [] }, { not: { not: {} } }],
];

/** Values that are right, by the types of what they are given to. */
const rightValues: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 1, 2, 50],
  Float: [0.5, 1, -2],
  Long: [1, 127, '3'],
  Decimal: ['1.00', '9999999.99'],
  Boolean: [true, false],
  ID: ['1', '2', 'o1'],
  String: ['a', 'é', '%', 'GOOD', 'UTC'],
  Date: ['2024-02-29', '2024-01-01'],
  Time: ['23:59:59'],
  DateTime: ['2024-03-31T01:30:00Z', 1_700_000_000_000],
};

/** A source of numbers below `bound`, from a generated list; when it is used up, all are 0. */
type Choose = (bound: number) => number;

/** Operations that a schema would let through but for the values of their arguments, of which most are odd. */
export function schemaOperations(schema: GraphQLSchema): fc.Arbitrary<GeneratedOperation> {
  const query = schema.getQueryType();
  if (query == null) throw new Error('There is no type Query.');
  return fc
    .array(fc.nat({ max: 10_000 }), { minLength: 20, maxLength: 150 })
    .map((numbers) => writeOperation(query, numbers));
}

function writeOperation(query: GraphQLObjectType, numbers: readonly number[]): GeneratedOperation {
  let next = 0;
  const choose: Choose = (bound) => (numbers[next++] ?? 0) % bound;
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const selection = select(query, 0);
  return { query: `query${declared.length === 0 ? '' : `(${declared.join(', ')})`} ${selection}`, variables };

  function select(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields());
    const parts = Array.from({ length: 1 + choose(3) }, (_, at) => {
      const field = fields[choose(fields.length)];
      if (field === undefined || next > numbers.length) return '__typename';
      const given = field.args
        .filter((argument) => isNonNullType(argument.type) || choose(3) === 0)
        .map((argument) => `${argument.name}: ${declare(argument.type)}`);
      const below = getNamedType(field.type);
      if (isObjectType(below) && depth > 6) return '__typename';
      const rest = isObjectType(below) ? ` ${select(below, depth + 1)}` : '';
      return `a${depth}_${at}: ${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${rest}`;
    });
    return `{ ${parts.join(' ')} }`;
  }

  function declare(type: GraphQLInputType): string {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    variables[name] = write(type, 0);
    return `$${name}`;
  }

  function write(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return write(type.ofType, depth);
    if (choose(12) === 0) return odd();
    if (isListType(type)) return Array.from({ length: choose(4) }, () => write(type.ofType, depth + 1));
    if (isEnumType(type)) return type.getValues()[choose(type.getValues().length)]?.name;
    if (!isInputObjectType(type)) {
      const right = rightValues[type.name] ?? [];
      return choose(3) === 0 ? odd() : right[choose(Math.max(1, right.length))];
    }
    const members = Object.values(type.getFields());
    const given = depth > 6 ? [] : members.filter((member) => isNonNullType(member.type) || choose(4) === 0);
    return Object.fromEntries(given.map((member) => [member.name, write(member.type, depth + 1)]));
  }

  function odd(): unknown {
    return oddValues[choose(oddValues.length)];
  }
}
