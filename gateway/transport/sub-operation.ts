import { type DocumentNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';
import { ByteCache, documentBytes } from '../../core/memory/byte-cache.ts';
import type { ReplyPath } from '../../subgraphs/subgraph-error.ts';

/** The text of one fetch of a query plan, parsed. */
export interface SubOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** What the client loses if the fetch fails: each root field, or the first of the entities that were asked for. */
  readonly paths: readonly ReplyPath[];
}

/** Plans are cached, so the same few texts come again and again. */
const parsed = new ByteCache<SubOperation>('subOperations', 8_388_608);

export function parseSubOperation(text: string): SubOperation {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const operation = readSubOperation(text);
  parsed.set(text, operation, documentBytes(text));
  return operation;
}

/** The entities that a fetch asks for; undefined for a fetch of root fields, whatever a client calls its variables. */
export function representationsOf(
  { paths }: Pick<SubOperation, 'paths'>,
  variables: Readonly<Record<string, unknown>> | undefined,
): readonly unknown[] | undefined {
  const representations = variables?.representations;
  return paths.some((path) => path.length === 2) && Array.isArray(representations) ? representations : undefined;
}

/** How many entities a fetch asks for; 0 for a fetch of root fields. */
export function countRepresentations(
  operation: Pick<SubOperation, 'paths'>,
  variables: Readonly<Record<string, unknown>> | undefined,
): number {
  return representationsOf(operation, variables)?.length ?? 0;
}

function readSubOperation(text: string): SubOperation {
  const document = parse(text, { noLocation: true });
  const definition = document.definitions.find((candidate) => candidate.kind === Kind.OPERATION_DEFINITION);
  if (definition === undefined) throw new Error('A query plan has a fetch without an operation.');
  return { document, definition, paths: listRootPaths(definition.selectionSet) };
}

function listRootPaths(selectionSet: SelectionSetNode): readonly ReplyPath[] {
  return selectionSet.selections.flatMap((selection): readonly ReplyPath[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return listRootPaths(selection.selectionSet);
    const key = selection.alias?.value ?? selection.name.value;
    return [selection.name.value === '_entities' ? [key, 0] : [key]];
  });
}
