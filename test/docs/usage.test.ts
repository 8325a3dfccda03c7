import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runConcord, startConcord } from '../cli/run-concord.ts';
import { send } from '../gateway/ask.ts';
import { listBlocks, readDocument, replaceBlocks, root } from './markdown.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const path = 'docs/usage.md';
/** The day of the document. */
const day = '2026-11-23';

test('docs/usage.md shows what the command prints after its operations were sent.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'usage-'));
  const options = { cwd: root, environment: { CONCORD_USAGE_FOLDER: folder } };
  const document = await readDocument(path);
  const blocks = listBlocks(document);
  const operations = blocks.filter(({ language }) => language === 'graphql');
  const shown = blocks.filter(({ language }) => language === 'console');
  try {
    const server = startConcord(['serve', '--port', '0'], options);
    const url = await server.url();
    for (const { text, label } of operations) {
      const [name = '', version = ''] = label.split(' ');
      const headers = {
        'content-type': 'application/json',
        'apollographql-client-name': name,
        'apollographql-client-version': version,
      };
      await send(url, { method: 'POST', headers, body: JSON.stringify({ query: text }) });
    }
    await server.stop();
    const printed = new Map<(typeof shown)[number], string>();
    for (const block of shown) {
      const [line = ''] = block.text.split('\n');
      const [, args = ''] = /^\$ npx concord (usage .*)$/.exec(line) ?? [];
      const { stdout, code } = await runConcord(args.split(' '), options);
      expect(code, stdout).toBe(0);
      printed.set(block, `${line}\n${stdout.replaceAll(new Date().toISOString().slice(0, 10), day)}`);
    }
    expect(printed.size).toBeGreaterThan(0);
    await expect(replaceBlocks(document, printed)).toMatchFileSnapshot(join(root, path));
  } finally {
    await rm(folder, { recursive: true });
  }
});
