import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument, root } from './markdown.ts';

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

async function readPackage(folder: string): Promise<Package> {
  return JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
}

const [, runtime = '', development = ''] = (await readDocument('docs/dependencies.md')).split(/^## /m);

/** Package and licence of each row; a row without a reason or upkeep does not count. */
function listRows(section: string): readonly (readonly [string, string])[] {
  const rows = section.matchAll(/^\| `([^`]+)` \| ([^|]+) \| [^|]{3,} \| [^|]{3,} \|$/gm);
  return [...rows].map(([, name = '', licence = '']) => [name, licence] as const);
}

const project = await readPackage('.');

test.each([
  ['dependency', runtime, project.dependencies],
  ['development dependency', development, project.devDependencies],
])('docs/dependencies.md gives every %s of package.json a row, and no other.', (_, section, expected = {}) => {
  expect(listRows(section).map(([name]) => name)).toEqual(Object.keys(expected).toSorted());
});

test.each([...listRows(runtime), ...listRows(development)])('The installed %s is under %s.', async (name, licence) => {
  expect((await readPackage(join('node_modules', name))).license).toBe(licence);
});

test('Versions are exact.', () => {
  const versions = Object.values({ ...project.dependencies, ...project.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});
