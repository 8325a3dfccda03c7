import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../app/live/wait-for.ts';
import { type Running, startConcord } from '../cli/run-concord.ts';
import { send } from '../gateway/ask.ts';
import { type Block, listBlocks, readDocument } from './markdown.ts';

const document = await readDocument('docs/trust.md');
const chapter = document.slice(document.indexOf('## Verdicts in the mesh'));
const blocks = listBlocks(chapter);

let folder: string;
let server: Running;
let url: string;

/** The orders of the document happened yesterday. */
async function writeBlock({ label, text }: Block): Promise<void> {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await mkdir(dirname(join(folder, label)), { recursive: true });
  await writeFile(join(folder, label), text.replaceAll('2026-05-04', yesterday));
}

const isFile = ({ label }: Block) => /^(contracts|data)\//.test(label);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concord-trust-'));
  await writeFile(join(folder, 'concord.yaml'), 'auth: { mode: none }\n');
  for (const block of blocks.filter(isFile).slice(0, 3)) await writeBlock(block);
  server = startConcord(['serve', '--port', '0'], { cwd: folder, environment: { CONCORD_QUALITY_INTERVAL: '1s' } });
  url = await server.url();
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What passes with time is as the document has it, where it is of the same type. */
function settle(value: unknown, shown: unknown, name = ''): unknown {
  if (['dataAsOf', 'dataAge', 'freshFor', 'checkedAt'].includes(name) && typeof value === typeof shown) return shown;
  if (Array.isArray(value)) return value.map((item, index) => settle(item, (shown as readonly unknown[])?.[index]));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [
    key,
    settle(member, (shown as Readonly<Record<string, unknown>> | null | undefined)?.[key], key),
  ]);
  return Object.fromEntries(members);
}

test('docs/trust.md shows what a mesh answers while its data change.', async () => {
  let asked = 0;
  for (const [index, block] of blocks.entries()) {
    if (isFile(block)) await writeBlock(block);
    if (block.language !== 'graphql') continue;
    const shown: unknown = JSON.parse(blocks[index + 1]?.text ?? '');
    const [name = '', value = ''] = block.label.split(': ');
    const headers = { 'content-type': 'application/json', ...(name === '' ? {} : { [name]: value }) };
    const body = JSON.stringify({ query: block.text });
    const ask = async () => settle((await send(url, { method: 'POST', headers, body })).body, shown);
    const answer = await waitFor(ask, (found) => JSON.stringify(found) === JSON.stringify(shown));
    expect(answer, block.text).toEqual(shown);
    asked++;
  }
  expect(asked).toBe(4);
});

test('docs/trust.md says how long answers may be kept.', async () => {
  const ask = async () =>
    await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ orders { totalCount } }' }),
    });
  const { headers } = await waitFor(ask, (answer) => answer.headers['cache-control'] !== 'no-store');
  expect(headers['cache-control']).toBe('public, max-age=3600');
});
