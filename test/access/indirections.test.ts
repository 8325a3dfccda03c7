import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type AnyField, defineFields } from 'concord/fields';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseContract } from '../../core/contract/parse.ts';
import { openDuckDb } from '../../core/engines/duckdb/engine.ts';
import { defaultEngineSettings, type Engine } from '../../core/engines/engine.ts';
import type { Classifications } from '../../core/model/access/access.ts';
import type { Viewer } from '../../core/model/access/viewer.ts';
import { buildMesh } from '../../core/model/build.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { readFields } from '../../subgraphs/custom-fields/read-fields.ts';
import { createSubgraph, type DomainSubgraph } from '../../subgraphs/domain/domain-subgraph.ts';

/**
 * A value that a viewer may not see, behind everything that reads a value on behalf of another property: masks, members,
 * computed dimensions, measures, related measures, custom fields, times. Each once for every way to hide a value.
 */
const hidings = ['denied', 'redacted', 'hashed', 'gone', 'odd', 'own'] as const;
const classifications: Classifications = {
  denied: { access: 'deny', clear: ['officer'] },
  redacted: { access: 'mask', mask: 'redact', clear: ['officer'] },
  hashed: { access: 'mask', mask: 'hash', clear: ['officer'] },
  gone: { access: 'mask', mask: 'null', clear: ['officer'] },
  // `odd` is no classification of the mesh.
};
const officer: Viewer = { roles: ['officer'], claims: {} };
const analyst: Viewer = { roles: ['analyst'], claims: {} };

/** What hides a property; `own` is hidden by a mask of its own, from everybody. */
const hides = (hiding: (typeof hidings)[number]) =>
  hiding === 'own' ? custom('mask', 'redact') : { classification: hiding };
const custom = (property: string, value: unknown) => ({ customProperties: [{ property, value }] });
const text = { logicalType: 'string', physicalType: 'VARCHAR' };
const standIn = (encryptedName: string) => ({ ...text, encryptedName, ...custom('mask', 'encryptedName') });
const computed = (semanticType: string, transformLogic: string) => ({
  logicalType: 'string',
  semanticType,
  transformLogic,
});

const propertiesOf = (h: (typeof hidings)[number]) => [
  { name: `${h}_secret`, ...text, ...hides(h) },
  { name: `${h}_card`, ...standIn(`${h}_secret`) },
  { name: `${h}_chain`, ...standIn(`${h}_card`) },
  {
    name: `${h}_box`,
    logicalType: 'object',
    properties: [
      { name: 'token', ...text, ...hides(h) },
      { name: 'card', ...standIn('token') },
    ],
  },
  {
    name: `${h}_boxes`,
    logicalType: 'array',
    items: {
      name: 'box',
      logicalType: 'object',
      properties: [
        { name: 'token', ...text, ...hides(h) },
        { name: 'card', ...standIn('token') },
      ],
    },
  },
  { name: `${h}_dim`, ...computed('dimension', `UPPER(${h}_secret)`) },
  { name: `${h}_closed_dim`, ...computed('dimension', "CONCAT('CANARY', open)"), ...hides(h) },
  { name: `${h}_second_dim`, ...computed('dimension', `CONCAT(${h}_closed_dim, '!')`) },
  {
    name: `${h}_third_dim`,
    ...computed('dimension', `CASE WHEN ${h}_second_dim = 'x' THEN 'a' ELSE ${h}_second_dim END`),
  },
  { name: `${h}_most`, ...computed('measure', `MAX(${h}_secret)`) },
  { name: `${h}_closed_most`, ...computed('measure', "MAX(CONCAT('CANARY', open))"), ...hides(h) },
  { name: `${h}_second_most`, ...computed('measure', `COALESCE(${h}_closed_most, 'none')`) },
  { name: `${h}_dim_most`, ...computed('measure', `MAX(${h}_second_dim)`) },
  {
    name: `${h}_some_most`,
    ...computed('measure', `MAX(CONCAT('CANARY', open)) FILTER (WHERE ${h}_closed_dim <> '')`),
  },
  { name: `${h}_related`, ...computed('measure', `MAX(notes.${h}_note)`) },
];

const wholeNumber = { logicalType: 'integer', physicalType: 'BIGINT' };
const contract = {
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'people',
  version: '1.0.0',
  status: 'active',
  servers: [{ server: 'file', type: 'duckdb', database: 'people.duckdb', schema: 'main' }],
  roles: [
    { role: 'officer', access: 'read' },
    { role: 'analyst', access: 'read' },
  ],
  schema: [
    {
      name: 'people',
      properties: [
        { name: 'person_id', ...wholeNumber, primaryKey: true },
        { name: 'open', ...text },
        { name: 'left_card', ...standIn('right_card') },
        { name: 'right_card', ...standIn('left_card') },
        ...hidings.flatMap(propertiesOf),
      ],
    },
    {
      name: 'notes',
      properties: [
        { name: 'note_id', ...wholeNumber, primaryKey: true },
        { name: 'open', ...text },
        {
          name: 'person_id',
          ...wholeNumber,
          relationships: [{ type: 'foreignKey', to: 'people.person_id' }],
        },
        ...hidings.map((h) => ({
          name: `${h}_note`,
          ...computed('dimension', "CONCAT('CANARY', open)"),
          ...hides(h),
        })),
      ],
    },
    {
      name: 'moments',
      properties: [
        { name: 'moment_id', ...wholeNumber, primaryKey: true },
        {
          name: 'seen_at',
          logicalType: 'timestamp',
          physicalType: 'TIMESTAMP',
          classification: 'denied',
          ...custom('eventTime', true),
        },
      ],
    },
    {
      name: 'loose',
      properties: [
        { name: 'open', ...text },
        { name: 'secret', ...text, classification: 'denied' },
      ],
    },
  ],
};

