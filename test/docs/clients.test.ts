import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listBlocks, readDocument, root } from './markdown.ts';

const shown = listBlocks(await readDocument('docs/clients.md')).filter(({ label }) => label !== '');

test('docs/clients.md shows the files that the tests of clients use.', async () => {
  expect(shown.map(({ label }) => label)).toEqual(['test/clients/apollo/codegen.yaml', 'test/clients/apollo/cache.ts']);
  for (const { label, text } of shown) expect(text).toBe(await readFile(join(root, label), 'utf8'));
});
