import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const rooms = ['core', 'subgraphs', 'gateway', 'app', 'cli'];

/** The TypeScript files of the rooms, by their paths from the root. */
const files = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(room, file)),
);
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

/** An engine's folder names its parts as the other engines do. */
function engineOf(file: string): string | undefined {
  return /^core\/engines\/([a-z]+)\//.exec(file)?.[1];
}

/** Exported types of one name, with the files that they are in. */
function findNamesakes(): readonly string[] {
  const types = files.flatMap((file) =>
    [...(texts.get(file) ?? '').matchAll(/^export (?:interface|type|class|abstract class) (\w+)/gm)].map(
      ([, name = '']) => ({ name, file }),
    ),
  );
  const byName = Map.groupBy(types, ({ name }) => name);
  return [...byName].flatMap(([name, found]) => {
    const engines = new Set(found.map(({ file }) => engineOf(file)));
    const isOnePerEngine = engines.size === found.length && !engines.has(undefined);
    return found.length === 1 || isOnePerEngine ? [] : [`${name}: ${found.map(({ file }) => file).join(', ')}`];
  });
}

test('There are files to look at.', () => {
  expect(files.length).toBeGreaterThan(400);
});

test('No two exported types have one name.', () => {
  expect(findNamesakes()).toEqual([]);
});

test('No file has more than 400 lines.', () => {
  const long = files.filter((file) => (texts.get(file) ?? '').split('\n').length > 401);
  expect(long).toEqual([]);
});

test('No folder has more than 17 files, but for the comparisons of two contracts, one a concern.', () => {
  const folders = Map.groupBy(files, dirname);
  const large = [...folders].filter(([, found]) => found.length > 17).map(([folder]) => folder);
  expect(large).toEqual(['core/evolution/compare']);
});

test('No folder stands beside a file of its name.', () => {
  const folders = new Set(files.map(dirname));
  expect(files.filter((file) => folders.has(file.replace(/\.ts$/, '')))).toEqual([]);
});
