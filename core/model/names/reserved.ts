import { upperFirst } from './names.ts';

/** Scalar names, which an object may not have. */

const scalars = ['ID', 'String', 'Int', 'Float', 'Boolean', 'DateTime', 'Date', 'Time', 'Decimal', 'Long', 'JSON'];

/** Types of the `mesh` subgraph; a test compares them with its SDL. */
const meshTypes = [
  ...['Mesh', 'MeshLimits', 'MeshDomain', 'MeshDomainStatus', 'MeshTeam', 'MeshMember', 'MeshSupport'],
  ...['MeshDefinition', 'MeshConsumer', 'MeshProduct', 'MeshInputPort', 'MeshOutputPort', 'MeshInputContract'],
  ...['MeshManagementPort', 'MeshContract', 'MeshSlaProperty', 'MeshRole', 'MeshPrice', 'MeshServer', 'MeshObject'],
  ...['MeshRows', 'MeshAccess', 'MeshObjectKey', 'MeshProperty', 'MeshValue', 'MeshMeasure', 'MeshCustomField'],
  ...['MeshRelation', 'MeshJoin', 'MeshExampleQuery', 'MeshQualityState', 'MeshQualityRule', 'MeshRuleVerdict'],
  ...['MeshEntry', 'MeshEntryKind', 'MeshHit', 'MeshMatch', 'MeshMatchPlace', 'MeshSpan', 'MeshDirection'],
  ...['MeshLineage', 'MeshLineageNode', 'MeshNodeKind', 'MeshLineageEdge', 'MeshEdgeKind', 'MeshDeployment'],
  ...['MeshDeploymentState', 'MeshDeployedContract', 'MeshDeploymentChanges'],
];

/** Types of GraphQL, of the shared vocabulary (including planned parts) and of the `mesh` subgraph. */
export const reservedTypes: ReadonlySet<string> = new Set([
  ...['Query', 'Mutation', 'Subscription', 'ConcordSubgraph', ...meshTypes],
  ...scalars,
  ...scalars.flatMap((scalar) => [`${scalar}Filter`, `${scalar}ListFilter`, `${scalar}Aggregate`]),
  ...['ListFilter', 'TimeRange', 'PageInfo', 'QueryMeta', 'Served', 'RangeAnchor', 'QualityVerdict'],
  ...['SortDirection', 'NullsOrder', 'DayOfWeek', 'AggregateFunction', 'TimeGrain', 'GapFill', 'Compare'],
  // Federation has types for the arguments of its directives.
  ...['FieldSet', 'Import', 'Purpose', 'Scope', 'Policy', 'ContextArgument'],
]);

/** The field of `Query` that describes the mesh: `mesh`, or `concordMesh` with the prefix `Concord`. */
export function meshField(prefix: string): string {
  return prefix === '' ? 'mesh' : `${prefix.charAt(0).toLowerCase()}${prefix.slice(1)}Mesh`;
}

/** Fields of `Query` that belong to no object. */
const reservedRootFields: ReadonlySet<string> = new Set(['mesh']);

/** Members of filters, groups and aggregates beside the object's fields. */
const reservedFields: ReadonlySet<string> = new Set(
  'and or not count aggregate previous partial suppressed other meta totals'.split(' '),
);

/** A nested object only has a filter; its `isNull` tests the object itself. */
const reservedNestedFields: ReadonlySet<string> = new Set('and or not isNull'.split(' '));

/** Names that every JavaScript object inherits; a client that reads such a field would get the inherited member. */
const inheritedNames: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

export function isReservedField(name: string, place: 'object' | 'nested'): boolean {
  return inheritedNames.has(name) || (place === 'object' ? reservedFields : reservedNestedFields).has(name);
}

export function isReservedRootField(name: string): boolean {
  return inheritedNames.has(name) || reservedRootFields.has(name);
}

const helperSuffixes = [
  ...['Connection', 'Edge', 'Filter', 'RelationFilter', 'Order', 'Field', 'RelationField'],
  ...['Dimension', 'Metric', 'GroupBy', 'GroupOrder', 'AggregateOf', 'Having', 'AggregateHaving', 'Top', 'Series'],
  ...['Group', 'Groups', 'Aggregate', 'AggregateResult'],
];

/** The helper types of an object. All are claimed at once, so that later features break no contract. */
export function helperTypes(helper: string): readonly string[] {
  return helperSuffixes.map((suffix) => helper + suffix);
}

/** The fields of a list, on `Query` and on an entity. */
export function listFields(collection: string): readonly string[] {
  return [collection, `${collection}Aggregate`, `${collection}GroupBy`];
}

/**
 * The inputs that filter by a relation to another domain: `SessionsCustomerFilter`, and one more for to-many relations.
 */
export function filtersAcross(
  helper: string,
  { name, kind }: { readonly name: string; readonly kind: 'toOne' | 'toMany' },
): readonly [row: string, ...rows: string[]] {
  const stem = helper + upperFirst(name);
  return kind === 'toOne' ? [`${stem}Filter`] : [`${stem}Filter`, `${stem}RelationFilter`];
}

/** The filter inputs of an enum or a nested object. */
export function filterTypes(typeName: string): readonly string[] {
  return [`${typeName}Filter`, `${typeName}ListFilter`];
}
