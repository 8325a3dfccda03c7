import { describe, expect, it } from 'vitest';
import {
  isConvertible,
  nameByKey,
  nameByUnique,
  nameObject,
  nameToManyBy,
  nameToOne,
  proposeName,
  toFieldName,
} from '../../../core/model/names/names.ts';

describe('a property becomes a field', () => {
  it.each([
    ['id', 'id'],
    ['utm_source', 'utmSource'],
    ['UTM_SOURCE', 'utmSource'],
    ['ID', 'id'],
    ['orderId', 'orderId'],
    ['orderID', 'orderID'],
    ['OrderId', 'orderId'],
    ['HTTPReferer', 'httpReferer'],
    ['address_1', 'address1'],
    ['a_b_c', 'aBC'],
    ['trailing_', 'trailing'],
    ['Order_ID', 'orderID'],
  ])('%s → %s', (property, field) => {
    expect(toFieldName(property)).toBe(field);
  });

  it.each(['', '1abc', 'a-b', 'a b', '__typename', '_x', 'a__b', 'größe', 'a.b', 'a\u0301', '$a'])(
    'not %j, which needs an override',
    (property) => {
      expect(isConvertible(property)).toBe(false);
    },
  );

  it.each([
    ['', 'field'],
    ['1abc', 'field1abc'],
    ['order-date', 'orderDate'],
    ['Größe in cm', 'grosseInCm'],
    ['__typename', 'typename'],
    ['名', 'field'],
  ])('%j is proposed to be called %s', (property, field) => {
    expect(proposeName(property)).toBe(field);
  });
});

describe('an object becomes a type and a collection', () => {
  it.each([
    ['website_sessions', 'WebsiteSession', 'websiteSessions'],
    ['orders', 'Order', 'orders'],
    ['ORDERS', 'Order', 'orders'],
    ['OrderItems', 'OrderItem', 'orderItems'],
    ['address', 'Address', 'addresses'],
    ['addresses', 'Address', 'addresses'],
    ['order_status', 'OrderStatus', 'orderStatuses'],
    ['person', 'Person', 'people'],
    ['salesperson', 'Salesperson', 'salespeople'],
    ['currencies', 'Currency', 'currencies'],
    ['daily_ad_spend', 'DailyAdSpend', 'dailyAdSpends'],
    ['customer_data', 'CustomerData', 'customerData'],
    ['series', 'Series', 'series'],
    ['caches', 'Cache', 'caches'],
    ['db_schemas', 'DbSchema', 'dbSchemas'],
    ['table_1', 'Table1', 'table1s'],
    ['tbl', 'Tbl', 'tbls'],
  ])('%s → %s, %s', (object, typeName, collection) => {
    expect(nameObject(object)).toMatchObject({ typeName, collection });
  });

  it('takes the plural of an overridden type as the collection', () => {
    expect(nameObject('website_sessions', { typeName: 'Session' })).toEqual({
      typeName: 'Session',
      collection: 'sessions',
      singular: 'session',
      helper: 'Sessions',
    });
  });

  it('takes both overrides', () => {
    expect(nameObject('x', { typeName: 'AIModel', collection: 'models' })).toEqual({
      typeName: 'AIModel',
      collection: 'models',
      singular: 'aiModel',
      helper: 'Models',
    });
  });

  it('gives the by-key field another name only where singular and plural are the same', () => {
    expect(nameByKey(nameObject('orders'))).toBe('order');
    expect(nameByKey(nameObject('series'))).toBe('seriesByKey');
    expect(nameByUnique(nameObject('customers'), 'email')).toBe('customerByEmail');
  });
});

describe('a foreign key becomes a relation', () => {
  const target = nameObject('people');

  it.each([
    [['customer_id'], 'customer'],
    [['customerId'], 'customer'],
    [['customerID'], 'customer'],
    [['CUSTOMER_ID'], 'customer'],
    [['bill_to_id'], 'billTo'],
    [['customer'], 'person'],
    [['id'], 'person'],
    [['_id'], 'person'],
    [['paid'], 'person'],
    [['a_id', 'b_id'], 'person'],
  ])('%j → %s', (columns, name) => {
    expect(nameToOne(columns, target)).toBe(name);
  });

  it('names lists by their columns where there are several', () => {
    expect(nameToManyBy('orders', ['bill_to_id'])).toBe('ordersByBillToId');
    expect(nameToManyBy('orders', ['a', 'b'])).toBe('ordersByAAndB');
  });
});
