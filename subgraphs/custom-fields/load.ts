import { access, readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareIssues, type Issue } from '../../core/errors/issue.ts';
import type { DeclaredField } from '../../core/model/custom-fields/declared-field.ts';
import type { LoadedFields, ResolveRows } from './domain-fields.ts';
import { importDefault } from './import-module.ts';
import { readFields } from './read-fields.ts';
import { readVersion } from './version.ts';

/** TypeScript takes precedence: the JavaScript file may be its build output. */
const fileNames = ['fields.ts', 'fields.js'];

/**
 * Runs `<folder>/<domain>/fields.ts` (or `fields.js`) of every domain that has one, and returns their declarations.
 * Invalid fields are left out, and `issues` contains the reasons. Never throws, whatever the files contain.
 */
export async function loadCustomFields(
  folder: string,
  options: { readonly cwd?: string } = {},
): Promise<LoadedFields & { readonly issues: readonly Issue[] }> {
  const declared: DeclaredField[] = [];
  const code = new Map<string, ResolveRows>();
  const issues: Issue[] = [];
  // One after the other, so that the modules' start-up code runs in a fixed order.
  for (const { domain, file, path } of await listFiles(folder, resolve(options.cwd ?? '.', folder))) {
    const text = await readFile(path, 'utf8').catch(() => '');
    try {
      const read = readFields(await importDefault(path, await readVersion(dirname(path))), { domain, file, text });
      for (const field of read.declared) declared.push(field);
      for (const issue of read.issues) issues.push(issue);
      for (const [name, resolveRows] of read.code) code.set(name, resolveRows);
    } catch (error) {
      issues.push(unreadable(error, file, path));
    }
  }
  return { declared, code, issues: issues.sort(compareIssues) };
}

interface FieldsFile {
  readonly domain: string;
  readonly file: string;
  readonly path: string;
}

async function listFiles(folder: string, absolute: string): Promise<readonly FieldsFile[]> {
  const entries = await readdir(absolute, { withFileTypes: true }).catch(() => []);
  const names = entries.map(({ name }) => name).filter((name) => !name.startsWith('.'));
  const found: FieldsFile[] = [];
  for (const domain of names.sort()) {
    for (const name of fileNames) {
      const path = join(absolute, domain, name);
      if (!(await exists(path))) continue;
      found.push({ domain, file: join(folder, domain, name), path });
      break;
    }
  }
  return found;
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

function unreadable(error: unknown, file: string, path: string): Issue {
  const message = error instanceof Error ? error.message : String(error);
  return {
    severity: 'error',
    code: 'FIELDS_UNREADABLE',
    file,
    ...placeOf(error, path),
    path: [],
    sentence: `The custom fields cannot be loaded: ${message.replaceAll(/\s+/g, ' ').trim()}`,
    hint: 'Correct the module; `node` says the same of it.',
  };
}

/** The position of the file in the error's stack; line 1 if the stack does not name the file. */
function placeOf(error: unknown, path: string): { readonly line: number; readonly column: number } {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const name of [pathToFileURL(path).href, path]) {
    const start = stack.indexOf(name);
    const found = start < 0 ? null : /^(?:\?[\w=]*)?:(\d+)(?::(\d+))?/.exec(stack.slice(start + name.length));
    if (found !== null) return { line: Number(found[1]), column: Number(found[2] ?? 1) };
  }
  return { line: 1, column: 1 };
}
