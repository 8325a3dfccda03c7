import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, ask } from './ask.ts';
import { goodReviews, type ReviewsGateway, replyBytes, rootQuery, startReviewsGateway } from './reviews-gateway.ts';
import { reply, type Script, startScriptedSubgraph } from './scripted-subgraph.ts';
import { createProducts, startToyGateway } from './toy-mesh.ts';

const entityQuery = '{ products { name rating } }';
const goodRatings = [{ rating: 5 }, { rating: null }, { rating: 4 }];

const opened = startReviewsGateway();
let subgraph: ReviewsGateway['subgraph'];
let gateway: ReviewsGateway['gateway'];

beforeAll(() => {
  ({ subgraph, gateway } = opened());
});

/** No answer may tell where a subgraph runs, or show a piece of what it sent in place of an answer. */
function expectNothingLeaks({ text }: Answer): void {
  expect(text).not.toMatch(/127\.0\.0\.1|localhost|internal|ECONN|undici|node_modules|secret|:\d{4,5}\b/);
}

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const cut =
  (text: string): Script =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(text.length + 50) });
    response.write(text);
    setTimeout(() => response.destroy(), 20);
  };

/** Replies to a fetch of root fields that say nothing usable: name, script, code. */
const useless: readonly (readonly [string, Script, string])[] = [
  ['HTML', reply('<html>secret</html>', 200, { 'content-type': 'text/html' }), 'SUBREQUEST_INVALID_RESPONSE'],
  ['HTML that is said to be JSON', reply('<html>secret</html>'), 'SUBREQUEST_INVALID_RESPONSE'],
  ['nothing, with 200', reply(''), 'SUBREQUEST_INVALID_RESPONSE'],
  ['204', (_, response) => response.writeHead(204).end(), 'SUBREQUEST_INVALID_RESPONSE'],
  ['302 to another host', reply('', 302, { location: 'http://169.254.169.254/secret' }), 'SUBREQUEST_HTTP_ERROR'],
  ['401 with a page', reply('secret', 401, { 'content-type': 'text/plain' }), 'SUBREQUEST_HTTP_ERROR'],
  ['500 with a stack', reply('Error: secret\n    at x.js:1:1', 500), 'SUBREQUEST_HTTP_ERROR'],
  ['503 with data', reply({ data: goodReviews }, 503), 'SUBREQUEST_HTTP_ERROR'],
  ['a text', reply('"secret"'), 'SUBREQUEST_INVALID_RESPONSE'],
  ['a list', reply([]), 'SUBREQUEST_INVALID_RESPONSE'],
  ['null', reply('null'), 'SUBREQUEST_INVALID_RESPONSE'],
  ['an empty object', reply({}), 'SUBREQUEST_INVALID_RESPONSE'],
  ['data: null without errors', reply({ data: null }), 'SUBREQUEST_INVALID_RESPONSE'],
  ['data: null with no errors in the list', reply({ data: null, errors: [] }), 'SUBREQUEST_INVALID_RESPONSE'],
  ['data that is a list', reply({ data: [] }), 'SUBREQUEST_INVALID_RESPONSE'],
  ['data that is a text', reply({ data: 'secret' }), 'SUBREQUEST_INVALID_RESPONSE'],
  ['data without the field', reply({ data: {} }), 'SUBREQUEST_INVALID_RESPONSE'],
  ['errors that are a text', reply({ data: goodReviews, errors: 'secret' }), 'SUBREQUEST_INVALID_RESPONSE'],
  ['errors that are texts', reply({ data: goodReviews, errors: ['secret'] }), 'SUBREQUEST_INVALID_RESPONSE'],
  ['NaN', reply('{"data":{"reviews":[{"stars":NaN}]}}'), 'SUBREQUEST_INVALID_RESPONSE'],
  ['invalid UTF-8', reply(bytes('{"data":{"reviews":null,"x":"', [0xff, 0xfe], '"}}')), 'SUBREQUEST_INVALID_RESPONSE'],
  [
    'gzip that is none',
    reply({ data: goodReviews }, 200, { 'content-encoding': 'gzip' }),
    'SUBREQUEST_INVALID_RESPONSE',
  ],
  [
    'more bytes than allowed',
    reply(`{"data":{"reviews":null},"x":"${'a'.repeat(replyBytes)}"}`),
    'SUBREQUEST_INVALID_RESPONSE',
  ],
  ['JSON that is cut', reply('{"data":{"reviews":[{"stars":5,"prod'), 'SUBREQUEST_INVALID_RESPONSE'],
  ['a body that ends early', cut('{"data":{"reviews":[]}}'), 'SUBREQUEST_HTTP_ERROR'],
  ['a connection that is reset', (request) => request.socket.resetAndDestroy(), 'SUBREQUEST_HTTP_ERROR'],
  ['what is not HTTP', (request) => request.socket.end('secret secret\r\n\r\n'), 'SUBREQUEST_HTTP_ERROR'],
  ['nothing for ever', () => {}, 'SUBREQUEST_TIMEOUT'],
  [
    'a body that never ends',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":');
    },
    'SUBREQUEST_TIMEOUT',
  ],
];

