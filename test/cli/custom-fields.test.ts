import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customFieldCodes } from '../../core/errors/codes/custom-fields.ts';
import { ask } from '../gateway/ask.ts';
import { type Running, runConcord, startConcord } from './run-concord.ts';
import { createSmallMesh, type SmallMesh } from './small-mesh.ts';

const teamFields = `import { defineField, defineFields } from 'concord/fields';

const shout = (title: string | null): string => \`\${title ?? 'nobody'}!\`;

export default defineFields({
  Team: {
    cheer: defineField({
      type: 'String!',
      arguments: { times: 'Int!' },
      needs: { title: 'String' },
      resolve: (rows, { arguments: { times } }) => rows.map(({ title }) => shout(title).repeat(times)),
    }),
  },
});
`;

// Without its import, as a team that writes JavaScript may have it.
const gameFields = `export default {
  Game: { won: { type: 'Boolean', needs: { points: 'Int' }, resolve: (rows) => rows.map((row) => row.points === 3) } },
};
`;

describe('a mesh with custom fields in TypeScript and in JavaScript, in a folder without packages', () => {
  let mesh: SmallMesh;
  const running: Running[] = [];
  const start = (args: readonly string[]): Running => {
    const environment = { CONCORD_SUBGRAPH_KEY: 'a key of the tests, long enough to sign with' };
    const started = startConcord([...args, '--port', '0'], { cwd: mesh.folder, environment });
    running.push(started);
    return started;
  };
  beforeAll(async () => {
    mesh = await createSmallMesh({
      'contracts/clubs/fields.ts': teamFields,
      'contracts/league/fields.js': gameFields,
    });
  });
  afterAll(async () => {
    await Promise.all(running.map((server) => server.stop()));
    await mesh.remove();
  });

  test('check finds nothing wrong, and sdl shows the fields.', async () => {
    const { code, stdout } = await runConcord(['check'], { cwd: mesh.folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('0 errors, 0 warnings') });
    const sdl = await runConcord(['sdl', 'clubs'], { cwd: mesh.folder });
    expect(sdl.stdout).toContain('  cheer(times: Int!): String!\n');
  });

  test('Switched off, they are neither run nor served.', async () => {
    const environment = { CONCORD_CUSTOM_FIELDS: 'false' };
    const { code, stdout } = await runConcord(['sdl', 'clubs'], { cwd: mesh.folder, environment });
    expect(code).toBe(0);
    expect(stdout).toContain('type Team ');
    expect(stdout).not.toContain('cheer');
  });

  test('One process, and one for each domain behind a gateway, give the same bytes across domains.', async () => {
    const embedded = await start(['serve']).url();
    const clubs = await start(['serve', '--domain', 'clubs']).url();
    const league = await start(['serve', '--domain', 'league']).url();
    const distributed = await start([
      ...['gateway', '--subgraph', `clubs=${clubs}`, '--subgraph', `league=${league}`],
    ]).url();
    const query =
      '{ games { nodes { gameId won team { cheer(times: 2) once: cheer(times: 1) games { nodes { won } } } } } }';
    const [here, there] = await Promise.all([ask(embedded, query), ask(distributed, query)]);
    expect(there.text).toBe(here.text);
    const bears = { cheer: 'Bears!Bears!', once: 'Bears!', games: { nodes: [{ won: true }, { won: false }] } };
    expect(here.body).toMatchObject({
      data: { games: { nodes: [{ gameId: '10', won: true, team: bears }, {}, {}, { won: false, team: null }] } },
    });
  });
});

