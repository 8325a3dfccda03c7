import type { Path } from '../../errors/issue.ts';
import type { Json } from '../contract.ts';

export type DocumentNoun = 'contract' | 'data product';

/** The noun for an entry of each list. */
const nouns: Readonly<Record<string, string>> = {
  schema: 'object',
  properties: 'property',
  servers: 'server',
  roles: 'role',
  customProperties: 'custom property',
  quality: 'quality rule',
  relationships: 'relationship',
  slaProperties: 'SLA property',
  support: 'support channel',
  team: 'team member',
  members: 'team member',
  authoritativeDefinitions: 'authoritative definition',
  enum: 'enum value',
  synonyms: 'synonym',
  inputPorts: 'input port',
  outputPorts: 'output port',
  managementPorts: 'management port',
  inputContracts: 'input contract',
  sbom: 'bill of materials',
};

const labels = [
  'name',
  'server',
  'role',
  'property',
  'channel',
  'username',
  'metric',
  'synonym',
  'value',
  'type',
  'id',
];

/** Describes the element at `path` as its author would: ``the property `email` ``. */
export function describeElement(root: Json, path: Path, document: DocumentNoun): string {
  if (path.length === 0) return `the ${document}`;
  const last = path.at(-1);
  const noun = nouns[String(path.at(-2))];
  if (typeof last === 'string') return `\`${last}\``;
  const element = valueAt(root, path);
  const label = labels.map((key) => member(element, key)).find((value) => typeof value === 'string');
  if (noun === undefined) return `\`${formatPath(path)}\``;
  return label === undefined ? `the ${noun} number ${Number(last) + 1}` : `the ${noun} \`${shorten(String(label))}\``;
}

/** Describes a value by its key, `` `version` ``; a list entry also by its list. */
export function describeValue(path: Path): string {
  return typeof path.at(-1) === 'number'
    ? `\`${formatPath(path.slice(-2))}\``
    : `\`${String(path.at(-1) ?? 'contract')}\``;
}

/** Describes a value by its type: `the number 3.1`, `a mapping`, … */
export function describeType(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the text \`${shorten(value)}\``;
  return `the ${typeof value} ${String(value)}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  array: 'a list',
  object: 'a mapping',
  null: 'left empty',
};

/** Describes the allowed types: `a text or a list`. */
export function nameTypes(types: string | readonly string[]): string {
  if (types === 'boolean') return '`true` or `false`';
  return joinWords([types].flat().map((type) => typeNames[type] ?? type));
}

/** Joins words as `a, b or c`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

export function quoteAll(words: readonly string[]): readonly string[] {
  return words.map((word) => `\`${word}\``);
}

export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

function formatPath(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

export function valueAt(root: Json, path: Path): Json | undefined {
  let value: Json | undefined = root;
  for (const step of path) value = member(value, step);
  return value;
}

function member(value: Json | undefined, step: string | number): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, step) ? (value as Readonly<Record<string | number, Json>>)[step] : undefined;
}