describe('a subgraph whose reply cannot be used gives one error at its field, and the rest is answered', () => {
  test.each(useless)('%s', async (_, script, code) => {
    subgraph.play(script);
    const started = performance.now();
    const answer = await ask(gateway.url, rootQuery);
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({ reviews: null, products: [{ name: 'Mr. Fuzzy' }] });
    expect(answer.body.errors).toEqual([
      { message: expect.any(String), path: ['reviews'], extensions: { code, serviceName: 'reviews' } },
    ]);
    expectNothingLeaks(answer);
  });
});

/** Replies whose data does not have the shape that was asked for: name, reply, data, paths of the errors. */
const misshapen: readonly (readonly [string, unknown, unknown, (string | number)[][]])[] = [
  ['an object for a list', { reviews: { stars: 5 } }, null, [['reviews']]],
  ['a list for an object', { reviews: [[{ stars: 5 }]] }, [null], [['reviews', 0]]],
  ['a text for an object', { reviews: ['secret'] }, [null], [['reviews', 0]]],
  [
    'a text for an Int',
    { reviews: [{ stars: 'secret', product: null }] },
    [{ stars: null, product: null }],
    [['reviews', 0, 'stars']],
  ],
  [
    'a fraction for an Int',
    { reviews: [{ stars: 4.5, product: null }] },
    [{ stars: null, product: null }],
    [['reviews', 0, 'stars']],
  ],
  [
    'an object for an Int',
    { reviews: [{ stars: {}, product: null }] },
    [{ stars: null, product: null }],
    [['reviews', 0, 'stars']],
  ],
  ['a missing field', { reviews: [{ product: null }] }, [{ stars: null, product: null }], [['reviews', 0, 'stars']]],
  ['a null that must not be', { reviews: [null] }, null, [['reviews', 0]]],
  [
    'a missing key of an entity',
    { reviews: [{ stars: 5, product: { __typename: 'Product' } }] },
    [{ stars: 5, product: null }],
    [['reviews', 0, 'product', 'productId']],
  ],
];

