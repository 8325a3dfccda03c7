import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { getIntrospectionQuery, graphqlSync, type IntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseContract } from '../../../core/contract/parse.ts';
import { buildMesh } from '../../../core/model/build.ts';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { composeMesh } from '../../../gateway/federation/compose.ts';

const contract = resolve(
  import.meta.dirname,
  '../../../../shared/data/odcs/examples/v3.2/postgresql-adventureworks-contract.odcs.yaml',
);
const isPresent = existsSync(contract);
if (!isPresent) console.warn(`SKIPPED: the AdventureWorks contract is not at ${contract}.`);

describe.skipIf(!isPresent)('the AdventureWorks contract', () => {
  const derived = isPresent ? derive() : undefined;

  it('derives 68 objects without an error', () => {
    expect(derived?.errors).toEqual([]);
    expect(derived?.domain.objects).toHaveLength(68);
    const composite = derived?.domain.objects.filter(({ keys }) => (keys[0]?.fields.length ?? 0) > 1);
    expect(composite).toHaveLength(23);
  });

  it('composes without an error and without a hint', () => {
    const composition = composeMesh([{ name: 'adventureworks', sdl: derived?.sdl ?? '' }]);
    expect(composition).toMatchObject({ hints: [], supergraphSdl: expect.stringContaining('join__Graph') });
  });

  it('answers an introspection query with the types of every object', () => {
    const result = graphqlSync({
      schema: buildSubgraphSchema(parse(derived?.sdl ?? '')),
      source: getIntrospectionQuery({ inputValueDeprecation: true }),
    });
    expect(result.errors).toBeUndefined();
    const { types } = (result.data as unknown as IntrospectionQuery).__schema;
    const names = new Set(types.map((type) => type.name));
    for (const { typeName, helper } of derived?.domain.objects ?? []) {
      for (const name of [
        typeName,
        ...['Connection', 'Filter', 'Order', 'Groups', 'Aggregate'].map((part) => helper + part),
      ]) {
        expect(names).toContain(name);
      }
    }
  });
});

function derive() {
  const { file, issues } = parseContract(readFileSync(contract), {
    file: contract,
    absolutePath: contract,
    domain: 'adventureworks',
  });
  const { mesh, issues: found } = buildMesh(file === undefined ? [] : [file], {
    variables: {},
    roots: [],
    serveDrafts: 'yes',
  });
  const [domain] = mesh.domains;
  if (domain === undefined) throw new Error(`No domain was derived: ${JSON.stringify(issues)}`);
  return {
    domain,
    sdl: printSubgraphSdl(domain, mesh),
    errors: [...issues, ...found].filter((issue) => issue.severity === 'error'),
  };
}
