import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoUntil } from '../app/demo/demo-until.ts';
import { waitFor } from '../app/live/wait-for.ts';
import { type Running, startConcord } from '../cli/run-concord.ts';
import { ask } from '../gateway/ask.ts';
import { askAll, cursorKey, listExamples } from './examples.ts';
import { listDocuments, readDocument, replaceBlocks, root } from './markdown.ts';

// Their queries are asked elsewhere: where steps lead to, by callers with roles or names, while data change, and of files
// that commands read.
const elsewhere = [
  'adding-a-data-product',
  'evolution',
  'finding-faults',
  'governance',
  'live-change',
  'trust',
  'usage',
].map((name) => `docs/${name}.md`);

const documents = await Promise.all(
  (await listDocuments())
    .filter((path) => !elsewhere.includes(path))
    .map(async (path) => ({ path, text: await readDocument(path) })),
);
const withExamples = documents
  .map(({ path, text }) => ({ path, text, examples: listExamples(text) }))
  .filter(({ examples }) => examples.length > 0);

let server: Running;
let url: string;

beforeAll(async () => {
  // As `npm start` does, which builds the demo data when they are missing.
  server = startConcord(['serve', '--port', '0'], { cwd: root, environment: { CONCORD_CURSOR_KEY: cursorKey } });
  url = await server.url();
  // The verdicts that answers tell are there once the data have been checked.
  const isChecked = async () => {
    const { body } = await ask(url, '{ orders(first: 1) { meta { quality } } }');
    return JSON.stringify(body).includes('UNKNOWN') ? 'unchecked' : 'checked';
  };
  await waitFor(isChecked, (found) => found === 'checked', 60_000);
}, 120_000);

afterAll(async () => {
  await server.stop();
});

test('README.md and docs/querying.md show queries with their answers.', () => {
  const counts = new Map(withExamples.map(({ path, examples }) => [path, examples.length]));
  expect(counts.get('README.md')).toBeGreaterThanOrEqual(3);
  expect(counts.get('docs/querying.md')).toBeGreaterThanOrEqual(20);
});

test.each(withExamples)('The demo mesh gives the answers that $path shows.', async ({ path, text, examples }) => {
  const answered = replaceBlocks(text, await askAll(examples, url));
  await expect(answered).toMatchFileSnapshot(join(root, path));
});

test('npm test first builds the demo data that the tests use, since each of them waits for a start only.', async () => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  expect(scripts.pretest).toBe(`node cli/concord.ts demo --until ${demoUntil}`);
});

test('A changed answer is noticed.', async () => {
  const text = '```graphql\n{ products(first: 1) { nodes { productId } } }\n```\n\n```json\n{}\n```\n';
  const answered = replaceBlocks(text, await askAll(listExamples(text), url));
  expect(answered).toContain('{ "data": { "products": { "nodes": [{ "productId": "1" }] } } }');
});
