import type { ContractRelationship } from '../../contract/contract.ts';
import { defined } from '../../defined.ts';
import type { Relation } from '../model.ts';
import { nameToManyBy, nameToOne } from '../names/names.ts';
import { readText } from '../names/overrides.ts';
import { cleanText } from '../objects/descriptions.ts';
import { checkSources } from '../sources/joinable-sources.ts';
import { checkTypes } from '../types/comparable-types.ts';
import { claimFiltersAcross } from './across.ts';
import type { ForeignKey } from './foreign-keys.ts';
import { chooseName } from './relation-names.ts';
import type { RelationScope } from './relation-scope.ts';

/** The two ends of a foreign key: a field of its source, and one of its target. */
export interface RelationPair {
  readonly foreignKey: ForeignKey;
  /** Undefined where the name of that end was rejected. */
  readonly toTarget: Relation | undefined;
  readonly toSource: Relation | undefined;
}

/**
 * Names both ends of all foreign keys. All ends on sources are named before the ends on targets, so that an object's
 * own relations have the first choice of names.
 */
export function deriveRelations(foreignKeys: readonly ForeignKey[], scope: RelationScope): readonly RelationPair[] {
  const usable = foreignKeys.filter((foreignKey) => checkTypes(foreignKey, scope) && checkSources(foreignKey, scope));
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
    report: scope.report,
  });
  if (name === undefined || !isAskable(foreignKey, { owner: source, name, kind: 'toOne' }, 'name', scope))
    return undefined;
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
    report: scope.report,
  });
  if (name === undefined || !isAskable(foreignKey, { owner: target, name, kind }, 'inverseName', scope))
    return undefined;
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

/** Filters by a relation across domains have their own types, whose names must be free. */
function isAskable(
  { source, target, relationship }: ForeignKey,
  end: Parameters<typeof claimFiltersAcross>[0],
  override: 'name' | 'inverseName',
  { claims, report }: RelationScope,
): boolean {
  if (source.file.domain === target.file.domain) return true;
  return claimFiltersAcross(end, relationship, { source, override, claims, report });
}

function shared(
  { source, target, relationship }: ForeignKey,
  deprecated: string | undefined,
): Pick<Relation, 'crossDomain' | 'deprecated' | 'at'> {
  return {
    crossDomain: source.file.domain !== target.file.domain,
    ...defined({ deprecated }),
    at: source.file.locate(relationship.path),
  };
}

function describeRelation({ description, customProperties }: ContractRelationship): { readonly description?: string } {
  const text = cleanText(description ?? readText(customProperties, 'description') ?? '');
  return text === '' ? {} : { description: text };
}