/** A contract whose object has a relation to itself and one to another domain. */
function contractOf(index: number): string {
  return `apiVersion: v3.2.0
kind: DataContract
id: games${index}
name: Games
version: 1.0.0
status: active
servers:
  - { server: local, type: local, path: ../../data/games.csv, format: csv }
schema:
  - name: games
    customProperties:
      - { property: graphqlName, value: ${typeOf(index)} }
      - { property: graphqlCollection, value: games${index} }
    properties:
      - { name: game_id, logicalType: integer, physicalType: BIGINT, primaryKey: true }
      - { name: points, logicalType: integer, physicalType: INTEGER }
      - name: place
        logicalType: object
        properties: [{ name: kind, logicalType: string, enum: [{ value: HOME }, { value: AWAY }] }]
      - name: team_id
        logicalType: integer
        physicalType: BIGINT
        relationships:
          - to: ../clubs/teams.odcs.yaml#/schema/teams/properties/team_id
            customProperties: [{ property: inverseName, value: games${index} }]
      - name: rival_id
        logicalType: integer
        physicalType: BIGINT
        relationships:
          - to: games.game_id
            customProperties: [{ property: inverseName, value: rivals }]
`;
}

const domainOf = (index: number): string => `league-${index}`;
const typeOf = (index: number): string => `Games${index}Row`;

/** Each with the first issue's code, line and words of its sentence. */
const mistakes: readonly (readonly [text: string, code: string, line: number, words: string])[] = [
  ['export default {};\nconst wrong = ;', 'FIELDS_UNREADABLE', 2, 'cannot be loaded'],
  ["import 'nowhere-at-all';\nexport default {};", 'FIELDS_UNREADABLE', 1, 'nowhere-at-all'],
  ['export default {};\n\nthrow new Error("not today");', 'FIELDS_UNREADABLE', 3, 'not today'],
  ['enum Kind { A }\nexport default {};', 'FIELDS_UNREADABLE', 1, 'enum'],
  ['export const fields = {};', 'FIELDS_MALFORMED', 1, 'exports no object by default'],
  ['export default {\n  NAME: [],\n};', 'FIELDS_MALFORMED', 2, 'are no object'],
  ["export default {\n  NAME: {\n    f: { type: 'Int' },\n  },\n};", 'FIELDS_MALFORMED', 3, '"resolve" of NAME.f'],
  ["export default { NAME: {\n  f: { type: 'Int', need: {}, resolve } } };", 'FIELDS_MALFORMED', 2, '"need"'],
  ["export default { NAME: { f: { type: 'Int', needs: ['points'], resolve } } };", 'FIELDS_MALFORMED', 1, '"needs"'],
  [
    "export default { NAME: { f: { type: 'Int', arguments: { a: 1 }, resolve } } };",
    'FIELDS_MALFORMED',
    1,
    '"arguments"',
  ],
  ["export default {\n  Thing: { f: { type: 'Int', resolve } } };", 'FIELDS_OBJECT_UNKNOWN', 2, 'has no type "Thing"'],
  [
    "export default { Team: { f: { type: 'Int', resolve } } };",
    'FIELDS_OBJECT_UNKNOWN',
    1,
    'belongs to the domain clubs',
  ],
  ["export default { NAME: { f: { type: 'Text!', resolve } } };", 'FIELDS_TYPE_INVALID', 1, '"Text!"'],
  ["export default { NAME: { f: { type: 'Enum', resolve } } };", 'FIELDS_TYPE_INVALID', 1, 'without "values"'],
  ["export default { NAME: { f: { type: 'Enum', values: { a: '' }, resolve } } };", 'FIELDS_NAME_INVALID', 1, '"a"'],
  ["export default { NAME: { f: { type: 'Enum', values: {}, resolve } } };", 'FIELDS_NAME_INVALID', 1, 'has no value'],
  [
    "export default { NAME: { f: { type: 'Int', arguments: { a: 'Enum' }, resolve } } };",
    'FIELDS_TYPE_INVALID',
    1,
    'argument a',
  ],
  [
    "export default { NAME: { f: { type: 'Int', arguments: { A: 'Int' }, resolve } } };",
    'FIELDS_NAME_INVALID',
    1,
    '"A"',
  ],
  [
    "export default { NAME: { f: { type: 'Int', needs: { pionts: 'Int' }, resolve } } };",
    'FIELDS_NEED_UNKNOWN',
    1,
    'pionts',
  ],
  [
    "export default { NAME: { f: { type: 'Int', needs: { points: 'String' }, resolve } } };",
    'FIELDS_TYPE_INVALID',
    1,
    'makes it Int',
  ],
  [
    "export default { NAME: { f: { type: 'Int', needs: { points: 'Int!' }, resolve } } };",
    'FIELDS_TYPE_INVALID',
    1,
    'as Int!',
  ],
  [
    "export default { NAME: { f: { type: 'Int', needs: { 'team.title': 'String' }, resolve } } };",
    'FIELDS_NEED_UNKNOWN',
    1,
    'another domain',
  ],
  [
    "export default { NAME: { f: { type: 'Int', needs: { 'rival.gameId': 'ID!' }, resolve } } };",
    'FIELDS_TYPE_INVALID',
    1,
    'makes it ID.',
  ],
  [
    "export default { NAME: { f: { type: 'Int', needs: { 'rivals.gameId': 'ID' }, resolve } } };",
    'FIELDS_NEED_UNKNOWN',
    1,
    'many rows',
  ],
  [
    "export default { NAME: { points: { type: 'Int', resolve } } };",
    'FIELDS_NAME_INVALID',
    1,
    'a field "points" already',
  ],
  ["export default { NAME: { team: { type: 'Int', resolve } } };", 'FIELDS_NAME_INVALID', 1, 'a field "team" already'],
  [
    "export default { NAME: { rivalsAggregate: { type: 'Int', resolve } } };",
    'FIELDS_NAME_INVALID',
    1,
    '"rivalsAggregate" already',
  ],
  ["export default { NAME: { count: { type: 'Int', resolve } } };", 'FIELDS_NAME_INVALID', 1, 'reserved'],
  ["export default { NAME: { a_b: { type: 'Int', resolve } } };", 'FIELDS_NAME_INVALID', 1, 'no name of a field'],
  [
    "export default { NAME: { placeKind: { type: 'Enum', values: { A: '' }, resolve } } };",
    'FIELDS_NAME_INVALID',
    1,
    'RowPlaceKind',
  ],
];

