import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { type ReviewsGateway, replyBytes, startReviewsGateway } from './reviews-gateway.ts';
import { reply, type Script } from './scripted-subgraph.ts';

const opened = startReviewsGateway();
let subgraph: ReviewsGateway['subgraph'];
let gateway: ReviewsGateway['gateway'];

beforeAll(() => {
  ({ subgraph, gateway } = opened());
});

const query = '{ reviews { stars } }';
const body = JSON.stringify({ data: { reviews: [{ stars: 5 }] } });
const packed = (bytes: Buffer, encoding: string) => reply(bytes, 200, { 'content-encoding': encoding });
/** Answers at one path, and says of another that it has moved there. */
const moved =
  (status: number, location: string): Script =>
  (request, response) => {
    if (request.url === '/moved') reply(body)(request, response, '');
    else response.writeHead(status, { location }).end('elsewhere');
  };

describe('a reply that is packed is unpacked', () => {
  test.each([
    ['gzip', packed(gzipSync(body), 'gzip')],
    ['gzip by its old name', packed(gzipSync(body), 'X-GZIP')],
    ['Brotli', packed(brotliCompressSync(body), 'br')],
    ['deflate', packed(deflateSync(body), 'deflate')],
    ['nothing, as it says', packed(Buffer.from(body), 'identity')],
    ['gzip and then Brotli', packed(brotliCompressSync(gzipSync(body)), 'gzip, br')],
  ])('%s', async (_, script) => {
    subgraph.play(script);
    expect((await ask(gateway.url, query)).body).toEqual({ data: { reviews: [{ stars: 5 }] } });
    expect(subgraph.asked[0]?.headers['accept-encoding']).toBe('gzip, br, deflate');
  });

  test.each([
    ['an unknown encoding', packed(Buffer.from(body), 'zip'), /not a valid response/],
    ['half of it', packed(gzipSync(body).subarray(0, 20), 'gzip'), /not a valid response/],
    ['more than fits, packed well', packed(gzipSync(`${body}${' '.repeat(replyBytes)}`), 'gzip'), /larger than/],
  ])('but not %s', async (_, script, message) => {
    subgraph.play(script);
    const answer = await ask(gateway.url, query);
    expect(answer.body.data).toEqual({ reviews: null });
    expect(answer.body.errors).toEqual([
      {
        message: expect.stringMatching(message),
        path: ['reviews'],
        extensions: { code: 'SUBREQUEST_INVALID_RESPONSE', serviceName: 'reviews' },
      },
    ]);
  });
});

describe('a subgraph that has moved', () => {
  test.each([307, 308])('on its own host is followed with method and body (%s)', async (status) => {
    subgraph.play(moved(status, '/moved'));
    expect((await ask(gateway.url, query)).body).toEqual({ data: { reviews: [{ stars: 5 }] } });
    expect(subgraph.asked[1]?.body).toBe(subgraph.asked[0]?.body);
    expect(subgraph.asked[1]?.headers['x-mesh-key']).toBe('k');
  });

  test.each([
    ['in a circle', moved(308, '/internal/graphql'), 4],
    ['to another host', moved(308, 'http://localhost:1/moved'), 1],
    ['to nowhere', moved(308, 'http://'), 1],
    ['with another method', moved(302, '/moved'), 1],
  ])('%s is an error', async (_, script, times) => {
    subgraph.play(script);
    const answer = await ask(gateway.url, query);
    expect(answer.body.errors?.[0]?.extensions.code).toBe('SUBREQUEST_HTTP_ERROR');
    expect(answer.text).not.toMatch(/moved|localhost/);
    expect(subgraph.asked).toHaveLength(times);
  });
});
