import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listBlocks, readDocument, root } from './markdown.ts';

// The files are compiled, and run by the demo mesh and by the cases.
const excerpts = listBlocks(await readDocument('docs/custom-fields.md')).filter(({ language }) => language === 'ts');

test('docs/custom-fields.md has code.', () => {
  expect(excerpts).toHaveLength(3);
});

test.each(excerpts)('The code that docs/custom-fields.md shows of $label stands there.', async ({ label, text }) => {
  expect(await readFile(join(root, label), 'utf8')).toContain(text);
});
