import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql';
import { RequestError } from '../../errors/request-error.ts';
import { type OperationScope, scopeOf, selectedFields } from '../arguments/fields/selected-fields.ts';

/** Errors of an argument that are only detected when rows are read. */
const lateCodes: readonly string[] = ['QUERY_TOO_BROAD', 'TOO_MANY_BUCKETS'];

/**
 * A request error of a field below the resolved one. The keys are its path; to-one relations in between may be missing.
 */
class NestedRunError extends RequestError {
  readonly keys: readonly [string, ...string[]];

  constructor(error: RequestError, keys: readonly [string, ...string[]]) {
    super(error.code, error.message, { ...error.detail, cause: error });
    this.keys = keys;
  }
}

/** Runs a nested field; attaches the field to an error of one of its arguments. */
export async function runNestedField<Result>(key: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof RequestError) || !lateCodes.includes(error.code)) throw error;
    throw new NestedRunError(error, [key, ...(error instanceof NestedRunError ? error.keys : [])]);
  }
}

/** Runs the plan of the resolved field. Errors of fields below have `field`, as in planning. */
export async function runResolvedField<Result>(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof NestedRunError)) throw error;
    const field = findField(error.keys, info.fieldNodes, type, scopeOf(info));
    throw field === undefined ? error : new RequestError(error.code, error.message, { ...error.detail, field });
  }
}

function findField(
  [wanted, ...rest]: readonly [string, ...string[]],
  nodes: Parameters<typeof selectedFields>[0],
  type: GraphQLObjectType,
  scope: OperationScope,
): readonly string[] | undefined {
  for (const { name, key, nodes: found } of selectedFields(nodes, type, scope)) {
    const [next, ...later] = key === wanted ? rest : [wanted, ...rest];
    const shown = found[0]?.alias?.value ?? name;
    if (next === undefined) return [shown];
    const returned = getNamedType(type.getFields()[name]?.type);
    const below = isObjectType(returned) ? findField([next, ...later], found, returned, scope) : undefined;
    if (below !== undefined) return [shown, ...below];
  }
  return undefined;
}
