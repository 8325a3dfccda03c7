import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  buildClientSchema,
  buildSchema,
  type GraphQLOutputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  printSchema,
} from 'graphql';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runConcord, startConcord } from '../cli/run-concord.ts';
import { root } from '../docs/markdown.ts';
import { ask } from '../gateway/ask.ts';

// Below node_modules, so that the generator finds its plugins as it does in a project of a client.
const cache = join(root, 'node_modules/.cache');
let folder: string;
let api: GraphQLSchema;

beforeAll(async () => {
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'clients-'));
  for (const name of ['codegen.yaml', 'dashboard.graphql']) {
    await copyFile(join(import.meta.dirname, 'apollo', name), join(folder, name));
  }
  const { code, stderr } = await runConcord(['compose', '--api', '-o', join(folder, 'api.graphql')], { cwd: root });
  expect(code, stderr).toBe(0);
  api = buildSchema(await readFile(join(folder, 'api.graphql'), 'utf8'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

async function generate(): Promise<string> {
  const command = fileURLToPath(new URL('bin.js', import.meta.resolve('@graphql-codegen/cli')));
  await promisify(execFile)(process.execPath, [command, '--config', 'codegen.yaml'], { cwd: folder });
  return await readFile(join(folder, 'dashboard.ts'), 'utf8');
}

/** What TypeScript says of the generated file, with the strictness of this project. */
function listTypeErrors(): readonly string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    types: [],
    skipLibCheck: true,
    noEmit: true,
  };
  const program = ts.createProgram([join(folder, 'dashboard.ts')], options);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('GraphQL Code Generator makes the types of the dashboard, as they are compiled into the tests here.', async () => {
  await expect(await generate()).toMatchFileSnapshot(join(import.meta.dirname, 'apollo/dashboard.ts'));
  expect(listTypeErrors()).toEqual([]);
});

test('The API that is printed is the API that clients find by introspection.', async () => {
  const server = startConcord(['serve', '--port', '0'], { cwd: root });
  try {
    const { body } = await ask(await server.url(), getIntrospectionQuery());
    const introspected = buildClientSchema(body.data as unknown as IntrospectionQuery);
    expect(printSchema(introspected)).toBe(printSchema(api));
  } finally {
    await server.stop();
  }
});

test('Types of operations with every field and every argument of the API compile.', async () => {
  const fields = Object.values(api.getQueryType()?.getFields() ?? {});
  const operations = fields.map(({ name, args, type }) => {
    const declared = args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
    const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
    const call = args.length === 0 ? name : `${name}(${passed})`;
    return `query All_${name}${args.length === 0 ? '' : `(${declared})`} { ${call} ${selectAll(type, 4)} }`;
  });
  expect(operations.length).toBeGreaterThan(40);
  await writeFile(join(folder, 'dashboard.graphql'), operations.join('\n'));
  const generated = await generate();
  expect(generated).toContain('export type OrdersFilter = {');
  expect(generated).toContain('marginRate: number | null');
  expect(listTypeErrors()).toEqual([]);
  await writeFile(join(folder, 'dashboard.ts'), `${generated}\nexport const wrong: OrdersFilter = { price: {} };\n`);
  expect(listTypeErrors()).toEqual([expect.stringContaining("'price' does not exist in type 'OrdersFilter'")]);
});

/** All fields of a type that need no argument, down to a depth. */
function selectAll(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  const fields = isObjectType(named) ? Object.values(named.getFields()) : [];
  const selected = fields
    .filter((field) => !field.args.some(isRequiredArgument))
    .filter((field) => isLeafType(getNamedType(field.type)) || depth > 1)
    .map((field) => `${field.name} ${selectAll(field.type, depth - 1)}`);
  return `{ __typename ${selected.join(' ')} }`;
}
