import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runConcord } from '../cli/run-concord.ts';
import { listBlocks, readDocument, replaceBlocks, root } from './markdown.ts';

const path = 'docs/explain.md';

test('docs/explain.md shows what the command prints on the demo mesh.', async () => {
  // Otherwise there are warnings that data are missing.
  expect((await runConcord(['demo'], { cwd: root })).code).toBe(0);
  const document = await readDocument(path);
  const [block] = listBlocks(document).filter(({ language }) => language === 'console');
  const [line = ''] = block?.text.split('\n') ?? [];
  const query = /^\$ npx concord explain '([^']+)'$/.exec(line)?.[1];
  if (block === undefined || query === undefined) throw new Error(`${path} runs no query.`);
  const { stdout, stderr, code } = await runConcord(['explain', query], { cwd: root });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  const printed = replaceBlocks(document, new Map([[block, `${line}\n${stdout}`]]));
  await expect(printed).toMatchFileSnapshot(join(root, path));
});
