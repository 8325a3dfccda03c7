import { isConvertible, nameObject, nameToOne } from '../model/names/names.ts';
import { plainName } from './names.ts';

/** Names of the two fields of a relation, where the usual ones are taken. */
export interface RelationNames {
  readonly name?: string;
  readonly inverseName?: string;
}

export interface RelationSides {
  /** Properties that refer. */
  readonly from: readonly string[];
  readonly sourceObject: string;
  readonly targetObject: string;
}

/**
 * Chooses names for a relation: the usual ones unless a field has them already. `source` are the names of the fields of
 * the object that refers, `target` those of the other; both grow by what is chosen.
 */
export function claimRelationNames(
  { from, sourceObject, targetObject }: RelationSides,
  { source, target }: { readonly source: Set<string>; readonly target: Set<string> },
): RelationNames {
  const usual = nameToOne(from, nameObject(convertible(targetObject)));
  const name = firstFree(usual, source);
  source.add(name);
  const { collection } = nameObject(convertible(sourceObject));
  const inverseName = firstFree(collection, target);
  return { ...(name === usual ? {} : { name }), ...(inverseName === collection ? {} : { inverseName }) };
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  const names = [wanted, `${wanted}Row`];
  for (let count = 2; ; count += 1) {
    const free = names.find((name) => !taken.has(name));
    if (free !== undefined) return free;
    names.push(`${wanted}Row${count}`);
  }
}

function convertible(object: string): string {
  return isConvertible(object) ? object : plainName(object);
}
