import { upperFirst } from './names.ts';

/** Names that an object may not have, and the names that Concord generates from an object's own. */

const scalars = ['ID', 'String', 'Int', 'Float', 'Boolean', 'DateTime', 'Date', 'Time', 'Decimal', 'Long'];

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

/** Types of GraphQL, of the shared vocabulary (also the parts that are still to come) and of the `mesh` subgraph. */
export const reservedTypes: ReadonlySet<string> = new Set([
  ...['Query', 'Mutation', 'Subscription', ...meshTypes],
  ...scalars,
  ...scalars.flatMap((scalar) => [`${scalar}Filter`, `${scalar}ListFilter`, `${scalar}Aggregate`]),
  ...['ListFilter', 'TimeRange', 'PageInfo', 'QueryMeta', 'Served', 'RangeAnchor', 'QualityVerdict'],
  ...['SortDirection', 'NullsOrder', 'DayOfWeek', 'AggregateFunction', 'TimeGrain', 'GapFill', 'Compare'],
  // Directives' arguments in federation have types of their own.
  ...['FieldSet', 'Import', 'Purpose', 'Scope', 'Policy', 'ContextArgument'],
]);

/** Fields of `Query` that are not an object's. */
const reservedRootFields: ReadonlySet<string> = new Set(['mesh']);

/** Members that filters, groups and aggregates have beside the object's fields. */
const reservedFields: ReadonlySet<string> = new Set(
  'and or not count aggregate previous partial suppressed other meta totals'.split(' '),
);

/** A nested object has a filter only, whose `isNull` is about the object itself. */
const reservedNestedFields: ReadonlySet<string> = new Set('and or not isNull'.split(' '));

/** Names that every JavaScript object has; a client that reads such a field reads something else. */
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

/** The types that belong to an object beside its own. All are claimed, so that what comes later breaks no contract. */
export function helperTypes(helper: string): readonly string[] {
  return helperSuffixes.map((suffix) => helper + suffix);
}

/** The fields that belong to a list, on `Query` and on an entity. */
export function listFields(collection: string): readonly string[] {
  return [collection, `${collection}Aggregate`, `${collection}GroupBy`];
}

/** The inputs that filter by a relation to another domain: `SessionsCustomerFilter`, and one more for many rows. */
export function filtersAcross(
  helper: string,
  { name, kind }: { readonly name: string; readonly kind: 'toOne' | 'toMany' },
): readonly [row: string, ...rows: string[]] {
  const stem = helper + upperFirst(name);
  return kind === 'toOne' ? [`${stem}Filter`] : [`${stem}Filter`, `${stem}RelationFilter`];
}

/** The inputs that belong to a closed set of values or to a nested object. */
export function filterTypes(typeName: string): readonly string[] {
  return [`${typeName}Filter`, `${typeName}ListFilter`];
}
