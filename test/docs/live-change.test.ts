import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { layout } from '../../app/configuration/layout.ts';
import { readConfiguration } from '../../app/configuration/read.ts';
import { type Serving, startServing } from '../../cli/commands/serve.ts';
import { createSmallMesh, gamesContract, type SmallMesh, teamsContract } from '../cli/small-mesh.ts';
import { ask, send } from '../gateway/ask.ts';
import { type Block, listBlocks, readDocument, replaceBlocks, root } from './markdown.ts';
import { printJson } from './print-json.ts';

const path = 'docs/live-change.md';
const settings = 'auth: { mode: none }\nlog: { level: silent }\nreload: { mode: off }\nusage: { record: false }\n';

let mesh: SmallMesh;
let serving: Serving | undefined;

afterEach(async () => {
  await serving?.server.close(0);
  await mesh.remove();
});

test('docs/live-change.md shows what a mesh says of a change that is refused, and of one that is served.', async () => {
  mesh = await createSmallMesh({ 'concord.yaml': settings });
  serving = await startServing({ config: join(mesh.folder, 'concord.yaml'), port: '0', trust: 'none' });
  const url = `http://127.0.0.1:${serving.server.port}/graphql`;
  const document = await readDocument(path);
  const blocks = listBlocks(document);
  const query = blocks.find(({ language }) => language === 'graphql');
  const [refused, served, ready] = blocks.filter(({ language }) => language === 'json');
  if (query === undefined || refused === undefined || served === undefined || ready === undefined) {
    throw new Error(`${path} has not the examples that it had.`);
  }
  const answers = new Map<Block, string>();
  const tell = async (block: Block) => answers.set(block, `${printJson((await ask(url, query.text)).body)}\n`);
  const write = async (version: string) => {
    const renamed = gamesContract.replace('name: points,', 'name: score, physicalName: points,');
    await mesh.write('contracts/league/games.odcs.yaml', renamed.replace('version: 2.0.0', `version: ${version}`));
  };

  await write('2.1.0');
  const nickname = '      - { name: nickname, physicalName: title, logicalType: string, physicalType: VARCHAR }\n';
  await mesh.write('contracts/clubs/teams.odcs.yaml', teamsContract.replace('1.0.0', '1.1.0').concat(nickname));
  await serving.request();
  await tell(refused);
  const health = await send(new URL('/health/ready', url).href, { method: 'GET' });
  const { status, deployment } = health.body as { readonly status?: string; readonly deployment?: { held: unknown } };
  answers.set(ready, `${printJson({ status, held: deployment?.held })}\n`);
  await write('3.0.0');
  await serving.request();
  await tell(served);
  await expect(replaceBlocks(document, answers)).toMatchFileSnapshot(join(root, path));
});

test('docs/live-change.md shows the defaults of `reload`.', async () => {
  const [block] = listBlocks(await readDocument(path)).filter(({ language }) => language === 'yaml');
  mesh = await createSmallMesh({ 'shown.yaml': block?.text ?? '', 'empty.yaml': '' });
  const shown = await readConfiguration(join(mesh.folder, 'shown.yaml'), {});
  const empty = await readConfiguration(join(mesh.folder, 'empty.yaml'), {});
  expect(shown.issues).toEqual([]);
  expect(shown.configuration.settings.reload).toEqual(empty.configuration.settings.reload);
  for (const key of Object.keys(layout.members.reload.members)) expect(block?.text).toContain(`${key}: `);
});
