import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, isEnumType, isInputObjectType, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { everything } from './everything.ts';

const [experience] = everything.domains;
if (experience === undefined) throw new Error('The model of this test has no domain.');
const built = buildSubgraphSchema(parse(printSubgraphSdl(experience, everything)));

describe('the types of an object', () => {
  it('are nullable wherever a field can fail alone', () => {
    for (const [name, { type }] of Object.entries(fieldsOf(built, 'Query'))) {
      if (!name.startsWith('_')) expect(`${name}: ${type}`).not.toMatch(/!$/);
    }
    expect(typesOf(built, 'SessionsConnection')).toEqual({
      nodes: '[Session!]!',
      edges: '[SessionsEdge!]!',
      pageInfo: 'PageInfo!',
      totalCount: 'Long',
      meta: 'QueryMeta',
    });
    expect(typesOf(built, 'Session')).toMatchObject({
      sessionId: 'ID!',
      customer: 'Customer',
      pageviews: 'PageviewsConnection',
    });
    expect(typesOf(built, 'Customer')).toEqual({
      customerId: 'ID!',
      sessions: 'SessionsConnection',
      sessionsAggregate: 'SessionsAggregateResult',
      sessionsGroupBy: 'SessionsGroups',
    });
  });

  it('have no cursor anywhere when the object has no key', () => {
    expect(typesOf(built, 'BeaconsConnection')).not.toHaveProperty('edges');
    expect(built.getType('BeaconsEdge')).toBeUndefined();
    expect(argumentsOf(built, 'Query', 'beacons')).toEqual(['filter', 'timeRange', 'orderBy', 'first', 'offset']);
    expect(argumentsOf(built, 'Session', 'beacons')).toEqual(['filter', 'timeRange', 'orderBy', 'first', 'offset']);
  });

  it('page in both directions on Query and forwards only under a row', () => {
    const forwards = ['filter', 'orderBy', 'first', 'after', 'offset'];
    expect(argumentsOf(built, 'Query', 'pageviews')).toEqual([
      'filter',
      'orderBy',
      'first',
      'after',
      'last',
      'before',
      'offset',
    ]);
    expect(argumentsOf(built, 'Session', 'pageviews')).toEqual(forwards);
  });

  it('have a time range only when the object has an event time', () => {
    expect(argumentsOf(built, 'Query', 'sessions')).toContain('timeRange');
    expect(argumentsOf(built, 'Query', 'surveys')).not.toContain('timeRange');
  });

  it('give no argument a default, because it would hide that `last` alone was given', () => {
    for (const field of Object.values(fieldsOf(built, 'Query'))) {
      for (const argument of field.args) expect(argument.defaultValue).toBeUndefined();
    }
  });

  it('filter on everything but bytes and maps', () => {
    const members = Object.keys(typesOf(built, 'SessionsFilter'));
    expect(members).toEqual(
      expect.arrayContaining(['and', 'or', 'not', 'device', 'terms', 'events', 'pageviews', 'survey']),
    );
    for (const name of ['fingerprint', 'parameters']) expect(members).not.toContain(name);
    expect(typesOf(built, 'SessionDeviceFilter')).toEqual({
      family: 'SessionDeviceFamilyFilter',
      screen: 'SessionDeviceScreenFilter',
      isNull: 'Boolean',
    });
    expect(typesOf(built, 'PageviewsRelationFilter')).toEqual({
      some: 'PageviewsFilter',
      every: 'PageviewsFilter',
      none: 'PageviewsFilter',
      count: 'LongFilter',
    });
  });

  it('filter on rows of other domains by shared scalars only, with texts for enums', () => {
    expect(typesOf(built, 'SessionsFilter').customer).toBe('SessionsCustomerFilter');
    expect(typesOf(built, 'SessionsFilter').orders).toBe('SessionsOrdersRelationFilter');
    expect(typesOf(built, 'SessionsCustomerFilter')).toEqual({
      and: '[SessionsCustomerFilter!]',
      or: '[SessionsCustomerFilter!]',
      not: 'SessionsCustomerFilter',
      customerId: 'IDFilter',
      country: 'StringFilter',
      segment: 'StringFilter',
      bornOn: 'DateFilter',
    });
    expect(typesOf(built, 'SessionsOrdersRelationFilter')).toEqual({
      some: 'SessionsOrdersFilter',
      every: 'SessionsOrdersFilter',
      none: 'SessionsOrdersFilter',
    });
  });

  it('order by scalars and enums, and by those one to-one relation away', () => {
    expect(valuesOf(built, 'SessionsField')).toContain('channel');
    for (const name of ['fingerprint', 'device', 'terms', 'parameters']) {
      expect(valuesOf(built, 'SessionsField')).not.toContain(name);
    }
    expect(valuesOf(built, 'SessionsRelationField')).toEqual([
      ...['customer_customerId', 'customer_country', 'customer_segment', 'customer_bornOn'],
      'survey_sessionId',
    ]);
    expect(typesOf(built, 'BlobsConnection')).toBeDefined();
    expect(built.getType('BlobsOrder')).toBeUndefined();
    expect(argumentsOf(built, 'Query', 'blobs')).toEqual(['filter', 'first', 'offset']);
  });

  it('group by values that rows share, by parts of times, and by what is one to-one relation away', () => {
    const dimensions = valuesOf(built, 'SessionsDimension');
    expect(dimensions).toEqual(
      expect.arrayContaining(['customerId', 'channel', 'bytes', 'converted', 'at', 'startedAt', 'startedAt_hourOfDay']),
    );
    for (const name of ['revenue', 'score', 'fingerprint', 'device', 'terms', 'parameters', 'day_hourOfDay']) {
      expect(dimensions).not.toContain(name);
    }
    expect(valuesOf(built, 'BeaconsDimension')).toEqual([
      ...['sessionId', 'sentAt', 'sentAt_hourOfDay', 'sentAt_dayOfWeek', 'sentAt_monthOfYear', 'session_token'],
      ...['session_visitorNumber', 'session_customerId', 'session_durationSeconds', 'session_channel', 'session_bytes'],
      ...['session_converted', 'session_day'],
    ]);
    expect(valuesOf(built, 'PageviewsDimension')).toContain('host');
  });

  it('have a field of a group for each dimension, of its type, and the entities that a group can refer to', () => {
    const group = typesOf(built, 'SessionsGroup');
    for (const dimension of valuesOf(built, 'SessionsDimension')) expect(group).toHaveProperty(dimension);
    expect(group).toMatchObject({ startedAt: 'DateTime', startedAt_hourOfDay: 'Int', day: 'Date' });
    expect(group).toMatchObject({ channel: 'SessionChannel', customerId: 'ID', customer: 'Customer' });
    expect(typesOf(built, 'BeaconsGroup')).toMatchObject({ session_channel: 'SessionChannel', session: 'Session' });
    expect(typesOf(built, 'PageviewsGroup')).toMatchObject({ predecessor: 'Pageview' });
    expect(group).not.toHaveProperty('orders');
    expect(group).toMatchObject({
      count: 'Long!',
      aggregate: 'SessionsAggregate',
      previous: 'SessionsGroup',
      partial: 'Boolean!',
      suppressed: 'Boolean!',
      other: 'Boolean!',
    });
    expect(group).not.toHaveProperty('id');
  });

  it('have the metrics of the contract in groups, aggregates, orders and conditions', () => {
    expect(valuesOf(built, 'SessionsMetric')).toEqual(['count', 'bounceRate', 'totalRevenue', 'visits']);
    const metrics = { bounceRate: 'Float', totalRevenue: 'Decimal', visits: 'Long' };
    expect(typesOf(built, 'SessionsGroup')).toMatchObject(metrics);
    expect(typesOf(built, 'SessionsAggregate')).toMatchObject(metrics);
    expect(typesOf(built, 'SessionsHaving')).toEqual({
      and: '[SessionsHaving!]',
      or: '[SessionsHaving!]',
      not: 'SessionsHaving',
      count: 'LongFilter',
      bounceRate: 'FloatFilter',
      totalRevenue: 'DecimalFilter',
      visits: 'LongFilter',
      aggregate: 'SessionsAggregateHaving',
    });
    expect(typesOf(built, 'Session')).not.toHaveProperty('bounceRate');
  });

  it('aggregate each column by the functions that its type allows', () => {
    const { count, bounceRate, totalRevenue, visits, ...columns } = typesOf(built, 'SessionsAggregate');
    expect(count).toBe('Long!');
    expect([bounceRate, totalRevenue, visits]).toEqual(['Float', 'Decimal', 'Long']);
    expect(columns).toEqual({
      sessionId: 'StringAggregate',
      token: 'StringAggregate',
      visitorNumber: 'LongAggregate',
      customerId: 'StringAggregate',
      startedAt: 'DateTimeAggregate',
      durationSeconds: 'LongAggregate',
      channel: 'StringAggregate',
      revenue: 'DecimalAggregate',
      bytes: 'LongAggregate',
      score: 'FloatAggregate',
      converted: 'BooleanAggregate',
      day: 'DateAggregate',
    });
  });

  it('compare periods only when the object has an event time, and group only when it has a dimension', () => {
    expect(argumentsOf(built, 'Query', 'sessionsAggregate')).toEqual(['filter', 'timeRange', 'timeZone', 'compare']);
    const groupBy = [
      ...['by', 'filter', 'timeRange', 'timeZone', 'weekStart', 'having', 'topPer', 'series'],
      ...['orderBy', 'first', 'offset'],
      'compare',
    ];
    expect(argumentsOf(built, 'Query', 'sessionsGroupBy')).toEqual(groupBy);
    expect(argumentsOf(built, 'Customer', 'sessionsGroupBy')).toEqual(groupBy);
    const withoutTime = groupBy.filter((name) => name !== 'timeRange' && name !== 'compare');
    expect(argumentsOf(built, 'Query', 'surveysGroupBy')).toEqual(withoutTime);
    expect(argumentsOf(built, 'Session', 'pageviewsGroupBy')).toEqual(withoutTime);
    expect(argumentsOf(built, 'Query', 'surveysAggregate')).toEqual(['filter', 'timeZone']);
    expect(fieldsOf(built, 'Query')).toHaveProperty('blobsAggregate');
    expect(fieldsOf(built, 'Query')).not.toHaveProperty('blobsGroupBy');
    expect(built.getType('BlobsGroup')).toBeUndefined();
  });

  it('are read by each key, with its fields as flat arguments', () => {
    expect(argumentsOf(built, 'Query', 'pageview')).toEqual(['sessionId', 'position']);
    expect(argumentsOf(built, 'Query', 'sessionByVisitorNumberAndStartedAt')).toEqual(['visitorNumber', 'startedAt']);
  });

  it('say what is deprecated wherever it can be used', () => {
    expect(fieldsOf(built, 'Session').durationSeconds?.deprecationReason).toMatch(/^Use startedAt/);
    expect(fieldsOf(built, 'SessionDeviceScreen').height?.deprecationReason).toBe('No longer supported');
    const filter = built.getType('SessionsFilter');
    expect(isInputObjectType(filter) && filter.getFields().durationSeconds?.deprecationReason).toMatch(/^Use/);
    const order = built.getType('SessionsField');
    expect(isEnumType(order) && order.getValue('durationSeconds')?.deprecationReason).toMatch(/^Use/);
  });

  it('carry the description of the contract unchanged', () => {
    expect(built.getType('Session')?.description).toBe(
      'A visit to the website.\n\nOne row a visit; it ends after 30 minutes "idle".',
    );
    expect(fieldsOf(built, 'Session').visitorNumber?.description).toBe(
      'How often the visitor came; 1 is the first time. """ \\ 🛒 é',
    );
  });
});

function fieldsOf(schemaOfSubgraph: GraphQLSchema, typeName: string) {
  const type = schemaOfSubgraph.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`);
  return type.getFields();
}

function typesOf(schemaOfSubgraph: GraphQLSchema, typeName: string): Record<string, string> {
  const type = schemaOfSubgraph.getType(typeName);
  if (!isObjectType(type) && !isInputObjectType(type)) throw new Error(`${typeName} has no fields.`);
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
}

function argumentsOf(schemaOfSubgraph: GraphQLSchema, typeName: string, name: string): string[] {
  return fieldsOf(schemaOfSubgraph, typeName)[name]?.args.map((argument) => argument.name) ?? [];
}

function valuesOf(schemaOfSubgraph: GraphQLSchema, typeName: string): string[] {
  const type = schemaOfSubgraph.getType(typeName);
  if (!isEnumType(type)) throw new Error(`${typeName} is no enum.`);
  return type.getValues().map((value) => value.name);
}
