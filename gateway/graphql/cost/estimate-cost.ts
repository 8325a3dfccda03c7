import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { withDefaults } from '../../transport/selection.ts';
import { collectFields, type MergedField, readValue, type Selected } from './collect-fields.ts';
import { introspectionSizes } from './introspection.ts';
import { isEntity } from './is-entity.ts';
import { type FieldWeight, type ListSize, readWeight } from './read-weights.ts';
import type { IsUnsized } from './unsized-lists.ts';
import { numbersFactor, weighArguments } from './weigh-arguments.ts';
import { weighFunction } from './weigh-functions.ts';

/** The number of rows in a list without a given size: the configured page sizes. */
export interface AssumedSizes {
  readonly defaultPageSize: number;
  readonly defaultNestedPageSize: number;
  readonly defaultGroups: number;
  readonly defaultNestedGroups: number;
}

export const usualSizes: AssumedSizes = Object.freeze({
  defaultPageSize: 100,
  defaultNestedPageSize: 20,
  defaultGroups: 1_000,
  defaultNestedGroups: 100,
});

/**
 * The cost of each related list, aggregate and group-by besides its rows: it is a join or a separate statement, even if
 * it returns nothing. Engines take about 10 ms to plan each of them, and longer the more there are.
 */
const joinWeight = 1_000;
const furtherJoinWeight = 20;
/** A to-one row is a join, or a request to another subgraph; often one for all of its aliases. */
const toOneWeight = 500;
const sameToOneWeight = 100;
/** Like `numbersFactor`, for aggregates of related rows: they only read the rows of one page. */
const relatedNumbersFactor = 2;
/** An object of introspection or of the catalog is printed without reading data. */
const unreadFactor = 0.2;
/** This many values of an object are included in its cost of 1; each further one costs a part of a row. */
const freeValues = 10;
const valueWeight = 0.1;
/** This many objects are printed in one go, which blocks other requests; each further one costs more. */
const manyObjects = 100_000;
const furtherFactor = 5;

/** The inputs of the cost of operations. */
export interface CostModel {
  /** The types, with `@cost` and `@listSize` on their fields. */
  readonly schema: GraphQLSchema;
  readonly sizes: AssumedSizes;
  /** Whether a list's length is unknown before its reply; when absent, every list has the page sizes by default. */
  readonly isUnsized?: IsUnsized;
  /** Whether objects of a type are in memory, and not read from anywhere. */
  readonly isUnread?: (typeName: string) => boolean;
}

