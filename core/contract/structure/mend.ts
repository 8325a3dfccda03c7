import type { Path } from '../../errors/issue.ts';
import type { ApiVersion, Json } from '../contract.ts';
import { checkStructure } from './check.ts';
import type { StructureProblem } from './translate.ts';

type JsonRecord = { readonly [key: string]: Json };

/** A document in which wrong values are removed and missing ones are made up, as far as possible. */
export interface MendedDocument {
  readonly root: JsonRecord;
  /** The changed elements: an issue inside them may not be the author's mistake. */
  readonly doubtful: readonly Path[];
}

/** Removing a value can make another one missing, up to a few levels above. */
const rounds = 8;

/**
 * Removes keys whose values violate the structure, and adds strings for missing keys, so that the rest can be checked.
 * A problem that neither fixes remains.
 */
export function mendDocument(
  root: JsonRecord,
  version: ApiVersion,
  readSource: (path: Path) => string,
): MendedDocument {
  let mended = root;
  const doubtful: Path[] = [];
  const tried = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const problems = checkStructure(mended, version, readSource)
      .filter(({ severity }) => severity === 'error')
      .map((problem) => placeOf(problem))
      .filter(({ place, missing }) => !tried.has(JSON.stringify([place, missing])));
    if (problems.length === 0) break;
    for (const { place, missing } of problems) {
      tried.add(JSON.stringify([place, missing]));
      doubtful.push(elementOf(place));
      const value = missing === undefined ? undefined : `missing_${missing}_${tried.size}`;
      mended = withValue(mended, place, value);
    }
  }
  return { root: mended, doubtful };
}

/** The wrong or missing key. A list entry keeps its index, so the key of its whole list is returned. */
function placeOf({ path, missing }: StructureProblem): { readonly place: Path; readonly missing?: string } {
  if (missing !== undefined) return { place: [...path, missing], missing };
  return { place: path.slice(0, path.findLastIndex((step) => typeof step === 'string') + 1) };
}

/** The element that contains a key; for a key of the document itself, the key alone. */
function elementOf(place: Path): Path {
  return place.length === 1 ? place : place.slice(0, -1);
}

function withValue(from: JsonRecord, place: Path, value: Json | undefined): JsonRecord {
  const changed = withInner(from, place, value);
  return isRecord(changed) ? changed : from;
}

function withInner(from: Json, [step, ...rest]: Path, value: Json | undefined): Json {
  if (Array.isArray(from)) {
    return from.map((item: Json, index) => (index === step ? withInner(item, rest, value) : item));
  }
  if (!isRecord(from) || step === undefined) return from;
  if (rest.length > 0) {
    return Object.fromEntries(
      Object.entries(from).map(([key, inner]) => [key, key === step ? withInner(inner, rest, value) : inner]),
    );
  }
  const others = Object.entries(from).filter(([key]) => key !== step);
  return Object.fromEntries(value === undefined ? others : [...others, [String(step), value]]);
}

function isRecord(value: Json): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
