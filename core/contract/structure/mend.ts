import type { Path } from '../../errors/issue.ts';
import type { ApiVersion, Json } from '../contract.ts';
import { checkStructure } from './check.ts';
import type { StructureProblem } from './translate.ts';

type JsonRecord = { readonly [key: string]: Json };

/** A document of which wrong things are left out, and missing ones made up, as far as that is possible. */
export interface MendedDocument {
  readonly root: JsonRecord;
  /** Elements of which something was: nothing that is found in them is the author's mistake for sure. */
  readonly doubtful: readonly Path[];
}

/** Leaving something out may show what else is missing, a few levels up. */
const rounds = 8;

/**
 * The document without the keys that are wrong by its structure, and with texts where keys are missing, so that the rest
 * can be judged. What cannot be helped so stays as it is.
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

/** The key that is wrong or missing. An entry of a list keeps its place, so its whole list is meant. */
function placeOf({ path, missing }: StructureProblem): { readonly place: Path; readonly missing?: string } {
  if (missing !== undefined) return { place: [...path, missing], missing };
  return { place: path.slice(0, path.findLastIndex((step) => typeof step === 'string') + 1) };
}

/** The element that a key belongs to; of the document itself, the key alone. */
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
