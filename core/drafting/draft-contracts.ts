import { dirname, relative } from 'node:path';
import type { Json } from '../contract/contract.ts';
import { defined } from '../defined.ts';
import type { InspectedTable, Inspection } from '../engines/inspection.ts';
import { toFieldName, toTypeName, upperFirst } from '../model/names/names.ts';
import type { ContractDraft, ObjectDraft } from './draft.ts';
import { findEventTime } from './event-time.ts';
import { findKeys, type KeysDraft } from './keys.ts';
import { nameObjects, nameProperties, plainName, singularOf, slug } from './names.ts';
import { profileTable, type TableProfile } from './profile.ts';
import { canDescribe, draftProperties, wordlessType } from './properties.ts';
import { claimRelationNames } from './relation-names.ts';
import { findRelationships, type RelationshipDraft, type TargetKey } from './relationships.ts';

/** A contract to draft: its name, server and tables. */
export interface ContractPlan {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** Absolute path of the file. */
  readonly file: string;
  readonly origin: string;
  readonly server: Readonly<Record<string, Json>>;
  /** Observations about the data's format, as sentences. */
  readonly serverEvidence: readonly string[];
  readonly tables: readonly InspectedTable[];
}

/** A key of an existing contract, as a target of references. */
export interface KnownKey extends TargetKey {
  /** Absolute path of the contract. */
  readonly file: string;
  readonly object: string;
  readonly property: string;
}

export interface DraftOptions {
  readonly inspection: Inspection;
  readonly plans: readonly ContractPlan[];
  readonly known: readonly KnownKey[];
  /** Type names that other contracts use. */
  readonly takenTypes: ReadonlySet<string>;
  /** Called with a sentence before each step that reads data. */
  readonly onStep?: (sentence: string) => void;
}

interface Planned {
  readonly plan: ContractPlan;
  readonly table: InspectedTable;
  readonly object: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly profile: TableProfile;
  readonly keys: KeysDraft;
  /** The names of the object's fields. */
  readonly fields: Set<string>;
}

/** Whether a contract can describe at least one of the columns. */
export function isDescribable({ columns }: InspectedTable): boolean {
  return columns.some(canDescribe);
}

/** Drafts contracts from the data. Each drafted statement about the data has its evidence. */
export async function draftContracts(options: DraftOptions): Promise<readonly ContractDraft[]> {
  const { inspection, plans, known, onStep } = options;
  const planned: Planned[] = [];
  const types = new Set<string>();
  for (const plan of plans) {
    const objects = nameObjects(
      plan.tables.map(({ name }) => name),
      types,
    );
    for (const table of plan.tables) {
      onStep?.(`Reading ${table.name}`);
      const profile = await profileTable(inspection, table);
      const keys = await findKeys(inspection, profile, namesElsewhere(inspection.tables, table));
      const object = objects.get(table.name) ?? table.name;
      const columns = table.columns.filter(canDescribe).map(({ name }) => name);
      const properties = nameProperties(columns, 'object');
      const fields = new Set([...properties.values()].map(toFieldName));
      planned.push({ plan, table, object, properties, profile, keys, fields });
    }
  }
  const targets = [...planned.flatMap(listTargets), ...known];
  const drafts = new Map<Planned, ObjectDraft>();
  for (const one of planned) {
    onStep?.(`Comparing ${one.table.name} with other tables`);
    const relationships = await findRelationships(inspection, toSource(one), targets);
    drafts.set(one, await draftObject(one, { ...options, planned, relationships }));
  }
  return plans.map(({ tables: _, ...plan }) => ({
    ...plan,
    objects: planned.filter((one) => one.plan.id === plan.id).flatMap((one) => drafts.get(one) ?? []),
  }));
}

