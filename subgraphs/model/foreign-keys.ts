import { relative } from 'node:path';
import type { ContractFile, ContractObject, ContractProperty, ContractRelationship } from '../contract/contract.ts';
import type { Path } from '../errors/issue.ts';
import type { ContractIndex } from './contract-index.ts';
import type { NamedProperty } from './fields.ts';
import { findKey, type ObjectKey } from './keys.ts';
import type { NamedObject } from './objects.ts';
import { parseReference, printQualified, type Reference } from './references.ts';
import type { Report } from './report.ts';

/** A relationship whose two sides are served: the columns `pairs` of `source` hold the key `key` of `target`. */
export interface ForeignKey {
  readonly source: NamedObject;
  readonly target: NamedObject;
  readonly key: ObjectKey;
  /** In the order of `key`. */
  readonly pairs: readonly { readonly from: NamedProperty; readonly to: NamedProperty }[];
  readonly relationship: ContractRelationship;
}

/** What resolving needs to know about the whole mesh. */
export interface ForeignKeyScope {
  readonly index: ContractIndex;
  /** Every object of every contract that is served; undefined for one that is left out because of an issue. */
  readonly objects: ReadonlyMap<ContractObject, NamedObject | undefined>;
  readonly keysOf: (named: NamedObject) => readonly ObjectKey[];
  readonly report: Report;
}

/** The foreign keys of an object, at property level and at object level; the same one twice counts once. */
export function resolveForeignKeys(source: NamedObject, scope: ForeignKeyScope): readonly ForeignKey[] {
  const found = new Map<string, ForeignKey>();
  for (const declared of listRelationships(source, scope.report)) {
    const foreignKey = resolveRelationship(source, declared, scope);
    if (foreignKey === undefined) continue;
    const columns = foreignKey.pairs.map(({ from, to }) => `${from.field}=${to.field}`);
    const identity = `${foreignKey.target.names.typeName}:${columns.join(',')}`;
    if (!found.has(identity)) found.set(identity, foreignKey);
  }
  return [...found.values()];
}

interface DeclaredRelationship {
  readonly relationship: ContractRelationship;
  /** The property that has it; absent at object level, where `from` says. */
  readonly property?: ContractProperty;
}

function listRelationships({ file, object }: NamedObject, report: Report): readonly DeclaredRelationship[] {
  const nested = object.properties.flatMap((property) => membersOf(property)).flatMap(relationshipsWithin);
  for (const relationship of nested) {
    report.warning(file, {
      code: 'RELATIONSHIP_SOURCE_NESTED',
      path: relationship.path,
      sentence: `A relationship of ${object.name} starts inside a nested value; no field is derived from it.`,
      hint: 'Describe the foreign key as a property of the object itself.',
    });
  }
  return [
    ...object.properties.flatMap((property) =>
      property.relationships.map((relationship) => ({ relationship, property })),
    ),
    ...object.relationships.map((relationship) => ({ relationship })),
  ];
}

function membersOf({ properties, items, map }: ContractProperty): readonly ContractProperty[] {
  return [...properties, ...(items === undefined ? [] : [items]), ...(map === undefined ? [] : [map.key, map.value])];
}

function relationshipsWithin(property: ContractProperty): readonly ContractRelationship[] {
  return [...property.relationships, ...membersOf(property).flatMap(relationshipsWithin)];
}

function resolveRelationship(
  source: NamedObject,
  { relationship, property }: DeclaredRelationship,
  scope: ForeignKeyScope,
): ForeignKey | undefined {
  const { file, object } = source;
  const { report } = scope;
  const from = property === undefined ? resolveSource(source, relationship, scope) : [property];
  if (from === undefined) return undefined;
  const to = parseAll(file, relationship, 'to', report);
  const [first] = to ?? [];
  if (to === undefined || first === undefined) return undefined;
  const path = [...relationship.path, 'to'];
  if (to.length !== from.length) {
    report.error(file, {
      code: 'RELATIONSHIP_LENGTHS_DIFFER',
      path,
      sentence: `A relationship of ${object.name} has ${from.length} columns on its side and ${to.length} on the other.`,
      hint: 'List as many properties under "to" as under "from", in the same order.',
    });
    return undefined;
  }
  if (to.some((reference) => reference.object !== first.object || reference.file !== first.file)) {
    report.error(file, {
      code: 'RELATIONSHIP_SEVERAL_TARGETS',
      path,
      sentence: `A relationship of ${object.name} leads to several objects: ${[...new Set(to.map(printTarget))].join(', ')}.`,
      hint: 'Write one relationship for every target.',
    });
    return undefined;
  }
  const targetFile = scope.index.findFile(first, file);
  const targetObject = targetFile === undefined ? undefined : scope.index.findObject(targetFile, first);
  if (targetObject === undefined || !scope.objects.has(targetObject)) {
    warnAbsent(source, { reference: first, path, scope });
    return undefined;
  }
  const target = scope.objects.get(targetObject);
  const columns = to.map((reference) => scope.index.findProperty(targetObject, reference));
  const missing = columns.indexOf(undefined);
  if (missing >= 0) {
    report.error(file, {
      code: 'RELATIONSHIP_TARGET_MISSING',
      path: to.length === 1 ? path : [...path, missing],
      sentence: `The object ${targetObject.name} has no property "${to[missing]?.property.join('.')}", which a relationship of ${object.name} leads to.`,
      hint: `Refer to one of: ${targetObject.properties
        .slice(0, 10)
        .map(({ name }) => name)
        .join(', ')}.`,
    });
    return undefined;
  }
  const targetProperties = columns.flatMap((steps) => (steps?.length === 1 ? steps : []));
  const key =
    target === undefined || targetProperties.length < to.length
      ? undefined
      : findKey(scope.keysOf(target), targetProperties);
  // An object or a key that is left out because of an issue has its own report.
  if (target === undefined || hasBrokenKey(target, scope)) return undefined;
  if (key === undefined) {
    report.warning(file, {
      code: 'RELATIONSHIP_TARGET_NOT_KEY',
      path,
      sentence: `A relationship of ${object.name} leads to ${to.map(printTarget).join(', ')}, which is neither the primary key of ${targetObject.name} nor unique; no field is derived from it.`,
      hint: 'Refer to the whole primary key of the target, or mark the target property "unique: true".',
    });
    return undefined;
  }
  const pairs = key.members.map((member) => {
    const own = from[targetProperties.indexOf(member.property)];
    return { from: own === undefined ? undefined : source.byProperty.get(own), to: member };
  });
  const served = pairs.flatMap(({ from: own, to: member }) => (own === undefined ? [] : [{ from: own, to: member }]));
  return served.length < pairs.length ? undefined : { source, target, key, pairs: served, relationship };
}

