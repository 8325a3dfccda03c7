import type { QueryPlan } from '@apollo/query-planner';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
} from 'graphql';
import { type FieldOwners, fieldsOf } from './field-owners.ts';
import { listFetches, type PlacedFetch } from './plan-fetches.ts';

/** A query plan with its operation. */
export interface PlannedOperation {
  readonly plan: QueryPlan;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** A field that must be the value of a response key at one place, for a client or for a subgraph that requires it. */
interface Wanted {
  readonly typeName: string | undefined;
  readonly field: string;
  /** The arguments as text; undefined where another request for the field has them. */
  readonly arguments: string | undefined;
  /** The origin of the requirement: `Type.field`, or the operation itself. */
  readonly by: string;
}

/**
 * Why the plan of an operation would return wrong data, as a sentence; undefined for a correct plan. Apollo's planner
 * keeps one value per response key. If a client and `@requires`, or two fields, need one field with different
 * arguments, one of them silently gets the value of the other; the same happens if a client aliases another field to
 * the name of a key. The planner also omits fields that no subgraph can resolve, and fetches entities by keys that are
 * marked as not resolvable.
 */
export function findFlaw(planned: PlannedOperation, owners: FieldOwners): string | undefined {
  const fetches = listFetches(planned.plan);
  return (
    findConflict(planned, fetches, owners) ??
    findUnresolvableKey(fetches, owners) ??
    findMissing(planned, fetches, owners.schema)
  );
}

function findConflict(
  { operation, fragments }: PlannedOperation,
  fetches: readonly PlacedFetch[],
  owners: FieldOwners,
): string | undefined {
  const required = fetches.flatMap(({ path, subgraph, representations, selections }) => {
    if (representations === undefined) return [];
    return selections.flatMap(({ typeName = '', set }) =>
      fieldsOf(set).flatMap(({ name }) => {
        const fields = owners.requiredBy(subgraph, typeName, name.value);
        return fields === undefined ? [] : [{ path, typeName, fields, by: `${typeName}.${name.value}` }];
      }),
    );
  });
  const told = fetches.flatMap(({ path, subgraph, representations = [] }) =>
    listTold(representations, undefined).map((one) => ({ path, by: `a fetch from ${subgraph}`, ...one })),
  );
  if (told.length === 0) return undefined;
  const places = new Map<string, Wanted[]>();
  const root = owners.schema.getRootType(operation.operation)?.name;
  let conflict: string | undefined;
  collect(operation.selectionSet, root, [], 'this operation');
  for (const { path, typeName, fields, by } of required) collect(fields, typeName, path, by);
  for (const { path, below, typeName, field, by } of told) {
    note([...path, ...below, field].join('.'), { typeName, field, arguments: undefined, by });
  }
  return conflict;

  function collect(
    { selections }: SelectionSetNode,
    typeName: string | undefined,
    path: readonly string[],
    by: string,
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const { name, alias, selectionSet } = selection;
        const here = [...path, (alias ?? name).value];
        note(here.join('.'), { typeName, field: name.value, arguments: argumentsOf(selection), by });
        if (selectionSet !== undefined) collect(selectionSet, typeOf(owners.schema, typeName, name.value), here, by);
        continue;
      }
      const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      if (part !== undefined) collect(part.selectionSet, part.typeCondition?.name.value ?? typeName, path, by);
    }
  }

  function note(place: string, wanted: Wanted): void {
    const others = places.get(place) ?? [];
    if (others.some((one) => isSame(one, wanted))) return;
    const other = others.find(
      (one) => isOther(one, wanted) && mayBeOneObject(one.typeName, wanted.typeName, owners.schema),
    );
    if (other !== undefined) {
      const whom = [...new Set([other.by, wanted.by])].join(' and ');
      conflict ??= `${place} is needed with different arguments or as different fields, by ${whom}.`;
    }
    places.set(place, [...others, wanted]);
  }
}

function isSame(a: Wanted, b: Wanted): boolean {
  return a.typeName === b.typeName && a.field === b.field && a.arguments === b.arguments;
}

function isOther(a: Wanted, b: Wanted): boolean {
  if (a.field !== b.field) return true;
  return a.arguments !== undefined && b.arguments !== undefined && a.arguments !== b.arguments;
}

interface Told {
  readonly typeName: string | undefined;
  readonly below: readonly string[];
  readonly field: string;
}

/** The fields in an entity's representation, including those of nested objects. */
function listTold(given: readonly Required[], typeName: string | undefined): readonly Told[] {
  return given.flatMap((one): readonly Told[] => {
    if (one.kind === 'InlineFragment') return listTold(one.selections, one.typeCondition ?? typeName);
    const inside = listTold(one.selections ?? [], undefined);
    return [
      { typeName, below: [], field: one.name },
      ...inside.map((told) => ({ ...told, below: [one.name, ...told.below] })),
    ];
  });
}

