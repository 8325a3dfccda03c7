import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContracts } from '../../../core/contract/read.ts';
import { buildMesh } from '../../../core/model/build.ts';

// Each folder is a domain with one bad contract, so that all of them are one folder of contracts.
const folder = resolve(import.meta.dirname, '../../invalid/contract');

describe('a bad contract is answered with exactly these issues', async () => {
  const { issues, partials } = await readContracts('.', { cwd: folder });
  test.for(readdirSync(folder))('%s', async (name) => {
    const found = issues
      .filter(({ file }) => file.startsWith(`${name}/`))
      .map(({ file: _, path: __, ...issue }) => issue);
    expect(found).not.toEqual([]);
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(`${folder}/${name}/issues.json`);
  });

  test('Of most of them the rest is judged all the same, whatever is wrong.', () => {
    const judged = partials.map(({ file }) =>
      buildMesh([file], { variables: {}, roots: ['/data'], serveDrafts: 'yes' }),
    );
    expect(judged.length).toBeGreaterThan(12);
    expect(judged.flatMap(({ mesh }) => mesh.domains).length).toBeGreaterThan(12);
  });
});
