import { isConvertible, nameObject, nameToOne } from '../model/names/names.ts';
import { plainName } from './names.ts';

/** Names of a relation's two fields; each is absent if the default name is free. */
export interface RelationNames {
  readonly name?: string;
  readonly inverseName?: string;
}

export interface RelationSides {
  /** The referencing properties. */
  readonly from: readonly string[];
  readonly sourceObject: string;
  readonly targetObject: string;
}

/**
 * Chooses field names for a relation: the default names, unless a field already has them. `source` contains the field
 * names of the referencing object, `target` those of the referenced one; the chosen names are added to both.
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
