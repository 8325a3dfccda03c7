import { ApolloGateway } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fc from 'fast-check';
import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeMesh } from '../../gateway/compose.ts';
import { parseContract } from '../../subgraphs/contract/parse.ts';
import type { Issue } from '../../subgraphs/errors/issue.ts';
import { buildMesh } from '../../subgraphs/model/build.ts';
import { printSubgraphSdl } from '../../subgraphs/sdl/print.ts';
import { type ContractText, randomContracts } from './random-contracts.ts';

describe('any set of valid contracts', () => {
  it('prints subgraphs that parse, load, and compose without an error', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomContracts, async (contracts) => {
        const { subgraphs, errors } = derive(contracts);
        expect(errors).toEqual([]);
        for (const { sdl } of subgraphs) {
          expect(`${print(parse(sdl))}\n`).toBe(sdl);
          expect(() => buildSubgraphSchema(parse(sdl))).not.toThrow();
        }
        const composition = composeMesh(subgraphs);
        if ('issues' in composition) return expect(composition.issues).toEqual([]);
        // Where nothing at all has an order, the enums of the vocabulary that are about order have no use.
        expect(composition.hints.filter(({ code }) => code !== 'UNUSED_ENUM_TYPE')).toEqual([]);
        await load(composition.supergraphSdl);
      }),
      { numRuns: 120 },
    );
  });

  it('prints the same bytes in whatever order the contracts are read', () => {
    fc.assert(
      fc.property(
        randomContracts.chain((contracts) =>
          fc.tuple(
            fc.constant(contracts),
            fc.shuffledSubarray([...contracts], { minLength: contracts.length, maxLength: contracts.length }),
          ),
        ),
        ([contracts, shuffled]) => {
          expect(byName(derive(shuffled).subgraphs)).toEqual(byName(derive(contracts).subgraphs));
        },
      ),
      { numRuns: 100 },
    );
  });
});

function derive(contracts: readonly ContractText[]) {
  const parsed = contracts.map(({ domain, file, text }) =>
    parseContract(text, {
      file: `contracts/${domain}/${file}`,
      absolutePath: `/contracts/${domain}/${file}`,
      domain,
    }),
  );
  const files = parsed.flatMap((one) => one.file ?? []);
  const { mesh, issues } = buildMesh(files, { variables: {}, roots: [] });
  const all: readonly Issue[] = [...parsed.flatMap((one) => one.issues), ...issues];
  return {
    subgraphs: mesh.domains.map((domain) => ({ name: domain.name, sdl: printSubgraphSdl(domain, mesh) })),
    errors: all.filter((issue) => issue.severity === 'error'),
  };
}

function byName<Named extends { readonly name: string }>(named: readonly Named[]): readonly Named[] {
  return named.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Loads the supergraph as a serving gateway does. */
async function load(supergraphSdl: string): Promise<void> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: () => ({ process: async () => ({ data: null }) }),
  });
  const { schema } = await gateway.load();
  expect(schema.getQueryType()).toBeDefined();
  await gateway.stop();
}
