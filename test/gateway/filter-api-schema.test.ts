import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { ApolloServer } from '@apollo/server';
import { buildSchema, Kind, parse, printSchema, validate } from 'graphql';
import { expect, test } from 'vitest';
import { readContracts } from '../../core/contract/read.ts';
import { buildMesh } from '../../core/model/build.ts';
import { printSubgraphSdl } from '../../core/sdl/print.ts';
import { composeMesh } from '../../gateway/federation/compose.ts';
import { filterApiSchema } from '../../gateway/graphql/schema-by-role/filter-api-schema.ts';
import { schemaForRoles } from '../../gateway/graphql/schema-by-role/schema-for-roles.ts';
import { ServersByRole } from '../../gateway/graphql/schema-by-role/servers.ts';
import { listTopics } from '../cases/case-folders.ts';

const topic = listTopics(join(import.meta.dirname, '../cases')).find(({ name }) => name === 'access');
if (topic?.classifications === undefined) throw new Error('There are no cases of access.');
const { files } = await readContracts(join(topic.path, 'contracts'));
const { mesh } = buildMesh(files, { variables: {}, roots: [], classifications: topic.classifications });
const composed = composeMesh(
  mesh.domains.map((domain) => ({ name: domain.name, sdl: printSubgraphSdl(domain, mesh) })),
);
if (!('supergraphSdl' in composed)) throw new Error(JSON.stringify(composed.issues));
const api = Supergraph.build(composed.supergraphSdl).apiSchema().toGraphQLJSSchema();

/** Which fields of a query fit what the roles see, by their names in the answer. */
function validity(query: string, roles: readonly string[]): Readonly<Record<string, boolean>> {
  const schema = schemaForRoles(api, { mesh, scorecards: [] }, roles);
  const [operation] = parse(query, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
  return Object.fromEntries(
    operation.selectionSet.selections.map((selection) => {
      const only = { ...operation, selectionSet: { ...operation.selectionSet, selections: [selection] } };
      const name = selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : '';
      return [name, validate(schema, { kind: Kind.DOCUMENT, definitions: [only] }).length === 0];
    }),
  );
}

const caseNamed = (name: string) => {
  const found = topic.cases.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no case ${name}.`);
  return found;
};

test('Whatever a role may not use of a masked field is gone, and there for a role that may.', () => {
  const { query } = caseNamed('what is masked may be used nowhere');
  const asAnalyst = validity(query, ['analyst']);
  expect(Object.keys(asAnalyst).length).toBeGreaterThan(15);
  // A range of time is about the event time, which is not masked here where another time is.
  expect(Object.entries(asAnalyst).filter(([, isValid]) => isValid)).toEqual([]);
  expect(Object.values(validity(query, ['officer'])).every(Boolean)).toBe(true);
});

test('What every role together may use is the whole API, and no role sees what none may.', () => {
  const roles = ['officer', 'analyst', 'regional', 'care'];
  expect(printSchema(schemaForRoles(api, { mesh, scorecards: [] }, roles))).toBe(printSchema(api));
  const nobody = printSchema(schemaForRoles(api, { mesh, scorecards: [] }, []));
  expect(nobody).toContain('type Visit ');
  expect(nobody).not.toMatch(/Person|people|purchase/i);
});

test('Types that only hidden fields lead to go with them, and so do members of types that went.', () => {
  const schema = buildSchema(`
    type Query { a(only: In!): A  b: B  search: [AB!]  kept(of: Kind): String }
    type A { b: B  c: C }
    type B { secret: String }
    type C { x: Int }
    union AB = A | B
    input In { kind: Kind! }
    enum Kind { ONE }
    type Unreached { y: Int }
  `);
  const hidden = new Set(['B.secret', 'Kind.ONE']);
  const expected = buildSchema(`
    type Query { search: [AB!]  kept: String }
    type A { c: C }
    type C { x: Int }
    union AB = A
    type Unreached { y: Int }
  `);
  expect(printSchema(filterApiSchema(schema, hidden))).toBe(printSchema(expected));
});

test('Servers are remembered by roles that make a difference, and no more of them than allowed.', async () => {
  const loaded = { context: { apiSchema: api, coreSupergraphSdl: '' }, execute: async () => ({}) };
  const servers = new ServersByRole(loaded, { mesh, scorecards: [] }, () => new ApolloServer({ schema: api }), 2);
  const viewer = (...roles: string[]) => ({ roles, claims: {} });
  const first = await servers.find(viewer('analyst', 'care'));
  expect(await servers.find(viewer('care', 'analyst', 'care', 'stranger'))).toBe(first);
  expect(await servers.find(viewer('analyst'))).not.toBe(first);
  expect(await servers.find(viewer('officer'))).not.toBe(first);
  expect(servers.size).toBe(2);
  expect(await servers.find(viewer('analyst', 'care'))).not.toBe(first);
});
