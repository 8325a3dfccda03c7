import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { errorCodes } from '../../core/errors/error-codes.ts';
import { root } from './markdown.ts';
import { areas, printErrors } from './print-errors.ts';

const listed = new Set(Object.keys(errorCodes));

// Codes of others that the program passes on or understands; they are not ours to list.
const foreign = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE']);

interface Source {
  readonly path: string;
  readonly text: string;
}

async function readSources(): Promise<readonly Source[]> {
  const folders = await Promise.all(
    ['app', 'cli', 'core', 'gateway', 'subgraphs'].map(
      async (folder) => await readdir(join(root, folder), { recursive: true, withFileTypes: true }),
    ),
  );
  const paths = folders
    .flat()
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return await Promise.all(
    paths
      .filter((path) => !path.startsWith('core/errors/'))
      .map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })),
  );
}

/** The codes that a source gives to an error: as a member `code`, or as the first argument of a RequestError. */
function listThrown(text: string): readonly string[] {
  const found = text.matchAll(/(?:\bcode: |\bnew RequestError\(\s*)'([A-Z][A-Z0-9_]*)'/g);
  return [...found].map(([, code = '']) => code);
}

const sources = await readSources();

test('docs/errors.md is what the tables of codes say.', async () => {
  await expect(printErrors()).toMatchFileSnapshot(join(root, 'docs/errors.md'));
});

test('Every table of codes is in docs/errors.md.', () => {
  expect(new Set(areas.flatMap(({ codes }) => Object.keys(codes)))).toEqual(listed);
});

test('Every code that the program gives to an error is listed.', () => {
  const thrown = sources.flatMap(({ path, text }) => listThrown(text).map((code) => ({ path, code })));
  expect(thrown.length).toBeGreaterThan(50);
  expect(thrown.filter(({ code }) => !listed.has(code) && !foreign.has(code))).toEqual([]);
});

test('Every listed code is used by the program.', () => {
  const used = new Set(
    sources.flatMap(({ text }) => [...text.matchAll(/'([A-Z][A-Z0-9_]*)'/g)].map(([, code]) => code)),
  );
  expect([...listed].filter((code) => !used.has(code))).toEqual([]);
});

test('A code that is thrown but not listed is seen.', () => {
  expect(listThrown("report.error(file, { code: 'MADE_UP', path });")).toEqual(['MADE_UP']);
  expect(listThrown("throw new RequestError('MADE_UP', text);")).toEqual(['MADE_UP']);
  expect(listed.has('MADE_UP')).toBe(false);
});

test('Every code says who can act, what it means, and what to do; errors of requests have a status.', () => {
  for (const [code, { audience, status, sentence, remedy }] of Object.entries(errorCodes)) {
    expect(sentence, code).toMatch(/^[A-Z`].*[.]$/s);
    expect(remedy, code).toMatch(/^[A-Z`].*[.]$/s);
    if (audience === 'client') expect(status, code).toBeGreaterThanOrEqual(400);
  }
});
