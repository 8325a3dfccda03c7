import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder, type ServedFiles, serveFiles, writeRows } from '../core/engines/serve-files.ts';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let served: ServedFiles;

beforeAll(async () => {
  folder = await makeFolder();
  await writeRows("FROM (VALUES (1, 'Bear'), (2, 'Panda')) AS t (toy_id, name)", join(folder.path, 'toys.parquet'));
  const objects = `
  - name: toys
    properties:
      - { name: toy_id, logicalType: integer, physicalType: INTEGER, primaryKey: true }
      - { name: name, logicalType: string }
`;
  served = await serveFiles(folder.path, { objects, limits: { entities: 3 } });
});

afterAll(async () => {
  await served.close();
  await folder.remove();
});

function askFor(...keys: readonly string[]) {
  const representations = keys.map((key) => `{ __typename: "Toy", toyId: "${key}" }`).join(' ');
  return served.ask(`{ _entities(representations: [${representations}]) { ... on Toy { name } } }`);
}

test('As many entities as the limit says are answered.', async () => {
  expect(await askFor('1', '2', '1')).toEqual({
    data: { _entities: [{ name: 'Bear' }, { name: 'Panda' }, { name: 'Bear' }] },
  });
});

test('One more is refused, with the limit and a code.', async () => {
  const { data, errors } = await askFor('1', '2', '1', '2');
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    {
      message: 'representations: 4 entities are given; at most 3 are allowed.',
      extensions: { code: 'TOO_MANY_ENTITIES', argument: ['representations'] },
    },
  ]);
});
