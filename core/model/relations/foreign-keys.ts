import type { ContractRelationship } from '../../contract/contract.ts';
import type { NamedProperty } from '../objects/fields.ts';
import { findKey, type ObjectKey } from '../objects/keys.ts';
import type { NamedObject } from '../objects/objects.ts';
import { type DeclaredRelationship, listRelationships } from './declared-relationships.ts';
import type { ForeignKeyScope } from './foreign-key-scope.ts';
import { parseSide, printTarget, resolveSourceSide, warnAbsent } from './relationship-sides.ts';

/** A relationship between two served objects: the columns `pairs` of `source` reference the key `key` of `target`. */
export interface ForeignKey {
  readonly source: NamedObject;
  readonly target: NamedObject;
  readonly key: ObjectKey;
  /** In the order of `key`. */
  readonly pairs: readonly { readonly from: NamedProperty; readonly to: NamedProperty }[];
  readonly relationship: ContractRelationship;
}

/** The foreign keys of an object, at property level and at object level, without duplicates. */
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

function resolveRelationship(
  source: NamedObject,
  { relationship, property }: DeclaredRelationship,
  scope: ForeignKeyScope,
): ForeignKey | undefined {
  const { file, object } = source;
  const { report } = scope;
  const from = property === undefined ? resolveSourceSide(source, relationship, scope) : [property];
  if (from === undefined) return undefined;
  const to = parseSide(file, relationship, 'to', report);
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
  // An object or a key that is left out has its own issue.
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
