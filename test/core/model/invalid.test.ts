import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelCodes } from '../../../core/errors/codes/model.ts';
import { buildCase, printIssues } from './read-case.ts';

const root = join(import.meta.dirname, '../../invalid/model');

// Each folder holds contracts, as `<domain>/<name>.odcs.yaml`, and the exact issues that they must produce.
describe('contracts whose meaning is wrong', () => {
  const cases = readdirSync(root);

  it('are many', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  it.each(cases)('%s', async (name) => {
    const folder = join(root, name);
    const { issues } = await buildCase(folder);
    expect(issues).not.toEqual([]);
    await expect(printIssues(issues, folder)).toMatchFileSnapshot(join(folder, 'issues.json'));
  });

  it('produce every code of the table somewhere', async () => {
    const built = await Promise.all(cases.map((name) => buildCase(join(root, name))));
    const produced = new Set(built.flatMap(({ issues }) => issues.map(({ code }) => code)));
    expect(Object.keys(modelCodes).filter((code) => !produced.has(code as keyof typeof modelCodes))).toEqual([]);
  });
});
