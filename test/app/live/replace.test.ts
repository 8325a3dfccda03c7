import { afterEach, describe, expect, test } from 'vitest';
import { composeMesh } from '../../../gateway/federation/compose.ts';
import { meshSubgraphSdl } from '../../../subgraphs/catalog/catalog-sdl.ts';
import { meshSubgraphName } from '../../../subgraphs/catalog/subgraph.ts';
import type { Subgraph } from '../../../subgraphs/subgraph.ts';
import { ask, send } from '../../gateway/ask.ts';
import { type Boom, createProducts, createReviews, startToyGateway } from '../../gateway/toy-mesh.ts';

/** The toy mesh with the field `boom` under another name, too: what only the next deployment knows. */
function createNext(boom: Boom) {
  const before = createProducts(boom);
  const subgraphs: readonly Subgraph[] = [before, createReviews()];
  const composition = composeMesh([...subgraphs, { name: meshSubgraphName, sdl: meshSubgraphSdl }]);
  if (!('supergraphSdl' in composition)) throw new Error(JSON.stringify(composition.issues));
  return { supergraphSdl: composition.supergraphSdl, local: subgraphs, remote: [] };
}

/** A subgraph that says when it is closed. */
function watchClosing(subgraph: Subgraph): { readonly subgraph: Subgraph; readonly isClosed: () => boolean } {
  let closed = false;
  return {
    subgraph: {
      ...subgraph,
      close: async () => {
        closed = true;
      },
    },
    isClosed: () => closed,
  };
}

let gateway: Awaited<ReturnType<typeof startToyGateway>> | undefined;

afterEach(async () => await gateway?.close(0));

describe('a gateway whose mesh is replaced', () => {
  test('answers what began before with what it began with, and closes that afterwards', async () => {
    const { promise: answer, resolve: answerNow } = Promise.withResolvers<string>();
    const { promise: asked, resolve: tellAsked } = Promise.withResolvers<void>();
    const old = watchClosing(
      createProducts(() => {
        tellAsked();
        return answer;
      }),
    );
    gateway = await startToyGateway({ local: [old.subgraph, createReviews()] });
    const slow = ask(gateway.url, '{ boom products(first: 1) { name rating } }');
    await asked;
    const { closed } = await gateway.replace(
      createNext(() => 'new'),
      {},
    );
    expect((await ask(gateway.url, '{ boom }')).body).toEqual({ data: { boom: 'new' } });
    expect(old.isClosed(), 'a request still uses it').toBe(false);
    answerNow('old');
    expect((await slow).body).toEqual({ data: { boom: 'old', products: [{ name: 'Mr. Fuzzy', rating: 5 }] } });
    await closed;
    expect(old.isClosed()).toBe(true);
  });

  test('tells the deployments, and which one serves', async () => {
    gateway = await startToyGateway();
    await gateway.replace(
      createNext(() => null),
      { changes: { breaking: 0, dangerous: 0, safe: 3 } },
    );
    const query = '{ mesh { deployments { id at state changes { breaking dangerous safe } problems held } } }';
    const { body } = await ask(gateway.url, query);
    const deployment = { id: expect.any(String), at: expect.stringMatching(/^\d{4}-.*Z$/), problems: [], held: [] };
    expect(body.data?.mesh).toEqual({
      deployments: [
        { ...deployment, state: 'SERVING', changes: { breaking: 0, dangerous: 0, safe: 3 } },
        { ...deployment, state: 'REPLACED', changes: { breaking: 0, dangerous: 0, safe: 0 } },
      ],
    });
    const latest = await ask(gateway.url, '{ mesh { deployments(first: 1) { state } } }');
    expect(latest.body.data?.mesh).toEqual({ deployments: [{ state: 'SERVING' }] });
    const ready = await send(new URL('/health/ready', gateway.url).href, { method: 'GET' });
    expect(ready.body).toMatchObject({ status: 'ready', deployment: { id: expect.any(String), held: [] } });
  });

  test('keeps what it has where the next mesh cannot be served', async () => {
    gateway = await startToyGateway();
    const [products] = createNext(() => null).local;
    const closing = watchClosing(products ?? createReviews());
    const broken = { ...createNext(() => null), local: [closing.subgraph] };
    await expect(gateway.replace(broken, {})).rejects.toThrow('which is not known here');
    expect(closing.isClosed(), 'what was opened for it is closed').toBe(true);
    const { body } = await ask(gateway.url, '{ products(first: 1) { name } mesh { deployments { state } } }');
    expect(body).toEqual({
      data: { products: [{ name: 'Mr. Fuzzy' }], mesh: { deployments: [{ state: 'SERVING' }] } },
    });
  });
});
