import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What authors import, wherever their files lie: always the Concord that runs them. */
const authorsImport = 'concord/fields';
const definitions = new URL('./define.ts', import.meta.url).href;

let isRegistered = false;

/** Runs a file of TypeScript or JavaScript as a module, and gives what it exports by default. */
export async function importDefault(path: string): Promise<unknown> {
  resolveAuthorsImport();
  const module: { readonly default?: unknown } = await import(pathToFileURL(path).href);
  return module.default;
}

function resolveAuthorsImport(): void {
  if (isRegistered) return;
  isRegistered = true;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === authorsImport ? { url: definitions, shortCircuit: true } : next(specifier, context),
  });
}