function findUnresolvableKey(fetches: readonly PlacedFetch[], owners: FieldOwners): string | undefined {
  for (const { subgraph, representations = [], selections } of fetches) {
    for (const { typeCondition } of representations.filter((one) => one.kind === 'InlineFragment')) {
      if (typeCondition === undefined) continue;
      // A representation consists of all parts that apply to an object.
      const given = representations.flatMap((one) =>
        one.kind === 'InlineFragment' && mayBeOneObject(one.typeCondition, typeCondition, owners.schema) ? [one] : [],
      );
      const types = [typeCondition, ...selections.flatMap(({ typeName }) => typeName ?? [])];
      const keys = types.flatMap((typeName) => owners.resolvableKeys(subgraph, typeName));
      if (!keys.some((key) => hasFields(given, key))) {
        return `${typeCondition} cannot be told to ${subgraph} by a key that it resolves.`;
      }
    }
  }
  return undefined;
}

type Required = NonNullable<PlacedFetch['representations']>[number];

function hasFields(given: readonly Required[], key: SelectionSetNode): boolean {
  const fields = fieldsGiven(given);
  return fieldsOf(key).every(({ name, selectionSet }) => {
    const found = fields.filter((one) => one.name === name.value);
    const below = found.flatMap(({ selections = [] }) => selections);
    return found.length > 0 && (selectionSet === undefined || hasFields(below, selectionSet));
  });
}

function fieldsGiven(given: readonly Required[]): readonly (Required & { readonly kind: 'Field' })[] {
  return given.flatMap((one) => (one.kind === 'Field' ? [one] : fieldsGiven(one.selections)));
}

/** A field that no fetch selects, among the fields that every object at its place has. */
function findMissing(
  { operation, fragments }: PlannedOperation,
  fetches: readonly PlacedFetch[],
  schema: GraphQLSchema,
): string | undefined {
  const fetched = new Set<string>();
  for (const { path, selections, renamed } of fetches) {
    for (const { set } of selections) listPlaces(set, path, renamed, fetched);
  }
  return search(operation.selectionSet, schema.getRootType(operation.operation)?.name, []);

  function search(
    { selections }: SelectionSetNode,
    typeName: string | undefined,
    path: readonly string[],
  ): string | undefined {
    for (const selection of selections) {
      if (selection.directives !== undefined && selection.directives.length > 0) continue;
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith('__')) continue;
        const here = [...path, (selection.alias ?? selection.name).value];
        if (!fetched.has(here.join('.'))) return `${here.join('.')} cannot be resolved by any subgraph from there.`;
        const below = typeOf(schema, typeName, selection.name.value);
        const missing = selection.selectionSet && search(selection.selectionSet, below, here);
        if (missing !== undefined) return missing;
        continue;
      }
      const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      if (part === undefined || !isAlways(typeName, part.typeCondition?.name.value, schema)) continue;
      const missing = search(part.selectionSet, typeName, path);
      if (missing !== undefined) return missing;
    }
    return undefined;
  }
}

function listPlaces(
  { selections }: SelectionSetNode,
  path: readonly string[],
  renamed: ReadonlyMap<string, string>,
  found: Set<string>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const here = [...path, renamed.get(key) ?? key];
      found.add(here.join('.'));
      if (selection.selectionSet !== undefined) listPlaces(selection.selectionSet, here, renamed, found);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) listPlaces(selection.selectionSet, path, renamed, found);
  }
}

function argumentsOf({ arguments: given = [] }: FieldNode): string {
  return given
    .map((argument) => print(argument))
    .toSorted()
    .join(', ');
}

function typeOf(schema: GraphQLSchema, typeName: string | undefined, field: string): string | undefined {
  const type = typeName === undefined ? undefined : schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  return getNamedType(type.getFields()[field]?.type)?.name;
}

function mayBeOneObject(a: string | undefined, b: string | undefined, schema: GraphQLSchema): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  return !(isObjectType(schema.getType(a)) && isObjectType(schema.getType(b)));
}

/** Whether every object of a type satisfies a type condition. */
function isAlways(typeName: string | undefined, condition: string | undefined, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === typeName) return true;
  const [wanted, actual] = [schema.getType(condition), typeName === undefined ? undefined : schema.getType(typeName)];
  return (
    isAbstractType(wanted) && (isObjectType(actual) || isInterfaceType(actual)) && schema.isSubType(wanted, actual)
  );
}
