type Value = unknown;
type Container = Record<string | number, Value>;

/** A document with one thing changed, and what was changed. */
export interface Mutation {
  readonly kind: string;
  readonly path: readonly (string | number)[];
  readonly document: Record<string, unknown>;
}

const values: readonly Value[] = [
  'no-such-value',
  '',
  'not a url',
  -1,
  0,
  2.5,
  7,
  true,
  null,
  [],
  {},
  [1],
  ['a.b'],
  { key: 1 },
  '2024-13-45',
];

/**
 * `count` mutations of a document, the same ones for the same seed: deleted, renamed, unknown and foreign keys, values
 * of other types, repeated and removed entries. `donors` are documents that foreign keys are taken from.
 */
export function mutate(
  document: Record<string, unknown>,
  donors: readonly Record<string, unknown>[],
  count: number,
  seed: number,
): readonly Mutation[] {
  const random = createRandom(seed);
  const donated = donors.flatMap((donor) => [...walk(donor, [])]).filter(({ key }) => typeof key === 'string');
  return Array.from({ length: count }, () => {
    const copy = structuredClone(document);
    const spots = [...walk(copy, [])];
    const spot = pick(spots, random);
    const { kind, apply } = pick(operations, random);
    apply(spot, pick(donated, random), random);
    return { kind, path: [...spot.path, spot.key], document: copy };
  });
}

interface Spot {
  readonly parent: Container;
  readonly key: string | number;
  readonly path: readonly (string | number)[];
}

type Operation = (spot: Spot, donor: Spot, random: () => number) => unknown;

const operations: readonly { readonly kind: string; readonly apply: Operation }[] = [
  { kind: 'delete', apply: ({ parent, key }) => remove(parent, key) },
  { kind: 'wrong value', apply: ({ parent, key }, _, random) => set(parent, key, pick(values, random)) },
  { kind: 'unknown key', apply: ({ parent }) => set(parent, Array.isArray(parent) ? 0 : 'noSuchKey', 'x') },
  { kind: 'foreign key', apply: plantKey },
  { kind: 'foreign value', apply: ({ parent, key }, donor) => set(parent, key, donor.parent[donor.key]) },
  { kind: 'renamed key', apply: rename },
  { kind: 'repeated entry', apply: ({ parent, key }) => Array.isArray(parent) && parent.push(parent[Number(key)]) },
  { kind: 'wrapped value', apply: ({ parent, key }) => set(parent, key, [parent[key]]) },
];

function set(parent: Container, key: string | number, value: Value): void {
  parent[key] = structuredClone(value);
}

function plantKey({ parent, key }: Spot, donor: Spot): void {
  const inner = parent[key];
  const target = isContainer(inner) && !Array.isArray(inner) ? inner : parent;
  if (!Array.isArray(target)) set(target, donor.key, donor.parent[donor.key]);
}

function rename({ parent, key }: Spot): void {
  if (Array.isArray(parent)) return;
  parent[`${key}s`] = parent[key];
  delete parent[key];
}

function remove(parent: Container, key: string | number): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function* walk(value: Container, path: readonly (string | number)[]): Generator<Spot> {
  for (const [name, member] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    yield { parent: value, key, path };
    if (isContainer(member)) yield* walk(member, [...path, key]);
  }
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function pick<T>(list: readonly T[], random: () => number): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}

/** Mulberry32: small, seeded, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
