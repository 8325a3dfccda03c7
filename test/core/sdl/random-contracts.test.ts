import { ApolloGateway } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fc from 'fast-check';
import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseContract } from '../../../core/contract/parse.ts';
import type { Issue } from '../../../core/errors/issue.ts';
import { buildMesh } from '../../../core/model/build.ts';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { composeMesh } from '../../../gateway/federation/compose.ts';
import { type ContractText, randomContracts } from './random-contracts.ts';

describe('any set of valid contracts', () => {
  it('prints subgraphs that parse, load, and compose without an error', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomContracts, async (contracts) => {
        const { subgraphs, errors } = derive(contracts);
        // The names are chosen to collide with generated ones now and then; refusing that is the model's part.
        fc.pre(!errors.some(({ code }) => code === 'MODEL_NAME_TAKEN'));
        expect(errors).toEqual([]);
        for (const { sdl } of subgraphs) {
          expect(`${print(parse(sdl)).replace(/[ \t]+(?=\n)/g, '')}\n`).toBe(sdl);
          expect(() => buildSubgraphSchema(parse(sdl))).not.toThrow();
        }
        const composition = composeMesh(subgraphs);
        if ('issues' in composition) return expect(composition.issues).toEqual([]);
        expect(composition.hints).toEqual([]);
        await load(composition.supergraphSdl);
      }),
      { numRuns: 60 },
    );
  });

  it('means meshes with every kind of type, key and relation, so that the above is about something', () => {
    const meshes = fc.sample(randomContracts, { numRuns: 100, seed: 1 }).map((contracts) => derive(contracts).mesh);
    const domains = meshes.flatMap((mesh) => mesh.domains);
    const objects = domains.flatMap((domain) => domain.objects);
    const types = objects.flatMap((object) => object.fields.map((field) => field.type.kind));
    expect(new Set(types)).toEqual(new Set(['scalar', 'enum', 'object', 'list', 'map']));
    expect(new Set(objects.map((object) => object.keys[0]?.fields.length))).toEqual(new Set([undefined, 1, 3]));
    const metrics = objects.flatMap((object) => object.metrics.map(({ type }) => type.scalar));
    expect(new Set(metrics)).toEqual(new Set(['Long', 'Decimal', 'Float', 'DateTime', 'String']));
    expect(objects.some(({ fields }) => fields.some(({ computed }) => computed !== undefined))).toBe(true);
    expect(new Set(objects.map(({ eventTime }) => eventTime !== undefined))).toEqual(new Set([true, false]));
    const relations = objects.flatMap((object) => object.relations);
    const shapes = relations.map(({ kind, crossDomain, on, from, to }) =>
      [kind, crossDomain ? 'across' : from === to ? 'self' : 'inside', on.length].join(' '),
    );
    expect(new Set(shapes)).toEqual(
      new Set([
        ...['toOne inside 1', 'toOne inside 3', 'toMany inside 1', 'toMany inside 3'],
        ...['toOne self 1', 'toOne self 3', 'toMany self 1', 'toMany self 3', 'toOne across 1', 'toOne across 3'],
      ]),
    );
    const contributed = domains.flatMap((domain) => domain.stubs.flatMap((stub) => stub.relations));
    expect(new Set(contributed.map(({ kind, on }) => `${kind} ${on.length}`))).toEqual(
      new Set(['toMany 1', 'toMany 3']),
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
    mesh,
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
