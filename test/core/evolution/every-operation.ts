import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/**
 * One document whose operations use every field, argument, input field and enum value of an API that can be reached
 * within a few steps: what breaks none of them breaks hardly any.
 */
export function printEveryOperation(api: GraphQLSchema): string {
  const fields = Object.values(api.getQueryType()?.getFields() ?? {});
  const operations = fields.flatMap((field) => [...selectAll(field), ...useArguments(field)]);
  return operations.map((operation, index) => operation.replace(/^query/, `query Q${index}`)).join('\n');
}

/** Everything below a field, with all of its arguments as variables. */
function selectAll(field: GraphQLField<unknown, unknown>): readonly string[] {
  const variables: string[] = [];
  const selection = printField(field, variables, 2);
  return selection === undefined
    ? []
    : [`query${variables.length === 0 ? '' : `(${variables.join(', ')})`} { ${selection} }`];
}

function printField(field: GraphQLField<unknown, unknown>, variables: string[], depth: number): string | undefined {
  const below = printSelection(field.type, variables, depth);
  if (below === undefined) return undefined;
  const given = field.args.map(({ name, type }) => {
    const variable = `$v${variables.length}`;
    variables.push(`${variable}: ${String(type)}`);
    return `${name}: ${variable}`;
  });
  // The same field may be selected at several places with different arguments.
  const alias = `f${variables.length}x${depth}`;
  return `${alias}: ${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${below}`;
}

function printSelection(type: GraphQLOutputType, variables: string[], depth: number): string | undefined {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  if (depth === 0) return undefined;
  const fields = Object.values(named.getFields()).flatMap((field, index) => {
    const printed = printField(field, variables, depth - 1);
    return printed === undefined ? [] : [`a${index}_${printed}`];
  });
  return fields.length === 0 ? undefined : ` { ${fields.join(' ')} }`;
}

/** An operation for each way to give an argument a value. */
function useArguments(field: GraphQLField<unknown, unknown>): readonly string[] {
  const below = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
  const others = (used: GraphQLArgument) =>
    field.args.filter((argument) => argument !== used && isNonNullType(argument.type));
  return field.args.flatMap((argument) =>
    listValues(argument.type, 1).map((value) => {
      const rest = others(argument).map(({ name, type }) => `${name}: ${listValues(type, 1)[0]}`);
      return `query { ${field.name}(${[`${argument.name}: ${value}`, ...rest].join(', ')})${below} }`;
    }),
  );
}

/** Literals that together use each member of a type. */
function listValues(type: GraphQLInputType, depth: number): readonly string[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return listValues(nullable.ofType, depth).map((value) => `[${value}]`);
  if (isEnumType(nullable)) return nullable.getValues().map(({ name }) => name);
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    const required = fields.filter((field) => isNonNullType(field.type));
    return fields.flatMap((field) => {
      const rest = required
        .filter((other) => other !== field)
        .map((other) => `${other.name}: ${listValues(other.type, 1)[0]}`);
      const values = depth > 0 || isNonNullType(field.type) ? listValues(field.type, depth - 1) : ['null'];
      return values.map((value) => `{ ${[`${field.name}: ${value}`, ...rest].join(', ')} }`);
    });
  }
  return [
    isNonNullType(type)
      ? nullable.name === 'Boolean'
        ? 'true'
        : /^(?:ID|String)$/.test(nullable.name)
          ? '"1"'
          : '1'
      : 'null',
  ];
}
