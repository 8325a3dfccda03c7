import type { Path } from '../../errors/issue.ts';
import type { ApiVersion, Json } from '../contract.ts';
import { checkStructure } from './check.ts';
import type { StructureProblem } from './translate.ts';
import { describeValue, valueAt } from './wording.ts';

type JsonRecord = { readonly [key: string]: Json };

/**
 * Removes keys with a null where the standard requires a value, with a warning each: tools write null for an absent
 * value. A null in a list remains, because removing it would change the indexes of the other entries.
 */
export function withoutNulls(
  root: JsonRecord,
  version: ApiVersion,
  readSource: (path: Path) => string,
): { readonly root: JsonRecord; readonly problems: readonly StructureProblem[] } {
  const empty = checkStructure(root, version, readSource)
    .map(({ path }) => path)
    .filter((path) => typeof path.at(-1) === 'string' && valueAt(root, path) === null);
  if (empty.length === 0) return { root, problems: [] };
  const first = dropPaths(root, empty);
  // A null at a required key remains, and is reported as a missing value.
  const missing = new Set(
    checkStructure(first, version, readSource).flatMap(({ path, missing: key }) =>
      key === undefined ? [] : [JSON.stringify([...path, key])],
    ),
  );
  const paths = empty.filter((path) => !missing.has(JSON.stringify(path)));
  return { root: dropPaths(root, paths), problems: paths.map(tellNull) };
}

function dropPaths(root: JsonRecord, paths: readonly Path[]): JsonRecord {
  const whole = withoutPaths(root, [], new Set(paths.map((path) => JSON.stringify(path))));
  return isRecord(whole) ? whole : root;
}

function withoutPaths(value: Json, path: Path, dropped: ReadonlySet<string>): Json {
  if (Array.isArray(value)) return value.map((item: Json, index) => withoutPaths(item, [...path, index], dropped));
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !dropped.has(JSON.stringify([...path, key])));
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutPaths(member, [...path, key], dropped)]));
}

function tellNull(path: Path): StructureProblem {
  return {
    severity: 'warning',
    code: 'CONTRACT_NULL',
    path,
    side: 'value',
    sentence: `${describeValue(path)} has no value; it is read as if the key were not there.`,
    hint: 'Give a value, or remove the key.',
  };
}

function isRecord(value: Json): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
