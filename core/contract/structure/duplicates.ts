import type { Path } from '../../errors/issue.ts';
import type { Json } from '../contract.ts';
import type { StructureProblem } from './translate.ts';
import { shorten } from './wording.ts';

/** The keys that identify the entries of a list, which JSON Schema cannot express. `id` is unique in every list. */
const identities: Readonly<Record<string, Identity>> = {
  schema: { keys: ['name'], phrase: 'Two objects are named' },
  properties: { keys: ['name'], phrase: 'Two properties are named' },
  servers: { keys: ['server', 'environment'], phrase: 'Two servers of one environment are named' },
  customProperties: { keys: ['property'], phrase: 'Two custom properties are named' },
  enum: { keys: ['value'], phrase: 'Two enum values are' },
  inputPorts: { keys: ['name', 'version'], phrase: 'Two input ports of one version are named' },
  outputPorts: { keys: ['name', 'version'], phrase: 'Two output ports of one version are named' },
  managementPorts: { keys: ['name', 'content'], phrase: 'Two management ports of one content are named' },
};

interface Identity {
  /** The issue is located at the first key. */
  readonly keys: readonly string[];
  readonly phrase: string;
}

/** Keys with free content, whose lists the standard does not define. */
const free = new Set(['value', 'arguments', 'implementation', 'examples', 'logicalTypeOptions']);

/** Finds entries of one list with the same name, value or id. The YAML reader bounds the recursion depth. */
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
  if (identity !== undefined) yield* findRepeated(list, path, identity);
  yield* findRepeated(list, path, { keys: ['id'], phrase: 'Two entries of a list have the id' });
}

function* findRepeated(list: readonly Json[], path: Path, { keys, phrase }: Identity): Generator<StructureProblem> {
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
      sentence: `${phrase} \`${shorten(String(name))}\`.`,
      hint: 'Change one of the two, or remove it.',
    };
  }
}
