import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildMesh } from '../../core/model/build.ts';
import { deriveChecks } from '../../core/quality/derive/derive.ts';
import { runConcord } from '../cli/run-concord.ts';
import { readText } from '../core/quality/contract-text.ts';
import { listBlocks, readDocument, replaceBlocks, root } from './markdown.ts';

const path = 'docs/trust.md';
const document = await readDocument(path);
const blocks = listBlocks(document);

test('docs/trust.md shows what the command prints on the demo.', async () => {
  expect((await runConcord(['demo'], { cwd: root })).code).toBe(0);
  const printed = new Map<(typeof blocks)[number], string>();
  for (const block of blocks) {
    const [line = ''] = block.text.split('\n');
    const words = /^\$ npx concord test (.*)$/.exec(line)?.[1];
    if (block.language !== 'console' || words === undefined) continue;
    const { stdout, stderr } = await runConcord(['test', ...words.split(' ')], { cwd: root });
    expect(stderr).toBe('');
    printed.set(block, `${line}\n${stdout}`);
  }
  expect(printed.size).toBe(2);
  await expect(replaceBlocks(document, printed)).toMatchFileSnapshot(join(root, path));
});

const accepted = blocks.filter(({ language, label }) => language === 'yaml' && label === 'accepted');

test('docs/trust.md has rules as examples.', () => {
  expect(accepted).toHaveLength(2);
});

test.each(accepted)('Rules that docs/trust.md shows can be measured: $text', ({ text }) => {
  const head = `apiVersion: v3.2.0
kind: DataContract
id: visits
version: 1.0.0
status: active
servers:
  - { server: files, type: local, path: './{object}.parquet', format: parquet }
`;
  const file = readText(`${head}${text}`, { domain: 'shop', absolutePath: '/data/shop/visits.odcs.yaml' });
  const { mesh, issues } = buildMesh([file], { variables: {}, roots: ['/data'] });
  const derived = deriveChecks([file], mesh);
  expect([...issues, ...derived.issues]).toEqual([]);
  expect(
    derived.checks.filter(({ origin }) => origin === 'quality' || origin === 'relationship').length,
  ).toBeGreaterThan(0);
});

test("The demo's data keep everything that its contracts promise, when they are fresh.", async () => {
  const { code, stdout } = await runConcord(['test', '--now', '2026-10-01T00:00:00Z', '--fail-on', 'info'], {
    cwd: root,
  });
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
    /^The test passed\. \d+ checks: \d+ passed, \d+ for people to judge\.$/,
  );
  expect(code).toBe(0);
});