async function draftObject(
  one: Planned,
  {
    inspection,
    takenTypes,
    planned,
    known,
    relationships,
  }: DraftOptions & { readonly planned: readonly Planned[]; readonly relationships: readonly RelationshipDraft[] },
): Promise<ObjectDraft> {
  const { table, object, plan, profile, keys, properties } = one;
  const primaryKey = keys.primary?.columns ?? [];
  const eventTime = await findEventTime(inspection, profile, primaryKey);
  const typeName = toTypeName(object);
  const left = table.columns.filter((column) => !canDescribe(column));
  const composite = table.declared.foreignKeys.filter(({ columns }) => columns.length > 1);
  return {
    name: object,
    ...(object === table.name ? {} : { physicalName: table.name }),
    ...(takenTypes.has(typeName) ? { graphqlName: freeName(plan.domain, typeName, takenTypes) } : {}),
    ...defined({ description: table.description }),
    rows: profile.rows,
    properties: await draftProperties(inspection, {
      object,
      profile,
      keys,
      properties,
      fields: one.fields,
      ...defined({ eventTime }),
      relationships: [...declaredRelationships(one, planned), ...relationships],
      refer: (target) => referTo(plan, target, { planned, known }),
    }),
    relationships: composite.flatMap(({ columns, table: name, targets }) => {
      const target = planned.find((other) => other.plan.id === plan.id && other.table.name === name);
      if (target === undefined) return [];
      const own = columns.map((column) => properties.get(column) ?? column);
      const names = claimRelationNames(
        { from: own, sourceObject: object, targetObject: target.object },
        { source: one.fields, target: target.fields },
      );
      const from = own.map((property) => `${object}.${property}`);
      const to = targets.map((column) => `${target.object}.${target.properties.get(column) ?? column}`);
      return [{ from, to, ...names }];
    }),
    evidence: [
      ...(keys.primary !== undefined && primaryKey.length > 1
        ? [`The key is ${primaryKey.join(', ')}: ${keys.primary.evidence}`]
        : []),
      ...(keys.missing === undefined ? [] : [keys.missing]),
      ...left.map(({ name, shape }) => `The column "${name}" is left out: ${describeLeft(wordlessType(shape))}.`),
      ...(table.sample === undefined
        ? []
        : [`Different values were counted in ${table.sample.share} of the rows; keys and references in all of them.`]),
    ],
  };
}

function describeLeft(written: string | undefined): string {
  return written === undefined ? 'parts of its name cannot be seen' : `Concord has no type for ${written}`;
}

/** Foreign keys that the database enforces; their rows are not compared. */
function declaredRelationships(one: Planned, planned: readonly Planned[]): readonly RelationshipDraft[] {
  return one.table.declared.foreignKeys.flatMap(({ columns, table, targets }) => {
    const [column, ...others] = columns;
    const [key] = targets;
    const target = planned
      .filter((other) => other.plan.id === one.plan.id && other.table.name === table)
      .flatMap(listTargets)
      .find((candidate) => candidate.column === key);
    if (column === undefined || others.length > 0 || target === undefined) return [];
    return [{ column, target, kind: 'asserted' as const, evidence: 'The database declares it as a foreign key.' }];
  });
}

function toSource({ table, profile, keys, plan, object }: Planned) {
  return {
    name: table.name,
    id: `${plan.id}/${object}`,
    relation: table.relation,
    columns: profile.columns,
    primaryKey: keys.primary?.columns ?? [],
  };
}

/** The single-column keys of a table, the primary key first. */
function listTargets({ table, plan, object, profile, keys, fields }: Planned): readonly TargetKey[] {
  const primary = keys.primary?.columns.length === 1 ? keys.primary.columns : [];
  const row = singularOf(table.name);
  // A unique `session_id` of orders identifies sessions; other tables do not reference orders by it.
  const own = [...keys.uniques.keys()].filter(
    (name) => !/_id$/.test(plainName(name)) || plainName(name) === `${row}_id`,
  );
  return [...primary, ...own].flatMap((column) => {
    const shape = profile.columns.find((candidate) => candidate.column.name === column)?.column.shape;
    if (shape?.kind !== 'scalar') return [];
    return [
      {
        table: table.name,
        column,
        logicalType: shape.logicalType,
        isPrimary: primary.includes(column),
        relation: table.relation,
        id: `${plan.id}/${object}`,
        fields,
        label: `${object}.${column}`,
      },
    ];
  });
}

/** A reference as a contract writes it: short within the file, else with the relative path of the other file. */
function referTo(
  plan: ContractPlan,
  target: TargetKey,
  { planned, known }: { readonly planned: readonly Planned[]; readonly known: readonly KnownKey[] },
): string {
  const drafted = planned.find((one) => `${one.plan.id}/${one.object}` === target.id);
  const property = drafted?.properties.get(target.column) ?? target.column;
  if (drafted !== undefined && drafted.plan.id === plan.id) return `${drafted.object}.${property}`;
  const key = known.find((one) => one.id === target.id && one.column === target.column);
  const file = drafted?.plan.file ?? key?.file ?? '';
  const path = relative(dirname(plan.file), file).replaceAll('\\', '/');
  const object = drafted?.object ?? key?.object ?? '';
  return `${path}#/schema/${object}/properties/${key?.property ?? property}`;
}

function namesElsewhere(tables: readonly InspectedTable[], own: InspectedTable): ReadonlySet<string> {
  const others = tables.filter((table) => table !== own);
  return new Set(others.flatMap(({ columns }) => columns.map(({ name }) => plainName(name))));
}

function freeName(domain: string, typeName: string, taken: ReadonlySet<string>): string {
  const prefix = slug(domain).split('-').map(upperFirst).join('');
  const wanted = `${prefix}${typeName}`;
  for (let count = 2; ; count += 1) {
    const name = count === 2 ? wanted : `${wanted}${count}`;
    if (!taken.has(name)) return name;
  }
}
