import { isDimension } from '../../../core/sdl/groups/dimension.ts';
import { type CatalogObject, listMeasures, listProperties } from '../entries.ts';
import type { View } from '../view.ts';
import { keyLiteral } from './key-literal.ts';
import { selectFields, usableFields } from './leaf-fields.ts';

export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
}

/**
 * Example queries on an object that work for the viewer: a list, a row by key, groups by time or by a value with
 * measures, related rows. They only use fields that the viewer's roles may use; empty where the roles may not read the
 * object.
 */
export function listExampleQueries(object: CatalogObject, view: View): readonly ExampleQuery[] {
  if (view.rowsOf(object) === 'NONE') return [];
  return [listExample, keyExample, groupExample, toOneExample, toManyExample].flatMap(
    (example) => example(object, view) ?? [],
  );
}

type Example = (object: CatalogObject, view: View) => ExampleQuery | undefined;

const listExample: Example = (object, view) => {
  const { collection } = object.model;
  return {
    title: `The first ${collection}, and how many there are`,
    query: `{ ${collection}(first: 5) { nodes { ${selectFields(object, view, 6).join(' ')} } totalCount } }`,
  };
};

const keyExample: Example = (object, view) => {
  const { keys, singular } = object.model;
  // Rows can only be looked up by values that the viewer sees in clear.
  const clear = usableFields(object, view).filter(({ access }) => access === 'CLEAR');
  const fields = new Map(clear.map(({ field }) => [field.name, field]));
  const key = keys.find((candidate) => candidate.fields.every((name) => fields.has(name)));
  if (key === undefined) return undefined;
  const given = key.fields.flatMap((name) => {
    const field = fields.get(name);
    const property = listProperties(object).find((candidate) => candidate.field?.name === name);
    return field === undefined ? [] : [`${name}: ${keyLiteral(field, property?.property.examples ?? [])}`];
  });
  return {
    title: `One ${singular} by its ${key.fields.join(' and ')}`,
    query: `{ ${key.queryField}(${given.join(', ')}) { ${selectFields(object, view, 6).join(' ')} } }`,
  };
};

const groupExample: Example = (object, view) => {
  const { collection, eventTime } = object.model;
  const clear = usableFields(object, view).filter(({ access }) => access === 'CLEAR');
  const measures = listMeasures(object)
    .filter((measure) => view.accessTo(measure) === 'CLEAR' && measure.metric.deprecated === undefined)
    .slice(0, 2)
    .map(({ metric }) => metric.name);
  const numbers = ['count', ...measures].join(' ');
  if (clear.some(({ field }) => field.name === eventTime)) {
    return {
      title: `${measures[0] ?? 'count'} of ${collection} by month, of the last year of the data`,
      query: `{ ${collection}GroupBy(by: [{ dimension: ${eventTime}, grain: MONTH }], timeRange: { last: "P365D", anchor: DATA }) { nodes { ${eventTime} ${numbers} } } }`,
    };
  }
  const dimension = clear.find(({ field }) => isDimension(field) && !isKey(object, field.name))?.field.name;
  if (dimension === undefined) return undefined;
  return {
    title: `${measures[0] ?? 'count'} of ${collection} by ${dimension}`,
    query: `{ ${collection}GroupBy(by: [{ dimension: ${dimension} }], first: 10) { nodes { ${dimension} ${numbers} } } }`,
  };
};

const toOneExample: Example = (object, view) => {
  const { collection } = object.model;
  const related = findRelated(object, view, 'toOne');
  if (related === undefined) return undefined;
  const own = selectFields(object, view, 2).join(' ');
  return {
    title: `${collection} with their ${related.name}`,
    query: `{ ${collection}(first: 5) { nodes { ${own} ${related.name} { ${selectFields(related.target, view, 3).join(' ')} } } } }`,
  };
};

const toManyExample: Example = (object, view) => {
  const { collection } = object.model;
  const related = findRelated(object, view, 'toMany');
  if (related === undefined) return undefined;
  const own = selectFields(object, view, 2).join(' ');
  const theirs = selectFields(related.target, view, 3).join(' ');
  return {
    title: `${collection} with their ${related.name}`,
    query: `{ ${collection}(first: 3) { nodes { ${own} ${related.name}(first: 2) { nodes { ${theirs} } } } } }`,
  };
};

function findRelated(
  { model }: CatalogObject,
  view: View,
  kind: 'toOne' | 'toMany',
): { readonly name: string; readonly target: CatalogObject } | undefined {
  for (const relation of [...model.relations, ...model.contributed]) {
    const target = view.catalog.objects.get(relation.to);
    if (target === undefined || relation.kind !== kind || relation.deprecated !== undefined) continue;
    if (target.model.deprecated === undefined && view.rowsOf(target) !== 'NONE') return { name: relation.name, target };
  }
  return undefined;
}

function isKey({ model }: CatalogObject, field: string): boolean {
  return model.keys.some(({ fields }) => fields.includes(field));
}
