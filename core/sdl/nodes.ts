import {
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type ConstValueNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type NameNode,
  type ObjectTypeDefinitionNode,
  parseType,
} from 'graphql';
import { defined } from '../defined.ts';
import { describe } from './description.ts';

/** The optional parts of any definition. */
interface Adornment {
  readonly description?: string | undefined;
  readonly directives?: readonly ConstDirectiveNode[];
}

function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

export function objectType(
  name: string,
  fields: readonly FieldDefinitionNode[],
  adornment: Adornment = {},
): ObjectTypeDefinitionNode {
  return { kind: Kind.OBJECT_TYPE_DEFINITION, name: nameNode(name), fields, ...adorn(adornment) };
}

export function inputType(
  name: string,
  fields: readonly InputValueDefinitionNode[],
  adornment: Adornment = {},
): InputObjectTypeDefinitionNode {
  return { kind: Kind.INPUT_OBJECT_TYPE_DEFINITION, name: nameNode(name), fields, ...adorn(adornment) };
}

export function enumType(
  name: string,
  values: readonly ({ readonly name: string } & Adornment)[],
  adornment: Adornment = {},
): EnumTypeDefinitionNode {
  return {
    kind: Kind.ENUM_TYPE_DEFINITION,
    name: nameNode(name),
    values: values.map((value) => ({
      kind: Kind.ENUM_VALUE_DEFINITION,
      name: nameNode(value.name),
      ...adorn(value),
    })),
    ...adorn(adornment),
  };
}

/** Whether a name is legal for an enum value: GraphQL's literals are not. */
export function isEnumName(name: string): boolean {
  return name !== 'true' && name !== 'false' && name !== 'null';
}

/** An output field; `type` is a GraphQL type, e.g. `[Session!]!`. */
export function outputField(
  name: string,
  type: string,
  detail: Adornment & { readonly arguments?: readonly InputValueDefinitionNode[] } = {},
): FieldDefinitionNode {
  return {
    kind: Kind.FIELD_DEFINITION,
    name: nameNode(name),
    type: parseType(type, { noLocation: true }),
    arguments: detail.arguments ?? [],
    ...adorn(detail),
  };
}

/** A member of an input, or an argument; `type` is a GraphQL type. */
export function inputValue(name: string, type: string, adornment: Adornment = {}): InputValueDefinitionNode {
  return {
    kind: Kind.INPUT_VALUE_DEFINITION,
    name: nameNode(name),
    type: parseType(type, { noLocation: true }),
    ...adorn(adornment),
  };
}

/** A value in the arguments of a directive. */
export type DirectiveValue = string | number | boolean | readonly DirectiveValue[];

/** An applied directive; undefined arguments are omitted. */
export function directive(
  name: string,
  values: Readonly<Record<string, DirectiveValue | undefined>>,
): ConstDirectiveNode {
  const given: ConstArgumentNode[] = [];
  for (const [argument, value] of Object.entries(values)) {
    if (value === undefined) continue;
    given.push({ kind: Kind.ARGUMENT, name: nameNode(argument), value: constant(value) });
  }
  return { kind: Kind.DIRECTIVE, name: nameNode(name), arguments: given };
}

function constant(value: DirectiveValue): ConstValueNode {
  if (typeof value === 'string') return { kind: Kind.STRING, value };
  if (typeof value === 'number') return { kind: Kind.INT, value: String(value) };
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  return { kind: Kind.LIST, values: value.map(constant) };
}

function adorn(adornment: Adornment) {
  const description = describe(adornment.description);
  return {
    directives: adornment.directives ?? [],
    ...defined({ description }),
  };
}
