import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../app/live/wait-for.ts';
import { type Running, runConcord, startConcord } from '../cli/run-concord.ts';
import { ask } from '../gateway/ask.ts';
import { askAll, listExamples } from './examples.ts';
import { type Block, listBlocks, readDocument, replaceBlocks, root } from './markdown.ts';

const path = 'docs/finding-faults.md';
const document = await readDocument(path);
const blocks = listBlocks(document);
const texts = new Map<Block, string>();

let folder: string;
let server: Running | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concord-faults-'));
  for (const name of ['contracts', 'concord.yaml', 'package.json']) {
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  // The package itself: custom fields of the demo import it by its name.
  for (const name of ['subgraphs', 'node_modules']) await symlink(join(root, name), join(folder, name));
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('docs/finding-faults.md shows the promises that the planted faults break.', async () => {
  const commands = blocks[0]?.text.trimEnd().split('\n') ?? [];
  expect(commands).toHaveLength(2);
  const [demo, found] = [await run(commands[0]), await run(commands[1])];
  expect(demo.code, demo.stderr).toBe(0);
  expect(found.code, found.stderr).toBe(1);
  const broken = blocks.find(({ label }) => label === 'broken');
  if (broken === undefined) throw new Error('No block shows what is broken.');
  texts.set(broken, `${keepBroken(found.stdout)}\n`);
});

test('docs/finding-faults.md shows what the mesh answers about them.', async () => {
  server = startConcord(['serve', '--port', '0'], { cwd: folder });
  const url = await server.url();
  const isChecked = async () => JSON.stringify((await ask(url, '{ products { meta { quality } } }')).body);
  await waitFor(isChecked, (answer) => !answer.includes('UNKNOWN'));
  for (const [block, text] of await askAll(listExamples(document), url)) texts.set(block, text);
  await expect(replaceBlocks(document, texts)).toMatchFileSnapshot(join(root, path));
});

async function run(command: string | undefined) {
  const words = /^\$ npx concord (.*)$/.exec(command ?? '')?.[1];
  if (words === undefined) throw new Error(`Not a command of Concord: ${command}`);
  return await runConcord(words.split(' '), { cwd: folder });
}

/** Objects with broken promises, the broken promises of each with what was measured, and the last line. */
function keepBroken(printed: string): string {
  const lines = printed.trimEnd().split('\n');
  const isVerdict = (line: string) => /^ {4}\S/.test(line);
  let heading = '';
  let keeps = false;
  const kept = lines.slice(0, -1).flatMap((line) => {
    if (/^ {2}\S/.test(line)) heading = line;
    if (isVerdict(line)) keeps = line.startsWith('    ✗');
    else if (!line.startsWith('      ')) keeps = false;
    if (!keeps) return [];
    const shown = heading === '' ? [line] : [heading, line];
    heading = '';
    return shown;
  });
  return [...kept, '', lines.at(-1)].join('\n');
}
