import type { ContractRelationship } from '../contract/contract.ts';
import type { Path } from '../errors/issue.ts';
import type { Claims } from './claims.ts';
import { cleanText } from './descriptions.ts';
import type { ForeignKey } from './foreign-keys.ts';
import type { Field, Relation, Storage } from './model.ts';
import { isFieldName, nameToManyBy, nameToOne } from './names.ts';
import type { NamedObject } from './objects.ts';
import { readText } from './overrides.ts';
import { printPlace, type Report } from './report.ts';
import { isReservedField, listFields } from './reserved.ts';

/** The two ends of a foreign key: a field of its source, and one of its target. */
export interface RelationPair {
  readonly foreignKey: ForeignKey;
  /** Undefined where the name of that end was refused. */
  readonly toTarget: Relation | undefined;
  readonly toSource: Relation | undefined;
}

export interface RelationScope {
  readonly report: Report;
  readonly fieldsOf: (named: NamedObject) => ReadonlyMap<string, Field>;
  readonly isUnique: (foreignKey: ForeignKey) => boolean;
  readonly deprecatedOf: (named: NamedObject) => string | undefined;
}

/**
 * Names both ends of all foreign keys. All ends on the sources are named before those on the targets, so that an
 * object's own relations have the first choice of names.
 */
export function deriveRelations(foreignKeys: readonly ForeignKey[], scope: RelationScope): readonly RelationPair[] {
  const usable = foreignKeys.filter((foreignKey) => checkTypes(foreignKey, scope));
  const between = Map.groupBy(usable, ({ source, target }) => `${source.names.typeName}>${target.names.typeName}`);
  const forward = usable.map((foreignKey) => deriveToTarget(foreignKey, scope));
  return usable.map((foreignKey, index) => {
    const { source, target } = foreignKey;
    const siblings = between.get(`${source.names.typeName}>${target.names.typeName}`)?.length ?? 1;
    return { foreignKey, toTarget: forward[index], toSource: deriveToSource(foreignKey, { siblings, scope }) };
  });
}

function deriveToTarget(foreignKey: ForeignKey, scope: RelationScope): Relation | undefined {
  const { source, target, pairs, relationship } = foreignKey;
  const columns = pairs.map(({ from }) => from.property.name);
  const name = chooseName(source, relationship, {
    override: 'name',
    byDefault: nameToOne(columns, target.names),
    leadsTo: target,
    kind: 'toOne',
    scope,
  });
  if (name === undefined) return undefined;
  const fields = scope.fieldsOf(source);
  const deprecated = pairs.map(({ from }) => fields.get(from.field)?.deprecated).find((reason) => reason !== undefined);
  return {
    kind: 'toOne',
    name,
    from: source.names.typeName,
    to: target.names.typeName,
    on: pairs.map(({ from, to }) => ({ from: from.field, to: to.field })),
    foreignKeyOn: 'from',
    ...shared(foreignKey, deprecated ?? scope.deprecatedOf(target)),
    ...describeRelation(relationship),
  };
}

function deriveToSource(
  foreignKey: ForeignKey,
  { siblings, scope }: { readonly siblings: number; readonly scope: RelationScope },
): Relation | undefined {
  const { source, target, pairs, relationship } = foreignKey;
  const { cardinality } = relationship.customProperties;
  const single = cardinality === 'one-to-one' || scope.isUnique(foreignKey);
  const stem = single ? source.names.singular : source.names.collection;
  const columns = pairs.map(({ from }) => from.property.name);
  const kind = single ? 'toOne' : 'toMany';
  const name = chooseName(target, relationship, {
    override: 'inverseName',
    byDefault: siblings > 1 ? nameToManyBy(stem, columns) : stem,
    leadsTo: source,
    kind,
    scope,
  });
  if (name === undefined) return undefined;
  return {
    kind,
    name,
    from: target.names.typeName,
    to: source.names.typeName,
    on: pairs.map(({ from, to }) => ({ from: to.field, to: from.field })),
    foreignKeyOn: 'to',
    ...shared(foreignKey, scope.deprecatedOf(source)),
  };
}

function shared(
  { source, target, relationship }: ForeignKey,
  deprecated: string | undefined,
): Pick<Relation, 'crossDomain' | 'deprecated' | 'at'> {
  return {
    crossDomain: source.file.domain !== target.file.domain,
    ...(deprecated === undefined ? {} : { deprecated }),
    at: source.file.locate(relationship.path),
  };
}

