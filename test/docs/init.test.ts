import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runConcord } from '../cli/run-concord.ts';
import { listBlocks, readDocument, replaceBlocks, root } from './markdown.ts';

const path = 'docs/init.md';

test('docs/init.md shows the draft that its command writes.', async () => {
  expect((await runConcord(['demo'], { cwd: root })).code).toBe(0);
  const document = await readDocument(path);
  const blocks = listBlocks(document);
  const draft = blocks.find(({ language }) => language === 'yaml');
  const command = blocks.find(({ text }) => text.includes('--out -'));
  const line = /^\$ npx concord (init .*)\n$/.exec(command?.text ?? '')?.[1];
  if (draft === undefined || line === undefined) throw new Error(`${path} drafts nothing.`);
  const { stdout, code } = await runConcord(line.split(' '), { cwd: root });
  expect(code).toBe(0);
  await expect(replaceBlocks(document, new Map([[draft, stdout]]))).toMatchFileSnapshot(join(root, path));
});
