import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runConcord, startConcord } from '../cli/run-concord.ts';
import { askAll, listExamples } from './examples.ts';
import { type Block, listBlocks, readDocument, replaceBlocks, root } from './markdown.ts';

const path = 'docs/adding-a-data-product.md';
const document = await readDocument(path);

let folder: string;
let server: Running | undefined;

beforeAll(async () => {
  // A checkout in which `npm start` has run once.
  const built = await runConcord(['demo'], { cwd: root });
  expect(built.code, built.stderr).toBe(0);
  folder = await mkdtemp(join(tmpdir(), 'concord-guide-'));
  for (const part of ['contracts', 'concord.yaml', '.concord/demo']) {
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('Following the guide gives what it shows.', { timeout: 180_000 }, async () => {
  const outputs = new Map<Block, string>();
  for (const block of listBlocks(document)) {
    const output = await follow(block);
    if (output !== undefined) outputs.set(block, output);
  }
  if (server === undefined) throw new Error('No step of the guide serves the mesh.');
  const queries = listExamples(document);
  expect(queries.length).toBeGreaterThan(0);
  const answers = await askAll(queries, await server.url());
  await expect(replaceBlocks(document, new Map([...outputs, ...answers]))).toMatchFileSnapshot(join(root, path));
});

/** Does what a block says. What a command prints comes back, with the command, as the block should show it. */
async function follow({ language, label, text }: Block): Promise<string | undefined> {
  switch (language) {
    case 'csv':
    case 'yaml':
      await mkdir(dirname(join(folder, label)), { recursive: true });
      await writeFile(join(folder, label), text);
      return undefined;
    case 'diff':
      await change(label, text);
      return undefined;
    case 'console':
      return await run(text);
    case 'graphql':
      if (text.startsWith('type '))
        expect((await runConcord(['sdl', 'customer-care'], { cwd: folder })).stdout).toContain(text);
      return undefined;
    case 'json':
      return undefined;
    default:
      throw new Error(`The guide has a block of ${language}, which the test cannot follow.`);
  }
}

async function change(file: string, difference: string): Promise<void> {
  const lines = difference.split('\n');
  const [removed, added] = ['-', '+'].map((sign) =>
    lines
      .filter((line) => line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join(''),
  );
  const before = await readFile(join(folder, file), 'utf8');
  expect(before).toContain(removed);
  await writeFile(join(folder, file), before.replace(removed ?? '', added ?? ''));
}

async function run(text: string): Promise<string> {
  const [line = ''] = text.split('\n');
  const args = /^\$ npx concord (.+)$/.exec(line)?.[1]?.split(' ');
  if (args === undefined) throw new Error(`The test cannot follow ${line}.`);
  if (args[0] === 'serve') {
    server = startConcord([...args, '--port', '0'], { cwd: folder });
    return text;
  }
  const { stdout } = await runConcord(args, { cwd: folder });
  return `${line}\n${stdout}`;
}
