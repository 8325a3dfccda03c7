import { describe, expect, it } from 'vitest';
import { parseReference, type Reference } from '../../../core/model/relations/references.ts';

describe('a reference names a property', () => {
  it.each<[string, Reference | undefined]>([
    ['customers.id', { object: 'customers', property: ['id'], by: 'names' }],
    ['customers.address.street', { object: 'customers', property: ['address', 'street'], by: 'names' }],
    ['schema/c/properties/id', { object: 'c', property: ['id'], by: 'ids' }],
    ['/schema/c/properties/id', { object: 'c', property: ['id'], by: 'ids' }],
    ['schema/c/properties/a/properties/b', { object: 'c', property: ['a', 'b'], by: 'ids' }],
    [
      '../crm/c.odcs.yaml#/schema/c/properties/id',
      { file: '../crm/c.odcs.yaml', object: 'c', property: ['id'], by: 'ids' },
    ],
    ['c.yaml#schema/c/properties/id', { file: 'c.yaml', object: 'c', property: ['id'], by: 'ids' }],
    [
      'c.yaml#orders.id',
      {
        file: 'c.yaml',
        object: 'orders',
        property: ['id'],
        by: 'names',
        strict: 'c.yaml#/schema/orders/properties/id',
      },
    ],
    [
      'c.yml#/schema/c/properties/id',
      { file: 'c.yml', object: 'c', property: ['id'], by: 'ids', strict: 'c.yaml#/schema/c/properties/id' },
    ],
    ['#/schema/c/properties/id', { object: 'c', property: ['id'], by: 'ids', strict: '/schema/c/properties/id' }],
    ['customers', undefined],
    ['customers.', undefined],
    ['.id', undefined],
    ['a..b', undefined],
    ['servers/x/properties/y', undefined],
    ['schema/c', undefined],
    ['schema/c/properties', undefined],
    ['schema/c/columns/id', undefined],
    ['schema//properties/id', undefined],
    ['c.json#/schema/c/properties/id', undefined],
    ['', undefined],
    ['#', undefined],
  ])('%j', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });
});
