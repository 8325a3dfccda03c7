import { defineField, defineFields } from 'concord/fields';
import { expect, test } from 'vitest';

// What `tsc` must accept, and what it must not: a directive without an error below it is an error itself.

test('Rows, arguments and results have the types that the texts say.', () => {
  const field = defineField({
    type: '[Float!]',
    needs: { name: 'String!', price: 'Decimal', tags: '[String!]!', 'product.weight': 'Int' },
    arguments: { factor: 'Float!', days: { type: 'Int', description: 'How many.' } },
    resolve: async (rows, { arguments: { factor, days }, viewer, signal, loader }) => {
      const given: number = factor;
      const nullable: number | null = days;
      const load = loader('prices', async (keys: readonly string[]) => keys.map((key) => key.length));
      const lengths: readonly number[] = await Promise.all(rows.map(({ name }) => load.load(name)));
      const roles: readonly string[] = viewer.roles;
      return rows.map((row, index) => {
        const price: string | null = row.price;
        const tags: readonly string[] = row.tags;
        const weight: number | null = row['product.weight'];
        if (price === null || weight === null || signal.aborted || nullable === null) return null;
        return [given * Number(price), tags.length, weight, lengths[index] ?? 0, roles.length];
      });
    },
  });
  const fields = defineFields({ Order: { field } });
  expect(fields.Order.field.type).toBe('[Float!]');
});

test('What does not fit does not compile.', () => {
  const wrong = [
    // @ts-expect-error A row has what is needed, and nothing else.
    defineField({ type: 'String', needs: { name: 'String' }, resolve: (rows) => rows.map(({ title }) => title) }),
    // @ts-expect-error A need may be null.
    defineField({ type: 'Int', needs: { name: 'String' }, resolve: (rows) => rows.map(({ name }) => name.length) }),
    // @ts-expect-error A number is no text.
    defineField({ type: 'String', resolve: (rows) => rows.map(() => 1) }),
    // @ts-expect-error Null is no answer here.
    defineField({ type: 'String!', resolve: (rows) => rows.map(() => null) }),
    // @ts-expect-error C is no value.
    defineField({ type: 'Enum', values: { A: '', B: '' }, resolve: (rows) => rows.map(() => 'C' as const) }),
    // @ts-expect-error There is no such type.
    defineField({ type: 'Text', resolve: (rows) => rows.map(() => 'x') }),
    // @ts-expect-error There is no such argument.
    defineField({ type: 'Int', resolve: (rows, { arguments: { days } }) => rows.map(() => days) }),
  ];
  expect(wrong).toHaveLength(7);
});
