import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkProducts } from '../../../core/contract/products/check-ports.ts';
import { readProducts } from '../../../core/contract/products/read.ts';
import { readContracts } from '../../../core/contract/read.ts';

// Each folder is a domain with a bad product, so that all of them are one folder of contracts.
const folder = resolve(import.meta.dirname, '../../invalid/product');

describe('a bad data product is answered with exactly these issues', async () => {
  const { files: contracts } = await readContracts('.', { cwd: folder });
  const { files, issues } = await readProducts('.', { cwd: folder });
  const checked = checkProducts(files, contracts);
  const all = [...issues, ...checked.issues];
  test.for(readdirSync(folder))('%s', async (name) => {
    const found = all.filter(({ file }) => file.startsWith(`${name}/`)).map(({ file: _, path: __, ...issue }) => issue);
    expect(found).not.toEqual([]);
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(`${folder}/${name}/issues.json`);
  });

  test('and what is still usable is used', () => {
    const used = checked.files.map(({ product }) => product.id);
    expect(used).toEqual(['domain-differs', 'ports-beside-contracts', 'twice']);
  });
});
