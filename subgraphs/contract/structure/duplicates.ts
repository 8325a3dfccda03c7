import type { Path } from '../../errors/issue.ts';
import type { Json } from '../contract.ts';
import type { StructureProblem } from './translate.ts';
import { shorten } from './wording.ts';

/** Lists whose entries are told apart by a key, which a JSON Schema cannot say. `id` tells entries apart in every list. */
const identities: Readonly<Record<string, { readonly keys: readonly string[]; readonly noun: string }>> = {
  schema: { keys: ['name'], noun: 'objects' },
  properties: { keys: ['name'], noun: 'properties' },
  servers: { keys: ['server', 'environment'], noun: 'servers' },
  customProperties: { keys: ['property'], noun: 'custom properties' },
  enum: { keys: ['value'], noun: 'enum values' },
};

/** Keys with free content: what they hold is not the standard's. */
const free = new Set(['value', 'arguments', 'implementation', 'examples', 'logicalTypeOptions']);

/** Entries of one list that have the same name, value or id. Depth is bounded by the reader of the YAML. */
export function findDuplicates(root: Json): readonly StructureProblem[] {
  return [...visit(root, [])];
}

function* visit(value: Json, path: Path): Generator<StructureProblem> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (free.has(key)) continue;
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (Array.isArray(member)) yield* compareEntries(member, key, at);
    yield* visit(member as Json, at);
  }
}

function* compareEntries(list: readonly Json[], key: string, path: Path): Generator<StructureProblem> {
  const identity = Object.hasOwn(identities, key) ? identities[key] : undefined;
  if (identity !== undefined) yield* findRepeated(list, path, identity.keys, identity.noun);
  yield* findRepeated(list, path, ['id'], 'entries of the list');
}

function* findRepeated(
  list: readonly Json[],
  path: Path,
  keys: readonly string[],
  noun: string,
): Generator<StructureProblem> {
  const [first = ''] = keys;
  const seen = new Set<string>();
  for (const [index, entry] of list.entries()) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) continue;
    const record = entry as { readonly [key: string]: Json };
    const name = record[first];
    if (name === undefined || typeof name === 'object') continue;
    const identity = JSON.stringify(keys.map((key) => record[key] ?? null));
    if (!seen.has(identity)) {
      seen.add(identity);
      continue;
    }
    yield {
      severity: 'error',
      code: 'CONTRACT_DUPLICATE_NAME',
      path: [...path, index, first],
      side: 'value',
      sentence: `Two ${noun} have the ${first} \`${shorten(String(name))}\`.`,
      hint: `Give one of them another ${first}, or remove it.`,
    };
  }
}
