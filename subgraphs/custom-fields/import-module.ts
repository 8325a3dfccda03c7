import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The module that authors import, wherever their files are; it always resolves to the running Concord. */
const authorsImport = 'concord/fields';
const definitions = new URL('./define.ts', import.meta.url).href;

let isRegistered = false;

/** The URL parameter with a module's version; Node caches modules by URL. */
const versionKey = 'version';

/**
 * Runs a TypeScript or JavaScript file as a module, and returns its default export. Another `version` runs the file and
 * its relative imports again; Node never frees an earlier version.
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
