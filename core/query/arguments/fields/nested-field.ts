import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { RequestError } from '../../../errors/request-error.ts';

/** A request error of a field below the resolved one; GraphQL reports errors at the resolved field. */
class NestedFieldError extends RequestError {
  readonly node: FieldNode | undefined;

  constructor(error: RequestError, node: FieldNode | undefined) {
    super(error.code, error.message, { ...error.detail, cause: error });
    this.node = node;
  }
}

/** Plans a nested field; attaches this field to a request error, unless a field further below has done so. */
export function planNestedField<Planned>(nodes: readonly FieldNode[], plan: () => Planned): Planned {
  try {
    return plan();
  } catch (error) {
    throw error instanceof RequestError && !(error instanceof NestedFieldError)
      ? new NestedFieldError(error, nodes[0])
      : error;
  }
}

/**
 * Plans the resolved field with all fields below it. Their errors have `field`: the response names from the resolved
 * field to the wrong one, without list indexes, since no row was read yet.
 */
export function planResolvedField<Planned>(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  plan: () => Planned,
): Planned {
  try {
    return plan();
  } catch (error) {
    if (!(error instanceof NestedFieldError) || error.node === undefined) throw error;
    const field = findField(error.node, fieldNodes, fragments);
    throw field === undefined ? error : new RequestError(error.code, error.message, { ...error.detail, field });
  }
}

function findField(
  wanted: FieldNode,
  nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
  fragments: GraphQLResolveInfo['fragments'],
): readonly string[] | undefined {
  for (const selection of nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])) {
    const found = findInSelection(wanted, selection, fragments);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findInSelection(
  wanted: FieldNode,
  selection: SelectionNode,
  fragments: GraphQLResolveInfo['fragments'],
): readonly string[] | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) return findField(wanted, [selection], fragments);
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    const fragment = fragments[selection.name.value];
    return fragment && findField(wanted, [fragment], fragments);
  }
  const name = selection.alias?.value ?? selection.name.value;
  if (selection === wanted) return [name];
  const below = findField(wanted, [selection], fragments);
  return below && [name, ...below];
}
