import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

const forbidden = [
  {
    who: 'the plan',
    folder: 'core/query/plan',
    line: "import '../sql/compile.ts';",
    rule: 'core-query-plan-imports-down',
  },
  {
    who: 'a type of the plan',
    folder: 'core/query/plan',
    line: "import type { Policy } from '../policy/policy.ts';",
    rule: 'core-query-plan-imports-down',
  },
  {
    who: 'a contract reader',
    folder: 'core/contract',
    line: "import '../model/find.ts';",
    rule: 'core-contract-imports-down',
  },
  {
    who: 'the gateway',
    folder: 'gateway',
    line: "import '../core/query/sql/compile.ts';",
    rule: 'gateway-imports-down',
  },
  {
    who: 'an engine',
    folder: 'core/engines/duckdb',
    line: "import '../postgres/dialect.ts';",
    rule: 'engines-are-apart',
  },
  {
    who: 'the SQL compiler',
    folder: 'core/query/sql',
    line: "import '@duckdb/node-api';",
    rule: 'duckdb-driver-in-one-folder',
  },
  {
    who: 'a quality rule',
    folder: 'core/quality',
    line: "import '../../subgraphs/subgraph.ts';",
    rule: 'core-quality-imports-down',
  },
  { who: 'a result reader', folder: 'core/query/result', line: "import 'pg';", rule: 'pg-driver-in-one-folder' },
  { who: 'the model', folder: 'core/model', line: "import 'yaml';", rule: 'yaml-in-contract' },
  { who: 'a domain', folder: 'subgraphs/domain', line: "import '../catalog/catalog.ts';", rule: 'subgraphs-are-apart' },
  {
    who: 'a subgraph',
    folder: 'subgraphs',
    line: "import '../gateway/start-gateway.ts';",
    rule: 'subgraphs-imports-down',
  },
  { who: 'the running program', folder: 'app', line: "import '../cli/concord.ts';", rule: 'app-imports-down' },
  {
    who: 'a type',
    folder: 'core/errors',
    line: `import type { canary as next } from './${nameOf(13)}';`,
    rule: 'no-circles',
  },
  {
    who: 'a type that it knows',
    folder: 'core/errors',
    line: `import type { canary as next } from './${nameOf(12)}';`,
    rule: 'no-circles',
  },
  {
    who: 'what brings requests to subgraphs',
    folder: 'gateway/transport',
    line: "import '../graphql/graphql-server.ts';",
    rule: 'gateway-transport-imports-down',
  },
].map((canary, index) => ({ ...canary, file: `${canary.folder}/${nameOf(index)}` }));

function nameOf(index: number): string {
  return `canary-${process.pid}-${index}.ts`;
}

/** What the checker says of the project, with files planted that import what they must not. */
async function checkDirections(): Promise<string> {
  const checker = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = ['cli', 'app', 'gateway', 'subgraphs', 'core'];
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
  // A circle is written over several lines, from any of its files.
  const line = withCanaries
    .replaceAll(/\n {6}/g, ' ')
    .split('\n')
    .find((said) => said.includes(rule) && said.includes(file));
  expect(line, withCanaries).toContain('error');
});
