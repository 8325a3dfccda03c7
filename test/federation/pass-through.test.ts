import type { ApolloServer } from '@apollo/server';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Viewer } from '../../core/model/access/viewer.ts';
import { composeMesh } from '../../gateway/federation/compose.ts';
import { createFederation, readSupergraph } from '../../gateway/federation/federation.ts';
import { PassThrough } from '../../gateway/federation/pass-through.ts';
import { usualSizes } from '../../gateway/graphql/cost/estimate-cost.ts';
import { readCosts } from '../../gateway/graphql/cost/read-costs.ts';
import { createDocumentStore, createPersistedTexts } from '../../gateway/graphql/document-store.ts';
import { createGraphqlServer } from '../../gateway/graphql/graphql-server.ts';
import { defaultRequestLimits, viewerLimits } from '../../gateway/request/limits.ts';
import { createLog } from '../../gateway/request/log.ts';
import type { RequestContext } from '../../gateway/request/request-context.ts';
import { createInProcessSource } from '../../gateway/transport/in-process-source.ts';
import type { SubgraphSource } from '../../gateway/transport/subgraph-source.ts';
import { avoidedBy } from '../access/avoided.ts';
import { randomTwinData } from '../access/twin-data.ts';
import { openTwinMesh, type TwinMesh } from '../access/twin-mesh.ts';
import { writeTwinOperation } from '../access/twin-operations.ts';

const seed = Number(process.env.PASS_THROUGH_SEED ?? Math.floor(Math.random() * 2 ** 31));
const count = Number(process.env.PASS_THROUGH_OPERATIONS ?? 600);
console.info(`The data and operations of test/federation/pass-through.test.ts are generated from seed ${seed}.`);

const claims = { countries: ['NL', 'DE'], tier: 'GOLD' };
const viewers: readonly Viewer[] = [
  { roles: [], claims: {} },
  { roles: ['analyst'], claims: {} },
  { roles: ['regional'], claims },
  { roles: ['care', 'auditor'], claims },
  { roles: ['officer'], claims: {} },
];

let mesh: TwinMesh;
let supergraph: string;
let passing: ApolloServer<RequestContext>;
let shaping: ApolloServer<RequestContext>;
const keep = vi.spyOn(PassThrough.prototype, 'keep');

beforeAll(async () => {
  const [numbers] = fc.sample(fc.infiniteStream(fc.nat({ max: 1_000_000 })), { seed, numRuns: 1 });
  mesh = await openTwinMesh(randomTwinData((bound) => Number(numbers?.next().value) % bound));
  const subgraphs = ['sales', 'support'].map((domain) => mesh.subgraph(domain, 'joined'));
  const composed = composeMesh(subgraphs);
  if ('issues' in composed) throw new Error(JSON.stringify(composed.issues));
  supergraph = composed.supergraphSdl;
  const sources = subgraphs.map((subgraph) => createInProcessSource(subgraph, createLog('silent')));
  passing = await start(sources);
  // Without a schema nobody knows that what comes from there is valid.
  shaping = await start(sources.map(({ schema: _schema, ...source }) => source));
});

afterAll(async () => {
  await passing?.stop();
  await shaping?.stop();
  await mesh?.close();
});

async function start(sources: readonly SubgraphSource[]): Promise<ApolloServer<RequestContext>> {
  const log = createLog('silent');
  const server = createGraphqlServer({
    executor: createFederation(supergraph, sources, log),
    documents: createDocumentStore(),
    persisted: createPersistedTexts(),
    introspection: true,
    tokens: defaultRequestLimits.tokens,
    costs: { ...readCosts(supergraph), sizes: usualSizes },
    log,
  });
  await server.start();
  return server;
}

async function answer(server: ApolloServer<RequestContext>, query: string, viewer: Viewer): Promise<string> {
  const response = await server.executeOperation(
    { query },
    {
      contextValue: {
        id: 'one',
        caller: '',
        viewer,
        limits: viewerLimits({ limits: { ...defaultRequestLimits, cost: 1e12 }, requestTimeout: 60_000 }, viewer),
        signal: new AbortController().signal,
        remaining: () => 60_000,
      },
    },
  );
  if (response.body.kind !== 'single') throw new Error('It is no single result.');
  return JSON.stringify(response.body.singleResult);
}

type Form = (body: string) => string;
type Avoids = 'what is refused' | 'nothing';
const nothing = { used: new Set<string>(), selected: new Set<string>() };

/** The same question in another form, some of which are passed through and some shaped. */
const forms: readonly Form[] = [
  (body) => `{ ${body} }`,
  (body) => `{ ${body} }`,
  (body) => `{ other: ${body} }`,
  (body) => `{ __typename ${body} }`,
  (body) => `{ ...All } fragment All on Query { ${body} }`,
  (body) => `query ($no: Boolean = false) { ${body} customers(first: 1) @include(if: $no) { nodes { id } } }`,
  (body) => `{ one: ${body} two: ${body} }`,
];

test('An answer that is passed through has the bytes of the shaped one, with all errors, for every role.', async () => {
  const schema = readSupergraph(supergraph);
  let withErrors = 0;
  const check = async (numbers: readonly number[], viewer: Viewer, avoids: Avoids, form: Form) => {
    let next = 0;
    const { query } = writeTwinOperation(
      schema,
      (bound) => (numbers[next++] ?? 0) % bound,
      avoids === 'nothing' ? nothing : avoidedBy(viewer),
    );
    const body = query
      .replace(/^query[^{]*\{ /, '')
      .replace(/ \}$/, '')
      .replaceAll(/(, )?after: \$after(, )?/g, (_whole, before, after) => (before && after ? ', ' : ''))
      .replaceAll('()', '');
    const written = form(body);
    const expected = await answer(shaping, written, viewer);
    expect(await answer(passing, written, viewer), `${JSON.stringify(viewer)} ${written}`).toBe(expected);
    expect(expected).not.toContain('INTERNAL_SERVER_ERROR');
    if (expected.includes('"errors"')) withErrors += 1;
  };
  const avoids = fc.constantFrom<Avoids>('what is refused', 'what is refused', 'nothing');
  const operations = fc.array(fc.nat({ max: 10_000 }), { minLength: 60, maxLength: 200 });
  await fc.assert(fc.asyncProperty(operations, fc.constantFrom(...viewers), avoids, fc.constantFrom(...forms), check), {
    seed,
    numRuns: count,
    endOnFailure: true,
  });
  const results = keep.mock.results.map(({ value }) => value);
  const kept = results.filter((result) => result === 'kept').length;
  console.info(
    `${count} operations: ${kept} fetches were passed through, ${results.length - kept} shaped, ${withErrors} answers with errors.`,
  );
  expect(kept).toBeGreaterThan(count / 10);
  expect(withErrors).toBeGreaterThan(count / 20);
}, 600_000);
