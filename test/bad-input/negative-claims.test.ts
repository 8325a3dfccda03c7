import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOf, makeFolder, type ServedFiles, serveFiles, writeRows } from '../core/engines/serve-files.ts';
import { noNumbers } from './claims.ts';

/**
 * Rules that let rows through which are *not* of a claim, by every operator and combination: a claim that is no value of
 * the column denies. That nothing equals it would else show every row.
 */
const claim = '{ claim: given }';
const rules = [
  `{ toy_id: { ne: ${claim} } }`,
  `{ toy_id: { notIn: ${claim} } }`,
  `{ not: { toy_id: { eq: ${claim} } } }`,
  `{ not: { toy_id: { in: ${claim} } } }`,
  `{ not: { not: { toy_id: { ne: ${claim} } } } }`,
  `{ or: [{ name: { eq: Bear } }, { toy_id: { ne: ${claim} } }] }`,
  `{ or: [{ toy_id: { ne: ${claim} } }, { toy_id: { isNull: true } }] }`,
  `{ and: [{ toy_id: { ne: ${claim} } }, { toy_id: { gte: 0 } }] }`,
  `{ not: { and: [{ toy_id: { eq: ${claim} } }, { name: { eq: Bear } }] } }`,
  ...['lt', 'lte', 'gt', 'gte'].map((operator) => `{ toy_id: { ${operator}: ${claim} } }`),
  ...['lt', 'lte', 'gt', 'gte'].map((operator) => `{ not: { toy_id: { ${operator}: ${claim} } } }`),
];

let folder: Awaited<ReturnType<typeof makeFolder>>;
let served: ServedFiles;

beforeAll(async () => {
  folder = await makeFolder();
  await writeRows(
    "SELECT * FROM (VALUES (1::BIGINT, 'Bear'), (2, 'Panda'), (3, NULL)) AS toys(toy_id, name)",
    join(folder.path, 'toys.parquet'),
  );
  served = await serveFiles(folder.path, {
    objects: `
  - name: toys
    properties:
      - { name: toy_id, logicalType: integer, physicalType: BIGINT, primaryKey: true }
      - { name: name, logicalType: string }
roles:
${rules
  .map((rule, at) => `  - { role: r${at}, access: read, customProperties: [{ property: rowFilter, value: ${rule} }] }`)
  .join('\n')}
`,
  });
});

afterAll(async () => {
  await served?.close();
  await folder?.remove();
});

const query =
  '{ toys { nodes { toyId } totalCount } toysAggregate { value { count } } toysGroupBy(by: [{ dimension: name }]) { totalCount } toy(toyId: 2) { name } }';
const ask = (role: number, given: unknown) =>
  served.subgraph.execute({ viewer: { roles: [`r${role}`], claims: { given } }, query });

test.each(noNumbers)('%s', async (_, given) => {
  for (const [role, rule] of rules.entries()) {
    const answer = await ask(role, given);
    expect(codesOf(answer), rule).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(answer.data).toEqual({ toys: null, toysAggregate: null, toysGroupBy: null, toy: null });
  }
  const all = { roles: rules.map((_rule, at) => `r${at}`), claims: { given } };
  expect(codesOf(await served.subgraph.execute({ viewer: all, query }))).toHaveLength(4);
});

test('A claim that is a value gives the rows that are not of it.', async () => {
  for (const [role, rule] of rules.entries()) {
    const isList = /(notIn|in):/.test(rule);
    for (const given of isList ? [['1'], [1]] : ['1', 1]) {
      const answer = await ask(role, given);
      expect(answer.errors, rule).toBeUndefined();
      if (/ ne:|notIn|not: \{ toy_id: \{ (eq|in)/.test(rule) && !rule.includes('or:'))
        expect(JSON.stringify(answer.data?.toys), rule).toBe('{"nodes":[{"toyId":"2"},{"toyId":"3"}],"totalCount":2}');
    }
  }
});