/** Code that gives what it needs as it got it; the types of its needs are known to the contract only. */
const reads = (field: string): AnyField => ({
  type: 'String',
  needs: { [field]: 'String' },
  resolve: ((rows: readonly Readonly<Record<string, unknown>>[]) =>
    rows.map((row) => Object.values(row)[0])) as AnyField['resolve'],
});
const fields = defineFields({
  Person: Object.fromEntries(
    hidings.flatMap((h) => [
      [`${h}Told`, reads(`${h}Secret`)],
      [`${h}ToldCard`, reads(`${h}Card`)],
      [`${h}ToldDim`, reads(`${h}SecondDim`)],
    ]),
  ),
});

let folder: string;
let engine: Engine;
let subgraph: DomainSubgraph;
const statements: string[] = [];

const database = [
  `CREATE TABLE people (person_id BIGINT, open VARCHAR, left_card VARCHAR, right_card VARCHAR, ${hidings
    .map(
      (h) =>
        `${h}_secret VARCHAR, ${h}_card VARCHAR, ${h}_chain VARCHAR, ${h}_box STRUCT(token VARCHAR, card VARCHAR), ${h}_boxes STRUCT(token VARCHAR, card VARCHAR)[]`,
    )
    .join(', ')})`,
  ...[1, 2].map(
    (id) =>
      `INSERT INTO people VALUES (${id}, 'o${id}', 'CANARYl', 'CANARYr', ${hidings
        .map(
          () =>
            `'CANARY${id}', 'CANARYc', 'CANARYd', {token: 'CANARY${id}', card: 'CANARYc'}, [{token: 'CANARY${id}', card: 'CANARYc'}]`,
        )
        .join(', ')})`,
  ),
  'CREATE TABLE notes (note_id BIGINT, open VARCHAR, person_id BIGINT)',
  "INSERT INTO notes VALUES (1, 'n1', 1), (2, 'n2', 2)",
  'CREATE TABLE moments (moment_id BIGINT, seen_at TIMESTAMP)',
  "INSERT INTO moments VALUES (1, '2031-07-09 01:02:03')",
  'CREATE TABLE loose (open VARCHAR, secret VARCHAR)',
  "INSERT INTO loose VALUES ('a', 'CANARY2'), ('a', 'CANARY1')",
];

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'concord-indirections-')));
  const instance = await DuckDBInstance.create(join(folder, 'people.duckdb'));
  const connection = await instance.connect();
  for (const statement of database) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
  const file = join(folder, 'people.odcs.yaml');
  const parsed = parseContract(JSON.stringify(contract), { file, absolutePath: file, domain: 'people' });
  const read = readFields(fields, { domain: 'people', file: 'fields.ts', text: '' });
  const { mesh, issues } = buildMesh(parsed.file === undefined ? [] : [parsed.file], {
    variables: {},
    roots: [folder],
    classifications,
    customFields: read.declared,
  });
  const [domain] = mesh.domains;
  const wrong = [...parsed.issues, ...read.issues, ...issues].filter(({ severity }) => severity === 'error');
  if (domain === undefined || wrong.length > 0) throw new Error(JSON.stringify(wrong));
  engine = await openDuckDb({
    objects: domain.objects,
    roots: [folder],
    settings: { ...defaultEngineSettings, threads: 1 },
  });
  subgraph = createSubgraph({
    domain,
    mesh,
    sdl: printSubgraphSdl(domain, mesh),
    fieldCode: read.code,
    engine,
    cursorSecret: 'indirections',
    observe: (_plan, statement) => statements.push(statement.text),
  });
});

