import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { defaultClassifications, rowOperators } from '../../core/model/access/access.ts';
import { readRowRule } from '../../core/model/access/row-rules.ts';
import { type Running, runConcord, startConcord } from '../cli/run-concord.ts';
import { type Answer, send } from '../gateway/ask.ts';
import { askAll, cursorKey, listExamples } from './examples.ts';
import { type Block, listBlocks, readDocument, replaceBlocks, root } from './markdown.ts';

const path = 'docs/governance.md';
const document = await readDocument(path);
const environment = {
  CONCORD_AUTH_SECRET: 'the secret of the documentation, long enough',
  CONCORD_CURSOR_KEY: cursorKey,
};

let folder: string;
let server: Running;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concord-governance-'));
  expect((await runConcord(['demo'], { cwd: root })).code).toBe(0);
  const demo = parse(await readDocument('concord.yaml'));
  const config = { ...demo, ...parse(blockOf('yaml', 'auth').text), demo: false };
  const places = { contracts: join(root, 'contracts'), roots: [root] };
  await writeFile(join(folder, 'concord.yaml'), stringify({ ...config, ...places }));
  server = startConcord(['serve', '--port', '0'], { cwd: folder, environment });
  url = await server.url();
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test('docs/governance.md shows what the demo mesh answers callers with the roles that it names.', async () => {
  const examples = listExamples(document);
  expect(examples.length).toBeGreaterThanOrEqual(10);
  const answered = replaceBlocks(document, await askAll(examples, askAs));
  await expect(answered).toMatchFileSnapshot(join(root, path));
});

test('docs/governance.md shows rows of masks as the engine masks them.', async () => {
  const rows = readTable('mask').map(([mask = '', kind = '', stored = '', shown = ''], index) => ({
    name: `value${index}`,
    type: typeOf(kind),
    mask,
    stored,
    shown: shown === 'null' ? null : shown,
  }));
  expect(new Set(rows.map(({ mask }) => mask)).size).toBe(6);
  const mesh = await mkdtemp(join(tmpdir(), 'concord-masks-'));
  const properties = rows.flatMap(({ name, type, mask, stored, shown }) => [
    {
      name,
      logicalType: type,
      classification: 'confidential',
      ...(mask === 'encryptedName' ? { encryptedName: `${name}_token` } : {}),
      customProperties: [{ property: 'mask', value: mask }],
      stored,
    },
    ...(mask === 'encryptedName' ? [{ name: `${name}_token`, logicalType: 'string', stored: shown }] : []),
  ]);
  const contract = {
    apiVersion: 'v3.2.0',
    kind: 'DataContract',
    id: 'masks',
    version: '1.0.0',
    status: 'active',
    servers: [{ server: 'file', type: 'local', path: '../../{object}.csv', format: 'csv' }],
    schema: [
      {
        name: 'rows',
        properties: [
          { name: 'row_id', logicalType: 'integer', primaryKey: true },
          ...properties.map(({ stored: _, ...property }) => property),
        ],
      },
    ],
  };
  await mkdir(join(mesh, 'contracts/people'), { recursive: true });
  await writeFile(join(mesh, 'contracts/people/masks.odcs.yaml'), stringify(contract));
  const csv = [
    ['row_id', ...properties.map(({ name }) => name)],
    ['1', ...properties.map(({ stored }) => stored)],
  ];
  await writeFile(join(mesh, 'rows.csv'), `${csv.map((cells) => cells.join(',')).join('\n')}\n`);
  await writeFile(join(mesh, 'concord.yaml'), 'roots: [.]\n');
  const masks = startConcord(['serve', '--port', '0'], { cwd: mesh, environment: { CONCORD_MASK_KEY: cursorKey } });
  try {
    const query = `{ rows { nodes { ${rows.map(({ name }) => name).join(' ')} } } }`;
    const { body } = await post(await masks.url(), query, {});
    expect(body).toEqual({
      data: { rows: { nodes: [Object.fromEntries(rows.map(({ name, shown }) => [name, shown]))] } },
    });
  } finally {
    await masks.stop();
    await rm(mesh, { recursive: true, force: true });
  }
});