interface Question extends CostModel {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The variables as the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The cost of an operation, and whether it has lists of unknown length, which count as one row. */
export interface Estimate {
  readonly cost: number;
  readonly hasUnsized: boolean;
}

/** The context of a list that the fields below it need. */
interface Place {
  readonly isRoot: boolean;
  /** The members of a connection with `size` items. */
  readonly sized: ReadonlySet<string>;
  readonly size: number;
  /** Whether the field belongs to rows of a list, each of which has it. */
  readonly among: 'one' | 'many';
  /** Whether the same field has not occurred before under another alias. */
  readonly isFirst: boolean;
  /** The factor of `@cost` for a value in aggregates, whose statement computes it once for all groups and parents. */
  readonly numbers: number | undefined;
}

const inside: Place = { isRoot: false, sized: new Set(), size: 1, among: 'one', isFirst: true, numbers: undefined };

/**
 * The maximal cost of an operation: one for each object that it could return, so page sizes multiply along lists; plus
 * `@cost`, and a fixed cost for each join and each argument. Never less than the number of returned rows. Fragments
 * must have been checked for cycles and counted. One unit is about 20 µs on the demo.
 */
export function estimateCost({
  document,
  operation,
  variables,
  schema,
  sizes,
  isUnsized,
  isUnread,
}: Question): Estimate {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const selected: Selected = { schema, fragments, variables: withDefaults(variables, operation) };
  const weighed = { variables: selected.variables, known: new WeakMap() };
  const root = schema.getRootType(operation.operation);
  let work = 0;
  let joins = 0;
  let hasUnsized = false;
  const objects =
    root == null ? 0 : estimateSelection([operation.selectionSet], root.name, { ...inside, isRoot: true });
  const written = objects + Math.max(0, objects - manyObjects) * (furtherFactor - 1);
  return { cost: Math.min(Number.MAX_SAFE_INTEGER, Math.ceil(written + work)), hasUnsized };

  function estimateSelection(selectionSets: readonly SelectionSetNode[], typeName: string, place: Place): number {
    const fields = collectFields(selectionSets, typeName, selected);
    let cost = Math.max(0, fields.length - freeValues) * valueWeight;
    const names = new Set<string>();
    for (const field of fields) {
      const name = field.nodes[0]?.name.value ?? '';
      cost += estimateField(field, { ...place, isFirst: !names.has(name) });
      names.add(name);
    }
    return cost;
  }

  function estimateField({ nodes, typeName }: MergedField, place: Place): number {
    const [first] = nodes;
    const parent = schema.getType(typeName);
    if (first === undefined || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    if (first.name.value === '_entities' && place.isRoot && parent.getFields()._entities === undefined) {
      const count = countRepresentations(first);
      return count * estimateEntity(nodes, count > 1 ? 'many' : 'one');
    }
    const introspected = typeName.startsWith('__') || place.isRoot ? estimateIntrospection(nodes, typeName) : undefined;
    if (introspected !== undefined) return introspected;
    const field = parent.getFields()[first.name.value];
    if (field === undefined) return 0; // `__typename`.
    const weight = readWeight(field);
    const type = getNamedType(field.type);
    work += weighArguments(field, first, weighed);
    if (!isCompositeType(type)) {
      if (place.numbers === undefined) return weigh(weight, place);
      work += weight.weight * place.numbers + (weighFunction(first.name.value) * place.numbers) / numbersFactor;
      return 0;
    }
    const isRead = isUnread?.(type.name) !== true;
    if (weight.readsRows && isRead && !place.isRoot) work += joinWeight + furtherJoinWeight * joins++;
    const { isFirst } = place;
    if (isEntity(parent) && isEntity(type) && !weight.isList) work += isFirst ? toOneWeight : sameToOneWeight;
    const size = weight.size === undefined ? 1 : chooseSize(weight.size, first, place);
    const numbers = weight.isNumbers ? (place.isRoot ? numbersFactor : relatedNumbersFactor) : place.numbers;
    const below = { ...inside, sized: weight.size?.sized ?? inside.sized, size, numbers };
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const times = countItems({ parent, field }, { node: first, weight, size, place });
    const among = times > 1 ? 'many' : place.among;
    const own = isRead ? weigh(weight, place) : unreadFactor;
    return times * (own + estimateSelection(sets, type.name, { ...below, among }));
  }

  /** `@cost` of aggregates is the cost of one among many, which one statement computes for all. */
  function weigh({ weight }: FieldWeight, { among }: Place): number {
    return weight > 1 && among === 'one' ? weight * numbersFactor : weight;
  }

  /** Undefined for fields outside of introspection. */
  function estimateIntrospection(nodes: readonly FieldNode[], typeName: string): number | undefined {
    const [first] = nodes;
    const name = first?.name.value ?? '';
    const parent = schema.getType(typeName);
    const field =
      name === SchemaMetaFieldDef.name
        ? SchemaMetaFieldDef
        : name === TypeMetaFieldDef.name
          ? TypeMetaFieldDef
          : typeName.startsWith('__') && isObjectType(parent)
            ? parent.getFields()[name]
            : undefined;
    if (field === undefined) return undefined;
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return 0;
    const times = introspectionSizes(schema)[`${typeName}.${name}`] ?? 1;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return times * (unreadFactor + estimateSelection(sets, type.name, inside));
  }

  function countItems(
    { parent, field }: Parameters<IsUnsized>[0],
    { node, weight, size, place }: { node: FieldNode; weight: FieldWeight; size: number; place: Place },
  ): number {
    if (place.sized.has(node.name.value)) return place.size;
    if (!weight.isList) return 1;
    if (weight.size !== undefined && weight.size.sized.size === 0) return size;
    if (node.name.value === '_entities') return countRepresentations(node);
    if (isUnsized?.({ parent, field }) === true) {
      hasUnsized = true;
      return 1;
    }
    return place.isRoot ? sizes.defaultPageSize : sizes.defaultNestedPageSize;
  }

  /** The selection on one entity in a fetch of a query plan; only the types of the supergraph are known here. */
  function estimateEntity(nodes: readonly FieldNode[], among: Place['among']): number {
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
    const costs = selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return 0;
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const typeName = part?.typeCondition?.name.value;
      return part === undefined || typeName === undefined
        ? 0
        : estimateSelection([part.selectionSet], typeName, { ...inside, among });
    });
    return 1 + costs.reduce((greatest, cost) => Math.max(greatest, cost), 0);
  }

  /** The greatest of the given slicing arguments; else the assumed size, or the configured one if that is greater. */
  function chooseSize({ slicing, assumed = 0 }: ListSize, node: FieldNode, place: Place): number {
    const given = slicing.flatMap((name) => {
      const argument = node.arguments?.find((candidate) => candidate.name.value === name);
      const value = argument === undefined ? undefined : readValue(argument.value, selected.variables);
      return typeof value === 'number' ? [Math.max(0, value)] : [];
    });
    if (given.length > 0) return given.reduce((most, count) => Math.max(most, count), 0);
    const isGrouping = node.arguments?.some(({ name }) => name.value === 'by') === true;
    if (isGrouping) return Math.max(assumed, place.isRoot ? sizes.defaultGroups : sizes.defaultNestedGroups);
    return Math.max(assumed, place.isRoot ? sizes.defaultPageSize : sizes.defaultNestedPageSize);
  }

  function countRepresentations(node: FieldNode): number {
    const argument = node.arguments?.find(({ name }) => name.value === 'representations');
    if (argument === undefined) return 0;
    if (argument.value.kind === Kind.LIST) return argument.value.values.length;
    const value = readValue(argument.value, selected.variables);
    return Array.isArray(value) ? value.length : 1;
  }
}
