import { access, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { errorCodes } from '../../core/errors/error-codes.ts';
import { runConcord } from '../cli/run-concord.ts';
import { listDocuments, readDocument, root, withoutBlocks } from './markdown.ts';

const documents = await Promise.all(
  (await listDocuments()).map(async (path) => ({ path, text: withoutBlocks(await readDocument(path)) })),
);

/** Links to files of the project, from its root. */
function listLinks(path: string, text: string): readonly string[] {
  const targets = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^https?:/.test(target)).map((target) => normalize(join(dirname(path), target)));
}

/** Names of files and folders of the project in backticks. A `*` stands for any name, so the folder counts. */
function listPaths(text: string): readonly string[] {
  const names = [...text.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);
  return names
    .filter((name) => /^(?:\.ci|app|cli|contracts|core|docs|gateway|subgraphs|test)\/[^<>{}]*$/.test(name))
    .map((name) => (name.includes('*') ? dirname(name) : name));
}

/** Links to headings that their document lacks; an anchor is the heading as GitHub writes it. */
async function listMissingHeadings(path: string, text: string): Promise<readonly string[]> {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)];
  const missing = links.map(async ([, target = '', anchor = '']) => {
    const document = target === '' ? path : normalize(join(dirname(path), target));
    const headings = withoutBlocks(await readDocument(document)).matchAll(/^#+ (.+)$/gm);
    const anchors = [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );
    return anchors.includes(anchor) ? [] : [`${document}#${anchor}`];
  });
  return (await Promise.all(missing)).flat();
}

async function listMissing(paths: readonly string[]): Promise<readonly string[]> {
  const missing = await Promise.all(
    paths.map(async (path) => {
      return await access(join(root, path)).then(
        () => [],
        () => [path],
      );
    }),
  );
  return missing.flat();
}

test.each(documents)('$path links to files that are there.', async ({ path, text }) => {
  expect(await listMissing(listLinks(path, text))).toEqual([]);
});

test.each(documents)('$path links to headings that are there.', async ({ path, text }) => {
  expect(await listMissingHeadings(path, text)).toEqual([]);
});

test.each(documents)('$path names files that are there.', async ({ text }) => {
  expect(await listMissing(listPaths(text))).toEqual([]);
});

test('A link and a name of what is not there are noticed.', async () => {
  expect(await listMissing(listLinks('docs/errors.md', '[that](nowhere.md#part)'))).toEqual(['docs/nowhere.md']);
  expect(await listMissing(listPaths('in `gateway/nowhere.ts`'))).toEqual(['gateway/nowhere.ts']);
  expect(await listMissingHeadings('docs/errors.md', '[that](#nowhere)')).toEqual(['docs/errors.md#nowhere']);
});

test('Every document is reachable from README.md.', () => {
  const links = new Map(documents.map(({ path, text }) => [path, listLinks(path, text)]));
  const reached = new Set<string>();
  const waiting = ['README.md'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...(links.get(path) ?? []), ...(links.get(join(path, 'README.md')) ?? []));
    if (links.has(join(path, 'README.md'))) reached.add(join(path, 'README.md'));
  }
  expect(documents.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});

test('Codes of errors that documents name exist.', () => {
  const areas = new Set(Object.keys(errorCodes).map((code) => code.split('_')[0]));
  // Other things are written in capitals, too; those that begin as codes of errors do must be some.
  const named = documents.flatMap(({ text }) =>
    [...text.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, name = '']) => name),
  );
  const unknown = named.filter((name) => areas.has(name.split('_')[0]) && !Object.hasOwn(errorCodes, name));
  expect(named.length).toBeGreaterThan(20);
  expect(unknown).toEqual([]);
});

test('docs/command-line.md lists every command, and no other.', async () => {
  const { stdout } = await runConcord(['--help']);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name).filter((name) => name !== 'help');
  const document = await readDocument('docs/command-line.md');
  expect([...document.matchAll(/^\| `concord ([a-z]+)/gm)].map(([, name]) => name)).toEqual(commands);
});

test('Every type that docs/glossary.md names is exported by the file that it names.', async () => {
  const glossary = await readDocument('docs/glossary.md');
  const named = [...glossary.matchAll(/`([A-Z]\w+)`, `([\w/.-]+\.ts)`/g)];
  const missing = named.map(async ([, type = '', path = '']) => {
    const source = await readFile(join(root, path), 'utf8');
    return new RegExp(`export (?:interface|type|class|const) ${type}\\b`).test(source) ? [] : [`${type} in ${path}`];
  });
  expect(named.length).toBeGreaterThan(20);
  expect((await Promise.all(missing)).flat()).toEqual([]);
});
