import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages = readPackages(readFileSync('package-lock.json', 'utf8'));

test('The lock file has every optional package, so that each platform finds its own native ones.', () => {
  const optional = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ path, name })),
  );
  expect(optional.length).toBeGreaterThan(50);
  const missing = optional.filter(({ path, name }) => !isLocked(path, name));
  expect(missing).toEqual([]);
});

test('The engine and the formatter are locked for Linux, macOS and Windows on both processors.', () => {
  for (const prefix of ['@duckdb/node-bindings-', '@biomejs/cli-']) {
    const platforms = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];
    expect(platforms.filter((platform) => packages[`node_modules/${prefix}${platform}`] === undefined)).toEqual([]);
  }
});

/** As Node resolves: in the folder of the package itself, then in that of each package around it. */
function isLocked(path: string, name: string): boolean {
  const inside = `${path}/node_modules/${name}`;
  if (packages[inside] !== undefined) return true;
  const around = path.lastIndexOf('/node_modules/');
  return around === -1 ? packages[`node_modules/${name}`] !== undefined : isLocked(path.slice(0, around), name);
}

function readPackages(text: string): Readonly<Record<string, LockedPackage>> {
  const lock: unknown = JSON.parse(text);
  if (typeof lock !== 'object' || lock === null || !('packages' in lock)) throw new TypeError('Not a lock file.');
  return lock.packages as Readonly<Record<string, LockedPackage>>;
}
