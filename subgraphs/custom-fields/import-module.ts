import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What authors import, wherever their files lie: always the Concord that runs them. */
const authorsImport = 'concord/fields';
const definitions = new URL('./define.ts', import.meta.url).href;

let isRegistered = false;

/** Names the version of a module in its URL; Node remembers modules by that. */
const versionKey = 'version';

/**
 * Runs a file of TypeScript or JavaScript as a module, and gives what it exports by default. Another `version` of it, and
 * of the files that it imports relatively, is run anew; Node never forgets a version that was run.
 */
export async function importDefault(path: string, version: string): Promise<unknown> {
  hookResolution();
  const url = pathToFileURL(path);
  url.searchParams.set(versionKey, version);
  const module: { readonly default?: unknown } = await import(url.href);
  return module.default;
}

function hookResolution(): void {
  if (isRegistered) return;
  isRegistered = true;
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === authorsImport) return { url: definitions, shortCircuit: true };
      const resolved = next(specifier, context);
      const version = versionOf(context.parentURL);
      return version === undefined || !/^\.{1,2}\//.test(specifier)
        ? resolved
        : { ...resolved, url: withVersion(resolved.url, version) };
    },
  });
}

function versionOf(url: string | undefined): string | undefined {
  if (url === undefined || !url.includes(`?${versionKey}=`)) return undefined;
  return new URL(url).searchParams.get(versionKey) ?? undefined;
}

function withVersion(text: string, version: string): string {
  const url = new URL(text);
  url.searchParams.set(versionKey, version);
  return url.href;
}
