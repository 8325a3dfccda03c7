import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../core/model/access/viewer.ts';
import { defaultPlanLimits } from '../../core/query/plan/limits.ts';
import { authenticateGateway } from '../../gateway/auth/authenticate.ts';
import { createViewerTokens } from '../../gateway/auth/viewer-token.ts';
import { defaultRequestLimits } from '../../gateway/request/limits.ts';
import { createLog } from '../../gateway/request/log.ts';
import { startSubgraph } from '../../gateway/start-subgraph.ts';
import { classifications, openMatrix } from '../access/open-matrix.ts';
import type { OpenTopic } from '../cases/open-topic.ts';
import { send } from '../gateway/ask.ts';
import { badRepresentations, officer } from './representations.ts';

const tokens = createViewerTokens('a key that gateway and subgraphs share');
const logLines: string[] = [];
let open: OpenTopic;
let subgraph: Awaited<ReturnType<typeof startSubgraph>>;

beforeAll(async () => {
  open = await openMatrix(classifications, { limits: { ...defaultPlanLimits, entities: 1_000 } });
  const bank = open.subgraphs.get('bank');
  if (bank === undefined) throw new Error('There is no bank.');
  subgraph = await startSubgraph(bank, {
    host: '127.0.0.1',
    port: 0,
    authenticate: authenticateGateway({ tokens, audience: 'bank' }),
    cors: { origins: [] },
    introspection: false,
    limits: defaultRequestLimits,
    requestTimeout: 10_000,
    log: createLog('debug', { write: (line: string) => void logLines.push(line) }),
  });
});
afterAll(async () => {
  await subgraph?.close(0);
  await open?.close();
});

const withVariable = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;

async function post(viewer: Viewer, query: string, variables: unknown) {
  return await send(`http://127.0.0.1:${subgraph.port}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokens.signViewer(viewer, 'bank')}`,
    },
    body: JSON.stringify({ query, variables }),
  });
}

describe('`_entities` over HTTP', () => {
  test.each(badRepresentations.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { viewer, selection, representations, expected } = one;
    const { status, body, text } = await post(viewer, withVariable(selection), { representations });
    const codes = body.errors?.map(({ path, extensions: { code } }) => [path?.[1], code]) ?? [];
    expect(text).not.toMatch(/INTERNAL_SERVER_ERROR|SELECT |matrix\.duckdb|\n {4}at |\/tmp\//);
    expect(text).not.toMatch(/Iban|Pass70|Dossier/);
    expect(status).toBeLessThan(500);
    if (typeof expected === 'string') {
      expect(
        codes.map(([, code]) => code),
        text.slice(0, 500),
      ).toEqual([expected]);
      expect(body.data ?? null).toBeNull();
    } else {
      const wrong = [...expected.entries()].filter(([, what]) => typeof what === 'string');
      expect(codes, text.slice(0, 500)).toEqual(wrong);
      const entities = expected.map((what) => (typeof what === 'string' ? null : what));
      expect(body.data).toEqual({ _entities: entities });
    }
    const still = await post(officer, '{ clientsAggregate { value { count } } }', {});
    expect(still.body).toEqual({ data: { clientsAggregate: { value: { count: 7 } } } });
  });

  test('F3 null as key is one that another subgraph could not show: each field is an error of the data.', async () => {
    const representations = [null, '9100002', null].map((clientId) => ({ __typename: 'Client', clientId }));
    const { body } = await post(officer, withVariable('... on Client { region }'), { representations });
    expect(body.data).toEqual({ _entities: [{ region: null }, { region: 'France' }, { region: null }] });
    expect(body.errors?.map(({ path, extensions: { code, count } }) => [path, code, count])).toEqual([
      [['_entities', 0, 'region'], 'DATA_INVALID', 2],
    ]);
  });

  test('F12 100 times under one alias each, each is answered.', async () => {
    const fields = Array.from(
      { length: 100 },
      (_, at) =>
        `a${at}: _entities(representations: [{ __typename: "Client", clientId: "9100001" }]) { ... on Client { region } }`,
    );
    const { status, body } = await post(officer, `{ ${fields.join(' ')} }`, {});
    expect(status).toBe(200);
    expect(Object.values(body.data ?? {})).toEqual(Array(100).fill([{ region: 'Germany' }]));
  });

  test('F12 101 times is too much.', async () => {
    const fields = Array.from({ length: 101 }, (_, at) => `a${at}: _entities(representations: []) { __typename }`);
    const { status, body } = await post(officer, `{ ${fields.join(' ')} }`, {});
    expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'TOO_MANY_ROOT_FIELDS' });
  });

  test('F11 A type that may be referred to, but not read here, is refused alone; the entity of another type is answered.', async () => {
    const { body } = await post(
      { roles: ['regional'], claims: { regions: ['France'] } },
      withVariable('... on Client { region } ... on Payment { amount }'),
      {
        representations: [
          { __typename: 'Payment', paymentId: '9300001' },
          { __typename: 'Client', clientId: '9100002' },
          { __typename: 'Payment', paymentId: '9300002' },
        ],
      },
    );
    expect(body.data).toEqual({ _entities: [null, { region: 'France' }, null] });
    expect(body.errors?.map(({ path, extensions: { code } }) => [path, code])).toEqual([
      [['_entities', 0], 'FORBIDDEN'],
    ]);
  });

  test('Nothing of it was a failure of the subgraph.', () => {
    expect(logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});