describe('a subgraph whose data is misshapen gives an error at each wrong place', () => {
  test.each(misshapen)('%s', async (_, data, reviews, paths) => {
    subgraph.play(reply({ data }));
    const answer = await ask(gateway.url, rootQuery);
    expect(answer.status).toBe(200);
    expect(answer.body.data?.products).toEqual([{ name: 'Mr. Fuzzy' }]);
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(paths);
    expect(answer.body.errors?.map(({ extensions }) => extensions.code)).toEqual(
      paths.map(() => 'SUBREQUEST_INVALID_RESPONSE'),
    );
    expectNothingLeaks(answer);
    if (JSON.stringify(reviews) !== 'null') expect(answer.body.data?.reviews ?? reviews).toEqual(reviews);
    else expect(answer.body.data?.reviews).toSatisfy((value) => value === null || Array.isArray(value));
  });

  test('keys named __proto__ in a reply change nothing', async () => {
    subgraph.play(
      reply('{"data":{"__proto__":{"polluted":1},"reviews":[{"__proto__":{"polluted":1},"stars":5,"product":null}]}}'),
    );
    const { text } = await ask(gateway.url, '{ reviews { stars product { productId } } }');
    expect(text).toBe('{"data":{"reviews":[{"stars":5,"product":null}]}}');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

test('a field that a variable leaves out by its default is not missing', async () => {
  subgraph.play(reply({ data: { reviews: [{}] } }));
  const { body } = await ask(gateway.url, 'query ($all: Boolean! = true) { reviews { stars @skip(if: $all) } }');
  expect(body).toEqual({ data: { reviews: [{}] } });
});

describe('entities', () => {
  const entities = (rows: unknown): Script => reply({ data: { _entities: rows } });

  test('are asked for with their keys, and headers of the configuration but none of the client', async () => {
    subgraph.play(entities(goodRatings));
    const answer = await ask(gateway.url, entityQuery);
    expect(answer.body.data).toEqual({
      products: [
        { name: 'Mr. Fuzzy', rating: 5 },
        { name: 'Love Bear', rating: null },
        { name: 'Panda', rating: 4 },
      ],
    });
    const [asked] = subgraph.asked;
    expect(JSON.parse(asked?.body ?? '{}').variables.representations).toEqual(
      ['1', '2', '3'].map((productId) => ({ __typename: 'Product', productId })),
    );
    expect(asked?.headers).toMatchObject({ 'x-mesh-key': 'k', 'content-type': 'application/json' });
    expect(asked?.headers['user-agent']).toBeUndefined();
  });

  test.each([
    ['fewer', goodRatings.slice(1)],
    ['more', [...goodRatings, { rating: 1 }]],
    ['none', null],
    ['a text', 'secret'],
  ])('%s than asked for are an error, never a wrong match', async (_, rows) => {
    subgraph.play(entities(rows));
    const answer = await ask(gateway.url, entityQuery);
    expect(answer.body.data?.products).toEqual(
      ['Mr. Fuzzy', 'Love Bear', 'Panda'].map((name) => ({ name, rating: null })),
    );
    expect(answer.body.errors).toEqual(
      [0, 1, 2].map((index) => ({
        message: expect.any(String),
        path: ['products', index, 'rating'],
        extensions: { code: 'SUBREQUEST_INVALID_RESPONSE', serviceName: 'reviews' },
      })),
    );
    expectNothingLeaks(answer);
  });

  test('in a failed fetch are one error for each field that stays empty', async () => {
    subgraph.play(reply('', 500));
    const { body } = await ask(gateway.url, '{ products { name stars: rating reviews { stars } } }');
    expect(body.data?.products).toEqual(
      ['Mr. Fuzzy', 'Love Bear', 'Panda'].map((name) => ({ name, stars: null, reviews: null })),
    );
    expect(body.errors).toEqual(
      [0, 1, 2].flatMap((index) =>
        ['stars', 'reviews'].map((field) => ({
          message: 'The subgraph answered with HTTP status 500.',
          path: ['products', index, field],
          extensions: { code: 'SUBREQUEST_HTTP_ERROR', serviceName: 'reviews' },
        })),
      ),
    );
  });

  test('that have errors of their own have them at their own fields', async () => {
    const error = (...path: (string | number)[]) => ({ message: `m${path.join('.')}`, path: ['_entities', ...path] });
    subgraph.play(
      reply({
        data: { _entities: [null, { rating: null }, { rating: 4 }] },
        errors: [error(0), error(1, 'rating')],
      }),
    );
    const { body } = await ask(gateway.url, entityQuery);
    expect(body.errors).toEqual([
      {
        message: 'm0',
        path: ['products', 0, 'rating'],
        extensions: { code: 'SUBGRAPH_ERROR', serviceName: 'reviews' },
      },
      {
        message: 'm1.rating',
        path: ['products', 1, 'rating'],
        extensions: { code: 'SUBGRAPH_ERROR', serviceName: 'reviews' },
      },
    ]);
  });

  test('that an error without a path left empty have it each, the others not', async () => {
    subgraph.play(reply({ data: { _entities: [{ rating: 1 }, null, { rating: null }] }, errors: [{ message: 'm' }] }));
    const { body } = await ask(gateway.url, entityQuery);
    expect(body.errors?.map(({ path }) => path)).toEqual([
      ['products', 1, 'rating'],
      ['products', 2, 'rating'],
    ]);
  });

  test('that are null or of a wrong shape leave the others alone', async () => {
    subgraph.play(entities([null, { rating: 'secret' }, { rating: 4 }]));
    const answer = await ask(gateway.url, entityQuery);
    expect(answer.body.data?.products).toEqual([
      { name: 'Mr. Fuzzy', rating: null },
      { name: 'Love Bear', rating: null },
      { name: 'Panda', rating: 4 },
    ]);
    expect(answer.body.errors?.map(({ path }) => path)).toEqual([['products', 1, 'rating']]);
    expectNothingLeaks(answer);
  });
});

describe('errors that a subgraph reports', () => {
  const report = (error: unknown): Script => reply({ data: { reviews: null }, errors: [error] });
  const readError = async (error: unknown) => {
    subgraph.play(report(error));
    const answer = await ask(gateway.url, rootQuery);
    expect(answer.body.errors).toHaveLength(1);
    expectNothingLeaks(answer);
    return answer.body.errors?.[0];
  };

  test('keep message, path and code', async () => {
    const error = {
      message: 'The engine is busy.',
      path: ['reviews'],
      extensions: { code: 'ENGINE_BUSY', retryAfter: 2, stacktrace: ['secret'], exception: { stack: 'secret' } },
    };
    expect(await readError(error)).toEqual({
      message: 'The engine is busy.',
      path: ['reviews'],
      extensions: { code: 'ENGINE_BUSY', retryAfter: 2, serviceName: 'reviews' },
    });
  });

  test.each([
    ['no message', {}],
    ['a number as message', { message: 5 }],
    ['a path into nowhere', { message: 'm', path: ['elsewhere', 9] }],
    ['a path that is a text', { message: 'm', path: 'reviews' }],
    ['a path into entities that were not asked for', { message: 'm', path: ['_entities', 7] }],
    ['locations at -1', { message: 'm', locations: [{ line: -1, column: -1 }] }],
    ['extensions that are a text', { message: 'm', extensions: 'secret' }],
    ['extensions without end', { message: 'm', extensions: { detail: 'x'.repeat(20_000) } }],
    ['a code that is an object', { message: 'm', extensions: { code: { secret: 1 } } }],
    ['a code that is HTML', { message: 'm', extensions: { code: '<b>' } }],
    ['keys named __proto__', JSON.parse('{"message":"m","__proto__":{"x":1},"extensions":{"__proto__":{"x":1}}}')],
  ])('with %s stand at the field that was asked for', async (_, error) => {
    expect(await readError(error)).toEqual({
      message: expect.any(String),
      path: ['reviews'],
      extensions: { code: 'SUBGRAPH_ERROR', serviceName: 'reviews' },
    });
  });

  test.each([
    'connect ECONNREFUSED 127.0.0.1:5432',
    'getaddrinfo ENOTFOUND secret.internal',
    'request to http://secret.internal:8080/x failed',
    'cannot reach secret-db:5432',
    'x\n    at Object.<anonymous> (/srv/secret/index.js:1:1)',
    'peer [fe80::1]:4101 said no',
  ])('lose addresses: %s', async (message) => {
    await readError({ message });
  });

  test('beyond a hundred are one that counts them', async () => {
    subgraph.play(reply({ data: { reviews: null }, errors: Array(5_000).fill({ message: 'm', path: ['reviews'] }) }));
    const { body } = await ask(gateway.url, rootQuery);
    expect(body.errors).toHaveLength(101);
    expect(body.errors?.at(-1)).toEqual({
      message: 'The subgraph reported 4900 more errors.',
      path: ['reviews'],
      extensions: { code: 'SUBGRAPH_ERROR', affected: 4_900, serviceName: 'reviews' },
    });
  });

  test('with an HTTP status of failure are read too', async () => {
    subgraph.play(reply({ errors: [{ message: 'Not you.', extensions: { code: 'FORBIDDEN' } }] }, 403));
    expect((await ask(gateway.url, rootQuery)).body.errors).toEqual([
      { message: 'Not you.', path: ['reviews'], extensions: { code: 'FORBIDDEN', serviceName: 'reviews' } },
    ]);
  });
});

test('a subgraph that is down is an error at once, named in readiness, and heals', async () => {
  const gone = await startScriptedSubgraph();
  await gone.close();
  const local = [createProducts()];
  const lonely = await startToyGateway({ local, remote: [{ name: 'reviews', url: gone.url }] });
  const started = performance.now();
  const answer = await ask(lonely.url, rootQuery);
  expect(performance.now() - started).toBeLessThan(500);
  expect(answer.body.data).toEqual({ reviews: null, products: [{ name: 'Mr. Fuzzy' }] });
  expect(answer.body.errors).toEqual([
    {
      message: 'The subgraph could not be reached.',
      path: ['reviews'],
      extensions: { code: 'SUBREQUEST_HTTP_ERROR', serviceName: 'reviews' },
    },
  ]);
  expectNothingLeaks(answer);
  const ready = await fetch(new URL('/health/ready', lonely.url));
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual({
    status: 'degraded',
    deployment: expect.objectContaining({ held: [] }),
    degraded: ['reviews'],
    subgraphs: {
      products: { state: 'ready', problems: [] },
      reviews: { state: 'unavailable', problems: ['The subgraph could not be reached.'] },
    },
  });
  await lonely.close(0);
});
