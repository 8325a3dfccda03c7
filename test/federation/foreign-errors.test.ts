import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../gateway/ask.ts';
import { startForeignGateway } from './foreign-gateway.ts';
import { type ForeignSubgraph, startApolloSubgraph, startYogaSubgraph } from './foreign-subgraphs.ts';

const messages = [
  'Card declined',
  'EMAIL is invalid',
  'ERROR: card declined',
  'Opens at 08:30',
  'line:42',
  'Version 1.2.3.4',
  'See https://help.example.com/cards for more.',
];

const sdl = /* GraphQL */ `
  type Query { pay(as: String!): Receipt seats: [Seat!] }
  type Receipt { number: Int mood: Mood! }
  type Seat @key(fields: "row number") { row: Int! number: Int! price: Int }
  enum Mood { GOOD BAD }
`;

/** Fails as each library's users make it fail. */
function pay(_: unknown, { as }: { readonly as: string }): unknown {
  switch (as) {
    case 'coded':
      throw new GraphQLError('Log in again.', { extensions: { code: 'auth/expired' } });
    case 'validation':
      throw new GraphQLError('The form has mistakes.', {
        extensions: { code: 'BAD_USER_INPUT', validationErrors: [{ field: 'email', message: 'EMAIL is invalid' }] },
      });
    case 'numbered':
      throw new GraphQLError('Not there.', { extensions: { code: 404 } });
    case 'database':
      throw new GraphQLError('connect ECONNREFUSED 10.0.0.7:5432', { extensions: { host: '10.0.0.7:5432' } });
    default:
      throw new GraphQLError(as);
  }
}

const resolvers = {
  Query: { pay, seats: () => [1, 2, 3].map((number) => ({ row: 1, number })) },
  Seat: {
    price: ({ number }: { readonly number: number }) => {
      if (number === 2) return 5;
      throw new GraphQLError(`Seat ${number} is taken.`);
    },
  },
};

let apollo: ForeignSubgraph;
let yoga: ForeignSubgraph;
let masked: ForeignSubgraph;
let gateway: Awaited<ReturnType<typeof startForeignGateway>>;

beforeAll(async () => {
  const named = (name: string) => ({
    name,
    sdl: sdl.replace(/\b(pay|seats|Receipt|Mood|Seat)\b/g, (word) => `${word}${name}`),
    resolvers: {
      Query: Object.fromEntries(
        Object.entries(resolvers.Query).map(([field, resolve]) => [`${field}${name}`, resolve]),
      ),
      [`Seat${name}`]: resolvers.Seat,
    },
  });
  apollo = await startApolloSubgraph(named('Apollo'));
  yoga = await startYogaSubgraph(named('Yoga'));
  masked = await startYogaSubgraph(named('Masked'));
  gateway = await startForeignGateway([apollo, yoga, masked], { settings: { Masked: { errors: 'mask' } } });
});

afterAll(async () => {
  await gateway.close(0);
  await Promise.all([apollo, yoga, masked].map((subgraph) => subgraph.close()));
});

const readError = async (field: string, as: string) => {
  const answer = await ask(gateway.url, 'query ($as: String!) { FIELD(as: $as) { number } }'.replace('FIELD', field), {
    as,
  });
  expect(answer.status).toBe(200);
  expect(answer.body.data).toEqual({ [field]: null });
  expect(answer.body.errors).toHaveLength(1);
  return answer.body.errors?.[0];
};

describe.each(['Apollo', 'Yoga'])('an error of a subgraph that %s serves', (library) => {
  const field = `pay${library}`;

  test.each(messages)('keeps what it says: %s', async (message) => {
    const error = await readError(field, message);
    expect(error).toMatchObject({ message, path: [field], extensions: { serviceName: library } });
    expect(error?.extensions).not.toHaveProperty('id');
    expect(error?.extensions).not.toHaveProperty('stacktrace');
  });

  test('keeps its code and the details beside it', async () => {
    expect((await readError(field, 'coded'))?.extensions.code).toBe('auth/expired');
    expect((await readError(field, 'numbered'))?.extensions.code).toBe(404);
    expect(await readError(field, 'validation')).toMatchObject({
      message: 'The form has mistakes.',
      extensions: { code: 'BAD_USER_INPUT', validationErrors: [{ field: 'email', message: 'EMAIL is invalid' }] },
    });
  });

  test('does not tell where its database is', async () => {
    const error = await readError(field, 'database');
    expect(error?.message).toBe('A subgraph reported an error and gave it no code.');
    expect(JSON.stringify(error)).not.toContain('10.0.0.7');
  });

  test('stands at the field of the row that it is about', async () => {
    const { body } = await ask(gateway.url, `{ seats${library} { number price } }`);
    expect(body.data?.[`seats${library}`]).toEqual([
      { number: 1, price: null },
      { number: 2, price: 5 },
      { number: 3, price: null },
    ]);
    expect(body.errors?.map(({ message, path }) => [message, path])).toEqual([
      ['Seat 1 is taken.', [`seats${library}`, 0, 'price']],
      ['Seat 3 is taken.', [`seats${library}`, 2, 'price']],
    ]);
  });
});

describe('an error of a subgraph whose errors are masked', () => {
  test('has its code and an id, and nothing else that it says', async () => {
    expect(await readError('payMasked', 'validation')).toEqual({
      message: 'A subgraph reported an error; only its own log tells more.',
      path: ['payMasked'],
      extensions: { code: 'BAD_USER_INPUT', id: expect.stringMatching(/^[\w-]{36}$/), serviceName: 'Masked' },
    });
  });

  test('is in the log under that id, without its message', async () => {
    const error = await readError('payMasked', 'Card declined');
    const line = gateway.logLines.find((text) => text.includes(String(error?.extensions.id)));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ subgraph: 'Masked', path: ['payMasked'] });
    expect(gateway.logLines.join('\n')).not.toContain('Card declined');
  });
});
