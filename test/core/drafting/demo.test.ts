import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { runConcord } from '../../cli/run-concord.ts';
import { root } from '../../docs/markdown.ts';
import {
  createWorkspace,
  keyOf,
  type Workspace,
  type WrittenContract,
  type WrittenObject,
  withoutProgress,
} from './workspace.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let workspace: Workspace;
let drafted: readonly WrittenObject[];
let written: readonly WrittenObject[];

beforeAll(async () => {
  expect((await runConcord(['demo'], { cwd: root })).code).toBe(0);
  workspace = await createWorkspace({ 'concord.yaml': `serveDrafts: true\nroots: [${join(root, '.concord/demo')}]\n` });
  // The manifest of the demo lies among its data.
  const files = (await readdir(join(root, '.concord/demo'))).filter((name) => name.endsWith('.parquet'));
  const paths = files.toSorted().map((name) => join(root, '.concord/demo', name));
  const { code, stderr } = await workspace.run('init', ...paths, '--domain', 'shop', '--name', 'demo');
  expect({ code, errors: withoutProgress(stderr) }).toEqual({ code: 0, errors: '' });
  drafted = (await workspace.contract('contracts/shop/demo.odcs.yaml')).schema;
  written = await readWritten();
});
afterAll(async () => await workspace.remove());

async function readWritten(): Promise<readonly WrittenObject[]> {
  const names = await readdir(join(root, 'contracts'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.odcs.yaml')).toSorted();
  const contracts: readonly WrittenContract[] = await Promise.all(
    files.map(async (name) => parse(await readFile(join(root, 'contracts', name), 'utf8'))),
  );
  return contracts.flatMap(({ schema }) => schema);
}

/** What a person wrote and the draft does not say, one line each. */
function listDifferences(): readonly string[] {
  return written.flatMap((own) => {
    const draft = drafted.find(({ name }) => name === own.name);
    if (draft === undefined) return [`${own.name} is missing`];
    const key = keyOf(own).join() === keyOf(draft).join() ? [] : [`${own.name}: key ${keyOf(own)} / ${keyOf(draft)}`];
    const columns = own.properties.filter(({ transformLogic }) => transformLogic === undefined);
    const types = columns.flatMap((property) => {
      const found = draft.properties.find(({ name }) => name === property.name);
      const isSame = found?.logicalType === property.logicalType;
      return isSame ? [] : [`${own.name}.${property.name}: ${property.logicalType} / ${found?.logicalType}`];
    });
    return [...key, ...types];
  });
}

test('Types and keys of the demo are drafted as they were written by hand.', () => {
  const differences = listDifferences();
  console.info(`Where the drafts differ from the contracts of the demo: ${differences.join('; ') || 'nowhere'}.`);
  expect(written).toHaveLength(11);
  expect(differences).toEqual([]);
});

test('Physical types of the demo are those that were written by hand.', () => {
  const pairs = written.flatMap(({ name, properties }) =>
    properties
      .filter(({ transformLogic, physicalType }) => transformLogic === undefined && physicalType !== undefined)
      .filter(({ logicalType }) => logicalType !== 'array' && logicalType !== 'object')
      .map((property) => {
        const draft = drafted
          .find((object) => object.name === name)
          ?.properties.find((one) => one.name === property.name);
        return [`${name}.${property.name}`, property.physicalType, draft?.physicalType];
      }),
  );
  expect(pairs.length).toBeGreaterThan(50);
  expect(pairs.filter(([, own, draft]) => own !== draft)).toEqual([]);
});

test('The data pass the tests that the draft asks for.', async () => {
  const { code, stdout } = await workspace.run('test');
  expect(code, stdout).toBe(0);
});

test('What was classified by hand as personal is hidden by the draft, and no value of it stands there.', async () => {
  const hidden = drafted.flatMap(({ properties }) =>
    properties.filter(({ classification }) => classification !== undefined).map(({ name }) => name),
  );
  expect(hidden).toEqual(['first_name', 'last_name', 'email', 'phone', 'birth_date', 'address']);
  const text = await workspace.read('contracts/shop/demo.odcs.yaml');
  expect(text).not.toMatch(/@|\+31|\b(19|200)\d\d-/);
});