afterAll(async () => {
  await subgraph?.close();
  await engine?.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = async (viewer: Viewer, query: string) => {
  const answer = await subgraph.execute({ viewer, query });
  return { text: JSON.stringify(answer), codes: (answer.errors ?? []).map(({ extensions }) => extensions.code) };
};

const rows = (selection: string) => `{ people { nodes { personId ${selection} } } }`;

/** What shows something else in the place of a value: nothing of the value may be in it. */
const masked = (h: string) => [
  ['a mask by another column', rows(`${h}Card`)],
  ['a mask by a column that is masked by another', rows(`${h}Chain`)],
  ['a mask by a member of the same value', rows(`${h}Box { card }`)],
  ['a mask by a member of the same element', rows(`${h}Boxes { card }`)],
  [
    'a mask in a row that is reached by a relation',
    `{ notes { nodes { person { ${h}Card ${h}Chain ${h}Box { card } } } } }`,
  ],
  [
    'a mask of an entity',
    `{ _entities(representations: [{ __typename: "Person", personId: "1" }]) { ... on Person { ${h}Card ${h}Chain ${h}Boxes { card } } } }`,
  ],
];

const clearOnly = ['Dim', 'SecondDim', 'ThirdDim'];
const measures = ['Most', 'SecondMost', 'DimMost', 'SomeMost', 'Related'];

/** What computes with a value: it is refused as a whole. */
const refused = (h: string) => [
  ...clearOnly.flatMap((dim) => [
    [`${dim} in rows`, rows(`${h}${dim}`)],
    [`${dim} in a filter`, `{ people(filter: { ${h}${dim}: { startsWith: "CAN" } }) { totalCount } }`],
    [`${dim} in an order`, `{ people(orderBy: [{ field: ${h}${dim} }]) { nodes { personId } } }`],
    [`${dim} in groups`, `{ peopleGroupBy(by: [{ dimension: ${h}${dim} }]) { nodes { ${h}${dim} count } } }`],
    [`${dim} in a function`, `{ peopleAggregate { value { ${h}${dim} { max } } } }`],
    [`${dim} of a related row`, `{ notes(orderBy: [{ relation: person_${h}${dim} }]) { nodes { noteId } } }`],
  ]),
  ...measures.flatMap((measure) => [
    [`${measure} of all`, `{ peopleAggregate { value { ${h}${measure} } } }`],
    [`${measure} of groups`, `{ peopleGroupBy(by: [{ dimension: open }]) { nodes { ${h}${measure} } } }`],
    [`${measure} of totals`, `{ peopleGroupBy(by: [{ dimension: open }]) { totals { ${h}${measure} } } }`],
    [
      `${measure} in an order`,
      `{ peopleGroupBy(by: [{ dimension: open }], orderBy: [{ metric: ${h}${measure} }]) { nodes { open } } }`,
    ],
    [
      `${measure} in a condition`,
      `{ peopleGroupBy(by: [{ dimension: open }], having: { ${h}${measure}: { gt: "C" } }) { nodes { open } } }`,
    ],
  ]),
  ['a custom field', rows(`${h}Told`)],
  ['a custom field of a masked column', rows(`${h}ToldCard`)],
  ['a custom field of a computed dimension', rows(`${h}ToldDim`)],
  ['a filter by a masked column', `{ people(filter: { ${h}Card: { eq: "CANARY1" } }) { totalCount } }`],
];

describe.each(hidings)('A value that is %s', (h) => {
  test.each(masked(h))('is not shown by %s', async (_, query) => {
    const { text: answer, codes } = await ask(analyst, query);
    expect(codes).toEqual([]);
    expect(answer).not.toContain('CANARY');
  });

  test.each(refused(h))('is not computed with by %s', async (_, query) => {
    const { text: answer, codes } = await ask(analyst, query);
    expect(answer).not.toMatch(/canary/i);
    expect(codes, answer).toContain('FORBIDDEN');
  });

  // Nobody may see what is odd, or masked by the property's own mask.
  if (h === 'odd' || h === 'own') return;
  test('is there for those who may see it', async () => {
    const cards = masked(h).map(([, query = '']) => ask(officer, query));
    for (const { text: answer } of await Promise.all(cards)) expect(answer).toContain('CANARY1');
    for (const [what, query = ''] of refused(h)) {
      if (/masked/.test(what ?? '')) continue;
      const { codes, text: answer } = await ask(officer, query);
      expect(codes, answer).toEqual([]);
      if (/in rows|of all|of groups|of totals|custom field/.test(what ?? '')) expect(answer).toContain('CANARY');
    }
  });
});

test('Two columns that stand for one another show nothing.', async () => {
  for (const viewer of [officer, analyst]) {
    const { text: answer, codes } = await ask(viewer, rows('leftCard rightCard'));
    expect(codes).toEqual([]);
    expect(answer).toContain('"leftCard":null,"rightCard":null');
  }
});

test('A time that is denied is not told by the age of the data, a range, or a page.', async () => {
  const told =
    '{ moments { nodes { momentId } edges { cursor } meta { dataAsOf } } momentsAggregate { meta { dataAsOf } value { count } } }';
  expect((await ask(officer, told)).text).toContain('2031-07-09');
  expect((await ask(analyst, told)).text).not.toContain('2031');
  const range = await ask(analyst, '{ moments(timeRange: { last: "P100Y" }) { totalCount } }');
  expect(range.codes).toEqual(['FORBIDDEN']);
});

test('Rows without a key are not ordered by what is denied.', async () => {
  const statementOf = async (viewer: Viewer) => {
    statements.length = 0;
    const { codes } = await ask(viewer, '{ looses { nodes { open } pageInfo { endCursor } } }');
    expect(codes).toEqual([]);
    return statements.join();
  };
  expect(await statementOf(officer)).toContain('"secret"');
  expect(await statementOf(analyst)).not.toContain('"secret"');
});
