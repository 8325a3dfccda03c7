import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A source of numbers below `bound`, from a generated list; when it is used up, all are 0. */
type Choose = (bound: number) => number;

const deepest = 5;

/** Operations on the data of a mesh: lists in lists, groups, aliases, fragments, and pages by literals and variables. */
export function randomOperations(supergraph: GraphQLSchema): fc.Arbitrary<RandomOperation> {
  return fc
    .array(fc.nat({ max: 1_000 }), { minLength: 30, maxLength: 120 })
    .map((numbers) => writeOperation(supergraph, numbers));
}

function writeOperation(supergraph: GraphQLSchema, numbers: readonly number[]): RandomOperation {
  let next = 0;
  const choose: Choose = (bound) => (numbers[next++] ?? 0) % bound;
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments: string[] = [];
  const query = supergraph.getQueryType();
  if (query == null) throw new Error('There is no type Query.');
  const selection = writeSelection(query, 0);
  const head = declared.length === 0 ? 'query' : `query (${declared.join(', ')})`;
  return { query: [`${head} ${selection}`, ...fragments].join('\n'), variables };

  function writeSelection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter((field) => mayBeAsked(field) && field.name !== 'mesh');
    const objects = fields.filter(({ type: of }) => isObjectType(getNamedType(of)));
    const rows = objects.filter(({ name }) => name === 'nodes' || name === 'edges' || name === 'node');
    const scalars = fields.filter(({ type: of }) => !isObjectType(getNamedType(of)));
    const parts: string[] = [];
    const scalar = scalars[choose(Math.max(1, scalars.length))];
    parts.push(depth === 0 || scalar === undefined || hasArguments(scalar) ? '__typename' : scalar.name);
    const wanted = depth >= deepest * 2 ? 0 : rows.length > 0 ? 1 + choose(2) : depth === 0 ? 1 + choose(2) : choose(3);
    for (let index = 0; index < wanted; index += 1) {
      const among = rows.length > 0 ? rows : objects;
      const field = among[choose(Math.max(1, among.length))];
      if (field === undefined || (depth > deepest && rows.length === 0)) continue;
      parts.push(adorn(writeField(field, depth, index), type.name));
    }
    return `{ ${parts.join(' ')} }`;
  }

  /** The field as it is, in an inline fragment, or in a named one. */
  function adorn(field: string, typeName: string): string {
    switch (choose(8)) {
      case 0:
        return `... on ${typeName} { ${field} }`;
      case 1: {
        const name = `F${fragments.length}`;
        fragments.push(`fragment ${name} on ${typeName} { ${field} }`);
        return `...${name}`;
      }
      case 2:
        return `... @include(if: true) { ${field} }`;
      default:
        return field;
    }
  }

  function writeField(field: GraphQLField<unknown, unknown>, depth: number, index: number): string {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) throw new Error(`${field.name} is no object.`);
    const given = field.args.flatMap((argument) => {
      if (argument.name === 'first') return writePage();
      if (argument.name !== 'by') return [];
      const group = getNamedType(argument.type);
      const dimension = isInputObjectType(group) ? getNamedType(group.getFields().dimension?.type) : undefined;
      if (!isEnumType(dimension)) throw new Error('A dimension is no enum.');
      const values = dimension.getValues();
      const name = values[choose(values.length)]?.name ?? '';
      return [`by: [{ dimension: ${name}${isTime(type, name) ? ', grain: MONTH' : ''} }]`];
    });
    const list = given.length === 0 ? '' : `(${given.join(', ')})`;
    return `a${depth}_${index}_${next}: ${field.name}${list} ${writeSelection(type, depth + 1)}`;
  }

  function writePage(): readonly string[] {
    const size = choose(5);
    switch (choose(6)) {
      case 0: {
        const name = `v${declared.length}`;
        declared.push(`$${name}: Int`);
        variables[name] = size;
        return [`first: $${name}`];
      }
      case 1: {
        const name = `v${declared.length}`;
        declared.push(`$${name}: Int = ${size}`);
        return [`first: $${name}`];
      }
      case 2: {
        // Null and absent both mean the default page.
        const name = `v${declared.length}`;
        declared.push(`$${name}: Int`);
        if (size > 2) variables[name] = null;
        return [`first: $${name}`];
      }
      default:
        return [`first: ${size}`];
    }
  }
}

/** Whether groups of a type have a time of that name, which needs a grain. */
function isTime(groups: GraphQLObjectType, dimension: string): boolean {
  const group = getNamedType(groups.getFields().nodes?.type);
  const type = isObjectType(group) ? getNamedType(group.getFields()[dimension]?.type) : undefined;
  return !dimension.includes('_') && (type?.name === 'DateTime' || type?.name === 'Date'); // One of a relation has no grain.
}

/** Fields whose arguments can be left out, and groups, for which one can be made. */
function mayBeAsked({ args, name }: GraphQLField<unknown, unknown>): boolean {
  return !name.startsWith('_') && args.every((argument) => !isRequiredArgument(argument) || argument.name === 'by');
}

function hasArguments({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(isRequiredArgument);
}
