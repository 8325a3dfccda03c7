import {
  buildASTSchema,
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  Kind,
  parse,
  print,
  printSchema,
  specifiedScalarTypes,
  type TypeNode,
} from 'graphql';
import { argumentCoordinate, fieldCoordinate } from '../../usage/coordinates.ts';
import { listReachable, namedType, rootTypes } from './reachable.ts';

/**
 * An API schema without hidden elements, without elements that lose their type or all members by that, and without
 * types that only hidden fields used. Pure: the given schema stays unchanged.
 */
export function filterApiSchema(schema: GraphQLSchema, hidden: ReadonlySet<string>): GraphQLSchema {
  const whole = parse(printSchema(schema), { noLocation: true }).definitions;
  const definitions = filterDefinitions(whole, hidden, rootTypes);
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
}

/** The SDL of a subgraph without the same elements. Entities stay, because other subgraphs reference them. */
export function filterSubgraphSdl(sdl: string, hidden: ReadonlySet<string>): string {
  const whole = parse(sdl, { noLocation: true }).definitions;
  const entities = whole.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.directives?.some(({ name }) => name.value === 'key')
      ? [definition.name.value]
      : [],
  );
  const definitions = filterDefinitions(whole, hidden, [...rootTypes, ...entities]);
  return `${print({ kind: Kind.DOCUMENT, definitions }).replace(/[ \t]+(?=\n)/g, '')}\n`;
}

function filterDefinitions(
  whole: readonly DefinitionNode[],
  hidden: ReadonlySet<string>,
  roots: readonly string[],
): readonly DefinitionNode[] {
  let kept: readonly DefinitionNode[] = whole.flatMap((definition) => withoutHidden(definition, hidden));
  for (let before = whole.length + 1; kept.length < before; ) {
    before = kept.length;
    kept = withoutDangling(kept);
  }
  // A type that was unreachable before does not depend on roles, and keeps the types that it uses.
  const reachedBefore = listReachable(whole, roots);
  const apart = listNames(whole).filter((name) => !reachedBefore.has(name));
  const reached = listReachable(kept, [...roots, ...apart]);
  return kept.filter((definition) => listNames([definition]).every((name) => reached.has(name)));
}

function listNames(definitions: readonly DefinitionNode[]): readonly string[] {
  return definitions.flatMap((definition) =>
    'name' in definition && definition.name !== undefined ? [definition.name.value] : [],
  );
}

function withoutHidden(definition: DefinitionNode, hidden: ReadonlySet<string>): readonly DefinitionNode[] {
  if (!('name' in definition) || definition.name === undefined) return [definition];
  const type = definition.name.value;
  if (hidden.has(type)) return [];
  const isKept = ({ name }: { readonly name: { readonly value: string } }) =>
    !hidden.has(fieldCoordinate(type, name.value));
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const fields = (definition.fields ?? []).filter(isKept).map((field) => ({
        ...field,
        arguments: (field.arguments ?? []).filter(
          ({ name }) => !hidden.has(argumentCoordinate(type, field.name.value, name.value)),
        ),
      }));
      return [{ ...definition, fields }];
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [{ ...definition, fields: (definition.fields ?? []).filter(isKept) }];
    case Kind.ENUM_TYPE_DEFINITION:
      return [{ ...definition, values: (definition.values ?? []).filter(isKept) }];
    default:
      return [definition];
  }
}

/** One round: removing a type removes the members of that type, which may be the last ones of other types. */
function withoutDangling(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const known = new Set([...listNames(definitions), ...specifiedScalarTypes.map(({ name }) => name)]);
  const isKnown = ({ type }: { readonly type: TypeNode }) => known.has(namedType(type));
  return definitions.flatMap((definition): readonly DefinitionNode[] => {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION: {
        const fields = (definition.fields ?? []).filter(isKnown).flatMap((field) => withKnownArguments(field, isKnown));
        return fields.length === 0 ? [] : [{ ...definition, fields }];
      }
      case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
        const fields = definition.fields ?? [];
        const left = fields.filter(isKnown);
        const isUsable = left.length > 0 && !fields.some((field) => !isKnown(field) && isRequired(field));
        return isUsable ? [{ ...definition, fields: left }] : [];
      }
      case Kind.ENUM_TYPE_DEFINITION:
        return (definition.values ?? []).length === 0 ? [] : [definition];
      case Kind.UNION_TYPE_DEFINITION: {
        const types = (definition.types ?? []).filter(({ name }) => known.has(name.value));
        return types.length === 0 ? [] : [{ ...definition, types }];
      }
      default:
        return [definition];
    }
  });
}

function withKnownArguments(
  field: FieldDefinitionNode,
  isKnown: (argument: InputValueDefinitionNode) => boolean,
): readonly FieldDefinitionNode[] {
  const given = field.arguments ?? [];
  if (given.some((argument) => !isKnown(argument) && isRequired(argument))) return [];
  return [{ ...field, arguments: given.filter(isKnown) }];
}

function isRequired({ type, defaultValue }: InputValueDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;
}
