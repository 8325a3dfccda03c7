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
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { type Argument, type ArgumentLimit, limitOfArgument } from '../../../core/query/arguments/argument-limits.ts';
import type { PlanLimits } from '../../../core/query/plan/limits.ts';

/** An argument of a field, or a member of an input object in one. */
export interface ArgumentPlace {
  /** `Query.things(filter:)`, `StringFilter.in`. */
  readonly coordinate: string;
  readonly limit: ArgumentLimit;
  /** An operation in which it has a value. */
  readonly ask: (value: unknown) => { readonly query: string; readonly variables: Record<string, unknown> };
  readonly argument: Argument;
}

type Wrap = (inner: string) => string;

/**
 * Every argument of every field that operations can reach, and every member of their input objects, each once, where it
 * is met first.
 */
export function listArgumentPlaces(schema: GraphQLSchema): readonly ArgumentPlace[] {
  const places: ArgumentPlace[] = [];
  const inputs = new Set<string>();
  const root = schema.getQueryType();
  const waiting: { readonly type: GraphQLObjectType; readonly wrap: Wrap }[] = [];
  if (root) waiting.push({ type: root, wrap: (inner) => `{ ${inner} }` });
  const seen = new Set(waiting.map(({ type }) => type.name));
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    const { type, wrap } = at;
    for (const field of Object.values(type.getFields())) {
      const below = getNamedType(field.type);
      const leaf = isObjectType(below) ? ' { __typename }' : '';
      const required = field.args.filter(isRequiredArgument);
      for (const argument of field.args) {
        const others = required.filter(({ name }) => name !== argument.name);
        const ask = (value: unknown) => ({
          query: `query ($value: ${argument.type})${wrap(`${field.name}(${[...others.map(writeArgument), `${argument.name}: $value`].join(', ')})${leaf}`)}`,
          variables: { value },
        });
        places.push({
          coordinate: `${type.name}.${field.name}(${argument.name}:)`,
          limit: limitOfArgument(argument),
          ask,
          argument,
        });
        addMembers(argument.type, (value) => ask(value), inputs, places);
      }
      if (!isObjectType(below) || seen.has(below.name)) continue;
      seen.add(below.name);
      const given = required.length === 0 ? '' : `(${required.map(writeArgument).join(', ')})`;
      waiting.push({ type: below, wrap: (inner) => wrap(`${field.name}${given} { ${inner} }`) });
    }
  }
  return places;
}

function addMembers(
  type: GraphQLInputType,
  ask: ArgumentPlace['ask'],
  inputs: Set<string>,
  places: ArgumentPlace[],
): void {
  const given = isNonNullType(type) ? type.ofType : type;
  const item = isListType(given) ? given.ofType : given;
  const input = isNonNullType(item) ? item.ofType : item;
  if (!isInputObjectType(input) || inputs.has(input.name)) return;
  inputs.add(input.name);
  const members = Object.values(input.getFields());
  for (const member of members) {
    const others = members.filter((other) => other !== member && isRequiredInputField(other));
    const inside = (value: unknown) => {
      const object = {
        ...Object.fromEntries(others.map((other) => [other.name, sample(other.type)])),
        [member.name]: value,
      };
      return ask(isListType(given) ? [object] : object);
    };
    places.push({
      coordinate: `${input.name}.${member.name}`,
      limit: limitOfArgument(member),
      ask: inside,
      argument: member,
    });
    addMembers(member.type, inside, inputs, places);
  }
}

/** A value of a size that is `beyond` the limit by so much. */
export function valueOfSize({ argument, limit }: ArgumentPlace, limits: PlanLimits, beyond: number): unknown {
  switch (limit.kind) {
    case 'items':
    case 'conditions': {
      const given = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
      const most = limits[limit.limit] + beyond;
      if (!isListType(given)) return { or: Array.from({ length: most }, () => ({})) };
      return Array.from({ length: most }, () => (limit.kind === 'conditions' ? {} : sample(given.ofType)));
    }
    case 'number':
      return limits[limit.limit] + beyond;
    case 'pattern':
      return 'x'.repeat(limits[limit.limit] + beyond);
    case 'value':
    case 'text':
    case 'members':
      return undefined;
  }
}

const samples: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 0.5,
  Long: 1,
  Decimal: '1',
  Boolean: true,
  Date: '2024-01-01',
  Time: '10:00:00',
  DateTime: '2024-01-01T00:00:00Z',
};

function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [sample(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return samples[type.name] ?? 'x';
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((member) => [member.name, sample(member.type)]));
}

function writeArgument({ name, type }: Argument): string {
  return `${name}: ${writeLiteral(sample(type), type)}`;
}

function writeLiteral(value: unknown, type: GraphQLInputType): string {
  const given = isNonNullType(type) ? type.ofType : type;
  if (Array.isArray(value) && isListType(given))
    return `[${value.map((item) => writeLiteral(item, given.ofType)).join(', ')}]`;
  if (isInputObjectType(given)) {
    const members = given.getFields();
    const written = Object.entries(value as object).flatMap(([name, member]) => {
      const declared = members[name];
      return declared === undefined ? [] : [`${name}: ${writeLiteral(member, declared.type)}`];
    });
    return `{ ${written.join(', ')} }`;
  }
  return isEnumType(given) ? String(value) : JSON.stringify(value);
}