describe('custom fields with mistakes', () => {
  // Every mistake in a domain of its own, so that one run of the command finds them all.
  let mesh: SmallMesh;
  let found: readonly {
    readonly code: string;
    readonly file: string;
    readonly line: number;
    readonly sentence: string;
  }[];
  let served: Awaited<ReturnType<typeof runConcord>>;
  beforeAll(async () => {
    const files = mistakes.flatMap(([text], index) => [
      [`contracts/${domainOf(index)}/fields.ts`, `${text.replaceAll('NAME', typeOf(index))}\nfunction resolve() {}\n`],
      [`contracts/${domainOf(index)}/games.odcs.yaml`, contractOf(index)],
    ]);
    mesh = await createSmallMesh(Object.fromEntries(files));
    const { stdout, stderr } = await runConcord(['check', '--format', 'json'], { cwd: mesh.folder });
    expect(stderr).not.toMatch(/\n\s+at /);
    found = JSON.parse(stdout).issues;
    served = await runConcord(['serve', '--port', '0'], { cwd: mesh.folder });
  });
  afterAll(() => mesh.remove());

  test.each(mistakes.map((mistake, index) => [index, ...mistake] as const))(
    'Mistake %i is found: %s',
    (index, _text, code, line, words) => {
      const issues = found.filter(({ file }) => file === `contracts/${domainOf(index)}/fields.ts`);
      expect(issues).toMatchObject([{ code, line }]);
      expect(issues[0]?.sentence).toContain(words.replaceAll('NAME', typeOf(index)));
    },
  );

  test('There are no other issues, and nothing is served.', () => {
    expect(found.filter(({ file }) => !file.endsWith('fields.ts'))).toEqual([]);
    expect(served).toMatchObject({ code: 1, stderr: expect.stringContaining('Nothing is served') });
  });

  test('Every code of custom fields is among them.', () => {
    expect([...new Set(mistakes.map(([, code]) => code))].toSorted()).toEqual(Object.keys(customFieldCodes).toSorted());
  });
});
