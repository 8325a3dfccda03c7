import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { reservedTypes } from '../../../core/model/names/reserved.ts';
import { meshSubgraphSdl } from '../../../subgraphs/catalog/catalog-sdl.ts';

test('Every type of the mesh subgraph is reserved, so that no object of a contract takes it.', () => {
  const types = parse(meshSubgraphSdl).definitions.flatMap((definition) =>
    definition.kind !== Kind.SCHEMA_EXTENSION && 'name' in definition && definition.name !== undefined
      ? [definition.name.value]
      : [],
  );
  expect(types.length).toBeGreaterThan(40);
  expect(types.filter((type) => !reservedTypes.has(type))).toEqual([]);
});
