import { type Commented, type CommentedEntry, type CommentedItem, flow, plain } from '../contract/write/commented.ts';
import { writeYaml } from '../contract/write/write-yaml.ts';
import type { ColumnShape } from '../engines/inspection.ts';
import { rowsOf } from './counts.ts';
import type { CompositeDraft, ContractDraft, ObjectDraft, PropertyDraft, ReferenceDraft } from './draft.ts';
import type { RelationNames } from './relation-names.ts';

/** The YAML of a contract, with the observations as comments. */
export function writeDraft(draft: ContractDraft): string {
  const root = map([
    // Maps are new in 3.2.
    entry('apiVersion', plain(draft.objects.some(hasMaps) ? 'v3.2.0' : 'v3.1.0')),
    entry('kind', plain('DataContract')),
    entry('id', plain(draft.id)),
    entry('name', plain(draft.name)),
    entry('version', plain('0.1.0')),
    { ...entry('status', plain('draft')), beside: 'Served only with `serveDrafts: true`; `active` when you agree.' },
    entry('domain', plain(draft.domain)),
    entry(
      'description',
      map([{ ...entry('purpose', plain(`Drafted from ${draft.origin}.`)), beside: 'Say what it is for.' }]),
    ),
    entry('servers', {
      kind: 'list',
      items: [{ above: draft.serverEvidence.flatMap(wrap), value: plain(draft.server) }],
    }),
    entry('schema', {
      kind: 'list',
      items: draft.objects.map((object, index) => ({
        ...writeObject(object),
        ...(index > 0 ? { isApart: true } : {}),
      })),
    }),
  ]);
  return writeYaml(root, {
    head: [
      `Drafted by \`concord init\` from ${draft.origin}.`,
      'The comments say what was seen in the data. Read them, decide, and remove them.',
    ],
  });
}

function hasMaps({ properties }: ObjectDraft): boolean {
  return properties.some(({ shape }) => isOrHasMap(shape));
}

function isOrHasMap(shape: ColumnShape): boolean {
  switch (shape.kind) {
    case 'map':
      return true;
    case 'list':
      return isOrHasMap(shape.of);
    case 'object':
      return shape.members.some((member) => isOrHasMap(member.shape));
    case 'scalar':
    case 'json':
    case 'unknown':
      return false;
  }
}

function writeObject(object: ObjectDraft): CommentedItem {
  const { name, physicalName, graphqlName, description, rows, properties, relationships, evidence } = object;
  const value = map([
    entry('id', plain(name)),
    entry('name', plain(name)),
    ...(physicalName === undefined ? [] : [entry('physicalName', plain(physicalName))]),
    ...(description === undefined ? [] : [entry('description', plain(description))]),
    ...(graphqlName === undefined
      ? []
      : [entry('customProperties', list([flow({ property: 'graphqlName', value: graphqlName })]))]),
    ...(relationships.length === 0 ? [] : [entry('relationships', list(relationships.map(writeComposite)))]),
    entry('properties', { kind: 'list', items: properties.map(writeProperty) }),
  ]);
  return { above: [`${rowsOf(rows)}.`, ...evidence].flatMap(wrap), value };
}

function writeProperty(property: PropertyDraft): CommentedItem {
  const { name, physicalName, description, classification, options, closed, relationship } = property;
  const custom = [
    ...(property.isEventTime ? [{ property: 'eventTime', value: true }] : []),
    ...(property.numberFormat === undefined ? [] : [{ property: 'numberFormat', value: property.numberFormat }]),
  ];
  const value = map([
    entry('id', plain(name)),
    entry('name', plain(name)),
    ...(physicalName === undefined ? [] : [entry('physicalName', plain(physicalName))]),
    ...(description === undefined ? [] : [entry('description', plain(description))]),
    ...writeShape(property.shape, property.members),
    ...(Object.keys(options).length === 0 ? [] : [entry('logicalTypeOptions', flow(options))]),
    ...(property.keyPosition === undefined
      ? []
      : [entry('primaryKey', plain(true)), entry('primaryKeyPosition', plain(property.keyPosition))]),
    ...(property.isRequired ? [entry('required', plain(true))] : []),
    ...(property.isUnique ? [entry('unique', plain(true))] : []),
    ...(classification === undefined
      ? []
      : [{ ...entry('classification', plain(classification)), beside: 'Proposed: hidden until somebody decides.' }]),
    ...(closed === undefined ? [] : [entry('quality', list([writeClosed(closed)]))]),
    ...(relationship === undefined ? [] : [entry('relationships', list([writeRelationship(relationship)]))]),
    ...(custom.length === 0 ? [] : [entry('customProperties', list(custom.map((one) => flow(one))))]),
  ]);
  return {
    above: [
      ...property.evidence.flatMap(wrap),
      ...property.proposals.flatMap(([first = '', ...lines]) => [...wrap(first), ...lines]),
    ],
    value,
  };
}

function writeShape(shape: ColumnShape, members: readonly PropertyDraft[] | undefined): readonly CommentedEntry[] {
  switch (shape.kind) {
    case 'scalar':
      return [entry('logicalType', plain(shape.logicalType)), entry('physicalType', plain(shape.physicalType))];
    case 'json':
      return [entry('logicalType', plain('object')), entry('physicalType', plain(shape.physicalType))];
    case 'object':
      return [
        entry('logicalType', plain('object')),
        entry('properties', { kind: 'list', items: (members ?? []).map(writeProperty) }),
      ];
    case 'list':
      return [entry('logicalType', plain('array')), entry('items', map(writeShape(shape.of, members)))];
    case 'map':
      return [
        entry('logicalType', plain('map')),
        entry(
          'map',
          map([
            entry('key', map(writeShape(shape.key, undefined))),
            entry('value', map(writeShape(shape.value, members))),
          ]),
        ),
      ];
    case 'unknown':
      return [];
  }
}

function writeClosed(values: readonly string[]): Commented {
  return map([
    entry('metric', plain('invalidValues')),
    entry('arguments', map([entry('validValues', flow([...values]))])),
    entry('mustBe', plain(0)),
  ]);
}

function writeRelationship({ to, ...names }: ReferenceDraft): Commented {
  return map([entry('to', plain(to)), ...writeNames(names)]);
}

function writeComposite({ from, to, ...names }: CompositeDraft): Commented {
  return map([entry('from', flow([...from])), entry('to', flow([...to])), ...writeNames(names)]);
}

function writeNames(names: RelationNames): readonly CommentedEntry[] {
  const properties = Object.entries(names).map(([property, value]) => flow({ property, value }));
  return properties.length === 0 ? [] : [entry('customProperties', list(properties))];
}

function entry(key: string, value: Commented): CommentedEntry {
  return { key, value };
}

function map(entries: readonly CommentedEntry[]): Commented {
  return { kind: 'map', entries };
}

function list(values: readonly Commented[]): Commented {
  return { kind: 'list', items: values.map((value) => ({ value })) };
}

/** The maximum length of a comment line, in characters. */
const width = 100;

/** Wraps a sentence at `width`. */
function wrap(sentence: string): readonly string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
