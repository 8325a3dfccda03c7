import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { defined } from '../../core/defined.ts';
import { describeCode } from '../../core/errors/error-codes.ts';
import { type ReplyPath, SubgraphError, type SubrequestFailure } from '../../subgraphs/subgraph-error.ts';
import { isSelected, withDefaults } from './selection.ts';
import { countRepresentations, type SubOperation } from './sub-operation.ts';

/** More paths than this of one fetch get no error of their own; one more error covers the rest. */
export const errorBound = 100;

/** A place that stays empty; `affected` where its error stands for as many more. */
export interface LostPath {
  readonly path: ReplyPath;
  readonly affected?: number;
}

/** What a client does not get because of an error of one fetch. */
export interface LostPaths {
  /** Where what was asked for begins: each root field, or the first entity. */
  readonly roots: readonly ReplyPath[];
  /** How many entities were asked for; 0 for a fetch of root fields. */
  readonly entityCount: number;
  /**
   * The fields that an error belongs to: itself if it is about a field, those of its entity that are empty if it is about
   * an entity, and all that are empty if its path leads nowhere.
   */
  below(path: ReplyPath | undefined): readonly LostPath[];
}

/** `data` is what came back, if anything did. */
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
    // The type may be known to the subgraph by an interface only.
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

/** Places up to the bound, and one for the rest, of which nothing is kept but their number. */
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

/** The error of a place, which says for how many others it stands. */
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

/** The errors of a failure, one for each place. */
export function failAt(
  places: readonly LostPath[],
  { code, message, retryAfter }: SubrequestFailure,
): readonly SubgraphError[] {
  const extensions = { code, ...defined({ retryAfter }) };
  return places.map((place) => atPlace(message ?? describeCode(code).sentence, place, extensions));
}

/** Whether a path starts at a root field that was asked for, or at one of the entities that were. */
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

/** Whether it is a path as the GraphQL specification has them, of a sensible length. */
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