function describeRelation({ description, customProperties }: ContractRelationship): { readonly description?: string } {
  const text = cleanText(description ?? readText(customProperties, 'description') ?? '');
  return text === '' ? {} : { description: text };
}

/** A name for one end of a relationship, claimed on the type that has the field. */
function chooseName(
  owner: NamedObject,
  relationship: ContractRelationship,
  {
    override,
    byDefault,
    leadsTo,
    kind,
    scope,
  }: {
    readonly override: 'name' | 'inverseName';
    readonly byDefault: string;
    readonly leadsTo: NamedObject;
    readonly kind: Relation['kind'];
    readonly scope: RelationScope;
  },
): string | undefined {
  const file = override === 'name' ? owner.file : leadsTo.file;
  const given = relationship.customProperties[override];
  const path: Path = given === undefined ? relationship.path : [...relationship.path, 'customProperties'];
  const name = given ?? byDefault;
  const hint = `Add customProperties "${override}" with another field name to the relationship.`;
  if (typeof name !== 'string' || !isFieldName(name)) {
    scope.report.error(file, {
      code: 'MODEL_NAME_ILLEGAL',
      path,
      sentence: `The ${override} ${JSON.stringify(name)} of a relationship is no field name: a small letter, then letters and digits.`,
      hint: `Write for example "${byDefault}".`,
    });
    return undefined;
  }
  if (isReservedField(name, 'object')) {
    scope.report.error(file, {
      code: 'MODEL_NAME_RESERVED',
      path,
      sentence: `The relation from ${owner.names.typeName} to ${leadsTo.names.typeName} would get the field name "${name}", which is reserved.`,
      hint,
    });
    return undefined;
  }
  const taken = claimRelation(owner.fieldClaims, name, {
    kind,
    claim: {
      owner: `the relation from ${owner.names.typeName} to ${leadsTo.names.typeName}`,
      at: file.locate(relationship.path),
    },
  });
  if (taken === undefined) return name;
  scope.report.error(file, {
    code: 'MODEL_NAME_TAKEN',
    path,
    sentence: `The relation from ${owner.names.typeName} to ${leadsTo.names.typeName} would get the field name "${taken.name}" of ${owner.names.typeName}, which ${taken.by.owner} (${printPlace(taken.by.at)}) has.`,
    hint,
  });
  return undefined;
}

/** A list also claims the names of its aggregates, which come beside it. */
function claimRelation(
  claims: Claims,
  name: string,
  { kind, claim }: { readonly kind: Relation['kind']; readonly claim: Parameters<Claims['take']>[1] },
): ReturnType<Claims['take']> {
  return claims.take(kind === 'toMany' ? listFields(name) : [name], claim);
}

/** Refuses a foreign key whose columns can never equal those of the key. */
function checkTypes({ source, target, pairs, relationship }: ForeignKey, { fieldsOf, report }: RelationScope): boolean {
  const sourceFields = fieldsOf(source);
  const targetFields = fieldsOf(target);
  for (const { from, to } of pairs) {
    const [here, there] = [sourceFields.get(from.field), targetFields.get(to.field)];
    if (here === undefined || there === undefined) return false;
    const [family, expected] = [familyOf(here), familyOf(there)];
    if (family === expected) continue;
    report.error(source.file, {
      code: 'RELATIONSHIP_TYPE_MISMATCH',
      path: relationship.path,
      sentence: `The property ${from.property.name} of ${source.object.name} is ${family}, but ${to.property.name} of ${target.object.name}, which it refers to, is ${expected}.`,
      hint: 'Give both properties the same "logicalType" and "physicalType".',
    });
    return false;
  }
  return true;
}

/** Kinds of values that can be equal: a number to any number, a text to a UUID. */
function familyOf({ type }: Field): string {
  if (type.kind !== 'scalar' && type.kind !== 'enum') return 'nested';
  const families: Readonly<Record<Storage['kind'], string>> = {
    text: 'a text',
    uuid: 'a text',
    integer: 'a number',
    decimal: 'a number',
    float: 'a number',
    boolean: 'a boolean',
    date: 'a date',
    time: 'a time',
    timestamp: 'a timestamp',
    binary: 'binary',
  };
  return families[type.storage.kind];
}
