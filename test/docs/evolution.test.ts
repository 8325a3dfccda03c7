import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeRule, listRules } from '../../core/evolution/change-rules.ts';
import { levels } from '../../core/evolution/rules/rule.ts';
import { runConcord } from '../cli/run-concord.ts';
import { type Block, listBlocks, readDocument, replaceBlocks, root } from './markdown.ts';

const path = 'docs/evolution.md';
const document = await readDocument(path);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concord-evolution-'));
});

afterAll(async () => await rm(folder, { recursive: true, force: true }));

/** Where the table of rules begins. */
const mark = /^<!-- rules: .*-->$/m;

/** One row for each rule; levels with their reasons stand below one another. */
function printRules(): string {
  const rows = listRules().map((name) => {
    const rule = describeRule(name);
    const reasons = levels.flatMap((level) => (rule[level] === undefined ? [] : [`**${level}**: ${rule[level]}`]));
    return `| \`${name}\` | ${rule.when} | ${reasons.join('<br>')} |`;
  });
  return `| rule | when | level and reason |\n|---|---|---|\n${rows.join('\n')}\n`;
}

test('docs/evolution.md shows what the command prints, and every rule.', async () => {
  const outputs = new Map<Block, string>();
  for (const block of listBlocks(document)) {
    const { language, label, text } = block;
    if (label !== '') {
      await mkdir(dirname(join(folder, label)), { recursive: true });
      await writeFile(join(folder, label), text);
    }
    const [line = ''] = text.split('\n');
    if (language !== 'console' || !line.includes('shop/')) continue;
    const args = line.replace('$ npx concord ', '').split(' ');
    const { stdout, stderr } = await runConcord(args, { cwd: folder });
    expect(stderr).toBe('');
    outputs.set(block, `${line}\n${stdout}`);
  }
  expect(outputs.size).toBe(2);
  const shown = replaceBlocks(document, outputs);
  const [whole = ''] = mark.exec(shown) ?? [];
  expect(whole).not.toBe('');
  const written = `${shown.slice(0, shown.indexOf(whole))}${whole}\n\n${printRules()}`;
  await expect(written).toMatchFileSnapshot(join(root, path));
}, 120_000);

test('Every option that docs/evolution.md names is one of the command.', async () => {
  const { stdout } = await runConcord(['diff', '--help']);
  const named = new Set([...document.matchAll(/--[a-z]+(?:-[a-z]+)*/g)].map(([option]) => option));
  expect(named.size).toBeGreaterThan(4);
  expect([...named].filter((option) => !stdout.includes(option))).toEqual([]);
});
