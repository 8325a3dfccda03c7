import type { CatalogMeasure, CatalogObject, CatalogProperty } from './entries.ts';
import type { CatalogOperation } from './sources.ts';

/** A client's usage of an entry, over all of its operations. */
export interface Consumer {
  readonly client: string;
  readonly version: string;
  readonly count: number;
  readonly lastSeen: string;
  readonly operations: readonly string[];
}

/** Clients by the schema coordinates that they use. */
export interface UsageIndex {
  /** The clients with the most requests first. */
  readonly consumersOf: (coordinates: readonly string[]) => readonly Consumer[];
}

export function indexUsage(operations: readonly CatalogOperation[]): UsageIndex {
  const byCoordinate = new Map<string, CatalogOperation[]>();
  for (const operation of operations) {
    for (const coordinate of operation.coordinates) {
      const known = byCoordinate.get(coordinate);
      if (known === undefined) byCoordinate.set(coordinate, [operation]);
      else known.push(operation);
    }
  }
  return {
    consumersOf: (coordinates) => {
      const found = new Set(coordinates.flatMap((coordinate) => byCoordinate.get(coordinate) ?? []));
      return countConsumers([...found]);
    },
  };
}

function countConsumers(operations: readonly CatalogOperation[]): readonly Consumer[] {
  const pairs = operations.flatMap(({ name, clients }) => clients.map((client) => ({ name, client })));
  const consumers = Map.groupBy(pairs, ({ client }) => JSON.stringify([client.name, client.version]));
  return [...consumers.values()]
    .flatMap((asked): readonly Consumer[] => {
      const [one] = asked;
      if (one === undefined) return [];
      return [
        {
          client: one.client.name,
          version: one.client.version,
          count: asked.reduce((sum, { client }) => sum + client.count, 0),
          lastSeen:
            asked
              .map(({ client }) => client.lastSeen)
              .toSorted()
              .at(-1) ?? '',
          operations: [...new Set(asked.flatMap(({ name }) => name ?? []))].toSorted(),
        },
      ];
    })
    .toSorted((a, b) => b.count - a.count || (a.client < b.client ? -1 : 1));
}

/** Suffixes of an object's helper types that have a member for each field. */
const helperSuffixes = ['Filter', 'Field', 'Dimension', 'Metric', 'Having', 'Group', 'Aggregate'];

/** The `Query` fields of the object. */
export function coordinatesOfObject({ model }: CatalogObject): readonly string[] {
  const { collection, keys, typeName } = model;
  const fields = [collection, `${collection}Aggregate`, `${collection}GroupBy`, ...keys.map((key) => key.queryField)];
  return [...fields.map((field) => `Query.${field}`), typeName];
}

/** The coordinates of a property: in rows, filters, orders, groups and aggregates. */
export function coordinatesOfProperty({ field, ownerType, object }: CatalogProperty): readonly string[] {
  if (field === undefined) return [];
  if (ownerType !== object.model.typeName) return [`${ownerType}.${field.name}`, `${ownerType}Filter.${field.name}`];
  const parts = ['hourOfDay', 'dayOfWeek', 'monthOfYear'].flatMap((part) => [
    `${object.model.helper}Dimension.${field.name}_${part}`,
    `${object.model.helper}Group.${field.name}_${part}`,
  ]);
  return [`${ownerType}.${field.name}`, ...helperCoordinates(object, field.name), ...parts];
}

export function coordinatesOfMeasure({ metric, object }: CatalogMeasure): readonly string[] {
  return helperCoordinates(object, metric.name);
}

function helperCoordinates({ model }: CatalogObject, name: string): readonly string[] {
  return helperSuffixes.map((suffix) => `${model.helper}${suffix}.${name}`);
}
