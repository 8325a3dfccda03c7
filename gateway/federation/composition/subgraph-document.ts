import {
  type DefinitionNode,
  type DocumentNode,
  GraphQLError,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import type { Issue, Location } from '../../../core/errors/issue.ts';
import { findMark, type SubgraphMark } from '../../../core/sdl/mark.ts';

/** A subgraph's SDL, from contracts or from any other federation subgraph. */
export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
  /** Its URL; absent when it runs in the gateway's process. */
  readonly url?: string;
}

/** The same, parsed, with the definitions and extensions of each type by name. */
export interface SubgraphDocument {
  readonly name: string;
  readonly url: string;
  readonly document: DocumentNode;
  readonly types: ReadonlyMap<string, readonly TypeNode[]>;
  /** Absent where somebody else serves it. */
  readonly mark?: SubgraphMark;
}

export type TypeNode = TypeDefinitionNode | TypeExtensionNode;

/** Parses the SDL of a subgraph. A syntax error is returned as an issue with its position in the SDL. */
export function parseSubgraph({ name, sdl, url = `in-process:${name}` }: SubgraphSdl): SubgraphDocument | Issue {
  try {
    return subgraphDocument({ name, url }, defineOneOf(parse(sdl)));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [place] = error.locations ?? [];
    return {
      severity: 'error',
      code: 'SUBGRAPH_SDL_INVALID',
      ...subgraphLocation(name, place),
      path: [],
      sentence: `The SDL of the subgraph ${name} cannot be read: ${error.message}`,
    };
  }
}

/** GraphQL has `@oneOf`, so that servers print it without a definition; composition knows it by one alone. */
function defineOneOf(document: DocumentNode): DocumentNode {
  const isDefined = document.definitions.some(
    (one) => one.kind === Kind.DIRECTIVE_DEFINITION && one.name.value === 'oneOf',
  );
  const isUsed = document.definitions.some(
    (one) => 'directives' in one && (one.directives ?? []).some(({ name }) => name.value === 'oneOf'),
  );
  return isDefined || !isUsed ? document : { ...document, definitions: [...document.definitions, ...oneOf] };
}

const oneOf = parse('directive @oneOf on INPUT_OBJECT', { noLocation: true }).definitions;

export function subgraphDocument(
  { name, url }: { readonly name: string; readonly url: string },
  document: DocumentNode,
): SubgraphDocument {
  const types = new Map<string, TypeNode[]>();
  for (const definition of document.definitions) {
    if (!isTypeNode(definition)) continue;
    const nodes = types.get(definition.name.value);
    if (nodes === undefined) types.set(definition.name.value, [definition]);
    else nodes.push(definition);
  }
  const mark = findMark(document.definitions);
  return { name, url, document, types, ...(mark === undefined ? {} : { mark }) };
}

/** The position of a definition. A subgraph's SDL need not be a file, so the subgraph's name replaces the file name. */
export function locate(subgraph: string, node: TypeNode | undefined): Location {
  const start = node?.name.loc?.startToken;
  return subgraphLocation(subgraph, start === undefined ? undefined : { line: start.line, column: start.column });
}

export function subgraphLocation(
  subgraph: string,
  place: { readonly line: number; readonly column: number } = { line: 1, column: 1 },
): Location {
  return { file: `subgraph ${subgraph}`, line: place.line, column: place.column };
}

function isTypeNode(definition: DefinitionNode): definition is TypeNode {
  return isTypeDefinitionNode(definition) || isTypeExtensionNode(definition);
}
