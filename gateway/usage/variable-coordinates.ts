import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { fieldCoordinate } from './coordinates.ts';

/**
 * The input fields and enum values that a request's variables name, as schema coordinates: `OrdersFilter.status`,
 * `OrderStatus.PAID`. Contains no values: enum values are in the schema, and names outside of the schema are ignored.
 */
export function listVariableCoordinates(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { variable, type: node } of variableDefinitions) {
    const name = variable.name.value;
    if (!Object.hasOwn(variables, name)) continue;
    const type = typeFromAST(schema, node);
    if (isInputType(type)) collect(type, variables[name], found);
  }
  return found;
}

function collect(type: GraphQLInputType, value: unknown, found: Set<string>): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) collect(type.ofType, value, found);
  // A single item may replace a list of one.
  else if (isListType(type))
    for (const item of Array.isArray(value) ? value : [value]) collect(type.ofType, item, found);
  else if (isEnumType(type)) {
    if (typeof value === 'string' && type.getValue(value)) found.add(fieldCoordinate(type.name, value));
  } else if (isInputObjectType(type) && typeof value === 'object') {
    const fields = type.getFields();
    for (const [name, member] of Object.entries(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field === undefined) continue;
      found.add(fieldCoordinate(type.name, name));
      collect(field.type, member, found);
    }
  }
}
