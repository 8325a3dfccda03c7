import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { ask } from './ask.ts';
import { reply, type ScriptedSubgraph, startScriptedSubgraph } from './scripted-subgraph.ts';
import { startToyGateway } from './toy-mesh.ts';

export const replyBytes = 1_000_000;
export const goodReviews = { reviews: [{ stars: 5, product: { __typename: 'Product', productId: '1' } }] };
export const rootQuery = '{ reviews { stars product { name } } products(first: 1) { name } }';

/** A gateway over products and a scripted subgraph of reviews. */
export interface ReviewsGateway {
  readonly subgraph: ScriptedSubgraph;
  readonly gateway: Awaited<ReturnType<typeof startToyGateway>>;
}

/** Opens one for the tests of a file; each must leave it able to answer the next request. Read it in tests only. */
export function startReviewsGateway(): () => ReviewsGateway {
  let opened: ReviewsGateway | undefined;
  const read = (): ReviewsGateway => {
    if (opened === undefined) throw new Error('The gateway has not been started.');
    return opened;
  };

  beforeAll(async () => {
    const subgraph = await startScriptedSubgraph();
    const remote = [{ name: 'reviews', url: subgraph.url, headers: { 'x-mesh-key': 'k' } }];
    const limits = { ...defaultRequestLimits, replyBytes };
    opened = { subgraph, gateway: await startToyGateway({ remote, subrequestTimeout: 500, limits }) };
  });

  afterEach(async () => {
    const { subgraph, gateway } = read();
    subgraph.play(reply({ data: goodReviews }));
    // A subgraph that failed several times in a row is left alone for a moment.
    const next = async () => {
      const { body } = await ask(gateway.url, rootQuery);
      const isLeftAlone = body.errors?.[0]?.extensions.code === 'SUBREQUEST_REJECTED';
      return isLeftAlone ? 'left alone' : body;
    };
    let body = await next();
    for (let round = 0; body === 'left alone' && round < 100; round += 1) {
      await delay(50);
      body = await next();
    }
    expect(body, 'the next request must not be touched by the last reply').toEqual({
      data: { reviews: [{ stars: 5, product: { name: 'Mr. Fuzzy' } }], products: [{ name: 'Mr. Fuzzy' }] },
    });
  });

  afterAll(async () => {
    const { subgraph, gateway } = read();
    await gateway.close(0);
    await subgraph.close();
  });

  return read;
}
