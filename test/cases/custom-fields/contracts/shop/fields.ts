import { defineField, defineFields } from 'concord/fields';

export default defineFields({
  Product: {
    label: defineField({
      type: 'String!',
      description: 'Title and price, as a shelf shows them.',
      needs: { title: 'String', price: 'Decimal' },
      resolve: (rows) => rows.map(({ title, price }) => `${title} ${price ?? 'unpriced'}`),
    }),
    shelf: defineField({
      type: 'Enum',
      description: 'Where it stands.',
      values: { FRONT: 'At the door.', BACK: '' },
      needs: { state: 'String' },
      resolve: async (rows) => rows.map(({ state }) => (state === 'NEW' ? 'FRONT' : 'BACK')),
    }),
    launchedAt: defineField({
      type: 'DateTime',
      deprecated: 'Use launchedOn.',
      needs: { launchedOn: 'Date' },
      resolve: (rows) => rows.map(({ launchedOn }) => (launchedOn === null ? null : `${launchedOn}T02:00:00+02:00`)),
    }),
  },
  Order: {
    /** The rows of one call can be told by what they share. */
    inOneCall: defineField({
      type: 'Int!',
      resolve: (rows) => rows.map(() => rows.length),
    }),
    repeated: defineField({
      type: '[String!]!',
      arguments: { word: 'String!', from: { type: 'Long', description: 'The first number; 1 when not given.' } },
      needs: { quantity: 'Int' },
      resolve: (rows, { arguments: { word, from } }) =>
        rows.map(({ quantity }) =>
          Array.from({ length: quantity ?? 0 }, (_, index) => `${word}${index + (from ?? 1)}`),
        ),
    }),
    total: defineField({
      type: 'Decimal',
      needs: { quantity: 'Int', 'product.price': 'Decimal' },
      resolve: (rows) =>
        rows.map(({ quantity, 'product.price': price }) =>
          quantity === null || price === null ? null : (quantity * Number(price)).toFixed(2),
        ),
    }),
    shelfOfProduct: defineField({
      type: 'String',
      needs: { 'product.state': 'String', 'product.title': 'String' },
      resolve: (rows) => rows.map((row) => `${row['product.title']}: ${row['product.state']}`),
    }),
    askedBy: defineField({
      type: 'String!',
      needs: { orderId: 'ID!' },
      async resolve(rows, { viewer, loader, signal }) {
        signal.throwIfAborted();
        const names = loader('names', async (ids: readonly string[]) => ids.map((id) => `${id} of ${ids.length}`));
        const found = await Promise.all(rows.map(({ orderId }) => names.load(orderId)));
        return found.map((name) => `${name}, for ${viewer.roles.length} roles`);
      },
    }),
  },
});