function hasBrokenKey(target: NamedObject, { keysOf }: ForeignKeyScope): boolean {
  const declaresKey = target.object.properties.some(({ primaryKey }) => primaryKey);
  return declaresKey && !keysOf(target).some(({ kind }) => kind === 'primary');
}

/** The properties that `from` of an object-level relationship names; they must be the object's own. */
function resolveSource(
  { file, object }: NamedObject,
  relationship: ContractRelationship,
  { index, report }: ForeignKeyScope,
): readonly ContractProperty[] | undefined {
  const references = parseAll(file, relationship, 'from', report);
  if (references === undefined) return undefined;
  const properties: ContractProperty[] = [];
  for (const reference of references) {
    const owner = reference.file === undefined ? index.findObject(file, reference) : undefined;
    const steps = owner === object ? index.findProperty(object, reference) : undefined;
    const [property, ...deeper] = steps ?? [];
    if (property === undefined || property.semanticType !== 'column') {
      report.error(file, {
        code: 'RELATIONSHIP_SOURCE_MISSING',
        path: [...relationship.path, 'from'],
        sentence: `A relationship of ${object.name} starts from ${printTarget(reference)}, which is no column of ${object.name}.`,
        hint: `Write "${object.name}.<property>" with a property of this object.`,
      });
      return undefined;
    }
    if (deeper.length > 0) {
      report.warning(file, {
        code: 'RELATIONSHIP_SOURCE_NESTED',
        path: relationship.path,
        sentence: `A relationship of ${object.name} starts inside a nested value; no field is derived from it.`,
        hint: 'Describe the foreign key as a property of the object itself.',
      });
      return undefined;
    }
    properties.push(property);
  }
  return properties;
}

function parseAll(
  file: ContractFile,
  relationship: ContractRelationship,
  side: 'from' | 'to',
  report: Report,
): readonly Reference[] | undefined {
  const references: Reference[] = [];
  for (const text of relationship[side]) {
    const reference = parseReference(text);
    if (reference === undefined) {
      report.error(file, {
        code: 'REFERENCE_MALFORMED',
        path: [...relationship.path, side],
        sentence: `The reference ${JSON.stringify(text)} has no form of the standard.`,
        hint: 'Write "object.property", or "file.odcs.yaml#/schema/<object>/properties/<property>".',
      });
      return undefined;
    }
    if (reference.strict !== undefined) {
      report.warning(file, {
        code: 'REFERENCE_LENIENT',
        path: [...relationship.path, side],
        sentence: `The reference ${JSON.stringify(text)} is read, but the JSON Schema of the standard rejects it.`,
        hint: `Write ${JSON.stringify(reference.strict)}.`,
      });
    }
    references.push(reference);
  }
  return references;
}

function warnAbsent(
  { file, object }: NamedObject,
  { reference, path, scope }: { readonly reference: Reference; readonly path: Path; readonly scope: ForeignKeyScope },
): void {
  const [elsewhere] = scope.index.filesWithObject(reference.object).filter((candidate) => candidate !== file);
  scope.report.warning(file, {
    code: 'RELATIONSHIP_TARGET_ABSENT',
    path,
    sentence: `A relationship of ${object.name} leads to ${printTarget(reference)}, which is not in the mesh; only the foreign key is served.`,
    hint:
      elsewhere === undefined
        ? 'Add the contract of the target to the mesh, or correct "to".'
        : `Write ${JSON.stringify(`${pathBetween(file, elsewhere)}#/${printQualified(reference)}`)} if that object is meant.`,
  });
}

function pathBetween(from: ContractFile, to: ContractFile): string {
  return relative(from.absolutePath.replace(/\/[^/]*$/, ''), to.absolutePath);
}

function printTarget({ file, object, property }: Reference): string {
  return `${file === undefined ? '' : `${file}#`}${[object, ...property].join('.')}`;
}
