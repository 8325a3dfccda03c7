import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../gateway/ask.ts';
import { startForeignGateway } from './foreign-gateway.ts';
import { type ForeignSubgraph, startApolloSubgraph } from './foreign-subgraphs.ts';

let moods: ForeignSubgraph;
let gateway: Awaited<ReturnType<typeof startForeignGateway>>;

beforeAll(async () => {
  moods = await startApolloSubgraph({
    name: 'moods',
    sdl: 'type Query { mood: Mood other: Mood } enum Mood { GOOD HIDDEN @inaccessible }',
    resolvers: { Query: { mood: () => 'HIDDEN', other: () => 'GOOD' } },
    imports: ['@inaccessible'],
  });
  gateway = await startForeignGateway([moods]);
});

afterAll(async () => {
  await gateway.close(0);
  await moods.close();
});

test('A value that the API does not have is an error at its field, which says so and does not tell it.', async () => {
  const { body, text } = await ask(gateway.url, '{ mood other }');
  expect(body.data).toEqual({ mood: null, other: 'GOOD' });
  expect(body.errors).toMatchObject([
    {
      message: 'A subgraph sent a value that the schema does not have.',
      path: ['mood'],
      extensions: { code: 'SUBREQUEST_INVALID_RESPONSE' },
    },
  ]);
  expect(text).not.toContain('HIDDEN');
});
