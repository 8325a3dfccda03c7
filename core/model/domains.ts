import type { ContractFile } from '../contract/contract.ts';
import { isOpenKey } from './access/open-key.ts';
import type {
  ContractSummary,
  Domain,
  EntityStub,
  Field,
  Key,
  Metric,
  ModelObject,
  Neighbour,
  Relation,
} from './model.ts';
import type { Deprecations } from './objects/deprecation.ts';
import type { ObjectKey } from './objects/keys.ts';
import type { NamedObject } from './objects/objects.ts';
import { fieldsAcross } from './relations/across.ts';
import type { RelationPair } from './relations/relationships.ts';
import { summarizeContract } from './summary.ts';

/** An object with everything derived for it. */
export interface DerivedObject {
  readonly named: NamedObject;
  readonly keys: readonly ObjectKey[];
  /** Its columns, by field name. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly deprecations: Deprecations;
  /** Everything except relations, metrics and keys, which depend on other objects. */
  readonly base: Omit<ModelObject, 'relations' | 'contributed' | 'keys' | 'metrics'>;
}

/** Assembles objects, relations and the entities of other domains into one domain per folder. */
export function assembleDomains(
  files: readonly ContractFile[],
  objects: readonly DerivedObject[],
  pairs: readonly RelationPair[],
  metricsOf: (object: DerivedObject) => readonly Metric[],
): readonly Domain[] {
  const byObject = new Map(objects.map((object) => [object.named, object]));
  const targeted = new Set(pairs.map(({ foreignKey }) => foreignKey.key));
  const relations = Map.groupBy(pairs.flatMap(ownRelations), ({ owner }) => owner);
  const across = pairs.filter(({ foreignKey }) => isAcrossDomains(foreignKey));
  const stubs = Map.groupBy(across, ({ foreignKey }) => foreignKey.source.file.domain);
  const contributed = Map.groupBy(across, ({ foreignKey }) => foreignKey.target);
  const objectsOf = Map.groupBy(objects, ({ named }) => named.file.domain);
  return [...Map.groupBy(files, ({ domain }) => domain)].map(([name, contracts]) => ({
    name,
    contracts: contracts.map((file): ContractSummary => summarizeContract(file)),
    objects: (objectsOf.get(name) ?? []).map((object) => ({
      ...object.base,
      keys: object.keys.map((key) => printKey(key, { targeted, fields: object.fields })),
      metrics: metricsOf(object),
      relations: (relations.get(object.named) ?? []).map(({ relation }) => relation),
      contributed: (contributed.get(object.named) ?? []).flatMap(({ toSource }) => toSource ?? []),
    })),
    stubs: assembleStubs(stubs.get(name) ?? [], byObject),
    neighbours: assembleNeighbours(name, across, byObject),
  }));
}

function isAcrossDomains({ source, target }: RelationPair['foreignKey']): boolean {
  return source.file.domain !== target.file.domain;
}

/** Relations that the domain of their own object serves; inverse relations across domains belong to stubs. */
function ownRelations(pair: RelationPair): { readonly owner: NamedObject; readonly relation: Relation }[] {
  const { foreignKey, toTarget, toSource } = pair;
  const { source, target } = foreignKey;
  return [
    ...(toTarget === undefined ? [] : [{ owner: source, relation: toTarget }]),
    ...(toSource === undefined || isAcrossDomains(foreignKey) ? [] : [{ owner: target, relation: toSource }]),
  ];
}

/** The objects of other domains at the far end of a domain's outgoing and incoming relations. */
function assembleNeighbours(
  domain: string,
  across: readonly RelationPair[],
  objects: ReadonlyMap<NamedObject, DerivedObject>,
): readonly Neighbour[] {
  const ends = across.flatMap(({ foreignKey: { source, target }, toTarget, toSource }) => [
    ...(source.file.domain === domain && toTarget !== undefined ? [target] : []),
    ...(target.file.domain === domain && toSource !== undefined ? [source] : []),
  ]);
  return [...new Set(ends)].map((named) => ({
    typeName: named.names.typeName,
    domain: named.file.domain,
    fields: fieldsAcross(objects.get(named)?.base.fields ?? []),
  }));
}

/** One stub for each entity that the domain references, with the referenced keys and the contributed fields. */
function assembleStubs(
  pairs: readonly RelationPair[],
  objects: ReadonlyMap<NamedObject, DerivedObject>,
): readonly EntityStub[] {
  return [...Map.groupBy(pairs, ({ foreignKey }) => foreignKey.target)].map(([target, referring]) => {
    const keys = [...new Set(referring.map(({ foreignKey }) => foreignKey.key))];
    const names = new Set(keys.flatMap(({ members }) => members.map(({ field }) => field)));
    const fields = objects.get(target)?.fields;
    return {
      typeName: target.names.typeName,
      domain: target.file.domain,
      keys: keys.map((key) => printKey(key, { targeted: new Set(keys), fields: fields ?? new Map() })),
      fields: [...names].flatMap((name) => fields?.get(name) ?? []),
      relations: referring.flatMap(({ toSource }) => (toSource === undefined ? [] : [toSource])),
    };
  });
}

function printKey(
  key: ObjectKey,
  { targeted, fields }: { readonly targeted: ReadonlySet<ObjectKey>; readonly fields: ReadonlyMap<string, Field> },
): Key {
  const open = isOpenKey(key, fields);
  return {
    kind: key.kind,
    fields: key.members.map(({ field }) => field),
    open,
    entity: open && (key.kind === 'primary' || targeted.has(key)),
    queryField: key.queryField,
  };
}
