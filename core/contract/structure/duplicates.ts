import type { Path } from '../../errors/issue.ts';
import type { Json } from '../contract.ts';
import type { StructureProblem } from './translate.ts';
import { shorten } from './wording.ts';

/** Lists whose entries are told apart by a key, which a JSON Schema cannot say. `id` tells entries apart in every list. */
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
  /** The first is the one that the problem is shown at. */
  readonly keys: readonly string[];
  readonly phrase: string;
}

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
