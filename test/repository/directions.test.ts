import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

const forbidden = [
  { who: 'the plan', folder: 'subgraphs/plan', line: "import '../sql/compile.ts';", rule: 'plan-reads-model' },
  {
    who: 'a contract reader',
    folder: 'subgraphs/contract',
    line: "import '../model/find.ts';",
    rule: 'contract-is-low',
  },
  {
    who: 'the gateway',
    folder: 'gateway',
    line: "import '../subgraphs/sql/compile.ts';",
    rule: 'gateway-imports-servers',
  },
  { who: 'a dialect', folder: 'subgraphs/sql/dialects', line: "import './duckdb.ts';", rule: 'dialects-are-apart' },
  {
    who: 'the SQL compiler',
    folder: 'subgraphs/sql',
    line: "import '@duckdb/node-api';",
    rule: 'duckdb-driver-in-one-folder',
  },
  { who: 'a check', folder: 'subgraphs/checks', line: "import '../server.ts';", rule: 'checks-run-statements' },
  { who: 'a result reader', folder: 'subgraphs/result', line: "import 'pg';", rule: 'pg-driver-in-one-folder' },
  { who: 'the model', folder: 'subgraphs/model', line: "import 'yaml';", rule: 'yaml-in-contract' },
  {
    who: 'a subgraph',
    folder: 'subgraphs/server',
    line: "import '../../cli/concord.ts';",
    rule: 'nothing-imports-cli',
  },
].map((canary) => ({ ...canary, file: `${canary.folder}/canary-${process.pid}.ts` }));

/** What the checker says of the project, with files planted that import what they must not. */
async function checkDirections(): Promise<string> {
  const checker = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = ['cli', 'gateway', 'subgraphs'];
  const result = await run(process.execPath, [checker, '--config', '.dependency-cruiser.cjs', ...folders], {
    cwd: root,
  }).catch((error: { readonly stdout: string }) => error);
  return result.stdout;
}

let clean: string;
let withCanaries: string;

beforeAll(async () => {
  clean = await checkDirections();
  await Promise.all(
    forbidden.map(({ file, line }) => writeFile(join(root, file), `${line}\nexport const canary = true;\n`)),
  );
  withCanaries = await checkDirections();
});
afterAll(() => Promise.all(forbidden.map(({ file }) => rm(join(root, file), { force: true }))));

test('The checker sees the modules of the project and finds no forbidden import.', () => {
  expect(clean).toContain('no dependency violations');
  expect(Number(/\((\d+) modules/.exec(clean)?.[1])).toBeGreaterThan(100);
});

test.each(forbidden)('The checker fails when $who imports what it must not.', ({ file, rule }) => {
  const line = withCanaries.split('\n').find((said) => said.includes(rule) && said.includes(file));
  expect(line, withCanaries).toContain('error');
});
