import { type DocumentNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';
import { ByteCache, documentBytes } from '../../core/memory/byte-cache.ts';
import type { ReplyPath } from '../../subgraphs/subgraph-error.ts';

/** The parsed operation of one fetch of a query plan. */
export interface SubOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** The paths that have no data if the fetch fails: each root field, or the first requested entity. */
  readonly paths: readonly ReplyPath[];
}

/** Query plans are cached, so the same few operations recur. */
const parsed = new ByteCache<SubOperation>('subOperations', 8_388_608);

export function parseSubOperation(text: string): SubOperation {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const operation = readSubOperation(text);
  parsed.set(text, operation, documentBytes(text));
  return operation;
}

/** The entities of a fetch; undefined for a fetch of root fields, whatever a client names its variables. */
export function representationsOf(
  { paths }: Pick<SubOperation, 'paths'>,
  variables: Readonly<Record<string, unknown>> | undefined,
): readonly unknown[] | undefined {
  const representations = variables?.representations;
  return paths.some((path) => path.length === 2) && Array.isArray(representations) ? representations : undefined;
}

/** The number of entities in a fetch; 0 for a fetch of root fields. */
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
