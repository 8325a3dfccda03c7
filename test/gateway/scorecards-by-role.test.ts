import { buildSchema, type GraphQLSchema, isEnumType, isObjectType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { loadConfiguration } from '../../app/loading/load-configuration.ts';
import { type LoadedMesh, loadMesh } from '../../app/loading/load-mesh.ts';
import { printApiSdl } from '../../gateway/federation/api-sdl.ts';
import { schemaForRoles } from '../../gateway/graphql/schema-by-role/schema-for-roles.ts';

let loaded: LoadedMesh;
let api: GraphQLSchema;

beforeAll(async () => {
  loaded = await loadMesh(await loadConfiguration({}));
  api = buildSchema(printApiSdl(loaded.supergraphSdl ?? ''));
});

/** What viewers with a role see of the scorecard of the demo. */
function see(role: string) {
  const schema = schemaForRoles(api, loaded, [role]);
  const values = (name: string) => {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  };
  const fields = (name: string) => {
    const type = schema.getType(name);
    return isObjectType(type) ? Object.keys(type.getFields()) : [];
  };
  return {
    query: fields('Query').filter((field) => field.startsWith('performance')),
    metrics: values('PerformanceMetric'),
    dimensions: values('PerformanceDimension').filter((name) => !name.includes('_')),
    numbers: fields('PerformanceAggregate'),
  };
}

test('A role sees of a scorecard the measures of objects that it may read, and the ratios of these.', () => {
  const all = ['sessions', 'orders', 'revenue', 'cost', 'conversionRate', 'returnOnAdSpend', 'costPerAcquisition'];
  const query = ['performanceAggregate', 'performanceGroupBy'];
  expect(see('analyst')).toEqual({ query, metrics: all, dimensions: ['date', 'channel'], numbers: all });
  expect(see('web_engineer')).toEqual({
    query,
    metrics: ['sessions'],
    dimensions: ['date', 'channel'],
    numbers: ['sessions'],
  });
  expect(see('finance_controller').metrics).toEqual([
    'orders',
    'revenue',
    'cost',
    'returnOnAdSpend',
    'costPerAcquisition',
  ]);
});

test('A dimension that leads through an object that a role may not read is not one of its dimensions.', () => {
  // The channel of an order is that of its visit.
  expect(see('customer_care')).toMatchObject({ metrics: ['orders', 'revenue'], dimensions: ['date'] });
});

test('A scorecard of which nothing is left is not there.', () => {
  expect(see('nobody')).toEqual({ query: [], metrics: [], dimensions: [], numbers: [] });
});
