import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printSubgraphSdl } from '../../../core/sdl/print.ts';
import { composeMesh } from '../../../gateway/federation/compose.ts';
import { everything } from './everything.ts';

const subgraphs = everything.domains.map((domain) => ({
  name: domain.name,
  sdl: printSubgraphSdl(domain, everything),
}));

describe('the SDL of a model that uses everything', () => {
  it.each(subgraphs)('is, for $name, the golden file byte for byte', async ({ name, sdl }) => {
    await expect(sdl).toMatchFileSnapshot(`golden/${name}.graphql`);
  });

  it.each(subgraphs)(
    'parses for $name, and is formatted as GraphQL prints it but for blanks at line ends',
    ({ sdl }) => {
      expect(`${print(parse(sdl)).replace(/ +(?=\n)/g, '')}\n`).toBe(sdl);
    },
  );

  it.each(subgraphs)('is accepted for $name as a subgraph', ({ sdl }) => {
    expect(buildSubgraphSchema(parse(sdl)).getQueryType()).toBeDefined();
  });

  it('composes without an error and without a hint', () => {
    const composition = composeMesh(subgraphs);
    expect(composition).toMatchObject({ hints: [], supergraphSdl: expect.stringContaining('type Session') });
  });

  it('is the same bytes when objects, contracts, stubs and relations come in another order', () => {
    const reversed = {
      domains: everything.domains.toReversed().map((domain) => ({
        ...domain,
        contracts: domain.contracts.toReversed(),
        neighbours: domain.neighbours.toReversed(),
        stubs: domain.stubs.toReversed().map((stub) => ({ ...stub, relations: stub.relations.toReversed() })),
        objects: domain.objects.toReversed().map((object) => ({
          ...object,
          relations: object.relations.toReversed(),
          contributed: object.contributed.toReversed(),
        })),
      })),
    };
    for (const { name, sdl } of subgraphs) {
      const domain = reversed.domains.find((candidate) => candidate.name === name);
      expect(domain && printSubgraphSdl(domain, reversed)).toBe(sdl);
    }
  });
});
