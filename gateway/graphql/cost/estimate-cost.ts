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
import { weighArguments } from './weigh-arguments.ts';

/** How many rows a list has when nothing says it: the page sizes of the configuration. */
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
 * What each related list, aggregate and grouping costs besides its rows: it is a join or a statement of its own,
 * whatever comes back. Engines take about 10 ms to plan each of them.
 */
const joinWeight = 5_000;
/** A row that another row leads to is a join, or a question to another subgraph. */
const toOneWeight = 1_500;
/** `@cost` counts in rows; numbers are computed from rows that do not come back. */
const numbersFactor = 20;
/** An object of introspection is written without reading anything. */
const introspectionFactor = 0.3;
/** So many objects are written in one go, during which others wait; each further one counts more. */
const manyObjects = 100_000;
const furtherFactor = 5;

/** What the cost of operations is computed from. */
export interface CostModel {
  /** The types, with `@cost` and `@listSize` on their fields. */
  readonly schema: GraphQLSchema;
  readonly sizes: AssumedSizes;
  /** Whether only the answer tells how long a list is; absent: each has the page sizes where nothing says it. */
  readonly isUnsized?: IsUnsized;
}

interface Question extends CostModel {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Cost of an operation, and whether it has lists that count as one row, since only the answer tells their lengths. */
export interface Estimate {
  readonly cost: number;
  readonly hasUnsized: boolean;
}

/** What the fields below a list have to know of it. */
interface Place {
  readonly isRoot: boolean;
  /** The members of a connection that have `size` items. */
  readonly sized: ReadonlySet<string>;
  readonly size: number;
  /** Whether it stands in rows of a list, of which each has it. */
  readonly among: 'one' | 'many';
}

const inside: Place = { isRoot: false, sized: new Set(), size: 1, among: 'one' };

/**
 * What an operation costs at most: one for each object that it could return, so pages multiply along lists, more for
 * what `@cost` says, and for each join and each argument what it takes whatever comes back. Never less than the number of
 * rows returned. Fragments must have been checked for cycles and counted. One is about 20 µs on the demo.
 */
export function estimateCost({ document, operation, variables, schema, sizes, isUnsized }: Question): Estimate {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const selected: Selected = { schema, fragments, variables: withDefaults(variables, operation) };
  const root = schema.getRootType(operation.operation);
  let work = 0;
  let hasUnsized = false;
  const objects =
    root == null ? 0 : estimateSelection([operation.selectionSet], root.name, { ...inside, isRoot: true });
  const written = objects + Math.max(0, objects - manyObjects) * (furtherFactor - 1);
  return { cost: Math.min(Number.MAX_SAFE_INTEGER, Math.ceil(written + work)), hasUnsized };

  function estimateSelection(selectionSets: readonly SelectionSetNode[], typeName: string, place: Place): number {
    let cost = 0;
    for (const field of collectFields(selectionSets, typeName, selected)) cost += estimateField(field, place);
    return cost;
  }

  function estimateField({ nodes, typeName }: MergedField, place: Place): number {
    const [first] = nodes;
    const parent = schema.getType(typeName);
    if (first === undefined || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    if (first.name.value === '_entities' && place.isRoot && parent.getFields()._entities === undefined) {
      return countRepresentations(first) * estimateEntity(nodes);
    }
    const introspected = typeName.startsWith('__') || place.isRoot ? estimateIntrospection(nodes, typeName) : undefined;
    if (introspected !== undefined) return introspected;
    const field = parent.getFields()[first.name.value];
    if (field === undefined) return 0; // `__typename`.
    const weight = readWeight(field);
    const type = getNamedType(field.type);
    work += weighArguments(field, first, selected.variables);
    if (!isCompositeType(type)) return weigh(weight, place);
    if (weight.readsRows && !place.isRoot) work += joinWeight;
    if (isEntity(parent) && isEntity(type) && !weight.isList) work += toOneWeight;
    const size = weight.size === undefined ? 1 : chooseSize(weight.size, first, place);
    const below = { isRoot: false, sized: weight.size?.sized ?? inside.sized, size };
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const times = countItems({ parent, field }, { node: first, weight, size, place });
    const among = times > 1 ? 'many' : place.among;
    return times * (weigh(weight, place) + estimateSelection(sets, type.name, { ...below, among }));
  }

  /** `@cost` of numbers is that of one among many, which one statement computes for all. */
  function weigh({ weight }: FieldWeight, { among }: Place): number {
    return weight > 1 && among === 'one' ? weight * numbersFactor : weight;
  }

  /** Undefined for what is no introspection. */
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
    return times * (introspectionFactor + estimateSelection(sets, type.name, inside));
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

  /** What is asked of one entity in a fetch of a query plan, which knows the types of the supergraph only. */
  function estimateEntity(nodes: readonly FieldNode[]): number {
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
    const costs = selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return 0;
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const typeName = part?.typeCondition?.name.value;
      return part === undefined || typeName === undefined
        ? 0
        : estimateSelection([part.selectionSet], typeName, inside);
    });
    return 1 + costs.reduce((greatest, cost) => Math.max(greatest, cost), 0);
  }

  /** The greatest of the slicing arguments that are given; else what is assumed, or configured if that is more. */
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