test('docs/governance.md says what classifications mean without an entry.', () => {
  const rows = readTable('classification').slice(0, -1);
  expect(rows.map(([name]) => name)).toEqual(Object.keys(defaultClassifications));
  for (const [name = '', meaning = ''] of rows) {
    const words = { allow: 'shown', mask: 'masked with `redact`, for everybody', deny: 'denied to everybody' };
    expect(meaning, name).toBe(words[defaultClassifications[name]?.access ?? 'deny']);
  }
});

test('docs/governance.md names the operators of row filters, and a filter that can be read.', () => {
  const sentence = /^- Conditions are (.*?)\. /m.exec(document)?.[1] ?? '';
  expect([...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(rowOperators);
  const fields = new Map(['segment', 'country', 'preferred_language', 'signed_up_at'].map((name) => [name, name]));
  expect(readRowRule(parse(blockOf('yaml', 'rowFilter').text), fields)).toMatchObject({ kind: 'and' });
});

test('docs/governance.md shows what explain says of a role.', async () => {
  const commands = listBlocks(document).filter(({ text }) => text.startsWith('$ npx concord explain'));
  expect(commands).toHaveLength(1);
  for (const { text } of commands) {
    const args = [...text.matchAll(/'([^']*)'|(\S+)/g)].map(([word, quoted]) => quoted ?? word).slice(3);
    const { stdout, code } = await runConcord(args, { cwd: root });
    expect(code).toBe(0);
    expect(stdout).toContain('policy    country in (?)');
    expect(stdout).toContain('columns   country, email (masked)');
  }
});

function blockOf(language: string, label: string): Block {
  const found = listBlocks(document).find((block) => block.language === language && block.label === label);
  if (found === undefined) throw new Error(`${path} has no block "${language} ${label}".`);
  return found;
}

/** The rows of the table whose first head is `head`. A cell that is nothing but a word in backticks is that word. */
function readTable(head: string): readonly (readonly string[])[] {
  const table = document.split('\n\n').find((part) => part.startsWith(`| ${head} |`));
  if (table === undefined) throw new Error(`There is no table ${head}.`);
  const lines = table.trim().split('\n').slice(2);
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`([^`]*)`$/, '$1')),
  );
}

function typeOf(kind: string): string {
  const types: Readonly<Record<string, string>> = {
    strings: 'string',
    dates: 'date',
    times: 'timestamp',
    anything: 'integer',
  };
  return types[kind] ?? kind;
}

/** The label of a query says who asks: `as analyst`, or `as one and another, claim=value`. */
async function askAs({ text, label }: Block): Promise<Answer> {
  const [, names = '', claim] = /^as (\w+(?: and \w+)*)(?:, (.+))?$/.exec(label) ?? [];
  if (names === '') throw new Error(`It is not said who asks:\n${text}`);
  const roles = names.split(' and ').flatMap((name) => ['--role', name]);
  const claims = claim === undefined ? [] : ['--claim', claim];
  const { stdout, stderr } = await runConcord(['token', ...roles, ...claims], { cwd: folder, environment });
  expect(stderr).toBe('');
  return sortErrors(await post(url, text, { authorization: `Bearer ${stdout.trim()}` }));
}

/** Fields are answered side by side, so their errors come in any order; readers want that of the fields. */
function sortErrors(answer: Answer): Answer {
  const { data, errors } = answer.body;
  if (errors === undefined) return answer;
  const fields = Object.keys(data ?? {});
  const place = ({ path: [field] = [] }: (typeof errors)[number]) => fields.indexOf(String(field));
  return { ...answer, body: { ...answer.body, errors: errors.toSorted((a, b) => place(a) - place(b)) } };
}

async function post(to: string, query: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return await send(to, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}
