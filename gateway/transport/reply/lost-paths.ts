import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { defined } from '../../../core/defined.ts';
import { describeCode } from '../../../core/errors/error-codes.ts';
import { type ReplyPath, SubgraphError, type SubrequestFailure } from '../../../subgraphs/subgraph-error.ts';
import { isSelected, withDefaults } from '../selection.ts';
import { countRepresentations, type SubOperation } from '../sub-operation.ts';

/** The maximal number of paths in one fetch with their own error; one more error covers the rest. */
export const errorBound = 100;

/** A path without data; `affected` is the number of further paths that its error covers. */
export interface LostPath {
  readonly path: ReplyPath;
  readonly affected?: number;
}

/** The paths that have no data because of an error of one fetch. */
export interface LostPaths {
  /** The root paths of the fetch: each root field, or the first entity. */
  readonly roots: readonly ReplyPath[];
  /** The number of fetched entities; 0 for a fetch of root fields. */
  readonly entityCount: number;
  /**
   * The fields that an error belongs to: its own field if its path is one, the null fields of its entity if its path is
   * an entity, and all null fields if its path leads nowhere.
   */
  below(path: ReplyPath | undefined): readonly LostPath[];
}

/** `data` is the reply's data, if there is any. */
export function findLostPaths(
  operation: SubOperation,
  given: Readonly<Record<string, unknown>>,
  data?: Readonly<Record<string, unknown>> | null,
): LostPaths {
  const { definition, document, paths: roots } = operation;
  const entityCount = countRepresentations(operation, given);
  const variables = withDefaults(given, definition);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part);
  }
  const keysOfTypes = new Map<string, readonly string[]>();
  let all: readonly LostPath[] | undefined;
  return {
    roots,
    entityCount,
    below(path) {
      const isInto = isPathInto(path, { roots, entityCount });
      if (isInto && (path.length > 2 || roots[0]?.length === 1)) return [{ path }];
      if (isInto) return orElse(coverEntities([Number(path[1])]), path);
      const paths = () => cover(roots.filter(([key]) => isEmpty(data, key)));
      all ??= orElse(entityCount > 0 ? coverEntities(Array(entityCount).keys()) : paths(), roots[0]);
      return all;
    },
  };

  function coverEntities(indexes: Iterable<number>): readonly LostPath[] {
    const [root = '_entities'] = roots[0] ?? [];
    const entities = data?.[root];
    const lost = new Cover();
    for (const index of indexes) {
      const entity: unknown = Array.isArray(entities) ? entities[index] : undefined;
      for (const key of keysOf(typeOf(variables.representations, index))) {
        if (isEmpty(entity, key)) lost.add(() => [root, index, key]);
      }
    }
    return lost.places;
  }

  function keysOf(typeName: string): readonly string[] {
    const known = keysOfTypes.get(typeName);
    if (known !== undefined) return known;
    const [entities] = definition.selectionSet.selections;
    const set = entities?.kind === Kind.FIELD ? entities.selectionSet : undefined;
    const ofType = set === undefined ? [] : listKeys(set, typeName);
    // The subgraph may only know the type by an interface.
    const keys = ofType.length > 0 || set === undefined ? ofType : listKeys(set, undefined);
    const different = [...new Set(keys)];
    keysOfTypes.set(typeName, different);
    return different;
  }

  function listKeys(selectionSet: SelectionSetNode, typeName: string | undefined): readonly string[] {
    const keys: string[] = [];
    for (const selection of selectionSet.selections) {
      if (!isSelected(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value !== '__typename') keys.push((selection.alias ?? selection.name).value);
        continue;
      }
      const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = part?.typeCondition?.name.value;
      if (part === undefined || (condition !== undefined && typeName !== undefined && condition !== typeName)) continue;
      for (const key of listKeys(part.selectionSet, typeName)) keys.push(key);
    }
    return keys;
  }
}

/** Paths up to the bound, and one for the rest, of which only the number is kept. */
export class Cover {
  readonly #paths: ReplyPath[] = [];
  #count = 0;

  add(path: () => ReplyPath): void {
    if (this.#count <= errorBound) this.#paths.push(path());
    this.#count += 1;
  }

  get places(): readonly LostPath[] {
    const others = this.#count - errorBound;
    return this.#paths.map((path, index) => (index < errorBound ? { path } : { path, affected: others }));
  }
}

/** Each path up to the bound, and one for the rest. */
function cover(paths: readonly ReplyPath[]): readonly LostPath[] {
  const covered = new Cover();
  for (const path of paths) covered.add(() => path);
  return covered.places;
}

/** The error at a path, with the number of further paths that it covers. */
export function atPlace(
  message: string,
  { path, affected }: LostPath,
  extensions: SubgraphError['extensions'],
): SubgraphError {
  return new SubgraphError(message, path, affected === undefined ? extensions : { ...extensions, affected });
}

/** The errors of a fetch that failed as a whole. */
export function failFetch(lost: LostPaths, failure: SubrequestFailure): readonly SubgraphError[] {
  return failAt(lost.below(undefined), failure);
}

/** The errors of a failure, one for each path. */
export function failAt(
  places: readonly LostPath[],
  { code, message, retryAfter }: SubrequestFailure,
): readonly SubgraphError[] {
  const extensions = { code, ...defined({ retryAfter }) };
  return places.map((place) => atPlace(message ?? describeCode(code).sentence, place, extensions));
}

/** Whether a path starts at a requested root field, or at a requested entity. */
export function isPathInto(
  path: unknown,
  { roots, entityCount }: Pick<LostPaths, 'roots' | 'entityCount'>,
): path is ReplyPath {
  return (
    isPath(path) &&
    roots.some(
      (root) => root[0] === path[0] && (root.length === 1 || (typeof path[1] === 'number' && path[1] < entityCount)),
    )
  );
}

/** Whether a value is a path by the GraphQL specification, of a reasonable length. */
export function isPath(value: unknown): value is ReplyPath {
  const isStep = (step: unknown) => typeof step === 'string' || (Number.isInteger(step) && Number(step) >= 0);
  return Array.isArray(value) && value.length > 0 && value.length <= 64 && value.every(isStep);
}

function orElse(lost: readonly LostPath[], path: ReplyPath | undefined): readonly LostPath[] {
  return lost.length > 0 || path === undefined ? lost : [{ path }];
}

function isEmpty(object: unknown, key: string | number | undefined): boolean {
  return (
    key === undefined || typeof object !== 'object' || object === null || (Reflect.get(object, key) ?? null) === null
  );
}

function typeOf(representations: unknown, index: number): string {
  const representation: unknown = Array.isArray(representations) ? representations[index] : undefined;
  const name =
    typeof representation === 'object' && representation !== null && Reflect.get(representation, '__typename');
  return typeof name === 'string' ? name : '';
}
