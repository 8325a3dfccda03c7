import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runConcord } from './run-concord.ts';
import { createSmallMesh, gamesContract, type SmallMesh } from './small-mesh.ts';

let mesh: SmallMesh;

beforeAll(async () => {
  mesh = await createSmallMesh({
    'team.graphql': 'query Team($id: ID!) { team(teamId: $id) { title } }\nquery Teams { teams { totalCount } }\n',
    'variables.json': '{ "id": "1" }',
  });
});
afterAll(() => mesh.remove());

const explain = (...args: readonly string[]) => runConcord(['explain', ...args], { cwd: mesh.folder });
const games = '{ games(first: 2, filter: { points: { gte: 1 } }) { nodes { points team { title } } } }';

interface Explained {
  readonly queryPlan: string;
  readonly fetches: readonly {
    readonly subgraph: string;
    readonly statements?: readonly {
      readonly engine: string;
      readonly plan: readonly string[];
      readonly sql: string;
      readonly parameters?: readonly unknown[];
    }[];
    readonly problems: readonly string[];
    readonly errors: readonly unknown[];
  }[];
}

async function explainJson(...args: readonly string[]): Promise<Explained> {
  const { stdout, stderr, code } = await explain(...args, '--format', 'json');
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return JSON.parse(stdout);
}

describe('explain', () => {
  test('prints the query plan, and the plan and SQL of each fetch, also of those that need rows of another one', async () => {
    const { stdout, stderr, code } = await explain(games);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    await expect(stdout).toMatchFileSnapshot('explain/games.txt');
  });

  test('shows values of parameters only when asked', async () => {
    const secret = '{ teams(filter: { title: { eq: $title } }) { nodes { title } } }';
    const query = `query ($title: String) ${secret}`;
    const args = [query, '--variables', '{"title": "Pandas"}'];
    for (const format of ['text', 'json']) {
      expect((await explain(...args, '--format', format)).stdout).not.toContain('Pandas');
    }
    const { stdout } = await explain(...args, '--values');
    expect(stdout).toContain('where     title = "Pandas"');
    expect(stdout).toContain('-- $1 = "Pandas"');
    const { fetches } = await explainJson(...args, '--values');
    expect(fetches[0]?.statements?.[0]?.parameters?.[0]).toBe('Pandas');
  });

  test('takes a file, one of its operations, and variables of a file', async () => {
    const one = await explainJson('team.graphql', '--operation', 'Team', '--variables', 'variables.json');
    expect(one.fetches.map(({ statements }) => statements?.map(({ plan }) => plan[0]))).toEqual([
      ['rows of clubs.Team by teamId'],
    ]);
    const { stdout, code } = await explain('team.graphql');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).errors[0].message).toBe(
      'The document has several operations; name one in `operationName`.',
    );
  });

  test('plans numbers of related rows, though it reads no row', async () => {
    const { fetches } = await explainJson(
      '{ teams { nodes { gamesAggregate { value { count } } gamesGroupBy(by: [{ dimension: points }]) { totalCount totals { count } } } } }',
    );
    expect(
      fetches.map(({ subgraph, statements }) => [subgraph, statements?.map(({ plan }) => plan[0]).toSorted()]),
    ).toEqual([
      ['clubs', ['list of clubs.Team']],
      [
        'league',
        [
          'groups of league.Game',
          'numbers of league.Game',
          'numbers of league.Game',
          'rows of Team by teamId, which another domain owns',
        ],
      ],
    ]);
    expect(fetches.flatMap(({ errors }) => errors)).toEqual([]);
  });

  test.each([
    ['{ teams { nodes { titel } } }', 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "titel"'],
    ['{ teams {', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['query ($n: Int!) { teams(first: $n) { totalCount } }', 'BAD_USER_INPUT', '"$n" of required type'],
  ])('prints for %s the error that a client would see', async (query, errorCode, sentence) => {
    const { stdout, code } = await explain(query);
    expect(code).toBe(1);
    const { errors } = JSON.parse(stdout);
    expect(errors[0].extensions.code).toBe(errorCode);
    expect(errors[0].message).toContain(sentence);
  });

  test('prints what a domain refuses beside what the others would run, and fails', async () => {
    const { stdout, code } = await explain('{ teams(first: -1) { totalCount } games { totalCount } }');
    expect(code).toBe(1);
    expect(stdout).toContain('error: first: -1 is negative; give 0 or more.');
    expect(stdout).toContain('list of league.Game');
  });

  test('refuses what is neither a file nor a query, and variables that are no object', async () => {
    const missing = await explain('nothing.graphql');
    expect(missing).toMatchObject({
      code: 1,
      stdout: '',
      stderr:
        "There is no file nothing.graphql, and it is no query. Give a query such as '{ orders { totalCount } }', a file that holds one, or - for standard input.\n",
    });
    const list = await explain(games, '--variables', '[1]');
    expect(list).toMatchObject({
      code: 1,
      stderr: `--variables takes an object as JSON, such as '{"country": "NL"}', or a file that holds one.\n`,
    });
  });

  test('explains without the data, and says what cannot be read', async () => {
    const without = await createSmallMesh();
    await without.write('data/games.csv', 'nothing,that,was,promised\n');
    const { stdout, code } = await runConcord(['explain', games], { cwd: without.folder });
    await without.remove();
    expect(code).toBe(0);
    expect(stdout).toContain(
      'warning: The data of Game no longer has the columns and types that its contract promises. This is what would run if it could.',
    );
    expect(stdout).toContain('FROM "league"."Game"');
  });

  test('explains while an engine is down: what needs it has a warning, and everything else is as ever', async () => {
    const down = await createSmallMesh({
      'contracts/league/games.odcs.yaml': gamesContract.replace(
        /type: local\n.*\n.*\n/,
        'type: postgres\n    host: 127.0.0.1\n    port: 1\n    database: games\n    schema: public\n',
      ),
    });
    const { stdout, stderr, code } = await runConcord(['explain', games], {
      cwd: down.folder,
      environment: { CONCORD_SERVER_LOCAL_USER: 'reader' },
    });
    const path = join(down.folder, 'contracts');
    await down.remove();
    expect({ stderr, code }, path).toEqual({ stderr: '', code: 0 });
    expect(stdout).toContain('warning: The data of Game cannot be read now. This is what would run if it could.');
    expect(stdout).toContain('-- postgres');
    expect(stdout).toContain('list of league.Game');
    expect(stdout).toContain('-- duckdb');
    expect(stdout).toContain('rows of clubs.Team by teamId');
  });

  test('explains for a viewer', async () => {
    const { fetches } = await explainJson(
      '{ games { totalCount } }',
      '--role',
      'analyst',
      '--claims',
      '{"country": "NL"}',
    );
    expect(fetches[0]?.statements).toHaveLength(1);
    const wrong = await explain('{ games { totalCount } }', '--claims', 'NL');
    expect(wrong).toMatchObject({
      code: 1,
      stderr: `--claims takes an object as JSON, such as '{"country": "NL"}', or a file that holds one.\n`,
    });
  });
});
