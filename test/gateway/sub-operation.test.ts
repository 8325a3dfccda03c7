import { expect, test } from 'vitest';
import { parseSubOperation, representationsOf } from '../../gateway/transport/sub-operation.ts';

test('Only a fetch of entities has representations, whatever a client calls its variables.', () => {
  const representations = [{ __typename: 'Order', id: '1' }];
  const entities = parseSubOperation(
    'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Order { id } } }',
  );
  const roots = parseSubOperation('query($representations: [ID!]) { orders(ids: $representations) { id } }');
  expect(representationsOf(entities, { representations })).toBe(representations);
  expect(representationsOf(roots, { representations })).toBeUndefined();
});
